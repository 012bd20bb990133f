// Which declarations stand on given lines of a file.

import type { File, Known } from './declaration.ts';

/** The innermost declaration around a line; the module when there is none. */
export function enclosingIn(file: File, line: number): Known {
  let best = file.module;
  for (const one of file.declarations) {
    if (one.start <= line && one.endLine >= line && size(one) <= size(best)) best = one === file.module ? best : one;
  }
  return best;
}

function size(one: Known): number {
  return one.endLine - one.start;
}

/** The innermost declarations that share lines with an edit, in order. A pure removal (`endLine < line`) touches what surrounds the gap before `line`. */
export function touchingIn(file: File, line: number, endLine: number): readonly Known[] {
  if (endLine < line) return [aroundGap(file, line)];
  const touched = file.declarations.filter((one) => one.start <= endLine && one.endLine >= line);
  const inner = touched.filter((one) => (one === file.module ? false : showsItself(file, one, { line, endLine })));
  const outside = showsItself(file, file.module, { line, endLine });
  return outside || inner.length === 0 ? [...inner, file.module] : inner;
}

function aroundGap(file: File, line: number): Known {
  let best = file.module;
  for (const one of file.declarations) {
    if (one !== file.module && one.start < line && one.endLine >= line && size(one) <= size(best)) best = one;
  }
  return best;
}

/** True when some line of the edit lies in the declaration and in nothing inside it. */
function showsItself(file: File, one: Known, edit: { readonly line: number; readonly endLine: number }): boolean {
  const from = Math.max(one.start, edit.line);
  const to = Math.min(one.endLine, edit.endLine);
  const parts = (file.inside.get(one) ?? [])
    .filter((part) => part.start <= to && part.endLine >= from)
    .sort((a, b) => a.start - b.start);
  let next = from;
  for (const part of parts) {
    if (part.start > next) return true;
    next = Math.max(next, part.endLine + 1);
  }
  return next <= to;
}
