// Biome's JSON reporter, version 1 (byte offsets) and 2 (lines):
//   {"summary":{…},"diagnostics":[{"severity":"error","message":"…","category":"lint/style/noVar","location":{"path":"src/a.ts","start":{"line":6,"column":8}}}]}

import type { Finding, Severity } from '../../model/finding.ts';
import { locationOf } from '../kit/draft.ts';
import { jsonReport, numberOf, type Place, type Row, reported, rowOf, rowsOf, textOf } from '../kit/json-report.ts';

const SEVERITY: Readonly<Record<string, Severity>> = {
  warning: 'warning',
  warn: 'warning',
  information: 'note',
  info: 'note',
  hint: 'note',
};

function pathIn(location: Row | null): string | null {
  const path = location?.path;
  return textOf(path) ?? textOf(rowOf(path)?.file);
}

function toFinding(diagnostic: Row, place: Place): Finding {
  const location = rowOf(diagnostic.location);
  const start = rowOf(location?.start);
  const path = pathIn(location);
  const rule = textOf(diagnostic.category);
  const said = rowsOf(diagnostic.message)
    .map((part) => textOf(part.content) ?? '')
    .join('');
  return reported(
    diagnostic,
    {
      tool: 'biome',
      severity: SEVERITY[textOf(diagnostic.severity) ?? ''] ?? 'error',
      rule,
      message: textOf(diagnostic.description) || textOf(diagnostic.message) || said,
      location: path ? locationOf(path, numberOf(start?.line), numberOf(start?.column)) : null,
      kind:
        rule === 'parse'
          ? 'syntax'
          : rule && /^(?:configuration|deserialize)/.test(rule)
            ? 'config-valid'
            : 'style-rule',
    },
    place,
  );
}

export const biomeJson = jsonReport({
  name: 'biome-json',
  title: 'Biome (JSON)',
  url: 'https://biomejs.dev/reference/reporters/#json',
  family: 'lint',
  tool: 'biome',
  probe: (head) =>
    head.includes('"diagnostics"') &&
    head.includes('"summary"') &&
    /"(?:unchanged|suggestedFixesSkipped|diagnosticsNotPrinted)"/.test(head),
  read: (json, context) => ({
    findings: rowsOf(rowOf(json.value)?.diagnostics)
      .slice(0, context.limits.findings)
      .map((diagnostic) => toFinding(diagnostic, { json, context })),
  }),
});
