// Parasoft C++test's session: the tests it ran and, apart from them, what their runs violated:
//   <Test name="TestSuite_Bank::test_add_1" id="CPP://1" pass="0" fail="1"/>   <ExecViol testId="CPP://1" msg="Test case has failed" locFile="/ATM/Bank.cxx" ln="12"/>

import { locationOf } from '../kit/draft.ts';
import type { Sink, Span } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { attribute, type Element } from '../kit/xml/records.ts';

interface Failed {
  readonly id: string;
  readonly suite: string;
  readonly name: string;
  readonly span: Span;
}

function open(sink: Sink): XmlReader {
  const failed: Failed[] = [];
  const violations = new Map<string, Element>();
  return {
    record(element, ancestors) {
      const id = attribute(element, 'testId', 'id');
      if (element.name === 'ExecViol') {
        if (!violations.has(id)) violations.set(id, element);
        return;
      }
      const suite = ancestors
        .filter(({ name }) => name === 'Project' || name === 'TestSuite')
        .map((one) => attribute(one, 'name'))
        .join('.');
      const name = attribute(element, 'name').split('::').at(-1) ?? '';
      if (Number(attribute(element, 'fail')) > 0) failed.push({ id, suite, name, span: element });
      else if (Number(attribute(element, 'pass')) > 0) sink.pass({ suite, name, file: null });
      else sink.skip();
    },
    end() {
      for (const { id, suite, name, span } of failed) {
        const violation = violations.get(id);
        const file = violation ? attribute(violation, 'locFile') : '';
        const message = violation ? attribute(violation, 'msg', 'message') : '';
        sink.fail(
          {
            suite,
            name,
            file: null,
            message,
            text: message,
            location:
              file && violation ? locationOf(file.replace(/^\//, ''), attribute(violation, 'ln', 'locStartln')) : null,
          },
          { line: span.line, endLine: span.endLine },
        );
      }
    },
  };
}

export const cpptest = xmlFormat({
  name: 'cpptest',
  title: 'Parasoft C/C++test',
  url: 'https://docs.parasoft.com/display/CPPDESKV1033/Viewing+Results',
  family: 'unit',
  root: ({ name, attributes }) => name === 'ResultsSession' && /C\+\+test|Parasoft/i.test(attributes),
  records: ['Test', 'ExecViol'],
  open,
});
