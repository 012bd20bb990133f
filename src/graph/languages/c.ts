// C and C++: what the preprocessor is told, taken out of the text before it is cut into tokens.

import type { RawImport } from '../declaration.ts';

const INCLUDE = /^[ \t]{0,80}#[ \t]{0,20}(?:include|import)[ \t]{0,20}[<"]([^>"\n]{1,300})[>"]/gm;

/** All includes of a file. */
export function includes(text: string): RawImport[] {
  const imports: RawImport[] = [];
  let line = 1;
  let from = 0;
  for (const match of text.matchAll(INCLUDE)) {
    for (let at = text.indexOf('\n', from); at >= 0 && at < match.index; at = text.indexOf('\n', at + 1)) line++;
    from = match.index;
    imports.push({ specifier: match[1] ?? '', names: [{ imported: '*', local: '*' }], line, exports: true });
  }
  return imports;
}

const DEEP = 200;
const DIRECTIVE = /^[ \t]{0,80}#[ \t]{0,20}([a-z]{1,20})[ \t]{0,20}(\S{0,20})/;

/** One branch of a conditional: lines `from` up to `to`, both the directives around it. */
interface Branch {
  readonly from: number;
  to: number;
  /** Opening less closing braces. */
  balance: number;
  readonly isOff: boolean;
}

/** The text with directives other than `#define` blank, and of a conditional whose branches do not close what they open all but the longest. Lines stay where they are. */
export function preprocessed(text: string): string {
  if (!text.includes('#')) return text;
  const lines = text.split('\n');
  const blank = new Uint8Array(lines.length);
  for (const group of conditionals(lines)) for (const { from, to } of dropped(group)) blank.fill(1, from, to);
  let isContinued = false;
  return lines
    .map((line, index) => {
      const word = DIRECTIVE.exec(line)?.[1];
      const isBlank = blank[index] === 1 || isContinued || (word !== undefined && word !== 'define');
      isContinued = (word === undefined ? isContinued : word !== 'define') && line.endsWith('\\');
      return isBlank ? '' : line;
    })
    .join('\n');
}

function dropped(group: readonly Branch[]): readonly Branch[] {
  const on = group.filter((branch) => !branch.isOff);
  if (on.every((branch) => branch.balance === 0)) return group.filter((branch) => branch.isOff);
  const longest = on.reduce((best, branch) => (branch.to - branch.from > best.to - best.from ? branch : best));
  return group.filter((branch) => branch !== longest);
}

/** All conditionals, inner ones first. */
function conditionals(lines: readonly string[]): Branch[][] {
  const open: Branch[][] = [];
  const done: Branch[][] = [];
  lines.forEach((line, index) => {
    const match = line.includes('#') ? DIRECTIVE.exec(line) : null;
    const word = match?.[1] ?? '';
    const isNew = word === 'if' || word === 'ifdef' || word === 'ifndef';
    const isNext = word === 'else' || word.startsWith('elif');
    if (isNew && open.length < DEEP) open.push([]);
    const group = open.at(-1);
    if (!group) return;
    const last = group.at(-1);
    if (last && !isNew) last.to = index;
    if (last && match === null) last.balance += balanceOf(line);
    if (isNew || isNext) group.push({ from: index, to: index, balance: 0, isOff: word === 'if' && match?.[2] === '0' });
    if (word === 'endif') close(open, done);
  });
  return done;
}

/** An inner conditional counts in the branch around it by what is kept of it. */
function close(open: Branch[][], done: Branch[][]): void {
  const group = open.pop();
  if (!group) return;
  done.push(group);
  const outer = open.at(-1)?.at(-1);
  const left = group.filter((branch) => !dropped(group).includes(branch))[0];
  if (outer && left) outer.balance += left.balance;
}

function balanceOf(line: string): number {
  if (!line.includes('{') && !line.includes('}')) return 0;
  let balance = 0;
  for (const c of line.replace(/"(?:[^"\\]|\\.){0,500}"|'\\?.'|\/\/.*/g, ''))
    balance += c === '{' ? 1 : c === '}' ? -1 : 0;
  return balance;
}
