// JUnit XML in all its dialects, from test runners and from linters that borrow the form:
//   <testsuite name="cart"><testcase classname="cart" name="adds"><failure message="expected 1 to be 2">…</failure></testcase></testsuite>

import type { ReportFormat } from '../../model/format.ts';
import { openReport } from '../kit/junit/report.ts';
import { rootOf } from '../kit/xml/root.ts';

const ROOTS: ReadonlySet<string> = new Set(['testsuites', 'testsuite', 'testcase']);

export const junit: ReportFormat = {
  name: 'junit',
  title: 'JUnit XML',
  url: 'https://github.com/testmoapp/junitxml',
  family: 'unit',
  reads: 'report',
  probe: (head) => ROOTS.has(rootOf(head)?.name ?? ''),
  open: openReport,
};
