// The XML that JSLint began and JSHint, CSSLint and others write:
//   <file name="web/a.css"><issue line="3" char="2" severity="warning" reason="Unknown property 'x'." evidence=" x: 1;"/></file>

import { locationOf } from '../kit/draft.ts';
import { severityOf } from '../kit/located.ts';
import { around, xmlIssues } from '../kit/xml/issues.ts';
import { attribute } from '../kit/xml/records.ts';

export const jslintXml = xmlIssues({
  name: 'jslint-xml',
  title: 'JSLint XML (JSHint, CSSLint, stylelint)',
  url: 'https://jshint.com/docs/cli/',
  family: 'lint',
  root: ({ name, after }) => name === 'jslint' || name === 'csslint' || (name === 'lint' && /<issue\b/.test(after)),
  issues: ['issue'],
  issue(element, ancestors) {
    const file = around(ancestors, 'file', 'name');
    const rule = attribute(element, 'rule');
    return {
      tool: ancestors[0]?.name === 'csslint' ? 'csslint' : 'jslint',
      rule: rule && rule !== 'null' ? rule : null,
      severity: severityOf(attribute(element, 'severity')),
      message: attribute(element, 'reason'),
      detail: attribute(element, 'evidence'),
      location: file ? locationOf(file, attribute(element, 'line'), attribute(element, 'char')) : null,
    };
  },
});
