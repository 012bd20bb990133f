// Cppcheck, in its default template and in those of its first version:
//   src/ring.cpp:14:12: error: Array 'slots[4]' accessed at index 4, which is out of bounds. [arrayIndexOutOfBounds]
//   [src/ring.cpp:14]: (error) Array 'slots[4]' accessed at index 4, which is out of bounds.

import type { Context, LogFormat } from '../../model/format.ts';
import { cLike, familyOf, holdsHead } from '../kit/c-like.ts';
import { asSaid, located, type Said, severityOf } from '../kit/located.ts';

const STRICT = /--error-exitcode[= ][1-9]/;
const severity = (said: Said, context: Context): 'error' | 'warning' | 'note' =>
  STRICT.test(context.command ?? '') && said.severity !== 'information'
    ? 'error'
    : severityOf(said.severity === 'information' ? 'info' : said.severity);

const now = cLike({
  name: 'cppcheck',
  title: 'Cppcheck',
  url: 'https://cppcheck.sourceforge.io/manual.pdf',
  family: 'lint',
  commands: /\bcppcheck\b/,
  marks: [': error: ', ': warning: ', ': style: ', ': performance: ', ': portability: ', ': information: ', ']: ('],
  probe: (text) =>
    text.includes(']') &&
    holdsHead(text, (said) => said.severity !== 'note' && familyOf(said.message ?? '') === 'cppcheck'),
  takes: 'cppcheck',
  severity,
});

const before = located({
  name: 'cppcheck',
  title: 'Cppcheck',
  url: now.url,
  family: 'lint',
  commands: null,
  marks: [']: ('],
  lines: [
    /^(?:\[[^\]\s][^\]]{0,400}:\d{1,9}\] -> ){0,20}\[(?<path>[^\]\s][^\]]{0,400}?):(?<line>\d{1,9})\]: \((?<severity>error|warning|style|performance|portability|information)(?:, inconclusive)?\) (?<message>.{1,2000})$/,
  ],
  severity: (said, context) => (STRICT.test(context.command ?? '') ? 'error' : asSaid(said)),
});

/** Both templates; a text holds one of them. */
export const cppcheck: LogFormat = {
  ...now,
  probe: (text) => now.probe(text) || before.probe(text),
  open(context) {
    const readers = [now.open(context), before.open(context)];
    return {
      push(lines) {
        for (const reader of readers) reader.push(lines);
      },
      end: async () => ({
        findings: (await Promise.all(readers.map((reader) => reader.end()))).flatMap((part) => part.findings),
      }),
    };
  },
};
