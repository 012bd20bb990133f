// PMD's copy-paste detector (CPD), XML; each place of a copy is a finding that names the others:
//   <duplication lines="36" tokens="158"><file line="76" path="src/A.java"/><file line="69" path="src/B.java"/><codefragment>…</codefragment></duplication>

import { locationOf } from '../draft.ts';
import { xmlFormat } from '../xml/format.ts';
import { attribute, childrenOf, type Element } from '../xml/records.ts';

const placeOf = (file: Element): string => `${attribute(file, 'path')}:${attribute(file, 'line')}`;

export const cpdXml = xmlFormat({
  name: 'cpd-xml',
  title: 'PMD CPD XML',
  url: 'https://docs.pmd-code.org/latest/pmd_userdocs_cpd_report_formats.html#xml',
  family: 'lint',
  tool: 'cpd',
  root: ({ name }) => name === 'pmd-cpd',
  records: ['duplication'],
  open: (sink) => ({
    record(element) {
      const files = childrenOf(element, 'file');
      for (const file of files) {
        const others = files.filter((other) => other !== file).map(placeOf);
        sink.add(
          {
            rule: 'duplication',
            severity: 'warning',
            kind: 'style-rule',
            message: `${attribute(element, 'lines')} duplicated lines, also at ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' …' : ''}`,
            location: locationOf(attribute(file, 'path'), attribute(file, 'line'), attribute(file, 'column')),
          },
          file,
        );
      }
    },
  }),
});
