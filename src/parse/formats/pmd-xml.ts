// PMD's XML, which PHPMD writes too:
//   <file name="src/Cart.java"><violation beginline="9" begincolumn="10" rule="EmptyIfStmt" priority="3">Avoid empty if statements</violation></file>

import { locationOf } from '../kit/draft.ts';
import { around, xmlIssues } from '../kit/xml/issues.ts';
import { attribute } from '../kit/xml/records.ts';

export const pmdXml = xmlIssues({
  name: 'pmd-xml',
  title: 'PMD and PHPMD XML',
  url: 'https://docs.pmd-code.org/latest/pmd_userdocs_report_formats.html#xml',
  family: 'lint',
  tool: 'pmd',
  root: ({ name }) => name === 'pmd',
  issues: ['violation', 'error', 'configerror'],
  issue(element, ancestors) {
    if (element.name === 'configerror')
      return { message: attribute(element, 'msg'), rule: attribute(element, 'rule') || null, kind: 'config-valid' };
    if (element.name === 'error')
      return {
        message: attribute(element, 'msg'),
        detail: element.text.trim(),
        location: locationOf(attribute(element, 'filename')),
      };
    const priority = Number(attribute(element, 'priority') || 1);
    const file = around(ancestors, 'file', 'name');
    return {
      tool: /phpmd/.test(attribute(element, 'externalInfoUrl')) ? 'phpmd' : 'pmd',
      rule: attribute(element, 'rule') || null,
      severity: priority <= 2 ? 'error' : 'warning',
      message: element.text.trim().split('\n', 1)[0] ?? '',
      detail: attribute(element, 'ruleset'),
      location: file
        ? locationOf(file, attribute(element, 'beginline', 'line'), attribute(element, 'begincolumn'))
        : null,
    };
  },
});
