// Pairs the brackets of a token list.

import type { Token } from './token.ts';

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Pairs brackets; a closer without its opener near is left alone. */
export function pair(tokens: readonly Token[]): void {
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'mark') return;
    if (token.text === '(' || token.text === '[' || token.text === '{') open.push(index);
    const opener = CLOSERS[token.text];
    if (opener) close(tokens, open, { index, opener });
  });
}

function close(tokens: readonly Token[], open: number[], closer: { index: number; opener: string }): void {
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - 4); depth--) {
    const at = open[depth] ?? 0;
    const token = tokens[at];
    const mate = tokens[closer.index];
    if (!token || !mate || token.text !== closer.opener) continue;
    token.mate = closer.index;
    mate.mate = at;
    open.length = depth;
    return;
  }
}
