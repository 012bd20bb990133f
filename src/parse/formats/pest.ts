// Pest, and PHPUnit behind Collision (`php artisan test`):
//      FAILED  Tests\Unit\StockTest > it ships what it has
//     Failed asserting that 4 is identical to 3.
//     at tests/Unit/StockTest.php:12

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const HEAD =
  /^ {2,4}(?:FAILED {2}|• )(?<suite>[\w\\]{1,300}) > (?<name>\S.{0,400}?)(?: {2,200}(?<exception>\w{1,120}))?\s{0,200}$/;
const PLACE = /^ {2,4}(?:at |➜ {1,2})?(?<path>[^\s:][^:]{0,300}\.php):(?<line>\d{1,9})$/;
const COUNT = /^ {2}Tests: {1,6}(?<rest>(?:\d{1,9} [a-z]{2,20},? ?){1,8})(?:\(\d{1,9} assertions?\))?/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let rest: string | null = null;
  const of = (word: string): number => Number(new RegExp(`(\\d{1,9}) ${word}`).exec(rest ?? '')?.[1] ?? 0);
  const take = (line: Line): void => {
    rest = COUNT.exec(line.text)?.groups?.rest ?? rest;
    const head = HEAD.exec(line.text)?.groups;
    if (head?.suite) {
      drafts.begin({ tool: 'pest', message: '', test: { suite: head.suite, name: head.name ?? '', file: null } }, line);
      return;
    }
    const draft = drafts.current;
    if (!draft) return;
    if (COUNT.test(line.text) || /^ {2}[─-]{20,}/.test(line.text)) return drafts.close();
    const place = PLACE.exec(line.text)?.groups;
    if (place?.path && !draft.location) draft.location = locationOf(place.path, place.line);
    else if (!draft.message && line.text.trim() && !/^ {2}[─-]/.test(line.text)) draft.message = line.text.trim();
    drafts.extend(line);
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({
      findings: drafts.findings(),
      passed: rest ? of('passed') : null,
      failed: rest ? of('failed') + of('errors?') : null,
      skipped: rest ? of('skipped') + of('todos?') + of('incomplete') : null,
    }),
  };
}

export const pest: LogFormat = {
  name: 'pest',
  title: 'Pest',
  url: 'https://pestphp.com/docs/writing-tests',
  family: 'unit',
  reads: 'log',
  commands: /\bpest\b|artisan test/,
  marks: ['FAILED  ', '• ', '  Tests: '],
  probe: (text) =>
    (text.includes(' > ') && /^ {2,4}(?:FAILED {2}|• )[\w\\]{1,300} > \S/m.test(text)) ||
    /^ {2}Tests: {1,6}\d+ (?:failed|passed|skipped|todo)/m.test(text),
  open,
};
