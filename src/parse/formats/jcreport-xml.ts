// JCReport's XML, which gathers what several Java checkers say:
//   <file name="src/Cart.java" package="shop"><item column="8" line="50" finding-type="MoreThanOneLogger" message="…" origin="PMD" severity="Error"/></file>

import { locationOf } from '../kit/draft.ts';
import { severityOf } from '../kit/located.ts';
import { around, xmlIssues } from '../kit/xml/issues.ts';
import { attribute } from '../kit/xml/records.ts';

export const jcreportXml = xmlIssues({
  name: 'jcreport-xml',
  title: 'JCReport XML',
  url: 'https://github.com/jcoverage/jcreport',
  family: 'lint',
  tool: 'jcreport',
  root: ({ name, after }) =>
    name === 'report' && /<file\b[^>]{0,2000}>\s{0,200}<item\b[^>]{0,2000}finding-type=/.test(after),
  issues: ['item'],
  issue: (element, ancestors) => ({
    rule: attribute(element, 'finding-type') || null,
    severity: severityOf(attribute(element, 'severity').replace(/^code-style$/i, 'style')),
    message: attribute(element, 'message'),
    detail: attribute(element, 'origin'),
    location: locationOf(around(ancestors, 'file', 'name'), attribute(element, 'line'), attribute(element, 'column')),
  }),
});
