// Inspections of IntelliJ IDEA and Android Studio (inspect.sh, Qodana):
//   <problem><file>file://$PROJECT_DIR$/app/Main.java</file><line>10</line><problem_class severity="WARNING">unused declaration</problem_class><description>Class is never used.</description></problem>

import { locationOf } from '../kit/draft.ts';
import { severityOf } from '../kit/located.ts';
import { xmlIssues } from '../kit/xml/issues.ts';
import { attribute, below, textBelow } from '../kit/xml/records.ts';

export const ideaInspections = xmlIssues({
  name: 'idea-inspections',
  title: 'IntelliJ IDEA inspections',
  url: 'https://www.jetbrains.com/help/idea/command-line-code-inspector.html',
  family: 'lint',
  root: ({ name, attributes, after }) =>
    name === 'problems' && (/is_local_tool/.test(attributes) || /<problem\b/.test(after)),
  issues: ['problem'],
  issue(element) {
    const file = textBelow(element, 'file').replace(/^file:\/\/(?:\$[A-Z_]+\$\/?)?/, '');
    const kind = below(element, 'problem_class');
    const description = textBelow(element, 'description')
      .replace(/<\/?code>/g, '`')
      .replace(/\s{0,9}#loc\b/, '');
    return {
      rule: (kind && (attribute(kind, 'id') || kind.text.trim())) || null,
      severity: severityOf(kind ? attribute(kind, 'severity') : ''),
      message: description || (kind?.text.trim() ?? ''),
      location: file ? locationOf(file, textBelow(element, 'line'), offset(textBelow(element, 'offset'))) : null,
    };
  },
});

/** Columns are counted from 0. */
const offset = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) + 1 : null);
