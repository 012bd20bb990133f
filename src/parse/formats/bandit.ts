// Bandit's text report:
//   >> Issue: [B105:hardcoded_password_string] Possible hardcoded password: 'hunter2'
//      Severity: Low   Confidence: Medium
//      Location: ./src/app/store.py:3:11

import type { LogFormat } from '../../model/format.ts';
import { diagnosticReader } from '../kit/diagnostics.ts';
import { locationOf } from '../kit/draft.ts';

const HEAD = /^>> Issue: \[(?<rule>B\d{3})(?::(?<name>\w{1,80}))?\] (?<message>.{1,1000})$/;
const PLACE = /^\s{1,8}Location: (?<path>.{1,400}?):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?$/;
const SEVERITY = /^\s{1,8}Severity: (?<severity>\w{1,20})/;
const END = /^(?:-{20,}|>> Issue|Code scanned:|Run metrics:)/;

export const bandit: LogFormat = {
  name: 'bandit',
  title: 'Bandit',
  url: 'https://bandit.readthedocs.io/en/latest/formatters/text.html',
  family: 'policy',
  reads: 'log',
  commands: /\bbandit\b/,
  marks: ['>> Issue: [B'],
  wakes: [HEAD],
  probe: (text) => /^>> Issue: \[B\d{3}/m.test(text),
  open: (context) =>
    diagnosticReader(
      {
        tool: 'bandit',
        heads: [HEAD],
        goesOn: (text) => !END.test(text),
        draft: ({ said, more }) => {
          const place = more.map((line) => PLACE.exec(line)?.groups).find(Boolean);
          const severity = more.map((line) => SEVERITY.exec(line)?.groups?.severity).find(Boolean);
          return {
            rule: said.rule ?? null,
            message: said.message ?? '',
            kind: 'policy',
            severity: severity === 'Undefined' ? 'warning' : 'error',
            detail: [said.name ?? '', ...more].filter((line) => line.trim()).join('\n'),
            // Bandit counts columns from 0.
            location: place
              ? locationOf(place.path ?? '', place.line, place.column === undefined ? null : Number(place.column) + 1)
              : null,
          };
        },
      },
      context,
    ),
};
