// SpotBugs' and FindBugs' XML:
//   <BugInstance type="NP_NULL" priority="1"><LongMessage>Possible null pointer dereference</LongMessage><SourceLine sourcepath="a/B.java" start="12"/></BugInstance>

import { locationOf } from '../kit/draft.ts';
import { xmlIssues } from '../kit/xml/issues.ts';
import { attribute, below, childrenOf, type Element, textBelow } from '../kit/xml/records.ts';

export const spotbugsXml = xmlIssues({
  name: 'spotbugs-xml',
  title: 'SpotBugs XML',
  url: 'https://spotbugs.readthedocs.io/en/stable/running.html#text-ui-options',
  family: 'lint',
  tool: 'spotbugs',
  root: ({ name }) => name === 'BugCollection',
  issues: ['BugInstance'],
  issue(element) {
    const place = sourceLine(element);
    const path = place ? attribute(place, 'relSourcepath', 'sourcepath') || attribute(place, 'sourcefile') : '';
    const type = attribute(element, 'type');
    return {
      rule: type || null,
      severity: Number(attribute(element, 'priority') || 2) === 1 ? 'error' : 'warning',
      message: textBelow(element, 'LongMessage') || textBelow(element, 'ShortMessage') || type,
      detail: attribute(element, 'category'),
      location: path ? locationOf(path, place ? attribute(place, 'start') : null) : null,
    };
  },
});

/** The primary line of a bug, else the line of its method or class. */
function sourceLine(bug: Element): Element | undefined {
  const own = childrenOf(bug, 'SourceLine');
  return own.find((line) => attribute(line, 'primary') === 'true') ?? own[0] ?? below(bug, 'SourceLine');
}
