// One result of Allure (allure-results/*-result.json):
//   {"uuid":"…","fullName":"cart.adds","status":"failed","statusDetails":{"message":"…","trace":"…"},"labels":[{"name":"suite","value":"cart"}]}

import { jsonFormat, type Row, row, rows, text } from '../kit/json/format.ts';
import { headline } from '../kit/junit/message.ts';
import type { Sink, Span } from '../kit/sink.ts';

function read(values: readonly unknown[], sink: Sink, place: (value: unknown) => Span): undefined {
  for (const result of values.flatMap((value) => (Array.isArray(value) ? rows(value) : [row(value)])))
    readResult(result, sink, place);
}

function readResult(result: Row, sink: Sink, place: (value: unknown) => Span): void {
  const status = text(result.status);
  if (status === 'skipped' || status === 'unknown' || !status) return sink.skip();
  const label = (name: string): string => text(rows(result.labels).find((one) => one.name === name)?.value);
  const suite =
    ['parentSuite', 'suite', 'subSuite'].map(label).filter(Boolean).join(' > ') ||
    label('testClass') ||
    label('package');
  const test = { suite, name: text(result.name), file: null };
  if (status === 'passed') return sink.pass(test);
  const said = row(result.statusDetails);
  const message = text(said.message);
  sink.fail(
    {
      ...test,
      message: headline(message) || message,
      text: [message, text(said.trace)].filter(Boolean).join('\n'),
      passedOnRetry: said.flaky === true && status === 'passed',
    },
    place(result),
  );
}

export const allure = jsonFormat({
  name: 'allure',
  title: 'Allure results',
  url: 'https://allurereport.org/docs/how-it-works-test-result-file/',
  family: 'unit',
  probe: (head) =>
    /"uuid"\s{0,9}:/.test(head) &&
    /"(?:historyId|testCaseId|statusDetails)"\s{0,9}:/.test(head) &&
    /"(?:labels|stage|status)"\s{0,9}:/.test(head),
  read,
});
