// What stops a pytest session from outside its tests:
//   !!!!!!!!!!!!!!!!!!!!!! KeyboardInterrupt !!!!!!!!!!!!!!!!!!!!!!
//   /usr/lib/python3.12/threading.py:355: KeyboardInterrupt
//   !!!!!!!!!!!! _pytest.outcomes.Exit: no database !!!!!!!!!!!!!!!

import type { Finding } from '../../../model/finding.ts';
import type { Context } from '../../../model/format.ts';
import { findingOf, frameOf, locationOf } from '../draft.ts';
import { ownFrame } from '../python/traceback.ts';
import { testOf } from './ids.ts';
import type { Session } from './session.ts';

const PLACE = /^(?<path>(?:[A-Za-z]:)?[^\s:][^:\n]{0,400}):(?<line>\d{1,7}): /;
/** Words that only count the failures that were told. */
const COUNTS = /^(?:Interrupted: \d{1,7} errors? during|(?:Interrupted: )?stopping after \d)/;

/** The finding of a session that was stopped; none where its failing tests are why. */
export function stopped({ stop, summaries, blocks }: Session, context: Context): Finding[] {
  if (!stop || (COUNTS.test(stop.said) && summaries.length + blocks.length > 0)) return [];
  const { said, line, running, at } = stop;
  const place = at && PLACE.exec(at.text)?.groups;
  const frames = place?.path ? [frameOf(place.path, place.line)] : [];
  const own = ownFrame(frames);
  const test = running ? testOf(running) : null;
  const isInterrupt = said.includes('KeyboardInterrupt');
  return [
    findingOf(
      {
        tool: 'pytest',
        message: `pytest was stopped${running ? ` while ${running} ran` : ''}: ${said.replace(/^_pytest\.outcomes\./, '')}`,
        detail: [line.text, ...(place && at ? [at.text] : [])].join('\n'),
        location: test?.file ? locationOf(test.file) : own ? locationOf(own.path, own.line) : null,
        frames,
        ...(isInterrupt ? { kind: 'runner' as const, facts: { signal: 'SIGINT' } } : {}),
        source: { path: context.source, line: line.number, endLine: place && at ? at.number : line.number },
        scope: line.scope,
      },
      context.limits.detailChars,
    ),
  ];
}
