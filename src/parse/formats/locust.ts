// Locust's error report:
//   Error report
//   # occurrences      Error
//   ------------------|----------------------------------------
//   12                 GET /ledger: HTTPError('500 Server Error: Internal Server Error for url: /ledger')

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';

const ROW = /^(?<count>\d{1,12}) {2,30}(?<request>[A-Z]{2,10} \S.{0,300}?): (?<message>.{1,1000})$/;
const LOGGED = /^\[[\d\s:,.-]{10,40}\] [^/\n]{1,80}\/ERROR\/(?<logger>[\w.]{1,60}): (?<message>.{1,600})$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let inside = false;
  const take = (line: Line): void => {
    if (/^Error report$/.test(line.text)) inside = true;
    const row = inside ? ROW.exec(line.text)?.groups : undefined;
    const logged = line.text.startsWith('[') ? LOGGED.exec(line.text)?.groups : undefined;
    if (row)
      drafts.begin({ tool: 'locust', message: `${row.request}: ${row.message}`, rule: null }, line).facts = {
        request: row.request ?? '',
      };
    else if (logged) drafts.begin({ tool: 'locust', message: logged.message ?? '' }, line);
    drafts.close();
  };
  return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings(true) }) };
}

export const locust: LogFormat = {
  name: 'locust',
  title: 'Locust',
  url: 'https://docs.locust.io/en/stable/running-without-web-ui.html',
  family: 'smoke',
  reads: 'log',
  commands: /\blocust\b/,
  marks: ['# occurrences'],
  probe: (text) => text.includes('# occurrences') && /^# occurrences {2,30}Error/m.test(text),
  open,
};
