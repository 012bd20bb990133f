// One cause on the first screen of the summary: its sentence, what each check says, why, and what to run.

import type { Cause } from '../model/cause.ts';
import { type Block, block } from './budget.ts';
import { changeDiff, foldBlocks, OPEN_LINES } from './cause-folds.ts';
import { type CauseView, type Lookup, viewOf, whereText } from './cause-view.ts';
import { clip, clipStart } from './hostile.ts';
import { bold, codeSpan, escapeText, inline, logLink, placeLink, RULE, table } from './markdown.ts';
import type { Links } from './options.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { proofText } from './proof.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
import { capitalized, duration, grouped } from './words.ts';

/** Which of the causes it is: `index` from 0, `of` all that are shown whole or not. */
export interface Position {
  readonly index: number;
  readonly of: number;
}

/** Later causes give way first; there is room for ten of them between two ranks. */
const later = (rank: number, { index }: Position): number => rank + Math.min(index, 9) / 10;

/** The blocks of a cause shown whole. One of several has a number, and a line across above it. */
export function causeBlocks(view: CauseView, position: Position, links: Links | null): Block[] {
  return [
    block(position.index > 0 ? RULE : '', later(5, position)),
    lineBlock(view, position, links),
    block(openChange(view), later(45, position)),
    block(rowsTable(view, links), later(40, position)),
    block(reasonLines(view, links), later(35, position)),
    ...foldBlocks(view, { later: (rank) => later(rank, position), alone: position.of === 1, links }),
  ];
}

/** The changed lines, where one edit is named and not one of two. */
const openChange = ({ change, cause }: CauseView): string =>
  change && !(cause.confidence === 'possible' && cause.rivals.length > 0) ? changeDiff(change, OPEN_LINES) : '';

function lineBlock(view: CauseView, position: Position, links: Links | null): Block {
  const follow = escapeText(followOf(view));
  const number = position.of > 1 ? `${position.index + 1}. ` : '';
  const short = (units: number): string => causeLine(shortened(view.sentence, units), { number, follow, links: null });
  return {
    text: causeLine(view.sentence, { number, follow, links }),
    shorter: [
      { rank: later(20, position), text: short(120) },
      { rank: later(10, position), text: short(40) },
      { rank: later(5, position), text: '' },
    ],
  };
}

const followOf = (view: CauseView): string => capitalized(whereText(view.cause));

/** The sentence with every quoted part cut to `units` and only a few parts of each half. */
function shortened({ fact, rest }: Sentence, units: number): Sentence {
  const cut = (piece: Piece): Piece =>
    piece.kind === 'place'
      ? { ...piece, place: { ...piece.place, path: clipStart(piece.place.path, 120) } }
      : { ...piece, text: clip(piece.text, units) };
  return { fact: fact.slice(0, 4).map(cut), rest: rest.slice(0, 6).map(cut) };
}

/** `**1. fact** (place); link. Where.` `follow` is Markdown. */
function causeLine(
  sentence: Sentence,
  { number, follow, links }: { readonly number: string; readonly follow: string; readonly links: Links | null },
): string {
  return `${bold(number + inline(sentence.fact, links))}${inline(sentence.rest, links)}.${follow ? ` ${follow}.` : ''}`;
}

/** A cause on one line, for those that are not shown whole. */
export function causeItem(cause: Cause, lookup: Lookup, links: Links | null): string {
  const view = viewOf(cause, lookup, false);
  return causeLine(sentenceOf(cause, 160), {
    number: '',
    follow: escapeText(followOf(view)),
    links,
  }).replace('\n', ' ');
}

function rowsTable(view: CauseView, links: Links | null): string {
  const cells = view.rows.map((row) => [
    escapeText(clip(row.check, 60)),
    row.says,
    [row.place ? placeLink(row.place, links) : '', row.quote ? logLink(codeSpan(row.quote), row.page, links) : '']
      .filter(Boolean)
      .join(' '),
  ]);
  return table(['Check', 'Result', 'First message'], cells);
}

function reasonLines({ cause, reasons, cost }: CauseView, links: Links | null): string {
  const why = reasons.map((reason) => inline(piecesOf(reason.replace(/[\s.;]{1,8}$/, ''), 240), null)).join('; ');
  const rival = cause.confidence === 'possible' ? cause.rivals[0] : undefined;
  const sooner =
    cause.nearer && [clip(cause.nearer.check, 60), duration(cause.nearer.durationMs)].filter(Boolean).join(', ');
  const lines = [
    cause.proof ? `${bold('Proof')} ${inline(piecesOf(proofText(cause), 240), null)}` : '',
    why && cause.confidence !== 'proved' ? `${bold('Why')} ${why}.` : '',
    rival?.because
      ? `${bold('Or')} ${placeLink({ ...rival, endLine: null }, links)}: ${inline(piecesOf(rival.because, 240), null)}`
      : '',
    cause.legs.length > 0 ? `${bold('Where')} ${namesText(cause.legs)}` : '',
    cause.owners.length > 0 ? `${bold('Owned by')} ${namesText(cause.owners)}` : '',
    cause.reproduce ? `${bold('Reproduce')} ${codeSpan(clip(cause.reproduce, 300))} (${cost})` : '',
    cause.nearer && sooner
      ? `${bold('Sooner')} ${codeSpan(clip(cause.nearer.command, 300))} (${escapeText(sooner)}) tells the same`
      : '',
  ];
  return lines.filter(Boolean).join('\\\n');
}

/** Names in code, where they mention nobody. */
function namesText(names: readonly string[]): string {
  const shown = names.slice(0, 6).map((name) => codeSpan(clip(name, 60)));
  return `${shown.join(', ')}${names.length > shown.length ? ` +${grouped(names.length - shown.length)} more` : ''}`;
}
