// What source text is cut into.

export type TokenKind = 'word' | 'number' | 'string' | 'mark';

/** One token. `text` of a string is what stands between its quotes; `mate` is the index of the other bracket, -1 for none. */
export interface Token {
  readonly kind: TokenKind;
  text: string;
  readonly line: number;
  endLine: number;
  readonly column: number;
  mate: number;
}
