// PHPStan's table:
//    ------ ---------------------------------------------------
//     Line   src/Ledger.php
//    ------ ---------------------------------------------------
//     63     Access to an undefined property Ledger::$total.
//            🪪  property.notFound

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const FILE = /^ {1,4}Line {2,8}(?<path>\S.{0,400}?)(?: \(in context of .{1,300}\))?\s{0,200}$/;
const ROW = /^ {1,4}:?(?<line>\d{1,9}) {2,8}(?<message>\S.{0,1500}?)\s{0,200}$/;
const MORE = /^ {6,14}(?<text>\S.{0,1500}?)\s{0,200}$/;
const LINE = /^ ?-{4,10} -{4,400}\s{0,4}$/;
const GENERAL = /^ {1,4}Error\s{0,200}$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let path: string | null = null;
  let general = false;
  const take = (line: Line): void => {
    const file = FILE.exec(line.text)?.groups?.path;
    if (file) {
      path = file;
      return drafts.close();
    }
    if (GENERAL.test(line.text)) general = true;
    if (LINE.test(line.text) || line.text.trim() === '') return drafts.close();
    const row = path ? ROW.exec(line.text)?.groups : undefined;
    if (row) {
      drafts.begin({ tool: 'phpstan', message: row.message ?? '', location: locationOf(path ?? '', row.line) }, line);
      return;
    }
    const more = MORE.exec(line.text)?.groups?.text;
    const draft = drafts.current;
    if (!draft || !more || line.number !== draft.to + 1) return drafts.close();
    const rule = /^🪪 {1,4}(?<rule>[\w.]{3,120})$/u.exec(more)?.groups?.rule;
    if (rule) draft.rule = rule;
    else if (!/^(?:💡|✏️|at |→)/u.test(more) && !draft.rule) draft.message += ` ${more}`;
    drafts.extend(line);
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({ findings: drafts.findings(), truncated: general && path === null }),
  };
}

export const phpstan: LogFormat = {
  name: 'phpstan',
  title: 'PHPStan',
  url: 'https://phpstan.org/user-guide/output-format',
  family: 'types',
  reads: 'log',
  commands: /\b(?:phpstan|larastan)\b/,
  marks: [' Line '],
  around: 1,
  probe: (text) => text.includes(' Line ') && /^ {1,4}Line {2,8}\S.{0,400}\n ?-{4,10} -{4,}/m.test(text),
  open,
};
