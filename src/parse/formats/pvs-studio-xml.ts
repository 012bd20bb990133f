// PVS-Studio's own log (`.plog`), XML; what somebody has marked as a false alarm is none:
//   <PVS-Studio_Analysis_Log><Level>1</Level><ErrorCode>V501</ErrorCode><Message>There are identical sub-expressions …</Message><Line>42</Line><FalseAlarm>false</FalseAlarm><File>C:\shop\cart.cpp</File></PVS-Studio_Analysis_Log>

import type { Severity } from '../../model/finding.ts';
import { locationOf } from '../kit/draft.ts';
import { xmlIssues } from '../kit/xml/issues.ts';
import { textBelow } from '../kit/xml/records.ts';

const LEVELS: Readonly<Record<string, Severity>> = { '2': 'warning', '3': 'note' };

export const pvsStudioXml = xmlIssues({
  name: 'pvs-studio-xml',
  title: 'PVS-Studio log',
  url: 'https://pvs-studio.com/en/docs/manual/0038/',
  family: 'lint',
  tool: 'pvs-studio',
  root: ({ name, after }) => name === 'NewDataSet' && after.includes('PVS-Studio'),
  issues: ['PVS-Studio_Analysis_Log'],
  issue(element) {
    if (textBelow(element, 'FalseAlarm') === 'true') return null;
    const path = textBelow(element, 'File');
    return {
      rule: textBelow(element, 'ErrorCode') || null,
      severity: LEVELS[textBelow(element, 'Level')] ?? 'error',
      message: textBelow(element, 'Message'),
      location: path ? locationOf(path, textBelow(element, 'Line')) : null,
    };
  },
});
