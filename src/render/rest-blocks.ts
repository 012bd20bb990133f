// What the summary folds away below the causes: what fits no cause, what did not run, what was known, what flaked, what passed.

import type { Check, Digest, DigestFinding, Status } from '../model/cause.ts';
import type { Note } from '../model/source.ts';
import { type Block, block } from './budget.ts';
import { EXCERPT_LINES, excerptBody } from './cause-folds.ts';
import { idsOf, type Lookup, stoppedText } from './cause-view.ts';
import { findingList, foldedList } from './finding-list.ts';
import { clip } from './hostile.ts';
import { bold, codeSpan, details, escapeText, inline } from './markdown.ts';
import type { Links } from './options.ts';
import { piecesOf } from './pieces.ts';
import { count, duration, grouped } from './words.ts';

/** The folded sections, most useful first; each is empty where there is nothing to tell. */
export function restBlocks(lookup: Lookup, links: Links | null): Block[] {
  const { digest } = lookup;
  return [
    digest.verdict === 'unclear' ? block('', 0) : unattributedBlock(lookup, links),
    stoppedBlock(digest),
    statusBlock(lookup, 'known', links),
    statusBlock(lookup, 'flaky', links),
    notesBlock(digest),
    block(passedText(digest), 69),
  ];
}

/** What an unclear run shows unfolded: the failures that fit no cause and the excerpt that shows them best. */
export function unclearBlocks(lookup: Lookup, links: Links | null): Block[] {
  const { digest } = lookup;
  const findings = listedFindings(lookup, digest.unattributed);
  const list = { title: '', findings, total: digest.unattributed.length, links };
  const excerpt = bestExcerpt(digest, findings);
  const said = inline(piecesOf(digest.headline), null);
  return [
    block(said, 21),
    {
      text: findingList(list, 8),
      shorter: [
        { rank: 45, text: findingList(list, 3) },
        { rank: 22, text: '' },
      ],
    },
    excerpt
      ? {
          text: excerptBody(excerpt, EXCERPT_LINES, links),
          shorter: [
            { rank: 46, text: excerptBody(excerpt, 10, links) },
            { rank: 30, text: '' },
          ],
        }
      : block('', 0),
    list.total > 8
      ? foldedList({ ...list, title: `All ${grouped(list.total)} failures` }, { first: 88, last: 60, rest: '' })
      : block('', 0),
  ];
}

/** The excerpt of the first failure that has one, else the first there is. */
function bestExcerpt(digest: Digest, findings: readonly DigestFinding[]): Digest['excerpts'][number] | undefined {
  const holds = (excerpt: Digest['excerpts'][number], { source }: DigestFinding): boolean =>
    excerpt.path === source.path && excerpt.line <= source.line && source.line <= excerpt.endLine;
  const first = findings.find((finding) => digest.excerpts.some((excerpt) => holds(excerpt, finding)));
  return (first && digest.excerpts.find((excerpt) => holds(excerpt, first))) ?? digest.excerpts[0];
}

function unattributedBlock(lookup: Lookup, links: Links | null): Block {
  const ids = lookup.digest.unattributed;
  const title = `${count(ids.length, 'finding')} ${ids.length === 1 ? 'fits' : 'fit'} no cause`;
  return foldedList(
    { title, findings: listedFindings(lookup, ids), total: ids.length, links },
    { first: 82, last: 52, rest: `${title}.` },
  );
}

const listedFindings = (lookup: Lookup, ids: readonly string[]): DigestFinding[] =>
  ids.flatMap((id) => lookup.findings.get(id) ?? []);

function statusBlock(lookup: Lookup, status: Status, links: Links | null): Block {
  const ids = idsOf(lookup.digest, status);
  const title = statusTitle(status, ids.length);
  return foldedList(
    { title, findings: listedFindings(lookup, ids), total: ids.length, links },
    { first: 88, last: 58, rest: `${title}.` },
  );
}

