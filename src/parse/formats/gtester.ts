// GLib's gtester (-o):
//   <testcase path="/binding/fail"><error>gbinding.c:273: …</error><status exit-status="-256" result="failed"/></testcase>

import { locationOf } from '../kit/draft.ts';
import type { Sink } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { type Ancestor, attribute, below, textBelow } from '../kit/xml/records.ts';

/** `ERROR:tests/cart.c:21:test_discount: assertion failed` and GLib's warnings. */
const PLACED =
  /^(?:\*\*\n)?(?:[\w-]{0,40}:)?(?:ERROR:|FATAL-\w{1,10}: )?(?<path>[^\s:]{1,300}\.\w{1,5}):(?<line>\d{1,7}):(?:\w{1,120}:)? ?(?<message>[^\n]{1,1000})/;

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
      const placed = PLACED.exec(text)?.groups;
      sink.fail(
        {
          ...test,
          message: placed?.message ?? text.split('\n', 1)[0] ?? '',
          text,
          location: placed?.path ? locationOf(placed.path, placed.line) : null,
        },
        element,
      );
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
