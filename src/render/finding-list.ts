// Lists of findings as Markdown: grouped by check, the same message told once with all its places, cut with a true rest.

import type { DigestFinding } from '../model/cause.ts';
import type { Block } from './budget.ts';
import { placeOf, quoteOf } from './cause-view.ts';
import { clip, oneLine } from './hostile.ts';
import { bold, codeSpan, details, escapeText, logLink, placeLink } from './markdown.ts';
import type { Links } from './options.ts';
import { grouped } from './words.ts';

const FULL = 200;

/** What a folded list needs: its title, its findings, and their true number. */
interface Folded {
  readonly title: string;
  readonly findings: readonly DigestFinding[];
  readonly total: number;
  readonly links: Links | null;
}

/** A folded list that shrinks at the ranks `first` (to 40 findings) and `first - 10` (to 8), and at `last` leaves `rest` in its place. */
export function foldedList(
  list: Folded,
  { first, last, rest }: { readonly first: number; readonly last: number; readonly rest: string },
): Block {
  if (list.total === 0) return { text: '', shorter: [] };
  const at = (cap: number): string => details(list.title, findingList(list, cap));
  const shorter = [
    { rank: first, text: at(40) },
    { rank: first - 10, text: at(8) },
    { rank: last, text: rest },
  ];
  return { text: at(FULL), shorter };
}

/** At most `cap` findings, a bold line before each check's own where there are several, `+N more` where some are missing. */
export function findingList(list: Folded, cap: number): string {
  const shown = fairShare(list.findings, cap);
  const checks = groupedBy(shown, (finding) => finding.check);
  const parts = checks.flatMap((own) => [
    ...(checks.length > 1 ? [bold(escapeText(clip(own[0]?.check ?? '', 80)))] : []),
    checkList(own, list.links),
  ]);
  const more = list.total - shown.length;
  return [...parts, ...(more > 0 ? [`+${grouped(more)} more`] : [])].join('\n\n');
}

/** The first `cap` findings taken from all checks in turn, in their old order, so that no check is missing because another says much. */
function fairShare(findings: readonly DigestFinding[], cap: number): readonly DigestFinding[] {
  if (findings.length <= cap) return findings;
  const turns = new Map<string, number>();
  const ranked = findings.map((finding, index) => {
    const turn = turns.get(finding.check) ?? 0;
    turns.set(finding.check, turn + 1);
    return { finding, index, turn };
  });
  const taken = ranked.sort((a, b) => a.turn - b.turn || a.index - b.index).slice(0, cap);
  return taken.sort((a, b) => a.index - b.index).map(({ finding }) => finding);
}

function checkList(findings: readonly DigestFinding[], links: Links | null): string {
  const same = groupedBy(findings, (finding) =>
    JSON.stringify([finding.rule, finding.message, finding.test?.suite, finding.test?.name]),
  );
  return same.map((group) => `- ${groupLine(group, links)}`).join('\n');
}

/** What it is and what it says, then every place; the place first where there is one only. */
function groupLine(group: readonly DigestFinding[], links: Links | null): string {
  const [first] = group;
  if (!first) return '';
  const name = first.test ? testName(first) : clip(oneLine(first.rule ?? ''), 80);
  const quote = first.test || quoteOf(first) !== name ? clip(oneLine(first.message), 200) : '';
  const page = group.length === 1 ? first.source.url : undefined;
  const named = codeSpan(name);
  const quoted = codeSpan(quote);
  const said =
    [quoted ? named : logLink(named, page, links), logLink(quoted, page, links)].filter(Boolean).join(' ') ||
    codeSpan(first.tool ?? first.check) ||
    'no message';
  const places = placesText(group, links);
  return group.length === 1 ? `${places} ${said}`.trim() : `${said}${places ? `: ${places}` : ''}`;
}

/** Places by file; after a file's first place only the lines are shown. */
function placesText(group: readonly DigestFinding[], links: Links | null): string {
  const places = group.flatMap((finding) => placeOf(finding) ?? []);
  const files = groupedBy(places, (place) => place.path);
  return files
    .map((own) =>
      own
        .map((place, index) => placeLink(place, links, index > 0 && place.line !== null ? `:${place.line}` : undefined))
        .join(' '),
    )
    .join(', ');
}

/** `suite > name`, without what only repeats the test's file; empty when that is all there is. */
function testName(finding: DigestFinding): string {
  const { suite, name } = finding.test ?? { suite: '', name: '' };
  if (name === finding.path) return '';
  const known = suite === '' || name.startsWith(suite) || (finding.path ?? '').endsWith(suite);
  return clip(oneLine(known ? name : `${suite} > ${name}`), 120);
}

/** Items with the same key together, in the order of first appearance. */
function groupedBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}
