// OWASP Dependency-Check's XML:
//   <dependency><fileName>commons-text-1.9.jar</fileName><filePath>lib/…</filePath><vulnerabilities><vulnerability><name>CVE-2022-42889</name><severity>CRITICAL</severity><description>…</description></vulnerability></vulnerabilities></dependency>

import { vulnerable } from '../kit/vulnerable.ts';
import { xmlFormat } from '../kit/xml/format.ts';
import { childrenOf, type Element, textBelow } from '../kit/xml/records.ts';

const own = (element: Element, name: string): string => childrenOf(element, name)[0]?.text.trim() ?? '';

export const dependencyCheckXml = xmlFormat({
  name: 'dependency-check-xml',
  title: 'OWASP Dependency-Check XML',
  url: 'https://dependency-check.github.io/DependencyCheck/general/thereport.html',
  family: 'policy',
  tool: 'dependency-check',
  root: ({ name, attributes }) => name === 'analysis' && /dependency-check/i.test(attributes),
  records: ['dependency'],
  open: (sink) => ({
    record(element) {
      const found = childrenOf(element, 'vulnerabilities').flatMap((list) => childrenOf(list, 'vulnerability'));
      for (const one of found) {
        sink.add(
          vulnerable({
            name: own(element, 'fileName'),
            version: '',
            id: own(one, 'name'),
            title: '',
            severity: own(one, 'severity') || textBelow(one, 'severity'),
            path: own(element, 'filePath'),
            detail: own(one, 'description'),
          }),
          one,
        );
      }
    },
  }),
});
