// Python's doctest, run alone or by Sphinx:
//   File "src/app/money.py", line 4, in app.money.total
//   Failed example:
//       total([1, 2])
//   Expected:
//       4
//   Got:
//       3

import type { LogFormat } from '../../model/format.ts';
import { type Diagnostic, diagnosticReader } from '../kit/diagnostics.ts';
import { type Draft, frameOf, inFunction, locationOf } from '../kit/draft.ts';
import { readTraceback } from '../kit/python/traceback.ts';

const HEAD = /^File "(?<path>[^"\n]{1,400})", line (?<line>\d{1,7}|\?), in (?<name>[\w.<>-]{1,300})$/;
const STARS = /^\*{50,}$/;
const TOTAL =
  /^(?:\*\*\*Test Failed\*\*\* (?<failed>\d{1,7}) failures?|(?<passed>\d{1,7}) passed(?: and \d{1,7} failed)?)\./;
const LABEL = /^(?:Failed example|Expected|Got|Exception raised|Expected nothing|Differences.{0,60}):?$/;

export const doctest: LogFormat = {
  name: 'doctest',
  title: 'doctest',
  url: 'https://docs.python.org/3/library/doctest.html',
  family: 'unit',
  reads: 'log',
  commands: /\bdoctest\b/,
  // Other runners print the same text inside a block of their own.
  yields: true,
  marks: ['Failed example:'],
  around: 1,
  probe: (text) => /^File "[^"\n]{1,400}", line [\d?]{1,7}, in [\w.<>-]{1,300}\nFailed example:$/m.test(text),
  open: (context) => {
    const totals = { passed: null as number | null, failed: null as number | null };
    return diagnosticReader(
      {
        tool: 'doctest',
        heads: [HEAD],
        goesOn: (text, { more }) =>
          !STARS.test(text) &&
          (more.length > 0 || text === 'Failed example:') &&
          (text === '' || /^\s/.test(text) || LABEL.test(text)),
        other: ({ text }) => {
          const said = TOTAL.exec(text)?.groups;
          // Verbose runs say the failures twice.
          if (said?.failed) totals.failed = (totals.failed ?? 0) + Number(said.failed);
          if (said?.passed) totals.passed = (totals.passed ?? 0) + Number(said.passed);
        },
        draft: (diagnostic) => (diagnostic.more[0] === 'Failed example:' ? draftOf(diagnostic) : null),
        rest: () => totals,
      },
      context,
    );
  },
};

function draftOf({ said, more }: Diagnostic): Omit<Draft, 'tool' | 'source' | 'scope'> {
  const part = (label: string): string[] => {
    const from = more.indexOf(label);
    const end = more.findIndex((line, at) => at > from && LABEL.test(line));
    return from < 0 ? [] : more.slice(from + 1, end < 0 ? more.length : end).map((line) => line.replace(/^ {4}/, ''));
  };
  const example = part('Failed example:').join('\n').trim();
  const trace = readTraceback(part('Exception raised:'));
  const expected = more.includes('Expected nothing') ? 'nothing' : part('Expected:').join('\n').trim();
  const actual = part('Got:').join('\n').trim();
  const name = said.name ?? '';
  const path = said.path ?? '';
  const cut = name.lastIndexOf('.');
  return {
    message:
      trace.message ?? `${example.split('\n')[0]}: expected ${expected.split('\n')[0]}, got ${actual.split('\n')[0]}`,
    detail: more.join('\n').trim(),
    location: locationOf(path, said.line),
    frames: [...trace.frames, inFunction(frameOf(path, said.line), name)],
    test: { suite: cut > 0 ? name.slice(0, cut) : '', name: cut > 0 ? name.slice(cut + 1) : name, file: path },
    facts: trace.message ? {} : { expected: expected.slice(0, 200), actual: actual.slice(0, 200) },
  };
}