/** `3 known failures: they fail on the base too`. */
const statusTitle = (status: Status, n: number): string =>
  status === 'flaky'
    ? `${count(n, 'flaky failure')}: passed on a retry`
    : `${count(n, 'known failure')}: not of this change, failing on the base too`;

function stoppedBlock(digest: Digest): Block {
  const stopped = digest.checks.filter((check) => check.truncated || check.notRun.length > 0);
  if (stopped.length === 0) return block('', 0);
  const at = (cap: number): string =>
    details(
      stoppedTitle(stopped),
      stopped
        .slice(0, 40)
        .map((check) => stoppedLine(check, cap))
        .join('\n'),
    );
  return {
    text: at(40),
    shorter: [
      { rank: 79, text: at(5) },
      { rank: 51, text: `${stoppedTitle(stopped)}.` },
    ],
  };
}

function stoppedTitle(stopped: readonly Check[]): string {
  const missing = stopped.reduce((sum, check) => sum + check.notRun.length, 0);
  return `Did not run to the end: ${count(stopped.length, 'check')}${missing > 0 ? `, ${grouped(missing)} known not to have run` : ''}`;
}

function stoppedLine(check: Check, cap: number): string {
  const names = check.notRun.slice(0, cap).map((name) => codeSpan(clip(name, 120)));
  const more = check.notRun.length - names.length;
  const list = names.length > 0 ? `: ${names.join(', ')}${more > 0 ? ` +${grouped(more)} more` : ''}` : '';
  return `- ${bold(escapeText(clip(check.name, 60)))} ${stoppedText(check)}${list}`;
}

/** Notes, folded; where no cause is found they may be the reason, so they stand open. */
function notesBlock({ notes, verdict }: Digest): Block {
  if (notes.length === 0) return block('', 0);
  const title = notesTitle(notes);
  const at = (cap: number): string =>
    verdict === 'unclear' ? notesList(notes, cap) : details(title, notesList(notes, cap));
  const shorter = [
    { rank: 86, text: at(5) },
    { rank: 50, text: `${title}, left out here.` },
  ];
  return { text: at(40), shorter };
}

function notesList(notes: readonly Note[], cap: number): string {
  const lines = notes
    .slice(0, cap)
    .map((note) => `- ${note.level === 'info' ? '' : `${bold(note.level)} `}${inline(piecesOf(note.message), null)}`);
  return [...lines, ...(notes.length > cap ? [`- +${grouped(notes.length - cap)} more`] : [])].join('\n');
}

/** `1 error, 2 warnings, 1 note`. */
function notesTitle(notes: readonly Note[]): string {
  const of = (level: Note['level']): number => notes.filter((note) => note.level === level).length;
  return [count(of('error'), 'error'), count(of('warning'), 'warning'), count(of('info'), 'note')]
    .filter((part) => !part.startsWith('0 '))
    .join(', ');
}

/** Passed checks on one line; empty when none passed whole. */
function passedText(digest: Digest): string {
  if (digest.verdict === 'fine') return '';
  const names = passedChecks(digest);
  const more = names.length - 20;
  return names.length === 0
    ? ''
    : `✓ Passed: ${names.slice(0, 20).join(', ')}${more > 0 ? ` +${grouped(more)} more` : ''}`;
}

/** Checks in which nothing failed and all ran, each with its tests and time, as Markdown. */
export function passedChecks(digest: Digest): string[] {
  const failed = new Set(
    digest.findings.filter((finding) => finding.severity === 'error').map((finding) => finding.check),
  );
  return digest.checks.filter((check) => !failed.has(check.name) && ranWhole(check)).map(passedCheck);
}

/** Only what said that it passed has passed. */
const ranWhole = (check: Check): boolean =>
  !check.truncated &&
  check.notRun.length === 0 &&
  check.failed === 0 &&
  (check.ended === 'well' || check.exitCode === 0);

function passedCheck(check: Check): string {
  const facts = [check.passed > 0 ? count(check.passed, 'test') : '', duration(check.durationMs)]
    .filter(Boolean)
    .join(', ');
  return `${escapeText(clip(check.name, 60))}${facts ? ` (${facts})` : ''}`;
}
