// MbUnit's report:
//   <run name="CartTests.Adds" result="failure"><exception type="…"><message>…</message><stack-trace>…</stack-trace></exception></run>

import type { Sink } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { attribute, below, textBelow } from '../kit/xml/records.ts';

function open(sink: Sink): XmlReader {
  return {
    record(element, ancestors) {
      const result = attribute(element, 'result').toLowerCase();
      if (/skip|ignore|notrun/.test(result)) return sink.skip();
      const fixture = ancestors.findLast(({ name }) => name === 'fixture');
      const suite = fixture ? attribute(fixture, 'type', 'name') : '';
      const whole = attribute(element, 'name');
      const short = fixture ? attribute(fixture, 'name') : '';
      const test = {
        suite,
        name: short && whole.startsWith(`${short}.`) ? whole.slice(short.length + 1) : whole,
        file: null,
      };
      if (!/fail|error/.test(result)) return sink.pass(test);
      const exception = below(element, 'exception') ?? element;
      const message = textBelow(exception, 'message');
      sink.fail(
        {
          ...test,
          message: message.split('\n', 1)[0] ?? '',
          text: [message, textBelow(exception, 'stack-trace')].filter(Boolean).join('\n'),
        },
        element,
      );
    },
  };
}

export const gallio = xmlFormat({
  name: 'gallio',
  title: 'MbUnit and Gallio',
  url: 'https://github.com/Gallio/mbunit-v3',
  family: 'unit',
  root: ({ name, after }) => name === 'report-result' && /<(?:counter|assemblies)\b/.test(after),
  records: ['run'],
  open,
});
