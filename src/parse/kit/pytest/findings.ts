// Turns a pytest session into findings: one per failing test, collection error or crash, blocks and summary lines joined by name.

import type { Finding, TestCase } from '../../../model/finding.ts';
import type { Context } from '../../../model/format.ts';
import { findingOf, frameOf, locationOf } from '../draft.ts';
import { valuesOf } from '../python/values.ts';
import { type Block, phaseOf, readBlock } from './block.ts';
import { testOf, testOfTitle, titleOf } from './ids.ts';
import type { Session, Summary } from './session.ts';

const ONE_LINER = /^(?<path>(?:[A-Za-z]:)?[^:\n]{1,400}):(?<line>\d{1,7}): (?<message>\S.{0,2000})$/;

/** The findings of one session, in the order printed. */
export function findingsOf(session: Session, context: Context): Finding[] {
  const names = nameIndex(session);
  const blocks = session.blocks.map(({ block, section }) => fromBlock(block, names(block.title, section), context));
  const lines = session.oneLiners.flatMap((line) => {
    const said = ONE_LINER.exec(line.text)?.groups;
    const summary = session.summaries.find((one) => !one.used && one.status === 'FAILED');
    // Without a summary, or where the output ends before it, the line is all there is.
    if (!said || (!summary && session.summaries.length > 0)) return [];
    if (summary) summary.used = true;
    return [
      findingOf(
        {
          tool: 'pytest',
          message: said.message ?? '',
          location: locationOf(said.path ?? '', said.line),
          frames: [frameOf(said.path ?? '', said.line)],
          test: summary ? testOf(idOf(summary)) : null,
          facts: valuesOf([said.message ?? '']),
          source: { path: context.source, line: line.number, endLine: line.number },
          scope: line.scope,
        },
        context.limits.detailChars,
      ),
    ];
  });
  const unshown = session.summaries
    .filter((one) => !one.used && one.status !== 'RERUN')
    .map((one) => fromSummary(one, context));
  return [...blocks, ...lines, ...unshown, ...unsaid(session, context), ...retried(session, context)];
}

/** The node id of a summary line; a parameter in brackets may hold ` - ` itself. */
function idOf({ said }: Summary): string {
  const cut = said.split(' - ')[0] ?? '';
  if (!cut.includes('[') || cut.endsWith(']')) return cut;
  const end = said.indexOf('] - ');
  return end > 0 ? said.slice(0, end + 1) : said.endsWith(']') ? said : cut;
}

/** Finds the node id that a block's title stands for: pytest prints both lists in the same order. */
function nameIndex(
  session: Session,
): (title: string, section: 'errors' | 'failures') => { readonly id: string | null; readonly summary: Summary | null } {
  const byTitle = new Map<string, Summary[]>();
  for (const summary of session.summaries) {
    if (summary.status === 'RERUN') continue;
    const key = `${summary.status} ${titleOf(idOf(summary))}`;
    byTitle.set(key, [...(byTitle.get(key) ?? []), summary]);
  }
  const ended = new Map(
    [...session.ended]
      .filter(([, { status }]) => status === 'FAILED' || status === 'ERROR')
      .map(([id]) => [titleOf(id), id]),
  );
  return (title, section) => {
    const { name } = phaseOf(title);
    const status = section === 'errors' ? 'ERROR' : 'FAILED';
    const plain = name.replace(/^\[doctest\] /, '');
    const found =
      byTitle.get(`${status} ${plain}`)?.find((one) => !one.used) ??
      session.summaries.find((one) => !one.used && one.status === status && starts(one.said, plain));
    if (found) found.used = true;
    const id = found ? idWithin(found, plain) : (ended.get(plain) ?? (plain.includes('::') ? plain : null));
    return { id, summary: found ?? null };
  };
}

