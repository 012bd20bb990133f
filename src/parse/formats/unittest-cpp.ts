// UnitTest++'s XML:
//   <test suite="SuiteOne" name="TestTwo"><failure message="utpp.cpp(14) : false"/></test>

import { locationOf } from '../kit/draft.ts';
import type { Sink } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { attribute, childrenOf } from '../kit/xml/records.ts';

const PLACED = /^(?<path>.{1,300}?)\((?<line>\d{1,7})\) ?: (?<message>.*)$/s;

function open(sink: Sink): XmlReader {
  return {
    record(element) {
      const test = { suite: attribute(element, 'suite'), name: attribute(element, 'name'), file: null };
      const failures = childrenOf(element, 'failure').map((failure) => attribute(failure, 'message'));
      if (!failures.length) return sink.pass(test);
      const placed = PLACED.exec(failures[0] ?? '')?.groups;
      sink.fail(
        {
          ...test,
          message: placed?.message ?? failures[0] ?? '',
          text: failures.join('\n'),
          location: placed?.path ? locationOf(placed.path, placed.line) : null,
        },
        element,
      );
    },
  };
}

export const unittestCpp = xmlFormat({
  name: 'unittest-cpp',
  title: 'UnitTest++ XML',
  url: 'https://github.com/unittest-cpp/unittest-cpp',
  family: 'unit',
  root: ({ name }) => name === 'unittest-results',
  records: ['test'],
  open,
});
