// ReSharper's dupFinder, XML; each fragment of a duplicate is a finding that names the others:
//   <Duplicate Cost="108"><Fragment><FileName>Publisher.cs</FileName><LineRange Start="12" End="23"/></Fragment>…</Duplicate>

import { addCopies } from '../kit/xml/copies.ts';
import { xmlFormat } from '../kit/xml/format.ts';
import { attribute, below, childrenOf, type Element, textBelow } from '../kit/xml/records.ts';

const lineOf = (fragment: Element): string => {
  const range = below(fragment, 'LineRange');
  return range ? attribute(range, 'Start') : '';
};

export const dupfinderXml = xmlFormat({
  name: 'dupfinder-xml',
  title: 'ReSharper dupFinder XML',
  url: 'https://www.jetbrains.com/help/resharper/dupFinder.html',
  family: 'lint',
  tool: 'dupfinder',
  root: ({ name }) => name === 'DuplicatesReport',
  records: ['Duplicate'],
  open: (sink) => ({
    record(element) {
      const places = childrenOf(element, 'Fragment').map((fragment) => ({
        element: fragment,
        path: textBelow(fragment, 'FileName'),
        line: lineOf(fragment),
      }));
      addCopies(sink, 'duplicate', { what: 'duplicated code', places });
    },
  }),
});
