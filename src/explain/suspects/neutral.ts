// Tells edits that cannot change what the code does: comments, layout, a local name introduced or changed.
// A pull request is full of them, and by size or place alone they would win blame.

import type { Edit } from '../../model/change.ts';
import { literal } from './literal-pattern.ts';
import { codeOf, essence, essenceWords } from './tokens.ts';

const LOCAL =
  /^\s*(?:(?:const|let|var|val|final|auto|mut|local|my)\s+)*(?:(?:const|let|var|val|auto|final\s+\w+|int|long|double|float|bool|boolean|String|std::\w+|size_t)\s+)?([A-Za-z_$][\w$]*)(?:\s*:\s*[^=\n]{1,60})?\s*:?=(?!=)\s*(.+?);?\s*$/;

const VERBATIM = /(?<!CMakeLists)\.(?:txt|golden|snap|csv|tsv|out|expected)$/i;

/** True when the edit's old and new code say the same (`isLocal`: it is inside a function): equal tokens, equal after a local name's value is put back, or equal after one consistent renaming of names the edit itself declares. */
export function isNeutral(edit: Pick<Edit, 'removed' | 'added'>, path: string, isLocal = true): boolean {
  // In plain text every character is shown.
  if (VERBATIM.test(path)) return edit.removed.join('\n').trimEnd() === edit.added.join('\n').trimEnd();
  const before = essence(edit.removed, path);
  const after = essence(edit.added, path);
  if (before === after) return !isReindented(edit, path);
  if (!before || !after) return false;
  if (commutes(edit, path) || inOneStyle(before, path) === inOneStyle(after, path)) return true;
  // A name that others can see is no local: giving it another is a change.
  return (
    isLocal &&
    (inlined(edit.added, edit.removed, path) || inlined(edit.removed, edit.added, path) || renamed(edit, path))
  );
}

const INDENTED = /\.(?:ya?ml|py|pyi|sass|pug|haml|slim|coffee|nim)$|(?:^|\/)Makefile$/i;
/** A line that goes on with what an earlier one opened may stand anywhere. */
const GOES_ON = /^[)\]}'"]|,$/;

/** True where how far a line stands in has a meaning and a line that says the same stands elsewhere. */
function isReindented({ removed, added }: Pick<Edit, 'removed' | 'added'>, path: string): boolean {
  if (!INDENTED.test(path)) return false;
  const indents = (lines: readonly string[]): readonly string[] =>
    codeOf(lines, path)
      .filter((line) => !GOES_ON.test(line.trim()))
      .map((line) => /^\s*/.exec(line)?.[0] ?? '');
  const [before, after] = [indents(removed), indents(added)];
  return before.length === after.length && before.some((indent, at) => indent !== after[at]);
}

/** One spelling for what can be written in two ways: an empty container, a sum assigned to one of its terms, the value a Rust function ends with. */
function inOneStyle(text: string, path: string): string {
  const plain = text
    .replace(/\. len \( \) = = 0(?! \.)/g, '. is_empty ( )')
    .replace(/\. size \( \) = = 0(?! \.)/g, '. empty ( )')
    .replace(/(?<![\w$.\]] )\b([A-Za-z_$][\w$]*) = \1 ([+*-]) (?=[\w$]+$)/g, '$1 $2 = ');
  return path.endsWith('.rs') ? plain.replace(/^return /, '') : plain;
}

/** True when only the two factors of one product have changed places. */
function commutes(edit: Pick<Edit, 'removed' | 'added'>, path: string): boolean {
  const [before, after] = [essenceWords(edit.removed, path), essenceWords(edit.added, path)];
  if (before.length !== after.length) return false;
  const from = before.findIndex((word, at) => word !== after[at]);
  const to = before.length - [...before].reverse().findIndex((word, at) => word !== after[after.length - 1 - at]);
  const [one, two] = [before.slice(from, to), after.slice(from, to)];
  const at = one.indexOf('*');
  const isProduct = at > 0 && one.every((word) => /^[\w$.:()[\],>*-]+$/.test(word)) && one.lastIndexOf('*') === at;
  return isProduct && [...one.slice(at + 1), '*', ...one.slice(0, at)].join(' ') === two.join(' ');
}

/** Puts the value of each local that only `longer` declares in its place and compares. */
function inlined(longer: readonly string[], shorter: readonly string[], path: string): boolean {
  const target = essence(shorter, path).replaceAll(/[()]/g, '').replaceAll(/\s+/g, ' ').trim();
  const locals: { name: string; value: string }[] = [];
  const rest = codeOf(longer, path).filter((line) => {
    const match = LOCAL.exec(line);
    if (!match?.[1] || !match[2] || hasWord(target, match[1])) return true;
    locals.push({ name: match[1], value: match[2] });
    return false;
  });
  if (!locals.length || locals.length > 4) return false;
  const value = locals.reduceRight(
    (text, local) => text.replaceAll(bareName(local.name), () => local.value),
    rest.join('\n'),
  );
  return essence([value], path).replaceAll(/[()]/g, '').replaceAll(/\s+/g, ' ').trim() === target;
}

