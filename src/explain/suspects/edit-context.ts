// What stands around an edit: the imports it takes away and, without a checkout, the declaration it is in.

import type { Graph } from '../../graph/index.ts';
import type { Edit } from '../../model/change.ts';
import type { Sources } from '../../model/sources.ts';

export interface Checkout {
  readonly graph: Graph;
  readonly sources: Sources;
}

/** A line that imports, in the languages we know. */
export const IMPORT =
  /^\s*(?:import\b|from\s+\S+\s+import\b|#\s*include\b|use\s+[\w:\\]|using\s+\w|require|(?:const|let|var)\s+.{1,120}=\s*require\()/;

const TYPE_NAME = /^\s*(?:using\s+(\w+)\s*=|typedef\s[^;\n]{1,200}?\b(\w+)\s*;|#\s*define\s+(\w+)|type\s+(\w+)\b)/gm;

/** Names that stand for types or values by alias. */
const typeNames = (text: string): readonly string[] =>
  [...text.slice(0, 200_000).matchAll(TYPE_NAME)].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');

const SPECIFIER = /["'<]([^"'<>\n]{1,200})["'>]/g;

/** What the files of removed imports declare. */
export function namesLost(edits: readonly Edit[], from: string, { graph, sources }: Checkout): ReadonlySet<string> {
  const gone = edits.flatMap((edit) => edit.removed.filter((line) => IMPORT.test(line) && !edit.added.includes(line)));
  const paths = gone.flatMap((line) =>
    [...line.matchAll(SPECIFIER)].flatMap((match) => graph.resolve(from, match[1] ?? '') ?? []),
  );
  // Where the file is not there to be asked, what it is called tells what it is most likely for.
  const unknown = paths.length
    ? []
    : gone.flatMap((line) => [...line.matchAll(SPECIFIER)].flatMap((match) => spellings(match[1] ?? '')));
  return new Set([
    ...unknown,
    ...paths
      .slice(0, 20)
      .flatMap((path) => [
        ...(graph.fileOf(path)?.declarations.map(({ name }) => name) ?? []),
        ...typeNames(sources.read(path) ?? ''),
      ]),
  ]);
}

/** The type a file may be named after: `ring.hpp` for `Ring`, `date-time` for `DateTime`. */
function spellings(specifier: string): readonly string[] {
  const stem = /([\w-]+)(?:\.\w{1,5})?$/.exec(specifier)?.[1] ?? '';
  const joined = stem.replace(/(?:^|[-_])(\w)/g, (_, letter: string) => letter.toUpperCase());
  return stem.length > 2 ? [stem, joined] : [];
}

const DECLARING =
  /\b(?:function|func|def|fn|class|interface|struct|enum|trait|impl|module|record|object)\s+(?:\([^)\n]{0,80}\)\s*)?([A-Za-z_$][\w$]*)/;
const METHOD =
  /^\s*(?:(?:public|private|protected|internal|static|async|override|final|export|default|get|set|readonly|virtual|const|constexpr|inline)\s+)*(?:[\w<>[\],.?*&:]+\s+[*&]?)?([A-Za-z_$][\w$]*)\s*\([^;]{0,200}\)[^;]{0,80}[{:]\s*$/;
const ATTRIBUTE = /^\s*(?:#\[.{0,300}\]|@[\w.]{1,80}(?:\(.{0,300}\))?)\s*$/;
const TYPE =
  /^\s*(?:(?:export|default|declare|pub(?:\([a-z]{1,9}\))?|public|private|protected|internal|static|final|abstract|sealed|data|template\s*<.{0,80}>)\s+)*(class|interface|struct|enum|union|trait|record)\s+\w/;
const NOT_METHODS = new Set([
  'if',
  'for',
  'while',
  'switch',
  'catch',
  'return',
  'with',
  'elif',
  'else',
  'match',
  'foreach',
  'using',
  'lock',
  'when',
  'unless',
]);

/** True where the hunk shows that an edit is among the members of a type and in none of their bodies. */
export function isInType({ heading, before }: Edit): boolean {
  for (const line of [heading, ...before].reverse()) {
    const kind = TYPE.exec(line)?.[1];
    if (kind) return true;
    const name = DECLARING.exec(line)?.[1] ?? METHOD.exec(line)?.[1];
    if (name && !NOT_METHODS.has(name)) return false;
  }
  return false;
}

/** Without a checkout the hunk itself tells what an edit is in: the last declaration shown before it, or git's heading. */
export function aroundEdit({ heading, before, added, removed, after }: Edit): string | null {
  // Attributes and decorators belong to what they stand on.
  if ([...removed, ...added].every((line) => ATTRIBUTE.test(line))) {
    const name = DECLARING.exec(after.find((line) => line.trim() && !ATTRIBUTE.test(line)) ?? '')?.[1];
    if (name) return name;
  }
  const shown = [heading, ...before, ...(added.length ? added : removed).slice(0, 1)];
  for (const line of [...shown].reverse()) {
    const name = DECLARING.exec(line)?.[1] ?? METHOD.exec(line)?.[1];
    if (name && !NOT_METHODS.has(name)) return name;
  }
  return null;
}
