// xUnit.net's results, version 1 (assembly, class) and 2 (assemblies, collection):
//   <test type="Shop.CartTest" method="Adds" result="Fail"><failure><message>…</message><stack-trace>…</stack-trace></failure></test>

import type { Sink } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { attribute, below, type Element, textBelow } from '../kit/xml/records.ts';

function open(sink: Sink): XmlReader {
  return {
    record(element) {
      if (element.name === 'error') return runError(element, sink);
      const result = attribute(element, 'result').toLowerCase();
      if (result.startsWith('skip') || result === 'notrun') return sink.skip();
      const test = { ...namesOf(element), file: attribute(element, 'source-file') || null };
      if (!result.startsWith('fail')) return sink.pass(test);
      const failure = below(element, 'failure') ?? element;
      const message = textBelow(failure, 'message');
      sink.fail(
        {
          ...test,
          message: messageOf(message, attribute(failure, 'exception-type')),
          text: [message, textBelow(failure, 'stack-trace')].filter(Boolean).join('\n'),
          line: attribute(element, 'source-line'),
        },
        element,
      );
    },
  };
}

/** The exception's name goes before a message that does not hold it; xUnit's own says nothing. */
function messageOf(message: string, exception: string): string {
  const first = message.split('\n', 1)[0]?.trim() ?? '';
  const simple = exception.split('.').at(-1) ?? '';
  return simple && !exception.startsWith('Xunit.') && !first.includes(simple) ? `${simple}: ${first}` : first;
}

function namesOf(element: Element): { readonly suite: string; readonly name: string } {
  const suite = attribute(element, 'type');
  const name = attribute(element, 'name') || attribute(element, 'method');
  return { suite, name: suite && name.startsWith(`${suite}.`) ? name.slice(suite.length + 1) : name };
}

/** What failed outside a test: a fixture's cleanup, a class that cannot be made. */
function runError(element: Element, sink: Sink): void {
  const message = textBelow(element, 'message');
  const what = attribute(element, 'name') || attribute(element, 'type');
  if (message)
    sink.add(
      {
        message: message.split('\n', 1)[0] ?? message,
        detail: [message, textBelow(element, 'stack-trace')].filter(Boolean).join('\n'),
        ...(what ? { facts: { hook: what } } : {}),
      },
      element,
    );
}

export const xunit = xmlFormat({
  name: 'xunit',
  title: 'xUnit.net',
  url: 'https://xunit.net/docs/format-xml-v2',
  family: 'unit',
  root: ({ name, attributes, after }) =>
    name === 'assemblies' ||
    (name === 'assembly' &&
      (/\btest-framework=|\brun-date=/.test(attributes) || /<(?:class|collection)\b/.test(after))),
  records: ['test', 'error'],
  open,
});
