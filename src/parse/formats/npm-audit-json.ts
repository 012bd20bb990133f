// What npm, pnpm and Yarn's `audit --json` say: version 2 of npm 7 and later, version 1 of npm 6 and pnpm, and Yarn's lines.
//   {"auditReportVersion":2,"vulnerabilities":{"debug":{"name":"debug","severity":"moderate","via":[{"source":1094219,"title":"…","url":"…"}],"range":"4.0.0 - 4.3.0"}}}
//   {"advisories":{"146":{"id":146,"module_name":"growl","severity":"critical","title":"…","findings":[{"version":"1.9.2"}],"patched_versions":">=1.10.2"}}}
//   {"type":"auditAdvisory","data":{"resolution":{"path":"a>b"},"advisory":{"module_name":"nth-check",…}}}

import { jsonFormat, type Row, row, rows, text } from '../kit/json/format.ts';
import type { Located } from '../kit/sink.ts';
import { vulnerable } from '../kit/vulnerable.ts';

/** Advisories, each with the object whose lines show it. */
function issuesOf(value: unknown): readonly (readonly [Located, Row])[] {
  const report = row(value);
  if (report.type === 'auditAdvisory') return [[advised(row(row(report.data).advisory)), report]];
  const packages = Object.values(row(report.vulnerabilities))
    .map(row)
    .map((one) => [affected(one), one] as const);
  return [
    ...packages,
    ...Object.values(row(report.advisories))
      .map(row)
      .map((one) => [advised(one), one] as const),
  ];
}

function advised(advisory: Row): Located {
  const id =
    text(advisory.github_advisory_id) ||
    (Array.isArray(advisory.cves) ? text(advisory.cves[0]) : '') ||
    text(advisory.id);
  return vulnerable({
    name: text(advisory.module_name),
    version: text(rows(advisory.findings)[0]?.version),
    id,
    title: text(advisory.title),
    severity: text(advisory.severity),
    fixed: text(advisory.patched_versions).replace(/^<0\.0\.0$/, ''),
    detail: [text(advisory.recommendation), text(advisory.url)].filter(Boolean).join('\n'),
  });
}

/** A package that is vulnerable itself, or through those it depends on. */
function affected(one: Row): Located {
  const own = rows(one.via).find(({ title }) => title !== undefined);
  const through = Array.isArray(one.via) ? one.via.filter((name): name is string => typeof name === 'string') : [];
  const id = /GHSA(?:-[a-z0-9]{4}){3}/.exec(text(own?.url))?.[0] ?? text(own?.source);
  return vulnerable({
    name: text(one.name),
    version: text(one.range),
    id,
    title: text(own?.title) || `depends on vulnerable ${through.join(', ')}`,
    severity: text(one.severity),
    fixed: text(row(one.fixAvailable).version)
      ? `${text(row(one.fixAvailable).name)} ${text(row(one.fixAvailable).version)}`
      : '',
    detail: text(own?.url),
  });
}

export const npmAuditJson = jsonFormat({
  name: 'npm-audit-json',
  title: 'npm, pnpm and Yarn audit JSON',
  url: 'https://docs.npmjs.com/cli/commands/npm-audit',
  family: 'policy',
  tool: 'npm-audit',
  probe: (head) =>
    head.includes('"auditReportVersion"') ||
    /"type":"auditAdvisory"/.test(head) ||
    (head.includes('"advisories"') && /"(?:actions|muted|metadata)"/.test(head)),
  read(values, sink, place) {
    for (const [found, at] of values.flatMap(issuesOf)) sink.add(found, place(at));
    return undefined;
  },
});
