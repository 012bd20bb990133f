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

interface Condition {
  /** True while the branch at hand is left out. */
  skipped: boolean;
  /** True once a branch was kept. */
  taken: boolean;
}

/** The text with directives other than `#define`, and all but one branch of each conditional, blank. Lines stay where they are. */
export function preprocessed(text: string): string {
  if (!text.includes('#')) return text;
  const open: Condition[] = [];
  let continued = false;
  return text
    .split('\n')
    .map((line) => {
      const directive = /^[ \t]{0,80}#[ \t]{0,20}([a-z]{1,20})[ \t]{0,20}(\S{0,20})/.exec(line);
      if (directive) steer(open, directive[1] ?? '', directive[2] ?? '');
      const isDefine = directive?.[1] === 'define';
      const blank = open.some((one) => one.skipped) || (directive !== null && !isDefine) || (continued && !directive);
      continued = (directive !== null ? !isDefine : continued) && line.endsWith('\\');
      return blank ? '' : line;
    })
    .join('\n');
}

function steer(open: Condition[], word: string, value: string): void {
  if (open.length < DEEP && (word === 'if' || word === 'ifdef' || word === 'ifndef')) {
    const off = word === 'if' && value === '0';
    open.push({ skipped: off, taken: !off });
  }
  const top = open.at(-1);
  if (top && (word === 'else' || word.startsWith('elif'))) {
    top.skipped = top.taken;
    top.taken = true;
  }
  if (word === 'endif') open.pop();
}
