// A stretch of a section's lines: cut out and cleaned one by one, as somebody asks for them.

import type { Line } from '../../model/format.ts';
import { cleanLine, plainText, uncoloured } from '../kit/clean.ts';
import { PURE, type Scanned, type Scanner, UNCLEAN } from './scan.ts';

/** Lines of one section, in order; `at` counts them from 0. */
export interface Stretch {
  readonly count: number;
  lineAt(at: number): Line;
  /** Its text, for a look: it may hold on to the text it is cut from. */
  textAt(at: number): string;
  /** Calls for each needle found, in the order of the lines. */
  eachHit(call: (at: number, keys: Uint16Array) => void): void;
}

/** Cuts out and cleans the text of one scanned line. */
function textOf({ text, starts, ends, bodies, kinds }: Scanned, at: number): string {
  const kind = kinds[at];
  if (kind === UNCLEAN) return cleanLine(text.slice(starts[at], ends[at]), 0).text;
  const said = text.slice(bodies[at], ends[at]);
  return kind === PURE ? said : uncoloured(said);
}

/** Lines `from` to `to` of what was scanned, all of one scope; their needles begin at `hit`. */
export interface Run {
  readonly scanned: Scanned;
  readonly from: number;
  readonly to: number;
  readonly hit: number;
  readonly scope: string | null;
}

/** The lines of several runs as one stretch. */
export function stretchOfRuns(runs: readonly Run[], keysOf: Scanner['keysOf']): Stretch {
  const offsets: number[] = [];
  let count = 0;
  for (const { from, to } of runs) {
    offsets.push(count);
    count += to - from;
  }
  const lines: (Line | undefined)[] = new Array(count);
  const looks: (string | undefined)[] = new Array(count);
  let near = 0;
  const runOf = (at: number): Run => {
    while (near > 0 && at < (offsets[near] ?? 0)) near--;
    while (near + 1 < runs.length && at >= (offsets[near + 1] ?? 0)) near++;
    return runs[near] as Run;
  };
  const cutAt = (at: number): Line => {
    const { scanned, from, scope } = runOf(at);
    const own = from + at - (offsets[near] ?? 0);
    return { text: plainText(looks[at] ?? textOf(scanned, own)), number: scanned.first + own, scope };
  };
  const lookAt = (at: number): string => {
    const { scanned, from } = runOf(at);
    return textOf(scanned, from + at - (offsets[near] ?? 0));
  };
  return {
    count,
    lineAt: (at) => (lines[at] ??= cutAt(at)),
    textAt: (at) => lines[at]?.text ?? (looks[at] ??= lookAt(at)),
    eachHit(call) {
      runs.forEach(({ scanned: { hits }, from, to, hit }, number) => {
        const shift = (offsets[number] ?? 0) - from;
        for (let index = hit; index < hits.lines.length; index++) {
          const line = hits.lines[index] as number;
          if (line >= to) return;
          if (line >= from) call(line + shift, keysOf(hits.moves[index] as number));
        }
      });
    },
  };
}

/** Lines that are cut out already as a stretch. */
export function stretchOfLines(lines: readonly Line[], { scanTexts, keysOf }: Scanner): Stretch {
  const hits = scanTexts(lines.map(({ text }) => text));
  return {
    count: lines.length,
    lineAt: (at) => lines[at] as Line,
    textAt: (at) => lines[at]?.text ?? '',
    eachHit(call) {
      for (const [index, at] of hits.lines.entries()) call(at, keysOf(hits.moves[index] as number));
    },
  };
}

/** All lines of a stretch. */
export const linesOf = (stretch: Stretch): readonly Line[] =>
  Array.from({ length: stretch.count }, (_, at) => stretch.lineAt(at));
