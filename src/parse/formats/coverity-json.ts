// Coverity's JSON (`cov-format-errors --json-output-v7`):
//   {"type":"Coverity issues","formatVersion":7,"issues":[{"checkerName":"FORWARD_NULL","strippedMainEventFilePathname":"src/a.c","mainEventLineNumber":79,"events":[{"main":true,"eventDescription":"…"}],"checkerProperties":{"impact":"Medium"}}]}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const coverityJson = jsonIssues({
  name: 'coverity-json',
  title: 'Coverity JSON',
  url: 'https://documentation.blackduck.com/bundle/coverity-docs/page/commands/topics/cov_format_errors.html',
  family: 'lint',
  tool: 'coverity',
  probe: (head) => hasKeys(head, 'mergeKey', 'checkerName', 'mainEventLineNumber'),
  issues: (value) => alone(rows(row(value).issues)),
  issue(issue) {
    const events = rows(issue.events);
    const said = row(issue.checkerProperties);
    const main = text(events.find(({ main: isMain }) => isMain === true)?.eventDescription);
    return {
      rule: text(issue.checkerName) || null,
      severity: severityOf(text(said.impact)),
      message: main || text(said.subcategoryShortDescription) || text(issue.checkerName),
      detail: events
        .map(
          (event) => `${text(event.strippedFilePathname)}:${text(event.lineNumber)}: ${text(event.eventDescription)}`,
        )
        .join('\n'),
      location: locationOf(
        text(issue.strippedMainEventFilePathname) || text(issue.mainEventFilePathname),
        number(issue.mainEventLineNumber),
      ),
    };
  },
});
