// StyleCop's XML:
//   <Violation LineNumber="18" Source="Form1.cs" RuleNamespace="StyleCop.CSharp.ReadabilityRules" Rule="PrefixLocalCallsWithThis" RuleId="SA1101">The call must begin with 'this.'</Violation>

import { locationOf } from '../kit/draft.ts';
import { xmlIssues } from '../kit/xml/issues.ts';
import { attribute } from '../kit/xml/records.ts';

export const stylecopXml = xmlIssues({
  name: 'stylecop-xml',
  title: 'StyleCop XML',
  url: 'https://github.com/StyleCop/StyleCop',
  family: 'lint',
  tool: 'stylecop',
  root: ({ name }) => /^(?:StyleCop|SourceAnalysis)Violations$/.test(name),
  issues: ['Violation'],
  issue: (element) => ({
    rule: attribute(element, 'RuleId') || attribute(element, 'Rule') || null,
    severity: 'warning',
    message: element.text.trim().replace(/\s+/g, ' '),
    detail: attribute(element, 'Rule'),
    location: locationOf(attribute(element, 'Source'), attribute(element, 'LineNumber')),
  }),
});
