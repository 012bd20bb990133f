// What a cause shows of an input: the lines that tell it best, and none that an earlier cause shows already.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { ExcerptText } from '../../model/cause.ts';
import type { SourceSpan, Surroundings } from '../../model/finding.ts';
import type { Folded } from '../findings/fold.ts';
import { compare } from '../findings/order.ts';

const EXCERPT_LINES = 30;
/** Lines between two findings that are still shown as one. */
const NEAR = 3;

/** The richest telling of a log, else the richest there is. */
const tellingOf = ({ said }: Folded): PlacedFinding | undefined =>
  said.find(({ isLog, source }) => isLog && source.endLine >= source.line) ?? said[0];

/** What a telling says by itself. */
function piece({ source, message, detail }: PlacedFinding): Surroundings {
  const lines = detail ? [message, ...detail.split('\n').filter((line) => line.trim())] : [message];
  return { ...source, lines };
}

/** The excerpts of causes in the order they are shown, each given by its findings, the primary first. One that would repeat an earlier one has its own lines only. */
export function excerptsOf(causes: readonly (readonly Folded[])[]): readonly (ExcerptText | null)[] {
  const shown = new Map<string, Set<number>>();
  return causes.map((entries) => {
    const telling = entries[0] && tellingOf(entries[0]);
    if (!telling) return null;
    const before = shown.get(telling.source.path) ?? new Set();
    const repeats = (span: SourceSpan): boolean => isShown(span, before);
    const first = telling.around && !repeats(telling.around) ? telling.around : piece(telling);
    const others = entries.length === 1 ? [] : near(first, entries.slice(1)).filter((other) => !repeats(other));
    const excerpt = joined([first, ...others]);
    for (let line = excerpt.line; line <= lastOf(excerpt); line++) before.add(line);
    shown.set(excerpt.path, before);
    return excerpt;
  });
}

const MOST_LINES = 500;
/** The last line of a span that is looked at. */
const lastOf = ({ line, endLine }: SourceSpan): number => Math.min(endLine, line + MOST_LINES - 1);

function isShown(span: SourceSpan, shown: ReadonlySet<number>): boolean {
  for (let line = span.line; line <= lastOf(span); line++) if (shown.has(line)) return true;
  return false;
}

/** What the other findings of a cause say in the same input next to its first. */
function near(first: SourceSpan, others: readonly Folded[]): readonly Surroundings[] {
  const tellings = others
    .flatMap(({ said }) => said.find(({ source }) => source.path === first.path) ?? [])
    .sort((a, b) => a.source.line - b.source.line);
  const kept: PlacedFinding[] = [];
  let { line, endLine } = first;
  for (const telling of tellings) {
    const { source } = telling;
    if (source.line <= line || source.line > endLine + NEAR || source.endLine >= line + EXCERPT_LINES) continue;
    endLine = Math.max(endLine, source.endLine);
    kept.push(telling);
  }
  for (const telling of tellings.reverse()) {
    const { source } = telling;
    if (source.line >= line || source.endLine < line - NEAR || endLine - source.line >= EXCERPT_LINES) continue;
    line = source.line;
    kept.push(telling);
  }
  return kept.map(piece);
}

/** Pieces of one input as one excerpt, in the input's order. */
function joined(pieces: readonly Surroundings[]): ExcerptText {
  const sorted = [...pieces].sort((a, b) => a.line - b.line || b.endLine - a.endLine);
  const [{ path, line, url } = { path: '', line: 1, url: undefined }] = sorted;
  const lines: string[] = [];
  let endLine = line - 1;
  for (const one of sorted) {
    if (one.line > endLine) lines.push(...one.lines);
    endLine = Math.max(endLine, one.endLine);
  }
  const span = { path, line, endLine: Math.min(Math.max(line, endLine), line + EXCERPT_LINES - 1) };
  return { ...span, ...(url === undefined ? {} : { url }), lines: lines.slice(0, EXCERPT_LINES) };
}

/** True for a step that failed and said nothing. */
const isSilent = ({ finding }: Folded): boolean => finding.isGeneric && finding.detail === '';

/** The order in which inputs tell findings, those of silent steps last. */
export function byTelling(a: Folded | undefined, b: Folded | undefined): number {
  if (!a || !b) return 0;
  const [one, two] = [a.finding, b.finding];
  return (
    Number(isSilent(a)) - Number(isSilent(b)) ||
    compare(one.source.path, two.source.path) ||
    one.order - two.order ||
    one.source.line - two.source.line ||
    compare(one.message, two.message)
  );
}
