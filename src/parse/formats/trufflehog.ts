// TruffleHog's JSON lines, of version 3 and 2, and its findings gathered in one report:
//   {"SourceMetadata":{"Data":{"Git":{"commit":"…","file":"keys","line":4}}},"DetectorName":"AWS","Verified":true,"Raw":"…"}
//   {"branch":"origin/dev","commitHash":"288f35e","path":"src/config.py","reason":"High Entropy","stringsFound":["…"]}

import { locationOf } from '../kit/draft.ts';
import { number, type Row, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';

function pairsOf(value: unknown): readonly Pair[] {
  if (Array.isArray(value)) return rows(value).flatMap(pairsOf);
  const top = row(value);
  if (top.results !== undefined)
    return rows(top.results).flatMap((result) => rows(result.findings).map((issue): Pair => [issue, result]));
  const source = row(Object.values(row(row(top.SourceMetadata).Data))[0]);
  return [[top, source]];
}

/** What sort of secret it is; the secret itself is never shown. */
const sortOf = (issue: Row): string =>
  text(issue.DetectorName) || text(issue.reason) || text(issue.found_by) || text(issue.type);

export const trufflehog = jsonIssues({
  name: 'trufflehog',
  title: 'TruffleHog',
  url: 'https://github.com/trufflesecurity/trufflehog#readme',
  family: 'policy',
  probe: (head) =>
    hasKeys(head, 'SourceMetadata', 'DetectorName') ||
    hasKeys(head, 'stringsFound', 'reason') ||
    hasKeys(head, 'sourceMetadata', 'found_by'),
  issues: pairsOf,
  issue(issue, source) {
    const sort = sortOf(issue);
    if (!sort) return null;
    const file = text(source.file) || text(issue.path) || text(issue.file_path);
    const verified = issue.Verified === true || issue.is_verified === true;
    return {
      rule: sort,
      kind: 'policy',
      message: `${sort} secret found${verified ? ', and it is in use' : ''}`,
      detail: text(source.commit) || text(issue.commitHash),
      location: file ? locationOf(file, number(source.line) ?? number(issue.line_number)) : null,
    };
  },
});
