// Lighthouse CI's assertions:
//     ✘  categories.performance failure for minScore assertion
//           expected: >=0.9
//              found: 0.72
//         all values: 0.72, 0.7, 0.71

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';

const HEAD =
  /^ {1,6}(?<mark>✘|✖|X|×|⚠️?|warning) {1,4}(?<rule>[\w.:-]{2,120}) (?<how>failure|warning) for (?<assertion>\w{2,60}) assertion$/;
const URL_LINE = /^\d{1,6} result\(s\) for (?<url>\S{1,400}) ?:$/;
const VALUE = /^ {4,20}(?<key>expected|found|all values): (?<value>.{1,200})$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let url = '';
  const take = (line: Line): void => {
    url = URL_LINE.exec(line.text)?.groups?.url ?? url;
    const head = HEAD.exec(line.text)?.groups;
    if (head) {
      const draft = drafts.begin(
        {
          tool: 'lighthouse-ci',
          severity: head.how === 'warning' ? 'warning' : 'error',
          rule: head.rule ?? null,
          message: `${head.rule} fails ${head.assertion}${url ? ` for ${url}` : ''}`,
        },
        line,
      );
      draft.kind = 'budget';
      return;
    }
    const draft = drafts.current;
    if (!draft) return;
    const value = VALUE.exec(line.text)?.groups;
    if (value?.key === 'expected') draft.facts = { ...draft.facts, expected: value.value ?? '' };
    else if (value?.key === 'found') draft.facts = { ...draft.facts, actual: value.value ?? '' };
    if (value || (/^ {4,}\S/.test(line.text) && line.number === draft.to + 1)) drafts.extend(line);
  };
  return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}

export const lighthouseCi: LogFormat = {
  name: 'lighthouse-ci',
  title: 'Lighthouse CI',
  url: 'https://googlechrome.github.io/lighthouse-ci/docs/configuration.html',
  family: 'smoke',
  reads: 'log',
  commands: /\blhci\b/,
  marks: [' assertion'],
  probe: (text) =>
    text.includes(' assertion') &&
    /^ {1,6}(?:✘|✖|X|×|⚠️?) {1,4}[\w.:-]{2,120} (?:failure|warning) for \w{2,60} assertion$/m.test(text),
  open,
};
