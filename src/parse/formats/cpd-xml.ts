// PMD's copy-paste detector (CPD), XML; each place of a copy is a finding that names the others:
//   <duplication lines="36" tokens="158"><file line="76" path="src/A.java"/><file line="69" path="src/B.java"/><codefragment>…</codefragment></duplication>

import { addCopies } from '../kit/xml/copies.ts';
import { xmlFormat } from '../kit/xml/format.ts';
import { attribute, childrenOf } from '../kit/xml/records.ts';

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
      const places = childrenOf(element, 'file').map((file) => ({
        element: file,
        path: attribute(file, 'path'),
        line: attribute(file, 'line'),
        column: attribute(file, 'column'),
      }));
      addCopies(sink, 'duplication', { what: `${attribute(element, 'lines')} duplicated lines`, places });
    },
  }),
});
