// NUnit's results, version 2 (test-results) and 3 (test-run):
//   <test-case fullname="Shop.CartTest.Adds" result="Failed"><failure><message>…</message><stack-trace>…</stack-trace></failure></test-case>

import { locationOf } from '../kit/draft.ts';
import { framesOf } from '../kit/frames.ts';
import { ownFrame } from '../kit/own-code.ts';
import type { Sink } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { type Ancestor, attribute, below, type Element, textBelow } from '../kit/xml/records.ts';

const FAILED = /^(?:fail(?:ed|ure)?|error|cancelled)/i;
/** NUnit counts an invalid test among those that did not run. */
const SKIPPED = /^(?:skipped|notrunnable|ignored|inconclusive|notrun|explicit|pending)/i;
const CHILD_FAILED = /^(?:One or more child tests|Child test failed)/;

/** A suite's own failure, and whether the report says that it is no child's. */
interface OfSuite {
  readonly element: Element;
  readonly hook: string;
  readonly isOwn: boolean;
}

/** Where failures go, and the first lines of those that tests said. */
interface Saying {
  readonly sink: Sink;
  readonly said: Set<string>;
}

function open(sink: Sink): XmlReader {
  const said = new Set<string>();
  const ofSuites: OfSuite[] = [];
  return {
    record(element, ancestors) {
      if (element.name === 'test-case') return testCase(element, ancestors, { sink, said });
      const suite = ancestors.findLast(({ name }) => name === 'test-suite');
      if (suite) ofSuites.push({ element, hook: attribute(suite, 'fullname', 'name'), isOwn: isOwn(suite) });
    },
    end() {
      for (const one of ofSuites) suiteFailure(one, { sink, said });
    },
  };
}

/** NUnit tells where a suite failed, and labels one that it could not run; Pester names a file that it could not read. */
const isOwn = (suite: Ancestor): boolean =>
  /^(?:setup|teardown|test)$/i.test(attribute(suite, 'site')) ||
  /^(?:invalid|error)$/i.test(attribute(suite, 'label')) ||
  /\.ps1$/i.test(attribute(suite, 'name'));

function testCase(element: Element, ancestors: readonly Ancestor[], { sink, said }: Saying): void {
  const result = resultOf(element);
  if (result === 'skipped') return sink.skip();
  const test = { ...namesOf(element, ancestors), file: null };
  if (result === 'passed') return sink.pass(test);
  const failure = below(element, 'failure', 'error') ?? element;
  const message = textBelow(failure, 'message');
  said.add(firstLine(message));
  sink.fail(
    {
      ...test,
      message: firstLine(message),
      text: [message, textBelow(failure, 'stack-trace')].filter(Boolean).join('\n'),
    },
    element,
  );
}

function resultOf(element: Element): 'passed' | 'failed' | 'skipped' {
  const result = attribute(element, 'result');
  if (FAILED.test(result)) return 'failed';
  if (
    SKIPPED.test(result) ||
    /^false$/i.test(attribute(element, 'executed')) ||
    /^ignored$/i.test(attribute(element, 'runstate'))
  )
    return 'skipped';
  if (!result && /^false$/i.test(attribute(element, 'success'))) return 'failed';
  return 'passed';
}

/** The class is in an attribute, in front of the method in the full name, or the suite around. */
function namesOf(element: Element, ancestors: readonly Ancestor[]): { readonly suite: string; readonly name: string } {
  const full = attribute(element, 'fullname') || attribute(element, 'name');
  const fixture = ancestors.findLast(
    ({ name, attributes }) =>
      name === 'test-suite' &&
      /^(?:TestFixture|ParameterizedFixture|GenericFixture|)$/.test(attributes.get('type') ?? ''),
  );
  const suite = attribute(element, 'classname') || (fixture ? attribute(fixture, 'fullname', 'name') : '');
  if (suite && full.startsWith(`${suite}.`)) return { suite, name: full.slice(suite.length + 1) };
  const dotted = /^(?<suite>(?:[\w`+]{1,200}\.){1,30})(?<name>\w{1,300}(?:[(<].*)?)$/s.exec(full)?.groups;
  if (!suite || dotted?.suite?.endsWith(`${suite}.`))
    return { suite: dotted?.suite?.slice(0, -1) ?? suite, name: dotted?.name ?? full };
  return { suite, name: attribute(element, 'methodname') && !/\(/.test(full) ? attribute(element, 'name') : full };
}

/** A fixture's own failure, such as its setup's; that a child failed, or what its tests say too, is no news. */
function suiteFailure({ element, hook, isOwn: own }: OfSuite, { sink, said }: Saying): void {
  const message = textBelow(element, 'message');
  const stack = textBelow(element, 'stack-trace');
  const told =
    CHILD_FAILED.test(message) || said.has(firstLine(message)) || said.has(`OneTimeSetUp: ${firstLine(message)}`);
  if (!message || told || (!stack && !own && !/setup|teardown/i.test(message))) return;
  const detail = [message, stack].filter(Boolean).join('\n');
  const frames = framesOf(stack || message);
  const at = ownFrame(frames);
  const location = at && locationOf(at.path, at.line, at.column);
  sink.add({ message: firstLine(message), detail, location, frames, facts: { hook } }, element);
}

/** A message's first line; what was expected together with what was. */
function firstLine(message: string): string {
  const [first = '', second = ''] = message
    .trim()
    .split('\n', 2)
    .map((line) => line.trim());
  return first.startsWith('Expected: ') && second.startsWith('But was: ')
    ? `${first} ${second.replace(/\s{2,}/, ' ')}`
    : first;
}

export const nunit = xmlFormat({
  name: 'nunit',
  title: 'NUnit',
  url: 'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
  family: 'unit',
  root: ({ name, after }) =>
    name === 'test-results' ||
    name === 'test-run' ||
    (name === 'test-suite' && /<(?:results|test-case|test-suite)\b/.test(after)),
  records: ['test-case', 'failure'],
  open,
});
