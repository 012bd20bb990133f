// PHP_CodeSniffer's full report:
//   FILE: /home/runner/work/ledger/ledger/src/Ledger.php
//   ----------------------------------------------------------------------
//    63 | ERROR | [x] Expected 1 space after IF keyword; 0 found
//       |       |     (Squiz.ControlStructures.ControlSignature)

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';
import { severityOf } from '../kit/located.ts';

const FILE = /^FILE: (?<path>\S.{0,400})$/;
const ROW = /^ {0,8}(?<line>\d{1,9}) \| (?<severity>ERROR|WARNING) {0,3}\| (?:\[[x ]\] ?)?(?<message>\S.{0,1000})$/;
const MORE = /^ {2,12}\| {2,10}\| {1,8}(?<text>\S.{0,1000})$/;
const RULE = /^(?<before>.{0,1000}?) ?\((?<rule>\w{1,60}(?:\.\w{1,60}){1,4})\)$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let path: string | null = null;
  const take = (line: Line): void => {
    const file = line.text.startsWith('FILE: ') ? FILE.exec(line.text)?.groups?.path : undefined;
    if (file) path = file;
    const row = path && line.text.includes('|') ? ROW.exec(line.text)?.groups : undefined;
    const more = line.text.includes('|') ? MORE.exec(line.text)?.groups?.text : undefined;
    if (row && path)
      drafts.begin(
        {
          tool: 'phpcs',
          severity: severityOf(row.severity),
          message: row.message ?? '',
          location: locationOf(path, row.line),
        },
        line,
      );
    else if (more && drafts.current) {
      drafts.current.message += ` ${more}`;
      drafts.extend(line);
    } else drafts.close();
    const draft = drafts.current;
    const ruled = draft ? RULE.exec(draft.message)?.groups : undefined;
    if (draft && ruled) Object.assign(draft, { message: ruled.before ?? '', rule: ruled.rule ?? null });
  };
  return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}

export const phpcs: LogFormat = {
  name: 'phpcs',
  title: 'PHP_CodeSniffer',
  url: 'https://github.com/PHPCSStandards/PHP_CodeSniffer/wiki/Reporting',
  family: 'lint',
  reads: 'log',
  commands: /\bphpcs\b/,
  marks: ['FILE: ', ' | ERROR', ' | WARNING'],
  probe: (text) => text.includes('FILE: ') && /^ {0,8}\d+ \| (?:ERROR|WARNING) {0,3}\| /m.test(text),
  open,
};
