// size-limit:
//   src/account.js, src/money.js
//   Package size limit has exceeded by 288 B
//   Size limit: 100 B
//   Size:       388 B brotlied

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { perScope } from '../kit/scoped.ts';

const EXCEEDED =
  /^\s{0,4}(?<message>(?:Package size limit|Running time limit|Total time limit|\S.{0,60} limit) has exceeded by (?<by>.{1,40}))$/;
const LIMIT = /^\s{0,4}(?:Size|Time) limit: {1,12}(?<value>\S.{0,40})$/;
const SIZE = /^\s{0,4}(?:Size|Total time|Running time|Loading time): {1,12}(?<value>\S.{0,60})$/;

function openLines(context: Context): LogReader {
  const drafts = collector(context);
  let title = '';
  const take = (line: Line): void => {
    const text = line.text.trim();
    const exceeded = EXCEEDED.exec(line.text)?.groups;
    const current = drafts.current;
    if (exceeded?.message) {
      drafts.begin(
        { tool: 'size-limit', message: title ? `${title}: ${exceeded.message}` : exceeded.message },
        line,
      ).kind = 'budget';
      return;
    }
    if (current && text) {
      const limit = LIMIT.exec(line.text)?.groups?.value;
      const size = SIZE.exec(line.text)?.groups?.value;
      current.facts = { ...current.facts, ...(limit ? { expected: limit } : {}), ...(size ? { actual: size } : {}) };
      drafts.extend(line);
    } else drafts.close();
    title = text.slice(0, 200);
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({ findings: drafts.findings() }),
  };
}

export const sizeLimit: LogFormat = {
  name: 'size-limit',
  title: 'size-limit',
  url: 'https://github.com/ai/size-limit#reports',
  family: 'policy',
  reads: 'log',
  commands: /\bsize-limit\b/,
  marks: [' limit has exceeded by ', 'Size limit: ', 'Time limit: '],
  probe: (text) => / limit has exceeded by /.test(text) && /^\s{0,4}(?:Size|Time) limit: /m.test(text),
  open: perScope(openLines),
};
