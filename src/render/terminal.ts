// The terminal: the same first screen as the summary, in plain or coloured text of a given width.

import type { ChangeText, Digest } from '../model/cause.ts';
import { columns, paintLine, type Run, run, runsOf, wrap } from './ansi.ts';
import {
  type BriefView,
  briefOf,
  type CauseView,
  idsOf,
  type Lookup,
  lookupOf,
  type Row,
  stoppedText,
  viewOf,
  whereText,
} from './cause-view.ts';
import { breakCommands, clip, clipStart, oneLine } from './hostile.ts';
import type { RenderOptions } from './options.ts';
import { placeText, placeUrl } from './pieces.ts';
import { proofText } from './proof.ts';
import { safeDigest } from './safe.ts';
import { liveCauses, verdictText } from './sentence.ts';
import { capitalized, count, duration, grouped, listed } from './words.ts';

const WHOLE = 5;
const LINES = 100;
const LABEL = 11;

/** What the verdict is and why, ending in a line end. */
export function renderTerminal(digest: Digest, options: RenderOptions): string {
  const safe = safeDigest(digest, options),
    lookup = lookupOf(safe);
  const lines = safe.verdict === 'fine' ? fineLines(safe, options) : brokenLines(lookup, options);
  // Wrapping can put any word at the start of a line.
  return breakCommands(`${[...lines, ...restLines(safe, options)].join('\n')}\n`);
}

function brokenLines(lookup: Lookup, options: RenderOptions): string[] {
  const causes = liveCauses(lookup.digest);
  const whole = causes
    .slice(0, WHOLE)
    .flatMap((cause) => ['', ...causeLines(viewOf(cause, lookup, causes.length === 1), options)]);
  const others = causes.slice(WHOLE, WHOLE + LINES).flatMap((cause) => sentenceLines(briefOf(cause, lookup), options));
  const more = causes.length - WHOLE - LINES;
  const lone = lookup.digest.verdict === 'unclear' || causes.length === 0 ? loneLines(lookup, options) : [];
  return [
    paintLine([run('✗ ', 'red'), run(verdictText(lookup.digest), 'bold')], options),
    ...whole,
    ...(others.length > 0 ? ['', ...others] : []),
    ...(more > 0 ? [`  +${count(more, 'more cause')}`] : []),
    ...lone,
  ];
}

function causeLines(view: CauseView, options: RenderOptions): string[] {
  return [
    ...sentenceLines(view, options),
    ...rowLines(view.rows, options),
    ...changeLines(view.change, options),
    ...reasonLines(view, options),
  ];
}

function sentenceLines(view: BriefView, options: RenderOptions): string[] {
  const where = capitalized(whereText(view.cause));
  const { fact, rest } = view.sentence;
  const runs = [
    ...runsOf(fact, 'bold', options.links),
    ...runsOf(rest, 'none', options.links),
    run(where ? `. ${where}.` : '.'),
  ];
  return wrap(runs, 2, options);
}

function rowLines(rows: readonly Row[], options: RenderOptions): string[] {
  const most = options.width < 80 ? 20 : 32;
  const width = (cells: readonly string[]): number => Math.min(most, Math.max(0, ...cells.map(columns)));
  const first = width(rows.map((row) => row.check)),
    second = width(rows.map((row) => (row.place ? row.says : '')));
  const lines = rows.map((row) => {
    const says = row.place ? clip(row.says, second).padEnd(second) : row.says;
    return rowLine(row, `    ${clip(row.check, first).padEnd(first)}  ${says}`, options);
  });
  return lines.length > 0 ? ['', ...lines] : [];
}

/** The row's head, then as much of place and quote as the width allows. */
function rowLine(row: Row, head: string, options: RenderOptions): string {
  const room = options.width - columns(head) - 2;
  const place = row.place && room > 8 ? clipStart(placeText(row.place), Math.min(48, room)) : '';
  const left = room - columns(place) - 2;
  const quote = row.quote && left > 12 ? `  ${clip(row.quote, left)}` : '';
  const link = row.place && options.links ? { url: placeUrl(row.place, options.links) } : {};
  const runs: Run[] = [
    run(head),
    ...(place ? [run('  '), { text: place, style: 'cyan' as const, ...link }] : []),
    ...(quote ? [run(quote, 'dim')] : []),
  ];
  return paintLine(runs, options);
}

function changeLines(change: ChangeText | null, options: RenderOptions): string[] {
  if (!change) return [];
  const removed = change.removed.slice(0, 4),
    added = change.added.slice(0, 4);
  const more = change.removed.length + change.added.length - removed.length - added.length;
  const line =
    (sign: string, style: 'red' | 'green') =>
    (text: string): string =>
      paintLine([run(`    ${clip(`${sign} ${text.trimEnd()}`, Math.max(20, options.width - 4))}`, style)], options);
  if (removed.length + added.length === 0) return [];
  return [
    '',
    ...removed.map(line('-', 'red')),
    ...added.map(line('+', 'green')),
    ...(more > 0 ? [`    +${grouped(more)} more lines`] : []),
  ];
}

