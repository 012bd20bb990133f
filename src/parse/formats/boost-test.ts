// Boost.Test's XML log (--log_format=XML):
//   <TestCase name="adds"><Error file="test.cpp" line="12">check add( 2,3 ) == 4 failed</Error></TestCase>

import type { Sink } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { type Ancestor, attribute, childrenOf, type Element } from '../kit/xml/records.ts';

function open(sink: Sink): XmlReader {
  return {
    record(element, ancestors) {
      if (attribute(element, 'skipped') === 'yes') return sink.skip();
      const test = {
        suite: suiteOf(ancestors),
        name: attribute(element, 'name'),
        file: attribute(element, 'file') || null,
      };
      const problems = childrenOf(element, 'Error', 'FatalError', 'Exception');
      const [first] = problems;
      if (!first) return sink.pass(test);
      sink.fail(
        {
          ...test,
          message: first.text.trim().split('\n', 1)[0]?.trim() ?? '',
          text: problems.map(written).join('\n'),
          line: attribute(element, 'line'),
        },
        first,
      );
    },
  };
}

const suiteOf = (ancestors: readonly Ancestor[]): string =>
  ancestors
    .filter(({ name }) => name === 'TestSuite')
    .map((suite) => attribute(suite, 'name'))
    .join('/');

/** An error with its place in front; an exception's is where it was last seen. */
function written(problem: Element): string {
  const seen =
    attribute(problem, 'file') === 'unknown location' ? (childrenOf(problem, 'LastCheckpoint')[0] ?? problem) : problem;
  const file = attribute(seen, 'file');
  return `${file && file !== 'unknown location' ? `${file}:${attribute(seen, 'line')}: ` : ''}${problem.text.trim()}`;
}

export const boostTest = xmlFormat({
  name: 'boost-test',
  title: 'Boost.Test XML',
  url: 'https://www.boost.org/doc/libs/release/libs/test/doc/html/boost_test/test_output/log_formats/log_xml_format.html',
  family: 'unit',
  root: ({ name }) => name === 'TestLog',
  records: ['TestCase'],
  open,
});