/** Parameters may hold ` - `, so that only the title tells where the id ends. */
const starts = (said: string, title: string): boolean => {
  const at = said.indexOf('::');
  const id = said.slice(at + 2).replaceAll('::', '.');
  return at > 0 && id.startsWith(title.replaceAll('::', '.')) && /^(?: - |$)/.test(id.slice(title.length));
};

function idWithin(summary: Summary, title: string): string {
  const cut = idOf(summary);
  if (titleOf(cut) === title) return cut;
  const at = summary.said.indexOf('::');
  return at < 0
    ? cut
    : summary.said.slice(
        0,
        at +
          2 +
          title.length +
          (summary.said
            .slice(at + 2)
            .slice(0, title.length + 2)
            .split('::').length -
            1),
      );
}

function fromBlock(
  block: Block,
  { id, summary }: { readonly id: string | null; readonly summary: Summary | null },
  context: Context,
): Finding {
  const { phase, name } = phaseOf(block.title);
  const said = readBlock(block);
  const test: TestCase = id ? testOf(id) : phase === 'collect' ? testOf(name) : testOfTitle(name, said.testPath);
  const file = id ? testOf(id).file : null;
  const message = said.message || summary?.said.split(' - ').slice(1).join(' - ') || block.title;
  const hook = phase === 'setup' || phase === 'teardown' ? { hook: said.frames.at(-1)?.name ?? phase } : {};
  return findingOf(
    {
      tool: 'pytest',
      message,
      detail: said.detail,
      frames: said.frames,
      location: said.location ?? (file ? locationOf(file) : phase === 'collect' ? locationOf(name) : null),
      test,
      facts: { ...said.facts, ...hook },
      ...(said.compares ? { kind: 'value-is' as const } : {}),
      source: { path: context.source, line: block.line.number, endLine: block.end },
      scope: block.line.scope,
    },
    context.limits.detailChars,
  );
}

/** With `--tb=no` the short summary is all there is. */
function fromSummary(summary: Summary, context: Context): Finding {
  const id = idOf(summary);
  const file = testOf(id).file;
  return findingOf(
    {
      tool: 'pytest',
      message: summary.said.slice(id.length + 3) || `${id} failed`,
      detail: summary.line.text,
      location: file && /[\\/.]/.test(file) ? locationOf(file) : null,
      test: testOf(id),
      source: { path: context.source, line: summary.line.number, endLine: summary.line.number },
      scope: summary.line.scope,
    },
    context.limits.detailChars,
  );
}

/** Tests that failed in a session that never came to its FAILURES: only their progress lines tell. */
function unsaid(session: Session, context: Context): Finding[] {
  if (session.blocks.length || session.summaries.length || session.oneLiners.length) return [];
  return [...session.ended]
    .filter(([, { status }]) => status === 'FAILED' || status === 'ERROR')
    .map(([id, { line }]) =>
      findingOf(
        {
          tool: 'pytest',
          message: `${id} failed; the session ended before it said why`,
          location: locationOf(testOf(id).file ?? ''),
          test: testOf(id),
          source: { path: context.source, line: line.number, endLine: line.number },
          scope: line.scope,
        },
        context.limits.detailChars,
      ),
    );
}

/** Tests that a rerun saw pass. */
function retried(session: Session, context: Context): Finding[] {
  const failed = new Set([
    ...session.summaries.filter((one) => one.status !== 'RERUN').map((one) => titleOf(idOf(one))),
    ...session.blocks.map(({ block }) => phaseOf(block.title).name),
  ]);
  return [...session.reruns]
    .filter(
      ([id]) => session.ended.get(id)?.status === 'PASSED' || (!session.ended.has(id) && !failed.has(titleOf(id))),
    )
    .map(([id, line]) =>
      findingOf(
        {
          tool: 'pytest',
          message: `${testOf(id).name} failed and passed when rerun`,
          location: locationOf(testOf(id).file ?? ''),
          test: testOf(id),
          passedOnRetry: true,
          source: { path: context.source, line: line.number, endLine: line.number },
          scope: line.scope,
        },
        context.limits.detailChars,
      ),
    );
}
