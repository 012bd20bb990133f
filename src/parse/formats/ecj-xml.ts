// The Eclipse compiler's XML log (-log x.xml):
//   <source path="src/A.java"><problems><problem line="8" problemID="TypeMismatch" severity="ERROR"><message value="Type mismatch: cannot convert"/></problem></problems></source>

import { locationOf } from '../kit/draft.ts';
import { severityOf } from '../kit/located.ts';
import { around, xmlIssues } from '../kit/xml/issues.ts';
import { attribute, below } from '../kit/xml/records.ts';

export const ecjXml = xmlIssues({
  name: 'ecj-xml',
  title: 'Eclipse compiler XML',
  url: 'https://help.eclipse.org/latest/topic/org.eclipse.jdt.doc.user/tasks/task-using_batch_compiler.htm',
  family: 'build',
  tool: 'ecj',
  root: ({ name, attributes }) => name === 'compiler' && /Eclipse Compiler/.test(attributes),
  issues: ['problem'],
  issue(element, ancestors) {
    const message = below(element, 'message');
    const code = below(element, 'source_context');
    const path = around(ancestors, 'source', 'path');
    return {
      rule: attribute(element, 'problemID') || null,
      severity: severityOf(attribute(element, 'severity')),
      message: message ? attribute(message, 'value') : '',
      detail: code ? attribute(code, 'value') : '',
      location: path ? locationOf(path, attribute(element, 'line')) : null,
    };
  },
});
