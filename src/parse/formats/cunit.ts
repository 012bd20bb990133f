// CUnit's XML:
//   <CUNIT_RUN_TEST_FAILURE><TEST_NAME>adds</TEST_NAME><FILE_NAME>test.c</FILE_NAME><LINE_NUMBER>100</LINE_NUMBER><CONDITION>1 == 2</CONDITION></CUNIT_RUN_TEST_FAILURE>

import { locationOf } from '../kit/draft.ts';
import type { Sink } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import { childrenOf, type Element, textBelow } from '../kit/xml/records.ts';

/** A test's failed assertions; CUnit writes a record for each. */
interface Failed {
  readonly suite: string;
  readonly name: string;
  readonly failures: Element[];
}

function open(sink: Sink): XmlReader {
  let suite = '';
  let open: Failed | null = null;
  const settle = (): void => {
    if (open) addFailed(open, sink);
    open = null;
  };
  return {
    record(element) {
      if (element.name === 'SUITE_NAME') suite = element.text.trim();
      else if (element.name === 'CUNIT_RUN_SUITE_FAILURE')
        sink.add(
          { message: `suite ${textBelow(element, 'SUITE_NAME')}: ${textBelow(element, 'FAILURE_REASON')}` },
          element,
        );
      if (element.name !== 'CUNIT_RUN_TEST_RECORD') return;
      const name = textBelow(element, 'TEST_NAME');
      const failures = childrenOf(element, 'CUNIT_RUN_TEST_FAILURE');
      if (open && open.suite === suite && open.name === name && failures.length)
        return void open.failures.push(...failures);
      settle();
      if (failures.length) open = { suite, name, failures: [...failures] };
      else sink.pass({ suite, name, file: null });
    },
    end: settle,
  };
}

function addFailed({ suite, name, failures }: Failed, sink: Sink): void {
  const [first] = failures;
  if (!first) return;
  const file = textBelow(first, 'FILE_NAME');
  const said = failures.map(
    (failure) =>
      `${textBelow(failure, 'FILE_NAME')}:${textBelow(failure, 'LINE_NUMBER')}: ${textBelow(failure, 'CONDITION')}`,
  );
  sink.fail(
    {
      suite,
      name,
      file: null,
      message: textBelow(first, 'CONDITION'),
      text: said.join('\n'),
      location: file ? locationOf(file, textBelow(first, 'LINE_NUMBER')) : null,
    },
    first,
  );
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
