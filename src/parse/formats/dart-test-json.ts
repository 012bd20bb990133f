// The events of `dart test --reporter json` and `flutter test --machine`, one object a line:
//   {"test":{"id":8,"name":"Stock ships","suiteID":0,"line":7,"column":5,"url":"file:///app/test/stock_test.dart"},"type":"testStart","time":12}
//   {"testID":8,"error":"Expected: <2>\n  Actual: <1>","stackTrace":"test/stock_test.dart 13:9  main.<fn>","isFailure":true,"type":"error","time":20}
//   {"testID":8,"result":"failure","skipped":false,"hidden":false,"type":"testDone","time":21}

import { placeIn } from '../kit/dart-places.ts';
import { locationOf } from '../kit/draft.ts';
import { jsonFormat, number, type Row, row, rows, text } from '../kit/json/format.ts';
import type { Sink, Span } from '../kit/sink.ts';

interface Seen {
  readonly suites: Map<string, string>;
  readonly groups: Map<string, string>;
  readonly tests: Map<string, Row>;
  /** What a test threw, in order, and the object that tells it first. */
  readonly errors: Map<string, Row[]>;
  done: boolean;
}

const id = (value: unknown): string => text(value);

function take(seen: Seen, event: Row, report: (event: Row) => void): void {
  if (event.type === 'suite')
    seen.suites.set(id(row(event.suite).id), text(row(event.suite).path).replaceAll('\\', '/'));
  else if (event.type === 'group') seen.groups.set(id(row(event.group).id), text(row(event.group).name));
  else if (event.type === 'testStart') seen.tests.set(id(row(event.test).id), row(event.test));
  else if (event.type === 'error')
    seen.errors.set(id(event.testID), [...(seen.errors.get(id(event.testID)) ?? []), event]);
  else if (event.type === 'testDone') report(event);
  else if (event.type === 'done') seen.done = true;
}

/** A test's own title and the groups around it; the name of the outermost group is empty. */
function titled(
  test: Row,
  { suites, groups }: Seen,
): { readonly suite: string; readonly name: string; readonly file: string | null } {
  const whole = text(test.name);
  const ids: readonly unknown[] = Array.isArray(test.groupIDs) ? test.groupIDs : [];
  const group = groups.get(id(ids.at(-1))) ?? '';
  const file = suites.get(id(test.suiteID)) || null;
  const name = group && whole.startsWith(`${group} `) ? whole.slice(group.length + 1) : whole;
  return { suite: group || (file ?? ''), name, file };
}

function finish(
  seen: Seen,
  event: Row,
  { sink, place }: { readonly sink: Sink; readonly place: (part: unknown) => Span },
): void {
  const test = seen.tests.get(id(event.testID));
  if (!test) return;
  seen.tests.delete(id(event.testID));
  const outcome = titled(test, seen);
  const failed = /^(?:failure|error)$/.test(text(event.result));
  // A file that loads is no test; one that does not is all its tests.
  if (event.hidden === true && !failed) return;
  if (event.skipped === true) return sink.skip();
  if (!failed) return sink.pass(outcome);
  const errors = seen.errors.get(id(event.testID)) ?? [];
  const said = errors.map((error) => `${text(error.error).trim()}\n${text(error.stackTrace).trim()}`).join('\n\n');
  const start =
    test.root_line === undefined || test.root_line === null
      ? { line: test.line, column: test.column }
      : { line: test.root_line, column: test.root_column };
  sink.fail(
    {
      ...outcome,
      message: (text(errors[0]?.error).trim() || 'the test failed').replace(/\s{0,200}\n\s{0,200}/g, ' '),
      text: said,
      location:
        placeIn(said, outcome.file) ??
        (outcome.file ? locationOf(outcome.file, number(start.line), number(start.column)) : null),
    },
    place(errors[0] ?? event),
  );
}

export const dartTestJson = jsonFormat({
  name: 'dart-test-json',
  title: 'dart test and flutter test, JSON',
  url: 'https://github.com/dart-lang/test/blob/master/pkgs/test/doc/json_reporter.md',
  family: 'unit',
  tool: 'dart-test',
  probe: (head) => /"protocolVersion"\s{0,4}:/.test(head) && /"type"\s{0,4}:\s{0,4}"start"/.test(head),
  read(values, sink, place) {
    const seen: Seen = { suites: new Map(), groups: new Map(), tests: new Map(), errors: new Map(), done: false };
    // Flutter's daemon writes its own events as lists between.
    for (const event of values.flatMap((value) => (Array.isArray(value) ? rows(value) : [row(value)]))) {
      take(seen, event, (done) => finish(seen, done, { sink, place }));
    }
    // Where the output ends early, a test that threw has failed; of any other nothing is known.
    for (const [testID, test] of [...seen.tests]) {
      if (seen.errors.has(testID)) finish(seen, { testID, result: 'failure' }, { sink, place });
      else sink.missed(text(test.name));
    }
    if (!seen.done) sink.stop();
    return undefined;
  },
});
