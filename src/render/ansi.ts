// Lines for a terminal: styles, links, wrapping by what is seen. The only file that writes escape sequences.

import type { Links, RenderOptions } from './options.ts';
import { type Piece, placeText, placeUrl } from './pieces.ts';

export type Style = 'bold' | 'red' | 'green' | 'yellow' | 'cyan' | 'dim' | 'none';

/** One run of text in one style; `url` makes it a link where links are wanted. */
export interface Run {
  readonly text: string;
  readonly style: Style;
  readonly url?: string;
}

const CODES: Readonly<Record<Style, string>> = {
  bold: '1',
  red: '31',
  green: '32',
  yellow: '33',
  cyan: '36',
  dim: '2',
  none: '',
};

/** Columns that a text takes; one for each character is near enough for wrapping. */
export const columns = (value: string): number =>
  value.length - (value.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

export const run = (value: string, style: Style = 'none'): Run => ({ text: value, style });

/** A sentence's pieces as runs; places get `cyan` and a link, text and code keep `style`. */
export function runsOf(pieces: readonly Piece[], style: Style, links: Links | null): Run[] {
  return pieces.map((piece) => {
    if (piece.kind === 'place')
      return { text: placeText(piece.place), style: 'cyan', ...(links ? { url: placeUrl(piece.place, links) } : {}) };
    return { text: piece.kind === 'code' ? `\`${piece.text}\`` : piece.text, style };
  });
}

/** Runs as one styled line, whatever its width. */
export const paintLine = (runs: readonly Run[], options: RenderOptions): string =>
  runs.map((each) => paint(each, options)).join('');

function paint({ text, style, url }: Run, options: RenderOptions): string {
  const styled = options.color && CODES[style] ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
  return options.osc8 && url ? `\u001b]8;;${url}\u001b\\${styled}\u001b]8;;\u001b\\` : styled;
}

/** Runs wrapped at spaces to `options.width` columns; later lines begin with `indent` spaces, and so does the first. */
export function wrap(runs: readonly Run[], indent: number, options: RenderOptions): string[] {
  const room = Math.max(20, options.width - indent);
  const whole = runs.map(({ text }) => text).join('');
  // What fits as it stands needs no cutting into words, unless each word is painted.
  if (!options.color && !options.osc8 && whole.length <= room && whole !== '' && whole === whole.trim())
    return [' '.repeat(indent) + whole];
  const lines: Run[][] = [[]];
  let used = 0;
  for (const token of tokensOf(runs)) {
    const width = columns(token.text);
    const blank = token.text === ' ';
    if (used + width > room && used > 0) {
      lines.push([]);
      used = 0;
    }
    if (blank && used === 0) continue;
    lines.at(-1)?.push(token);
    used += width;
  }
  return lines
    .filter((line) => line.length > 0)
    .map((line) => ' '.repeat(indent) + paintLine(withoutTail(line), options));
}

/** Words and single spaces, each with its style; what stands together without a space stays together. */
function tokensOf(runs: readonly Run[]): Run[] {
  return runs.flatMap((each) =>
    each.text
      .split(/( )/)
      .filter((word) => word !== '')
      .map((word) => ({ ...each, text: word })),
  );
}

const withoutTail = (line: readonly Run[]): readonly Run[] => (line.at(-1)?.text === ' ' ? line.slice(0, -1) : line);
