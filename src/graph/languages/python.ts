// Python: declarations by indentation, imports, fixtures and tests.

import type { ImportedName, RawImport, Runs } from '../declaration.ts';
import type { Mark } from '../text/declare.ts';
import type { Token } from '../text/token.ts';
import { after, closing, commaParts, isString, isWord, opensLine, type Range, textAt } from '../text/tokens.ts';

interface Head {
  readonly at: number;
  readonly column: number;
  /** Index behind the block or statement. */
  to: number;
}

interface Scope {
  readonly column: number;
  readonly kind: 'class' | 'def' | 'other';
  readonly name: string;
}

const UNIT_HOOKS = new Set([
  'setUp',
  'tearDown',
  'setUpClass',
  'tearDownClass',
  'setUpModule',
  'tearDownModule',
  'setup_method',
  'teardown_method',
  'setup_class',
  'teardown_class',
  'setup_module',
  'teardown_module',
  'setup_function',
  'asyncSetUp',
  'asyncTearDown',
]);

/** Marks of a Python module. */
export function pythonMarks(tokens: readonly Token[]): Mark[] {
  const heads = headsOf(tokens);
  const marks: Mark[] = [];
  const scopes: Scope[] = [];
  let decorators = -1;
  heads.forEach((head) => {
    while ((scopes.at(-1)?.column ?? -1) >= head.column) scopes.pop();
    const from = decorators >= 0 ? decorators : head.at;
    decorators = textAt(tokens, head.at) === '@' ? from : -1;
    if (decorators >= 0) return;
    const scope = scopeOf(tokens, head);
    if (!scopes.some((outer) => outer.kind === 'def')) {
      const owner = scopes.filter((outer) => outer.kind === 'class').at(-1)?.name ?? null;
      marks.push(...marksOf(tokens, head, { from, owner }));
    }
    if (scope) scopes.push(scope);
  });
  return marks;
}

/** First tokens of logical lines, each with the end of its block. */
function headsOf(tokens: readonly Token[]): Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < tokens.length; i = after(tokens, i)) {
    const continues = textAt(tokens, i - 1) === '\\';
    const token = tokens[i];
    if (token && opensLine(tokens, i) && !continues) heads.push({ at: i, column: token.column, to: tokens.length });
  }
  const open: Head[] = [];
  for (const head of heads) {
    while (open.length > 0 && (open.at(-1)?.column ?? 0) >= head.column) (open.pop() as Head).to = head.at;
    open.push(head);
  }
  return heads;
}

/** The index behind a token, and behind the `\` that carries its line on. */
function behind(tokens: readonly Token[], at: number): number {
  return textAt(tokens, at + 1) === '\\' ? at + 2 : at + 1;
}

function keywordOf(tokens: readonly Token[], head: Head): number {
  return textAt(tokens, head.at) === 'async' ? behind(tokens, head.at) : head.at;
}

function scopeOf(tokens: readonly Token[], head: Head): Scope | null {
  const at = keywordOf(tokens, head);
  const word = textAt(tokens, at);
  const name = textAt(tokens, behind(tokens, at));
  if (word === 'class' || word === 'def') return { column: head.column, kind: word, name };
  return { column: head.column, kind: 'other', name: '' };
}

function marksOf(tokens: readonly Token[], head: Head, place: { from: number; owner: string | null }): Mark[] {
  const keyword = keywordOf(tokens, head);
  const word = textAt(tokens, keyword);
  const at = behind(tokens, keyword);
  const name = textAt(tokens, at);
  const common = { name, owner: place.owner, from: place.from, to: head.to, at, exported: !name.startsWith('_') };
  if (word === 'class') return [{ kind: isTestClass(name) ? 'suite' : 'class', ...common }];
  if (word === 'def') return [functionMark(tokens, { ...head, at }, place)];
  // PEP 695: `type Name = …`, `type Name[T] = …`; `type` stays a name everywhere else.
  if (word === 'type' && isWord(tokens, at) && !opensLine(tokens, at)) return [{ kind: 'type', ...common }];
  return assigned(tokens, head, place.owner);
}