/** True when both sides differ only in names that each side declares as locals of its own. */
function renamed(edit: Pick<Edit, 'removed' | 'added'>, path: string): boolean {
  const before = essenceWords(edit.removed, path);
  const after = essenceWords(edit.added, path);
  if (before.length !== after.length) return false;
  const pairs = new Map<string, string>();
  for (let at = 0; at < before.length; at++) {
    const from = before[at] ?? '';
    const to = after[at] ?? '';
    if (from === to) continue;
    if (!/^[A-Za-z_$]/.test(from) || !/^[A-Za-z_$]/.test(to) || (pairs.has(from) && pairs.get(from) !== to))
      return false;
    pairs.set(from, to);
  }
  const declared = (lines: readonly string[], name: string): boolean =>
    codeOf(lines, path).some(
      (line) =>
        LOCAL.exec(line)?.[1] === name &&
        /^\s*(?:const|let|var|val|auto|final|my|local|int|long|short|byte|char|double|float|bool|boolean|size_t|[A-Z]\w*(?:<[\w<>, ?]{1,60}>)?(?:\[\])? \w+ =|std::|\w+\s*:=|\s+\w+\s*=)/.test(
          line,
        ),
    ) ||
    new RegExp(
      `\\(?\\b${literal(name)}\\)?\\s*=>|\\blambda ${literal(name)}\\b|\\bfor\\s*\\(?\\s*(?:const |let |var )?${literal(name)}\\b|\\|${literal(name)}\\|`,
    ).test(codeOf(lines, path).join('\n'));
  return pairs.size > 0 && [...pairs].every(([from, to]) => declared(edit.removed, from) && declared(edit.added, to));
}

const OWN_LINES =
  /^\s*"?(?:version|name|description|license|author|private|keywords|homepage|repository|bugs|readme|authors|urls?|title)"?\s*[:=]/;

const OWN_PAIRS =
  /"(?:version|name|description|license|author|private|keywords|homepage)"\s*:\s*(?:"[^"]{0,300}"|true|false)/g;
const OWN_TAGS = /^(?:\t| {2}| {4})<(version|name|description|url|inceptionYear)>[^<]{0,300}<\/\1>\s*$/;
const OTHERS = /<(?:parent|dependency|plugin|extension|exclusion)>/;

/** True for a manifest's lines about the package itself: they install nothing. */
export function isAboutItself({ removed, added, before }: Pick<Edit, 'removed' | 'added' | 'before'>): boolean {
  const lines = [...removed, ...added].filter((line) => line.trim());
  if (lines.every((line) => OWN_LINES.test(line)) || isOwnVersion(removed, added)) return true;
  if (lines.every((line) => OWN_TAGS.test(line))) return !before.some((line) => OTHERS.test(line));
  const bare = (side: readonly string[]): string => side.join('\n').replace(OWN_PAIRS, '');
  return lines.every((line) => /^\s*\{/.test(line)) && bare(removed) === bare(added);
}

/** CMake and Meson tell a project's version among what else they tell of it. */
function isOwnVersion(removed: readonly string[], added: readonly string[]): boolean {
  const bare = (lines: readonly string[]): string =>
    lines.join('\n').replace(/\bVERSION\s+"?[\w.${}-]{1,60}"?|\bversion\s*:\s*'[^'\n]{1,60}'/, 'VERSION');
  return [removed, added].every((lines) => /^\s*project\s*\(/i.test(lines[0] ?? '')) && bare(removed) === bare(added);
}

/** True when both sides are equal but for one name, whatever it names. */
export function onlyRenames(edit: Pick<Edit, 'removed' | 'added'>, path: string): boolean {
  const before = essenceWords(edit.removed, path);
  const after = essenceWords(edit.added, path);
  if (before.length !== after.length || before.length < 2) return false;
  const pairs = new Set(before.flatMap((word, at) => (word === after[at] ? [] : [`${word}\u0000${after[at]}`])));
  const [pair] = pairs;
  // Behind a dot, in a call or as a value, another name is another behaviour; where it is declared it is a renaming.
  const at = before.findIndex((word, index) => word !== after[index]);
  const declared = before[at - 1] !== '.' && before[at - 1] !== '=' && before[at - 1] !== '(';
  const calls = before[at + 1] === '(' && !/[{:]$/.test(before.at(-1) ?? '');
  return (
    pairs.size === 1 &&
    declared &&
    !calls &&
    (pair?.split('\u0000').every((word) => /^[A-Za-z_$][\w$]*$/.test(word)) ?? false)
  );
}

const bareName = (name: string): RegExp => new RegExp(`(?<![\\w$.])${literal(name)}(?![\\w$])`, 'g');
const hasWord = (text: string, name: string): boolean => bareName(name).test(text);

/** True when the edit only adds declarations or entries and takes nothing away. */
export const isPureAddition = (edit: Pick<Edit, 'removed' | 'added'>, path: string): boolean =>
  codeOf(edit.removed, path).length === 0 && codeOf(edit.added, path).length > 0;