function reasonLines({ cause, reasons, cost }: CauseView, options: RenderOptions): string[] {
  const nearer = cause.nearer;
  const sooner = nearer
    ? `${nearer.command} (${[nearer.check, duration(nearer.durationMs)].filter(Boolean).join(', ')}) tells the same`
    : '';
  const rivals = cause.rivals
    .slice(0, 2)
    .map((rival) => `${placeText({ ...rival, endLine: null })}${rival.because ? `, ${rival.because}` : ''}`);
  const lines = [
    labelled('Proof', proofText(cause), options),
    labelled(
      'Why',
      (cause.confidence === 'proved' ? [] : reasons).map((reason) => reason.replace(/[\s.;]{1,8}$/, '')).join('; '),
      options,
    ),
    labelled('Next best', rivals.join('; '), options),
    labelled('Where', legsText(cause.legs), options),
    labelled('Reproduce', cause.reproduce ? `${cause.reproduce} (${cost})` : '', options),
    labelled('Sooner', sooner, options),
  ].flat();
  return lines.length > 0 ? ['', ...lines] : [];
}

function legsText(legs: readonly string[]): string {
  return legs.length === 0
    ? ''
    : `${legs.slice(0, 6).join(', ')}${legs.length > 6 ? ` +${grouped(legs.length - 6)} more` : ''}`;
}

/** A label in its column and the wrapped text beside it; nothing for an empty text. */
function labelled(label: string, text: string, options: RenderOptions): string[] {
  if (text === '') return [];
  const [first = '', ...others] = wrap([run(clip(oneLine(text), 600))], LABEL + 2, options);
  return [`  ${paintLine([run(label.padEnd(LABEL), 'bold')], options)}${first.slice(LABEL + 2)}`, ...others];
}

/** Failures without a cause: the first of them and the excerpt that shows them. */
function loneLines({ digest, findings }: Lookup, options: RenderOptions): string[] {
  const lone = digest.unattributed.flatMap((id) => findings.get(id) ?? []).slice(0, 8);
  const lines = lone.flatMap((finding) => {
    const place: Run[] =
      finding.path === null
        ? []
        : [run(`${placeText({ path: finding.path, line: finding.line, endLine: null })}  `, 'cyan')];
    return wrap(
      [...place, run(clip(oneLine([finding.test?.name, finding.message].filter(Boolean).join(': ')), 300))],
      2,
      options,
    );
  });
  const more = digest.unattributed.length - lone.length;
  const excerpt = (digest.excerpts[0]?.lines ?? [])
    .slice(0, 30)
    .map((line) => `  │ ${clip(line, Math.max(20, options.width - 4))}`);
  return [
    '',
    ...wrap([run(oneLine(digest.headline))], 2, options),
    ...lines,
    ...(more > 0 ? [`  +${grouped(more)} more`] : []),
    ...(excerpt.length > 0 ? ['', ...excerpt] : []),
  ];
}

function fineLines(digest: Digest, options: RenderOptions): string[] {
  const passed = digest.totals.passed > 0 ? `: ${count(digest.totals.passed, 'test')} passed` : '';
  return [paintLine([run('✓ ', 'green'), run(verdictText(digest), 'bold'), run(`${passed}.`)], options)];
}

function restLines(digest: Digest, options: RenderOptions): string[] {
  const known = idsOf(digest, 'known').length,
    flaky = idsOf(digest, 'flaky').length;
  const alone = digest.verdict === 'unclear' ? 0 : digest.unattributed.length;
  const facts = [
    alone > 0 ? `${count(alone, 'finding')} ${alone === 1 ? 'fits' : 'fit'} no cause` : '',
    known > 0 ? `${count(known, 'known failure')} (failing on the base too)` : '',
    flaky > 0 ? `${count(flaky, 'flaky failure')} (passed on a retry)` : '',
    ...digest.checks
      .filter((check) => check.truncated || check.notRun.length > 0)
      .map((check) => `${clip(check.name, 60)} ${stoppedText(check)}`),
  ].filter(Boolean);
  const notes = digest.notes
    .slice(0, 20)
    .flatMap((note) => wrap([run(`${note.level}: `, 'yellow'), run(clip(oneLine(note.message), 400))], 2, options));
  const more = digest.notes.length > 20 ? [`  +${count(digest.notes.length - 20, 'more note')}`] : [];
  return [
    ...(facts.length > 0 ? ['', ...wrap([run(`Also: ${listed(facts)}.`)], 2, options)] : []),
    ...(notes.length > 0 ? ['', ...notes, ...more] : []),
  ];
}
