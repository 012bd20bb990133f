// CTRF, the common test report format:
//   {"results":{"tool":{"name":"jest"},"summary":{…},"tests":[{"name":"adds","status":"failed","message":"…","trace":"…","suite":["cart"],"filePath":"cart.test.ts"}]}}

import type { Family } from '../../model/kind.ts';
import { jsonFormat, number, type Row, row, rows, text } from '../kit/json/format.ts';
import { headline } from '../kit/junit/message.ts';
import type { Sink, Span } from '../kit/sink.ts';
import { familyOfTool, toolName } from '../kit/tool-names.ts';

const SKIPPED = new Set(['skipped', 'pending', 'other']);

function read(
  values: readonly unknown[],
  sink: Sink,
  place: (value: unknown) => Span,
): { readonly tool: string; readonly family: Family } {
  const results = values.map((value) => row(row(value).results));
  const tool = toolName(results.map((one) => text(row(one.tool).name)).find(Boolean) ?? '') || 'ctrf';
  for (const test of results.flatMap((one) => rows(one.tests))) readTest(test, sink, place);
  return { tool, family: familyOfTool(tool) ?? 'unit' };
}

function readTest(said: Row, sink: Sink, place: (value: unknown) => Span): void {
  const status = text(said.status);
  if (SKIPPED.has(status)) return sink.skip();
  const suite = Array.isArray(said.suite) ? said.suite.map(text).join(' > ') : text(said.suite);
  const test = { suite, name: text(said.name), file: text(said.filePath) || null };
  const flaky = said.flaky === true;
  if (status === 'passed' && !flaky) return sink.pass(test);
  const message = text(said.message);
  const attempts = rows(said.retryAttempts).map((one) =>
    [text(one.message), text(one.trace)].filter(Boolean).join('\n'),
  );
  const body = [message, text(said.trace), ...(flaky ? attempts : [])].filter(Boolean).join('\n');
  sink.fail(
    {
      ...test,
      message: headline(message) || headline(body) || message,
      text: body,
      line: number(said.line),
      passedOnRetry: flaky && status !== 'failed',
    },
    place(said),
  );
}

export const ctrf = jsonFormat({
  name: 'ctrf',
  title: 'CTRF JSON',
  url: 'https://ctrf.io/docs/schema/overview',
  family: 'unit',
  probe: (head) =>
    /"results"\s{0,9}:\s{0,9}\{/.test(head) &&
    (/"reportFormat"\s{0,9}:\s{0,9}"CTRF"/.test(head) ||
      (/"tool"\s{0,9}:\s{0,9}\{/.test(head) && /"(?:summary|tests)"\s{0,9}:/.test(head))),
  read,
});
