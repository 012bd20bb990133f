// CppUnit's XML, which AUnit writes too:
//   <FailedTest id="3"><Name>MathTest::testSum</Name><Location><File>mathTest.cpp</File><Line>56</Line></Location><Message>…</Message></FailedTest>

import { locationOf } from '../kit/draft.ts';
import type { Sink } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { type Element, textBelow } from '../kit/xml/records.ts';

function open(sink: Sink): XmlReader {
  return {
    record(element, ancestors) {
      if (ancestors.some(({ name }) => name === 'SkippedTests')) return sink.skip();
      const test = { ...namesOf(element), file: null };
      if (element.name === 'Test' && !ancestors.some(({ name }) => name === 'FailedTests')) return sink.pass(test);
      const message = textBelow(element, 'Message');
      const file = textBelow(element, 'File');
      sink.fail(
        {
          ...test,
          message: message.split('\n', 1)[0]?.trim() ?? '',
          text: message,
          location: file ? locationOf(file, textBelow(element, 'Line')) : null,
        },
        element,
      );
    },
  };
}

function namesOf(element: Element): { readonly suite: string; readonly name: string } {
  const whole = textBelow(element, 'Name');
  const at = Math.max(whole.lastIndexOf('::'), whole.lastIndexOf(' : '));
  return at < 0
    ? { suite: '', name: whole }
    : { suite: whole.slice(0, at), name: whole.slice(at + 2).replace(/^[: ]+/, '') };
}

export const cppunit = xmlFormat({
  name: 'cppunit',
  title: 'CppUnit and AUnit XML',
  url: 'https://freedesktop.org/wiki/Software/cppunit/',
  family: 'unit',
  root: ({ name, attributes, after }) =>
    name === 'TestRun' && !/TeamTest/.test(attributes) && /<(?:FailedTests|SuccessfulTests|Statistics)\b/.test(after),
  records: ['FailedTest', 'Test'],
  open,
});
