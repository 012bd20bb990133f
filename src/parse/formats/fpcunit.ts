// FPCUnit's XML:
//   <Test Name="TestGet" Result="Failed"><Message>expected: &lt;1&gt; but was: &lt;2&gt;</Message><SourceUnitName>bins</SourceUnitName><LineNumber>12</LineNumber></Test>

import { locationOf } from '../kit/draft.ts';
import type { Sink } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { attribute, textBelow } from '../kit/xml/records.ts';

function open(sink: Sink): XmlReader {
  return {
    record(element, ancestors) {
      const result = attribute(element, 'Result').toLowerCase();
      if (result.startsWith('ignor')) return sink.skip();
      const suite = ancestors
        .filter(({ name }) => name === 'TestSuite')
        .map((one) => attribute(one, 'Name'))
        .filter(Boolean)
        .join(' > ');
      const test = { suite, name: attribute(element, 'Name'), file: null };
      if (result === 'ok') return sink.pass(test);
      const message = textBelow(element, 'Message');
      const unit = textBelow(element, 'SourceUnitName');
      sink.fail(
        {
          ...test,
          message: message.split('\n', 1)[0] ?? '',
          text: message,
          location: unit
            ? locationOf(/\.\w+$/.test(unit) ? unit : `${unit}.pas`, textBelow(element, 'LineNumber'))
            : null,
        },
        element,
      );
    },
  };
}

export const fpcunit = xmlFormat({
  name: 'fpcunit',
  title: 'FPCUnit',
  url: 'https://wiki.freepascal.org/fpcunit',
  family: 'unit',
  root: ({ name, after }) => name === 'TestResults' && /<TestListing\b/.test(after),
  records: ['Test'],
  open,
});
