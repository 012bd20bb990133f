// GLib's gtester (-o):
//   <testcase path="/binding/fail"><error>gbinding.c:273: …</error><status exit-status="-256" result="failed"/></testcase>

import type { Sink } from '../sink.ts';
import { xmlFormat, type XmlReader } from '../xml/format.ts';
import { type Ancestor, attribute, below, textBelow } from '../xml/records.ts';

function open(sink: Sink): XmlReader {
  return {
    record(element, ancestors) {
      const status = below(element, 'status');
      if (attribute(element, 'skipped') === '1' || !status) return sink.skip();
      const path = attribute(element, 'path').split('/').filter(Boolean);
      const test = { suite: path.slice(0, -1).join('/') || binaryOf(ancestors), name: path.at(-1) ?? '', file: null };
      const result = attribute(status, 'result');
      if (result === 'success') return sink.pass(test);
      if (result === 'skipped') return sink.skip();
      const text = textBelow(element, 'error');
      sink.fail({ ...test, message: text.split('\n', 1)[0] ?? '', text }, element);
    },
  };
}

const binaryOf = (ancestors: readonly Ancestor[]): string => {
  const binary = ancestors.findLast(({ name }) => name === 'testbinary');
  return binary ? attribute(binary, 'path') : '';
};

export const gtester = xmlFormat({
  name: 'gtester',
  title: 'GLib gtester',
  url: 'https://docs.gtk.org/glib/testing.html',
  family: 'unit',
  root: ({ name }) => name === 'gtester',
  records: ['testcase'],
  open,
});
