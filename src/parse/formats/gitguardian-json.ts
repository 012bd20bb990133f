// GitGuardian's secrets (`ggshield secret scan path --json`), by file and policy, one occurrence each:
//   {"entities_with_incidents":[{"filename":"config.yml","incidents":[{"policy":"Secrets detection","type":"Slack Token","occurrences":[{"line_start":8,"index_start":1,"type":"apikey"}]}]}]}

import { locationOf } from '../kit/draft.ts';
import { number, type Row, row, rows, text } from '../kit/json/format.ts';
import { jsonIssues, type Pair } from '../kit/json/issues.ts';

/** Files of a scan; a scan of commits holds scans. */
function filesOf(value: unknown, depth = 0): readonly Row[] {
  if (Array.isArray(value)) return rows(value);
  const scan = row(value);
  return [
    ...rows(scan.entities_with_incidents),
    ...rows(scan.results),
    ...(depth < 4 ? rows(scan.scans).flatMap((inner) => filesOf(inner, depth + 1)) : []),
  ];
}

export const gitguardianJson = jsonIssues({
  name: 'gitguardian-json',
  title: 'GitGuardian JSON',
  url: 'https://docs.gitguardian.com/ggshield-docs/output',
  family: 'policy',
  tool: 'gitguardian',
  probe: (head) => /"(?:occurrences|entities_with_incidents)"/.test(head) && /"(?:secrets|incidents)"/.test(head),
  issues: (value) =>
    filesOf(value).flatMap((file) =>
      [...rows(file.secrets), ...rows(file.incidents)].flatMap((secret) =>
        rows(secret.occurrences).map(
          (found): Pair => [found, { file: file.filename, said: text(secret.type) || text(secret.policy) }],
        ),
      ),
    ),
  issue: (found, { file, said }) => ({
    rule: text(said) || null,
    kind: 'policy',
    message: `${text(said) || 'Secret'} found`,
    location: locationOf(text(file), number(found.line_start), number(found.index_start)),
  }),
});
