// CodeNarc's XML:
//   <Package path="src/app"><File name="Cart.groovy"><Violation ruleName="EmptyIf" priority="2" lineNumber="18"><Message>The if statement is empty</Message></Violation></File></Package>

import { locationOf } from '../kit/draft.ts';
import { around, xmlIssues } from '../kit/xml/issues.ts';
import { attribute, textBelow } from '../kit/xml/records.ts';

export const codenarcXml = xmlIssues({
  name: 'codenarc-xml',
  title: 'CodeNarc XML',
  url: 'https://codenarc.org/codenarc-command-line.html',
  family: 'lint',
  tool: 'codenarc',
  root: ({ name }) => name === 'CodeNarc',
  issues: ['Violation'],
  issue(element, ancestors) {
    const folder = around(ancestors, 'Package', 'path');
    const file = around(ancestors, 'File', 'name');
    const rule = attribute(element, 'ruleName');
    return {
      rule: rule || null,
      severity: attribute(element, 'priority') === '1' ? 'error' : 'warning',
      message: textBelow(element, 'Message') || rule,
      detail: textBelow(element, 'SourceLine'),
      location: locationOf(folder ? `${folder}/${file}` : file, attribute(element, 'lineNumber')),
    };
  },
});
