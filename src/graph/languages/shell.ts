// Shell scripts and Bats files: functions, variables, sourced files, paths.

import type { RawImport } from '../declaration.ts';
import type { Mark } from '../text/declare.ts';
import type { Token } from '../text/token.ts';
import { closing, isString, isWord, opensLine, textAt } from '../text/tokens.ts';

const HOOKS = new Set([
  'setup',
  'teardown',
  'setup_file',
  'teardown_file',
  'setup_suite',
  'teardown_suite',
  'setUp',
  'tearDown',
  'oneTimeSetUp',
]);

/** Marks of a shell script. */
export function shellMarks(tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const mark = opensLine(tokens, i) ? markAt(tokens, i) : null;
    if (!mark) continue;
    marks.push(mark);
    i = mark.to - 1;
  }
  return marks;
}

function markAt(tokens: readonly Token[], at: number): Mark | null {
  if (textAt(tokens, at) === '@' && textAt(tokens, at + 1) === 'test') return testAt(tokens, at);
  const name = textAt(tokens, at) === 'function' ? at + 1 : at;
  const open = textAt(tokens, name + 1) === '(' && closing(tokens, name + 1) === name + 2 ? name + 3 : name + 1;
  const isFunction =
    isWord(tokens, name) && (open === name + 3 || name > at) && ['{', '('].includes(textAt(tokens, open));
  if (isFunction) return functionAt(tokens, { from: at, at: name, to: closing(tokens, open) + 1 });
  return variableAt(tokens, at);
}

function testAt(tokens: readonly Token[], at: number): Mark {
  let open = at + 2;
  while (open < tokens.length && textAt(tokens, open) !== '{') open++;
  const title = tokens.slice(at + 2, open).find((token) => token.kind === 'string');
  return {
    kind: 'test',
    name: title?.text ?? textAt(tokens, at + 2),
    owner: null,
    from: at,
    to: closing(tokens, open) + 1,
    at,
  };
}

function functionAt(tokens: readonly Token[], place: { from: number; at: number; to: number }): Mark {
  const name = textAt(tokens, place.at);
  const kind = HOOKS.has(name) ? 'hook' : /^test[_A-Z]/.test(name) ? 'test' : 'function';
  return { kind, name, owner: null, ...place, exported: true };
}

/** `NAME=…`, also behind `export`, `readonly`, `local`. */
function variableAt(tokens: readonly Token[], at: number): Mark | null {
  const name = ['export', 'readonly', 'declare'].includes(textAt(tokens, at)) ? at + 1 : at;
  if (!isWord(tokens, name) || textAt(tokens, name + 1) !== '=' || tokens[at]?.column !== 0) return null;
  let to = name + 2;
  while (to < tokens.length && !opensLine(tokens, to)) to = Math.max(closing(tokens, to), to) + 1;
  return { kind: 'constant', name: textAt(tokens, name), owner: null, from: at, to, at: name, exported: true };
}

/** `source x`, `. x`, Bats' `load x`. */
export function shellImports(tokens: readonly Token[]): RawImport[] {
  const imports: RawImport[] = [];
  tokens.forEach((token, i) => {
    if (
      token.kind !== 'word' ||
      (token.text !== 'load' && token.text !== 'source') ||
      tokens[i + 1]?.line !== token.line
    )
      return;
    const specifier = isString(tokens, i + 1) || token.text === 'load' ? (tokens[i + 1]?.text ?? '') : '';
    if (specifier !== '')
      imports.push({ specifier, names: [{ imported: '*', local: '*' }], line: token.line, exports: true });
  });
  return imports;
}

const PATH = /[\w.$}{@%+-]{0,80}(?:\/[\w.$}{*@%+-]{1,80}){1,20}|\b[\w-]{1,80}\.[a-z]{1,8}\b/g;

/** Words of a text that look like paths, with their lines: what scripts, Dockerfiles and workflows name without quotes. */
export function pathWords(text: string): { line: number; text: string }[] {
  const found: { line: number; text: string }[] = [];
  const lines = text.split('\n');
  for (let i = 0; i < lines.length && found.length < 5_000; i++) {
    const line = lines[i] ?? '';
    if (!line.includes('/') && !line.includes('.')) continue;
    for (const match of line.slice(0, 2_000).matchAll(PATH)) found.push({ line: i + 1, text: match[0] });
  }
  return found;
}
