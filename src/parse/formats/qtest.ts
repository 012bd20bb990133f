// Qt Test's XML (-xml):
//   <TestFunction name="sorts"><Incident type="fail" file="tst_list.cpp" line="44"><Description>Compared values are not the same</Description></Incident></TestFunction>

import type { Sink } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { type Ancestor, attribute, childrenOf, type Element, textBelow } from '../kit/xml/records.ts';

function open(sink: Sink): XmlReader {
  return {
    record(element, ancestors) {
      const test = { suite: suiteOf(ancestors), name: attribute(element, 'name'), file: null };
      const failures = childrenOf(element, 'Incident').filter((incident) =>
        /^(?:fail|xpass)$/.test(attribute(incident, 'type')),
      );
      const [first] = failures;
      if (first)
        return sink.fail(
          {
            ...test,
            message: textBelow(first, 'Description').split('\n', 1)[0] ?? '',
            text: failures.map(written).join('\n'),
          },
          first,
        );
      if (
        childrenOf(element, 'Message').some((message) => attribute(message, 'type') === 'skip') ||
        childrenOf(element, 'Incident').some((incident) => attribute(incident, 'type') === 'skip')
      )
        return sink.skip();
      sink.pass(test);
    },
  };
}

const suiteOf = (ancestors: readonly Ancestor[]): string => {
  const suite = ancestors.findLast(({ name }) => name === 'TestCase');
  return suite ? attribute(suite, 'name') : '';
};

function written(incident: Element): string {
  const row = textBelow(incident, 'DataTag');
  return `${attribute(incident, 'file')}:${attribute(incident, 'line')}: ${row ? `(${row}) ` : ''}${textBelow(incident, 'Description')}`;
}

export const qtest = xmlFormat({
  name: 'qtest',
  title: 'Qt Test XML',
  url: 'https://doc.qt.io/qt-6/qtest-overview.html',
  family: 'unit',
  root: ({ name, after }) => name === 'TestCase' && /<(?:Environment|TestFunction)\b/.test(after),
  records: ['TestFunction'],
  open,
});
