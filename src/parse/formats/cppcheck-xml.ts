// Cppcheck's XML, version 1 and 2:
//   <error id="nullPointer" severity="error" msg="Null pointer dereference: p"><location file="a.c" line="5" column="3"/></error>

import { locationOf } from '../kit/draft.ts';
import { severityOf } from '../kit/located.ts';
import { xmlIssues } from '../kit/xml/issues.ts';
import { attribute, below, childrenOf } from '../kit/xml/records.ts';

/** What Cppcheck says of itself. */
const ABOUT_ITSELF = /^(?:missingInclude(?:System)?|checkersReport|toomanyconfigs|unmatchedSuppression)$/;

export const cppcheckXml = xmlIssues({
  name: 'cppcheck-xml',
  title: 'Cppcheck XML',
  url: 'https://cppcheck.sourceforge.io/manual.html#xml-output',
  family: 'lint',
  tool: 'cppcheck',
  root: ({ name, after }) => name === 'results' && /<(?:cppcheck|error)\b/.test(after),
  issues: ['error'],
  issue(element) {
    const rule = attribute(element, 'id');
    if (attribute(element, 'severity') === 'information' && ABOUT_ITSELF.test(rule)) return null;
    const place = below(element, 'location') ?? element;
    const file = attribute(place, 'file');
    const others = childrenOf(element, 'location')
      .slice(1)
      .map((one) => `${attribute(one, 'file')}:${attribute(one, 'line')}: ${attribute(one, 'info')}`);
    const verbose = attribute(element, 'verbose');
    return {
      rule: rule || null,
      severity: severityOf(attribute(element, 'severity')),
      message: unescaped(attribute(element, 'msg')),
      detail: [verbose === attribute(element, 'msg') ? '' : unescaped(verbose), ...others].filter(Boolean).join('\n'),
      location: file ? locationOf(file, attribute(place, 'line'), attribute(place, 'column')) : null,
    };
  },
});

/** Old versions escape twice. */
const unescaped = (text: string): string =>
  text
    .replace(/&#0?39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
