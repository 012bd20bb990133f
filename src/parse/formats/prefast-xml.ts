// Microsoft's PREfast (`cl /analyze`, the driver kit), XML:
//   <DEFECT _seq="1"><SFA><FILEPATH>c:\shop\</FILEPATH><FILENAME>cart.c</FILENAME><LINE>102</LINE><COLUMN>9</COLUMN></SFA><DEFECTCODE>6014</DEFECTCODE><DESCRIPTION>Leaking memory 'device'.</DESCRIPTION></DEFECT>

import { locationOf } from '../kit/draft.ts';
import { xmlIssues } from '../kit/xml/issues.ts';
import { childrenOf, textBelow } from '../kit/xml/records.ts';

export const prefastXml = xmlIssues({
  name: 'prefast-xml',
  title: 'PREfast XML',
  url: 'https://learn.microsoft.com/cpp/build/reference/analyze-code-analysis',
  family: 'lint',
  tool: 'prefast',
  root: ({ name }) => name === 'DEFECTS',
  issues: ['DEFECT'],
  issue(element) {
    const [at] = childrenOf(element, 'SFA');
    const code = textBelow(element, 'DEFECTCODE');
    return {
      rule: code ? `C${code}` : null,
      severity: 'warning',
      message: textBelow(element, 'DESCRIPTION'),
      detail: textBelow(element, 'FUNCTION'),
      location: at
        ? locationOf(
            `${textBelow(at, 'FILEPATH')}${textBelow(at, 'FILENAME')}`,
            textBelow(at, 'LINE'),
            textBelow(at, 'COLUMN'),
          )
        : null,
    };
  },
});
