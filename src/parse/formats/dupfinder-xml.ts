// ReSharper's dupFinder, XML; each fragment of a duplicate is a finding that names the others:
//   <Duplicate Cost="108"><Fragment><FileName>Publisher.cs</FileName><LineRange Start="12" End="23"/></Fragment>…</Duplicate>

import { locationOf } from '../draft.ts';
import { xmlFormat } from '../xml/format.ts';
import { attribute, below, childrenOf, type Element, textBelow } from '../xml/records.ts';

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
      const fragments = childrenOf(element, 'Fragment');
      for (const fragment of fragments) {
        const others = fragments.filter((other) => other !== fragment).map((other) => `${textBelow(other, 'FileName')}:${lineOf(other)}`);
        sink.add(
          {
            rule: 'duplicate',
            severity: 'warning',
            kind: 'style-rule',
            message: `duplicated code, also at ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' …' : ''}`,
            location: locationOf(textBelow(fragment, 'FileName'), lineOf(fragment)),
          },
          fragment,
        );
      }
    },
  }),
});