function isTestClass(name: string): boolean {
  return /^Test[A-Z_0-9]|^Test$|Tests?$|TestCase$/.test(name);
}

function functionMark(
  tokens: readonly Token[],
  head: Head,
  { from, owner }: { from: number; owner: string | null },
): Mark {
  const name = textAt(tokens, head.at);
  const decorators = new Set(
    tokens
      .slice(from, head.at)
      .filter((token) => token.kind === 'word' && token.text !== 'def' && token.text !== 'async')
      .map((token) => token.text),
  );
  const common = { name, owner, from, to: head.to, at: head.at, exported: !name.startsWith('_') };
  if (decorators.has('fixture') || UNIT_HOOKS.has(name)) {
    const always = decorators.has('autouse') || UNIT_HOOKS.has(name);
    return { ...common, kind: 'hook', runs: always ? 'on load' : 'by name' };
  }
  if (/^test/.test(name)) return { ...common, kind: 'test' };
  return { ...common, kind: owner === null ? 'function' : 'method', runs: runsOf(name, owner, decorators) };
}

/** Registered functions run without being named; special methods run with their class. */
function runsOf(name: string, owner: string | null, decorators: ReadonlySet<string>): Runs {
  if (/^__(?:init|new|post_init|init_subclass|set_name)__$/.test(name)) return 'on creation';
  if (/^__\w{1,60}__$/.test(name)) return 'with owner';
  const harmless = [
    'property',
    'staticmethod',
    'classmethod',
    'cached_property',
    'abstractmethod',
    'contextmanager',
    'dataclass',
    'lru_cache',
    'cache',
    'wraps',
    'overload',
    'override',
  ];
  const registered = decorators.size > 0 && ![...decorators].some((one) => harmless.includes(one));
  if (!registered) return 'by name';
  return owner === null ? 'on load' : 'with owner';
}

/** `name = …`, `name: T = …`, `a, *b = …`, `(a, b) = c = …` at a module's or class's level. */
function assigned(tokens: readonly Token[], head: Head, owner: string | null): Mark[] {
  const first = textAt(tokens, head.at);
  const isName = SOFT_WORDS.has(first) && textAt(tokens, head.at + 1) === '=';
  if (BLOCK_WORDS.has(first) && !isName) return [];
  return targets(tokens, head).map((at) => ({
    kind: owner === null ? ('constant' as const) : ('field' as const),
    name: textAt(tokens, at),
    owner,
    from: head.at,
    to: head.to,
    at,
    exported: true,
    eager: owner !== null,
    runs: owner === null ? ('by name' as const) : ('with owner' as const),
  }));
}

/** The names that a statement assigns: what stands before each of its `=` signs, or before its `:`. */
function targets(tokens: readonly Token[], head: Head): number[] {
  const names: number[] = [];
  let from = head.at;
  for (let i = from; i < head.to; i = after(tokens, i)) {
    const sign = textAt(tokens, i);
    if (sign !== '=' && sign !== ':') continue;
    const found = namesIn(tokens, { from, to: i });
    names.push(...found);
    if (sign === ':' || found.length === 0) break;
    from = i + 1;
  }
  return names;
}

const AROUND_NAMES = new Set(['(', ')', '[', ']', ',', '*', '\\']);

/** All names of an assignment's target; none when it is anything but names in a list. */
function namesIn(tokens: readonly Token[], { from, to }: Range): number[] {
  const names: number[] = [];
  for (let i = from; i < to; i++) {
    const isAlone = !isWord(tokens, i - 1) || i === from;
    if (isWord(tokens, i) && isAlone) names.push(i);
    else if (
      !AROUND_NAMES.has(textAt(tokens, i)) ||
      (isWord(tokens, i - 1) && i > from && '[('.includes(textAt(tokens, i)))
    )
      return [];
  }
  return names;
}

