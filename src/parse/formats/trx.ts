// Visual Studio's test results, as `dotnet test --logger trx` and MSTest write them:
//   <UnitTestResult testName="Adds" outcome="Failed"><Output><ErrorInfo><Message>…</Message><StackTrace>…</StackTrace></ErrorInfo></Output></UnitTestResult>

import type { FailedTest, Sink, Span } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { attribute, below, childrenOf, type Element, textBelow } from '../kit/xml/records.ts';

type Result = 'passed' | 'failed' | 'skipped';

const RESULTS: Readonly<Record<string, Result>> = {
  passed: 'passed',
  completed: 'passed',
  warning: 'passed',
  passedbutrunaborted: 'passed',
  failed: 'failed',
  error: 'failed',
  timeout: 'failed',
  aborted: 'failed',
  notrunnable: 'failed',
  disconnected: 'failed',
  notexecuted: 'skipped',
  inconclusive: 'skipped',
  inprogress: 'skipped',
  pending: 'skipped',
};
/** A run's own messages that say it was stopped. */
const STOPPED = /\b(?:abort|crash|cancell?ed|terminated)/i;

/** A result; its class is known only when the definitions below the results are read. */
interface Pending {
  readonly id: string;
  readonly name: string;
  readonly result: Result;
  readonly message: string;
  readonly text: string;
  readonly span: Span;
}

function open(sink: Sink): XmlReader {
  const classes = new Map<string, string>();
  const results: Pending[] = [];
  return {
    record(element) {
      if (element.name === 'UnitTest')
        classes.set(
          attribute(element, 'id'),
          attribute(below(element, 'TestMethod') ?? element, 'className').split(',')[0] ?? '',
        );
      else if (element.name === 'RunInfo') runInfo(element, sink);
      else results.push(...pendingOf(element));
    },
    end() {
      for (const pending of results) settle(pending, classes.get(pending.id) ?? '', sink);
    },
  };
}

/** A data-driven result counts by its rows. */
function pendingOf(element: Element): readonly Pending[] {
  const inner = below(element, 'InnerResults');
  const rows = inner ? childrenOf(inner, 'UnitTestResult') : [];
  if (rows.length) return rows.flatMap(pendingOf);
  const error = below(element, 'ErrorInfo');
  const stack = error ? textBelow(error, 'StackTrace') : '';
  const message = error ? textBelow(error, 'Message') : textBelow(element, 'Exception');
  return [
    {
      id: attribute(element, 'testId'),
      name: attribute(element, 'testName'),
      result: resultOf(attribute(element, 'outcome'), error !== undefined),
      message,
      text: [message, stack, textBelow(element, 'StdErr')].filter(Boolean).join('\n'),
      span: element,
    },
  ];
}

function resultOf(outcome: string, hasError: boolean): Result {
  return RESULTS[outcome.toLowerCase()] ?? (hasError ? 'failed' : 'skipped');
}

function settle({ name, result, message, text, span }: Pending, className: string, sink: Sink): void {
  if (result === 'skipped') return sink.skip();
  const { suite, title } = namesOf(name, className);
  const test = { suite, name: title, file: null };
  if (result === 'passed') return sink.pass(test);
  const failed: FailedTest = { ...test, message: message.trim().split('\n', 1)[0] ?? '', text };
  sink.fail(failed, { line: span.line, endLine: span.endLine });
}

/** A qualified test name is cut at its class; arguments in it may hold dots. */
function namesOf(name: string, className: string): { readonly suite: string; readonly title: string } {
  if (className && name.startsWith(`${className}.`))
    return { suite: className, title: name.slice(className.length + 1) };
  if (className) return { suite: className, title: name };
  const qualified = /^((?:[\w`+]{1,200}\.){1,30})(\w.*)$/.exec(name.split(/[("]/, 1)[0] ?? '');
  const suite = qualified?.[1]?.slice(0, -1) ?? '';
  return { suite, title: suite ? name.slice(suite.length + 1) : name };
}

function runInfo(element: Element, sink: Sink): void {
  const outcome = attribute(element, 'outcome').toLowerCase();
  const text = textBelow(element, 'Text');
  if (outcome !== 'error' && outcome !== 'failed' && outcome !== 'aborted') return;
  if (STOPPED.test(text)) sink.stop();
  // The console's own line that tests failed says nothing new.
  if (text && !/^\[xUnit\.net [\d:.]+\]\s{1,20}\S.{0,400}\[FAIL\]$/.test(text))
    sink.add({ message: text.split('\n', 1)[0] ?? text, detail: text }, element);
}

export const trx = xmlFormat({
  name: 'trx',
  title: 'Visual Studio test results (TRX)',
  url: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-test',
  family: 'unit',
  tool: 'dotnet-test',
  root: ({ name, attributes, after }) =>
    name === 'TestRun' &&
    (/VisualStudio\/TeamTest/.test(attributes) ||
      /<(?:\w+:)?(?:UnitTestResult|TestRunConfiguration|TestSettings|ResultSummary)\b/.test(after)),
  records: ['UnitTestResult', 'UnitTest', 'RunInfo'],
  open,
});
