// ReSharper's InspectCode XML: a table of issue types, then the issues.
//   <Issue TypeId="RedundantUsingDirective" File="src\Cart.cs" Line="3" Message="Using directive is not required by the code"/>

import { locationOf } from '../kit/draft.ts';
import { severityOf } from '../kit/located.ts';
import { xmlIssues } from '../kit/xml/issues.ts';
import { attribute } from '../kit/xml/records.ts';

export const resharperXml = xmlIssues({
  name: 'resharper-xml',
  title: 'ReSharper InspectCode XML',
  url: 'https://www.jetbrains.com/help/resharper/InspectCode.html',
  family: 'lint',
  tool: 'inspectcode',
  root: ({ name, attributes }) => name === 'Report' && /\bToolsVersion=/.test(attributes),
  issues: ['Issue'],
  tables: ['IssueType'],
  remember: (type, known) => void known.set(attribute(type, 'Id'), type),
  issue(element, _ancestors, known) {
    const rule = attribute(element, 'TypeId');
    const type = known.get(rule);
    return {
      rule: rule || null,
      severity: severityOf(type ? attribute(type, 'Severity') : 'warning'),
      message: attribute(element, 'Message'),
      detail: type ? attribute(type, 'Description') : '',
      location: locationOf(attribute(element, 'File'), attribute(element, 'Line')),
    };
  },
});
