// CTest's dashboard file (Testing/…/Test.xml, ctest -T Test):
//   <Test Status="failed"><Name>units</Name><Path>./tests</Path><Results><Measurement><Value>…output…</Value></Measurement></Results></Test>

import { headline } from '../kit/junit/message.ts';
import type { Sink } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { attribute, below, childrenOf, type Element, textBelow } from '../kit/xml/records.ts';

/** A test that did not run for a reason that fails the run. */
const NO_START = /^(?:Unable to find executable|Required Files? Missing|BAD_COMMAND|Failed to start)/i;

function open(sink: Sink): XmlReader {
  return {
    record(element) {
      const status = attribute(element, 'Status').toLowerCase();
      if (!status) return;
      const completion = measured(element, 'Completion Status');
      if (status !== 'passed' && status !== 'failed' && !NO_START.test(completion)) return sink.skip();
      const name = textBelow(element, 'Name');
      const test = { suite: textBelow(element, 'Path').replace(/^\.\/?/, '') || name, name, file: null };
      if (status === 'passed') return completion.startsWith('SKIP_') ? sink.skip() : sink.pass(test);
      const output = below(element, 'Measurement');
      const value = output ? below(output, 'Value') : undefined;
      // CTest compresses the output when it can; then only how the test ended is known.
      const text = value && !attribute(value, 'compression') ? value.text.trim() : '';
      sink.fail(
        {
          ...test,
          message:
            headline(text) ||
            [measured(element, 'Exit Code') || completion, measured(element, 'Exit Value')].filter(Boolean).join(' '),
          text,
        },
        element,
      );
    },
  };
}

/** The value CTest measured under a name, empty when it did not. */
function measured(element: Element, name: string): string {
  const results = below(element, 'Results');
  const found = results
    ? childrenOf(results, 'NamedMeasurement').find((one) => attribute(one, 'name') === name)
    : undefined;
  return found ? textBelow(found, 'Value') : '';
}

export const ctestXml = xmlFormat({
  name: 'ctest-xml',
  title: 'CTest dashboard XML',
  url: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html#dashboard-client',
  family: 'unit',
  tool: 'ctest',
  root: ({ name, after }) => name === 'Site' && /<Testing\b/.test(after),
  records: ['Test'],
  open,
});
