// Simian's duplicates, XML; each block is a finding that names the others:
//   <set lineCount="16"><block sourceFile="src/A.java" startLineNumber="92" endLineNumber="97"/><block sourceFile="src/B.java" startLineNumber="61" endLineNumber="66"/></set>

import { locationOf } from '../draft.ts';
import { xmlFormat } from '../xml/format.ts';
import { attribute, childrenOf, type Element } from '../xml/records.ts';

const placeOf = (block: Element): string => `${attribute(block, 'sourceFile')}:${attribute(block, 'startLineNumber')}`;

export const simianXml = xmlFormat({
  name: 'simian-xml',
  title: 'Simian XML',
  url: 'https://simian.quandarypeak.com/docs/',
  family: 'lint',
  tool: 'simian',
  root: ({ name }) => name === 'simian',
  records: ['set'],
  open: (sink) => ({
    record(element) {
      const blocks = childrenOf(element, 'block');
      for (const block of blocks) {
        const others = blocks.filter((other) => other !== block).map(placeOf);
        sink.add(
          {
            rule: 'duplicate',
            severity: 'warning',
            kind: 'style-rule',
            message: `${attribute(element, 'lineCount')} duplicated lines, also at ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' …' : ''}`,
            location: locationOf(attribute(block, 'sourceFile'), attribute(block, 'startLineNumber')),
          },
          block,
        );
      }
    },
  }),
});
