// CTest's dashboard file (Testing/…/Test.xml, ctest -T Test):
//   <Test Status="failed"><Name>units</Name><Path>./tests</Path><Results><Measurement><Value>…output…</Value></Measurement></Results></Test>

import { headline } from '../junit/message.ts';
import type { Sink } from '../sink.ts';
import { xmlFormat, type XmlReader } from '../xml/format.ts';
import { attribute, below, childrenOf, type Element, textBelow } from '../xml/records.ts';

function open(sink: Sink): XmlReader {
  return {
    record(element) {
      const status = attribute(element, 'Status').toLowerCase();
      if (!status) return;
      if (status !== 'passed' && status !== 'failed') return sink.skip();
      const test = { suite: textBelow(element, 'Path').replace(/^\.\/?/, ''), name: textBelow(element, 'Name'), file: null };
      if (status === 'passed') return measured(element, 'Completion Status').startsWith('SKIP_') ? sink.skip() : sink.pass(test);
      const output = below(element, 'Measurement');
      const text = output ? textBelow(output, 'Value') : '';
      sink.fail({ ...test, message: headline(text) || measured(element, 'Exit Code') || measured(element, 'Completion Status'), text }, element);
    },
  };
}

/** The value CTest measured under a name, empty when it did not. */
function measured(element: Element, name: string): string {
  const results = below(element, 'Results');
  const found = results ? childrenOf(results, 'NamedMeasurement').find((one) => attribute(one, 'name') === name) : undefined;
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
