// CCM's cyclomatic complexities (`ccm /xml`), one unit each with its class from A to F:
//   <metric><complexity>13</complexity><unit>Cart.total</unit><classification>C</classification><file>src/cart.js</file><startLineNumber>10</startLineNumber></metric>

import { locationOf } from '../kit/draft.ts';
import { xmlIssues } from '../kit/xml/issues.ts';
import { textBelow } from '../kit/xml/records.ts';

export const ccmXml = xmlIssues({
  name: 'ccm-xml',
  title: 'CCM XML',
  url: 'https://github.com/jonasblunck/ccm',
  family: 'lint',
  tool: 'ccm',
  root: ({ name }) => name === 'ccm',
  issues: ['metric'],
  issue(element) {
    const unit = textBelow(element, 'unit');
    const rank = textBelow(element, 'classification');
    return {
      rule: rank || null,
      severity: /^[AB]/.test(rank) ? 'note' : 'warning',
      message: `${unit} has a complexity of ${textBelow(element, 'complexity')}`,
      location: locationOf(textBelow(element, 'file'), textBelow(element, 'startLineNumber')),
    };
  },
});
