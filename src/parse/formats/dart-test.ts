// `dart test` and `flutter test`:
//   00:01 +3 -1: test/stock_test.dart: Stock ships what it has [E]
//     Expected: <3>
//       Actual: <4>
//     test/stock_test.dart 12:5  main.<fn>.<fn>

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const PROGRESS =
  /^(?<time>\d{2,3}:\d\d) \+(?<passed>\d{1,9})(?: ~(?<skipped>\d{1,9}))?(?: -(?<failed>\d{1,9}))?: (?<what>.{1,600})$/;
const FAILED = /^(?:(?<path>[^\s:][^:]{0,300}_test\.dart): )?(?<name>.{1,500}?) \[E\]$/;
const PLACE = /^ {2}(?<path>[^\s:]{1,300}\.dart) (?<line>\d{1,9}):(?<column>\d{1,9}) /;
const FLUTTER =
  /^#\d{1,3}\s{1,8}.{1,200} \((?:file:\/\/)?(?<path>[^\s():]{1,300}_test\.dart):(?<line>\d{1,9}):(?<column>\d{1,9})\)$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let last: Record<string, string | undefined> | null = null;
  let done = false;
  const take = (line: Line): void => {
    const progress = /^\d/.test(line.text) ? PROGRESS.exec(line.text)?.groups : undefined;
    if (!progress) {
      if (drafts.current) extend(drafts.current, line);
      return;
    }
    last = progress;
    drafts.close();
    if (/^(?:Some tests failed|All tests passed|No tests)/.test(progress.what ?? '')) done = true;
    const failed = FAILED.exec(progress.what ?? '')?.groups;
    if (failed?.name)
      drafts.begin(
        {
          tool: 'dart-test',
          message: '',
          test: { suite: failed.path ?? '', name: failed.name, file: failed.path ?? null },
        },
        line,
      );
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({
      findings: drafts.findings(true),
      truncated: last !== null && !done,
      passed: last ? Number(last.passed) : null,
      failed: last ? Number(last.failed ?? 0) : null,
      skipped: last ? Number(last.skipped ?? 0) : null,
    }),
  };
}

function extend(draft: Pending, line: Line): void {
  draft.to = line.number;
  const place = PLACE.exec(line.text)?.groups ?? FLUTTER.exec(line.text)?.groups;
  if (place?.path && (place.path.endsWith('_test.dart') || !draft.location) && !place.path.startsWith('package:'))
    draft.location = locationOf(place.path, place.line, place.column);
  if (!draft.message && line.text.trim() && !/^[═╞]/.test(line.text)) draft.message = line.text.trim();
  if (draft.more.length < 400) draft.more.push(line.text);
}

export const dartTest: LogFormat = {
  name: 'dart-test',
  title: 'dart test and flutter test',
  url: 'https://dart.dev/tools/dart-test',
  family: 'unit',
  reads: 'log',
  commands: /\b(?:dart|flutter) test\b|\bpub run test\b/,
  marks: [' +'],
  probe: (text) => text.includes(' +') && /^\d{2,3}:\d\d \+\d+(?: ~\d+)?(?: -\d+)?: /m.test(text),
  open,
};
