// PHPUnit:
//   There were 3 errors:
//
//   1) StatusPageTest::testRow
//   JsonException: Syntax error
//
//   /home/runner/work/deploy/deploy/status/src/StatusPage.php:15

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const SECTION =
  /^There (?:was|were) (?<count>\d{1,9}) (?<what>errors?|failures?|warnings?|risky tests?|incomplete tests?|skipped tests?|PHPUnit .{1,40}|.{1,40}):$/;
const HEAD =
  /^(?<number>\d{1,6}\)) (?<suite>[\w\\]{1,300})::(?<name>\w{1,200}(?: with data set (?:#\d{1,9}|"[^"]{1,200}"))?)(?: .{0,2000})?$/;
const WARNING = /^\d{1,6}\) Warning$/;
const FRAME = /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:php|phpt|inc)):(?<line>\d{1,9})$/;
const TOTAL = /^Tests: (?<tests>\d{1,9}), Assertions: \d{1,9}(?<rest>(?:, [\w ]{1,40}: \d{1,9}){0,12})\.$/;
const OK = /^OK \((?<tests>\d{1,9}) tests?, \d{1,9} assertions?\)$/;
const FATAL =
  /^(?:PHP )?(?<what>Fatal error|Parse error):\s{1,4}(?<message>.{1,1000}?) in (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?)(?: on line |:)(?<line>\d{1,9})$/;
/** Sections whose tests failed; the others only tell. */
const FAILING = /^(?:errors?|failures?|warnings?)$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let failing = false;
  let counts: { passed: number; failed: number; skipped: number } | null = null;
  let fatal = false;
  const begin = (line: Line): boolean => {
    const section = line.text.startsWith('There ') ? SECTION.exec(line.text)?.groups : undefined;
    if (section) {
      failing = FAILING.test(section.what ?? '');
      drafts.close();
      return true;
    }
    const head = /^\d/.test(line.text) ? HEAD.exec(line.text)?.groups : undefined;
    if (head) {
      drafts.close();
      const test = { suite: head.suite ?? '', name: head.name ?? '', file: null };
      if (failing) drafts.begin({ tool: 'phpunit', message: '', test }, line);
      return true;
    }
    if (failing && WARNING.test(line.text)) {
      drafts.begin({ tool: 'phpunit', message: '' }, line);
      return true;
    }
    return false;
  };
  const count = (line: Line): boolean => {
    const ok = OK.exec(line.text)?.groups;
    const total = TOTAL.exec(line.text)?.groups;
    if (ok) counts = { passed: Number(ok.tests), failed: 0, skipped: 0 };
    else if (total) counts = countsOf(Number(total.tests), total.rest ?? '');
    if (ok || total || line.text === '--' || /^(?:FAILURES|ERRORS|WARNINGS|OK|Tests: )/.test(line.text)) drafts.close();
    return Boolean(ok ?? total);
  };
  const fatalError = (line: Line): boolean => {
    const said = line.text.includes('error:') ? FATAL.exec(line.text)?.groups : undefined;
    if (!said) return false;
    const location = locationOf(said.path ?? '', said.line);
    drafts.begin({ tool: 'phpunit', message: `${said.what}: ${said.message}`, location }, line);
    drafts.close();
    return true;
  };
  return {
    push(lines) {
      for (const line of lines) {
        if (begin(line) || count(line)) continue;
        if (!drafts.current && fatalError(line)) fatal = true;
        else if (drafts.current) extend(drafts.current, line);
      }
    },
    end: () => ({
      findings: drafts.findings(true),
      truncated: fatal && counts === null,
      ...(counts ?? { passed: null, failed: null, skipped: null }),
    }),
  };
}

function extend(draft: Pending, line: Line): void {
  draft.to = line.number;
  if (!draft.message && line.text.trim()) draft.message = line.text;
  if (draft.more.length < 400) draft.more.push(line.text);
  const frame = FRAME.exec(line.text)?.groups;
  if (!frame?.path || !draft.test) return;
  draft.location = locationOf(frame.path, frame.line);
  if (frame.path.endsWith(`/${draft.test.suite.split('\\').at(-1)}.php`))
    draft.test = { ...draft.test, file: frame.path };
}

function countsOf(tests: number, rest: string): { passed: number; failed: number; skipped: number } {
  const of = (word: string): number => Number(new RegExp(`, ${word}: (\\d{1,9})`).exec(rest)?.[1] ?? 0);
  const failed = of('Errors') + of('Failures');
  const skipped = of('Skipped') + of('Incomplete');
  return { passed: Math.max(0, tests - failed - skipped), failed, skipped };
}

export const phpunit: LogFormat = {
  name: 'phpunit',
  title: 'PHPUnit',
  url: 'https://docs.phpunit.de/en/11.5/textui.html',
  family: 'unit',
  reads: 'log',
  commands: /\b(?:phpunit|simple-phpunit|paratest)\b|artisan test/,
  marks: ['There was ', 'There were ', ' assertion', 'Assertions: ', 'PHPUnit '],
  also: ['::'],
  probe: (text) =>
    (text.includes('There w') &&
      /^There (?:was|were) \d+ [\w ]{1,40}:$/m.test(text) &&
      /^\d+\) [\w\\]+::\w+/m.test(text)) ||
    /^OK \(\d+ tests?, \d+ assertions?\)$|^Tests: \d+, Assertions: \d+/m.test(text) ||
    (text.includes('PHPUnit ') && /^PHPUnit \d[\d.]* by Sebastian Bergmann/m.test(text)),
  open,
};
