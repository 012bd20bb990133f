// The nouns of the declaration graph: what a file declares, what it imports, and what the graph answers.

export type DeclarationKind =
  | 'function'
  | 'method'
  | 'class'
  | 'type'
  | 'field'
  | 'constant'
  | 'test'
  | 'suite'
  | 'hook'
  | 'module';

/** One thing a file declares. Lines are 1-based; `id` is `path#owner.name:line`, unique in the graph. */
export interface Declaration {
  readonly id: string;
  readonly path: string;
  /** A test's or suite's own title, `<module>` for a file's code outside any other declaration. */
  readonly name: string;
  /** The type, object or function it belongs to; a test's suites joined by ` > `. */
  readonly owner: string | null;
  /** The line that names it. */
  readonly line: number;
  readonly endLine: number;
  readonly kind: DeclarationKind;
  readonly exported: boolean;
  /** Identifiers its body uses, member names too, nothing from strings or comments. */
  readonly refs: ReadonlySet<string>;
  /** String and number literals of its body, at most 160 characters each. */
  readonly literals: ReadonlySet<string>;
}

/** A declaration with what the reach search needs to know of it. */
export interface Known extends Declaration {
  /** First line with decorators and annotations. */
  readonly start: number;
  /** Names used on their own, resolved by scope. */
  readonly free: ReadonlySet<string>;
  /** Names used behind a dot, or as a key between braces. */
  readonly members: ReadonlySet<string>;
  /** `a.b` as qualifier → names. */
  readonly pairs: ReadonlyMap<string, readonly string[]>;
  /** How it runs when nobody names it: with its owner's creation, whenever its owner is used, or not at all. */
  readonly runs: Runs;
  /** Innermost declaration around it; null for the module. */
  readonly parent: Known | null;
}

export type Runs = 'by name' | 'on creation' | 'with owner' | 'on load';

export interface ImportedName {
  /** The name in the other file; `*` for the whole of it, `default` for its default export. */
  readonly imported: string;
  readonly local: string;
}

/** One import. `path` is the first repository file it stands for, null when it is not in the checkout. */
export interface Import {
  readonly specifier: string;
  readonly path: string | null;
  readonly names: readonly ImportedName[];
  readonly line: number;
}

/** An import as written: not resolved yet. */
export interface RawImport {
  readonly specifier: string;
  readonly names: readonly ImportedName[];
  readonly line: number;
  /** True when the names become the importing file's own exports. */
  readonly exports: boolean;
}

/** An import with every file it stands for: a package may be several. */
export interface Link extends Import {
  readonly paths: readonly string[];
  readonly exports: boolean;
}

export interface FileFacts {
  readonly path: string;
  readonly language: string;
  readonly declarations: readonly Declaration[];
  readonly imports: readonly Import[];
}

/** What reading one file gave, before its imports are resolved. */
export interface Parsed {
  readonly declarations: readonly Known[];
  readonly imports: readonly RawImport[];
  /** Exported name → name in the file, where they differ. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The package or namespace the file says it is in; empty when it says none. */
  readonly pack: string;
}

/** A file as the graph holds it. */
export interface File extends FileFacts {
  readonly declarations: readonly Known[];
  readonly imports: readonly Link[];
  /** The imports, and what the language makes visible without one: siblings of a package, a header's source. */
  readonly links: readonly Link[];
  /** Links by the local names they bring. */
  readonly locals: ReadonlyMap<string, readonly Link[]>;
  readonly aliases: ReadonlyMap<string, string>;
  readonly pack: string;
  /** Declarations that stand outside any type, by name. */
  readonly top: ReadonlyMap<string, readonly Known[]>;
  /** Declarations by the declaration around them. */
  readonly inside: ReadonlyMap<Known, readonly Known[]>;
  /** Members by the name of their owner. */
  readonly owned: ReadonlyMap<string, readonly Known[]>;
  readonly module: Known;
}

export interface TestName {
  readonly suite: string;
  readonly name: string;
  readonly file: string | null;
}

/** What can be asked of the graph. Every answer depends only on the sources and the question. */
export interface Graph {
  /** What a file declares and imports; null when it cannot be read or the budget is spent. */
  fileOf(path: string): FileFacts | null;
  /** The innermost declaration around a 1-based line; the module outside all others; null for an unreadable file. */
  enclosing(path: string, line: number): Declaration | null;
  /** The innermost declarations an edit overlaps; for a pure removal (`endLine < line`) the one around the gap. */
  touching(path: string, line: number, endLine: number): readonly Declaration[];
  /** The declaration of a test as a tool named it; null when none fits. */
  testNamed(test: TestName): Declaration | null;
  /** The file an import written in `fromPath` stands for; null when it is not in the checkout. */
  resolve(fromPath: string, specifier: string): string | null;
  /** Files that import this one directly, sorted; a bounded search. */
  importersOf(path: string): readonly string[];
  /** Declaration id → steps of everything the start can use, at most 12 steps away, itself at 0. */
  reachFrom(start: Declaration): ReadonlyMap<string, number>;
  /** Path → distance of everything a file imports, itself at 0. */
  reachFiles(path: string): ReadonlyMap<string, number>;
}
