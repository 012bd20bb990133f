// CUnit's XML:
//   <CUNIT_RUN_TEST_FAILURE><TEST_NAME>adds</TEST_NAME><FILE_NAME>test.c</FILE_NAME><LINE_NUMBER>100</LINE_NUMBER><CONDITION>1 == 2</CONDITION></CUNIT_RUN_TEST_FAILURE>

import { locationOf } from '../draft.ts';
import type { Sink } from '../sink.ts';
import { xmlFormat, type XmlReader } from '../xml/format.ts';
import { childrenOf, textBelow } from '../xml/records.ts';

function open(sink: Sink): XmlReader {
  let suite = '';
  return {
    record(element) {
      if (element.name === 'SUITE_NAME') suite = element.text.trim();
      else if (element.name === 'CUNIT_RUN_SUITE_FAILURE') sink.add({ message: `suite ${textBelow(element, 'SUITE_NAME')}: ${textBelow(element, 'FAILURE_REASON')}` }, element);
      if (element.name !== 'CUNIT_RUN_TEST_RECORD') return;
      const test = { suite, name: textBelow(element, 'TEST_NAME'), file: null };
      const failures = childrenOf(element, 'CUNIT_RUN_TEST_FAILURE');
      const [first] = failures;
      if (!first) return sink.pass(test);
      const file = textBelow(first, 'FILE_NAME');
      const said = failures.map((failure) => `${textBelow(failure, 'FILE_NAME')}:${textBelow(failure, 'LINE_NUMBER')}: ${textBelow(failure, 'CONDITION')}`);
      sink.fail({ ...test, message: textBelow(first, 'CONDITION'), text: said.join('\n'), location: file ? locationOf(file, textBelow(first, 'LINE_NUMBER')) : null }, first);
    },
  };
}

export const cunit = xmlFormat({
  name: 'cunit',
  title: 'CUnit XML',
  url: 'https://cunit.sourceforge.net/doc/running_tests.html#automated',
  family: 'unit',
  root: ({ name }) => name === 'CUNIT_TEST_RUN_REPORT',
  records: ['SUITE_NAME', 'CUNIT_RUN_TEST_RECORD', 'CUNIT_RUN_SUITE_FAILURE'],
  open,
});
