// Simian's duplicates, XML; each block is a finding that names the others:
//   <set lineCount="16"><block sourceFile="src/A.java" startLineNumber="92" endLineNumber="97"/><block sourceFile="src/B.java" startLineNumber="61" endLineNumber="66"/></set>

import { addCopies } from '../kit/xml/copies.ts';
import { xmlFormat } from '../kit/xml/format.ts';
import { attribute, childrenOf } from '../kit/xml/records.ts';

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
      const places = childrenOf(element, 'block').map((block) => ({
        element: block,
        path: attribute(block, 'sourceFile'),
        line: attribute(block, 'startLineNumber'),
      }));
      addCopies(sink, 'duplicate', { what: `${attribute(element, 'lineCount')} duplicated lines`, places });
    },
  }),
});
