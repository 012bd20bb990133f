// PIT's mutations (`mutations.xml`); those that no test noticed are findings:
//   <mutation detected='false' status='SURVIVED'><sourceFile>Cart.java</sourceFile><mutatedClass>shop.Cart</mutatedClass><mutatedMethod>total</mutatedMethod><lineNumber>17</lineNumber><mutator>….MathMutator</mutator><description>Replaced addition</description></mutation>

import { locationOf } from '../kit/draft.ts';
import { xmlIssues } from '../kit/xml/issues.ts';
import { attribute, textBelow } from '../kit/xml/records.ts';

const UNNOTICED = /^(?:SURVIVED|NO_COVERAGE)$/;

export const pitXml = xmlIssues({
  name: 'pit-xml',
  title: 'PIT mutation report',
  url: 'https://pitest.org/quickstart/maven/',
  family: 'unit',
  tool: 'pit',
  root: ({ name }) => name === 'mutations',
  issues: ['mutation'],
  issue(element) {
    const status = attribute(element, 'status');
    if (!UNNOTICED.test(status)) return null;
    const type = textBelow(element, 'mutatedClass');
    const mutator = textBelow(element, 'mutator').split('.').at(-1) ?? '';
    const folder = type.includes('.') ? `${type.slice(0, type.lastIndexOf('.')).replaceAll('.', '/')}/` : '';
    const how = textBelow(element, 'description') || mutator;
    return {
      rule: mutator || null,
      severity: 'warning',
      kind: 'style-rule',
      message: `${type}.${textBelow(element, 'mutatedMethod')}: ${status === 'SURVIVED' ? 'no test noticed' : 'no test covers'} mutation ${textBelow(element, 'index')} (${how})`,
      location: locationOf(`${folder}${textBelow(element, 'sourceFile')}`, textBelow(element, 'lineNumber')),
    };
  },
});
