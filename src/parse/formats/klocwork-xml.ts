// Klocwork's list of errors (`kwcheck list -F xml`, `kwinspectreport --xml`):
//   <errorList><problem><problemID>1</problemID><file>src/cart.c</file><line>53</line><column>9</column><code>NPD.FUNC.MUST</code><message>…</message><severity>Error</severity></problem></errorList>

import { locationOf } from '../kit/draft.ts';
import { severityOf } from '../kit/located.ts';
import { xmlIssues } from '../kit/xml/issues.ts';
import { childrenOf, type Element } from '../kit/xml/records.ts';

/** Traces below have lines and files of their own. */
const own = (element: Element, name: string): string => childrenOf(element, name)[0]?.text.trim() ?? '';

export const klocworkXml = xmlIssues({
  name: 'klocwork-xml',
  title: 'Klocwork XML',
  url: 'https://help.klocwork.com/current/en-us/concepts/kwcheck.htm',
  family: 'lint',
  tool: 'klocwork',
  root: ({ name }) => name === 'errorList',
  issues: ['problem'],
  issue(element) {
    const path = own(element, 'file');
    return {
      rule: own(element, 'code') || null,
      severity: severityOf(own(element, 'severity')),
      message: own(element, 'message') || own(element, 'anchor'),
      detail: own(element, 'method'),
      location: path ? locationOf(path, own(element, 'line'), own(element, 'column')) : null,
    };
  },
});
