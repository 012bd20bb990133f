// Says why a verdict is unclear: one headline, and a note for each check of which something is known that is not well.

import type { Note } from '../../model/source.ts';
import type { CheckState, Doubt, RunState } from '../verdict.ts';

/** The headline of an unclear run: the surest doubt. */
export function doubtHeadline(doubts: readonly Doubt[], run: RunState): string {
  const first = ORDER.flatMap((kind) => doubts.filter((doubt) => doubt.kind === kind))[0];
  if (!first || first.kind === 'failing' || first.kind === 'silent')
    return 'something failed, and what was read does not say why';
  if (first.kind === 'unread')
    return `nothing new failed in what could be read, but ${counted(run.unread, 'input')} could not`;
  if (first.kind === 'lost') return 'a job ended badly, or its log breaks off, and nothing in it says why';
  if (first.kind === 'nothing-read') return 'nothing could be read';
  if (first.kind === 'nothing-told') return 'nothing that was read tells how a check ended';
  const check = 'check' in first ? run.checks.find(({ name }) => name === first.check) : undefined;
  return check ? sayingOf(first.kind, check) : 'something failed, and what was read does not say why';
}

const ORDER: readonly Doubt['kind'][] = [
  ...(['failing', 'signal', 'counted', 'silent', 'lost', 'cut', 'not-run', 'no-tests'] as const),
  ...(['nothing-read', 'unread', 'nothing-told'] as const),
];

/** One note for each doubt that no finding tells. */
export function doubtNotes(doubts: readonly Doubt[], run: RunState): readonly Note[] {
  return doubts.flatMap((doubt): Note[] => {
    if (doubt.kind === 'nothing-told' && !run.unread)
      return [{ level: 'error', message: 'Nothing that was read tells how a check ended.', about: 'empty' }];
    if (!('check' in doubt) || doubt.kind === 'silent' || doubt.kind === 'cut') return [];
    const check = run.checks.find(({ name }) => name === doubt.check);
    return check ? [{ level: 'warning', message: `${check.name}: ${sayingOf(doubt.kind, check)}.` }] : [];
  });
}

function sayingOf(kind: Doubt['kind'], check: CheckState): string {
  const { name, signal, failed, notRun } = check;
  if (kind === 'signal') return `${name} was killed by ${signal}`;
  if (kind === 'counted')
    return `${counted(failed, check.runsTests ? 'test' : 'failure')} failed, and what was read does not say ${failed === 1 ? 'which' : 'which all'}`;
  if (kind === 'not-run') return `${counted(notRun, 'part')} of ${name} did not run`;
  if (kind === 'no-tests') return `no test ran in ${name}`;
  return `${name} did not run to its end`;
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