const SOFT_WORDS = new Set(['match', 'case', 'print', 'type']);
const BLOCK_WORDS = new Set([
  'if',
  'else',
  'elif',
  'try',
  'except',
  'finally',
  'for',
  'while',
  'with',
  'lambda',
  'return',
  'raise',
  'assert',
  'del',
  'print',
  'match',
  'case',
]);

/** Imports anywhere in the file, and files loaded as plugins. */
export function pythonImports(tokens: readonly Token[]): RawImport[] {
  const imports: RawImport[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opensLine(tokens, i) && textAt(tokens, i - 1) !== ':' && textAt(tokens, i - 1) !== ';') continue;
    const word = textAt(tokens, i);
    if (word === 'import') imports.push(...plainImports(tokens, i));
    if (word === 'from') imports.push(...fromImport(tokens, i));
    if (word === 'pytest_plugins') imports.push(...plugins(tokens, i));
  }
  return imports;
}

function dotted(tokens: readonly Token[], at: number): { name: string; next: number } {
  let name = '';
  let i = at;
  while (textAt(tokens, i) === '.' || textAt(tokens, i) === '...') name += textAt(tokens, i++);
  while (isWord(tokens, i) && textAt(tokens, i) !== 'import') {
    name += textAt(tokens, i++);
    if (textAt(tokens, i) !== '.') break;
    name += '.';
    i++;
  }
  return { name, next: i };
}

function plainImports(tokens: readonly Token[], at: number): RawImport[] {
  const imports: RawImport[] = [];
  for (let i = at + 1; isWord(tokens, i) && tokens[i]?.line === tokens[at]?.line; ) {
    const { name, next } = dotted(tokens, i);
    const renamed = textAt(tokens, next) === 'as';
    const local = renamed ? textAt(tokens, next + 1) : (name.split('.').at(-1) ?? name);
    imports.push({ specifier: name, names: [{ imported: '*', local }], line: tokens[at]?.line ?? 1, exports: false });
    i = (renamed ? next + 2 : next) + 1;
    if (textAt(tokens, i - 1) !== ',') break;
  }
  return imports;
}

function fromImport(tokens: readonly Token[], at: number): RawImport[] {
  const { name, next } = dotted(tokens, at + 1);
  if (textAt(tokens, next) !== 'import' || name === '') return [];
  const open = next + 1;
  const line = tokens[at]?.line ?? 1;
  if (textAt(tokens, open) === '*')
    return [{ specifier: name, names: [{ imported: '*', local: '*' }], line, exports: true }];
  const range =
    textAt(tokens, open) === '('
      ? { from: open + 1, to: closing(tokens, open) }
      : { from: open, to: lineEnd(tokens, open) };
  const names: ImportedName[] = commaParts(tokens, range).map(({ from }) => {
    const imported = textAt(tokens, from);
    return { imported, local: textAt(tokens, from + 1) === 'as' ? textAt(tokens, from + 2) : imported };
  });
  return [{ specifier: name, names: names.filter((one) => one.imported !== ''), line, exports: true }];
}

function lineEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length && (!opensLine(tokens, i) || textAt(tokens, i - 1) === '\\') && textAt(tokens, i) !== ';')
    i++;
  return i;
}

function plugins(tokens: readonly Token[], at: number): RawImport[] {
  const imports: RawImport[] = [];
  for (let i = at + 2; i < Math.min(tokens.length, at + 40) && (i === at + 2 || textAt(tokens, i - 1) !== ']'); i++) {
    if (isString(tokens, i))
      imports.push({
        specifier: tokens[i]?.text ?? '',
        names: [{ imported: '*', local: '*' }],
        line: tokens[i]?.line ?? 1,
        exports: true,
      });
    else if (isWord(tokens, i)) break;
  }
  return imports;
}
