// pyright and basedpyright:
//   /home/runner/work/app/app/src/app/report.py
//     /home/runner/work/app/app/src/app/report.py:27:12 - error: Cannot access attribute "cents" for class "Money"
//       Attribute "cents" is unknown (reportAttributeAccessIssue)

import type { LogFormat } from '../../model/format.ts';
import { diagnosticReader } from '../kit/diagnostics.ts';
import { type Draft, locationOf } from '../kit/draft.ts';

const HEAD =
  /^\s{0,8}(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}):(?<line>\d{1,7}):(?<column>\d{1,6}) - (?<severity>error|warning|information)(?:: | )(?<message>.*)$/;
const RULE = /^(?<message>[\s\S]{0,4000}?)\s{0,4}\((?<rule>report[A-Za-z]{3,60})\)$/;
const SEVERITIES: Readonly<Record<string, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

export const pyright: LogFormat = {
  name: 'pyright',
  title: 'Pyright',
  url: 'https://microsoft.github.io/pyright/#/command-line',
  family: 'types',
  reads: 'log',
  commands: /\b(?:based)?pyright\b/,
  marks: [' - error', ' - warning', ' - information', ' error, ', ' errors, '],
  wakes: [HEAD],
  probe: (text) =>
    (/:\d{1,7}:\d{1,6} - (?:error|warning|information)(?::? )(?!TS\d)/.test(text) &&
      /\.pyi?:\d|\(report[A-Z]/.test(text)) ||
    /^\d{1,7} errors?, \d{1,7} warnings?, \d{1,7} (?:informations?|notes?) ?$/m.test(text),
  open: (context) =>
    diagnosticReader(
      {
        tool: 'pyright',
        heads: [HEAD],
        goesOn: (text) => /^(?: {4,}|\u00a0|\s*\u00a0)\S/u.test(text) && !/ - (?:error|warning)/.test(text),
        draft: ({ said, more }) => {
          const whole = [said.message ?? '', ...more.map((line) => line.replaceAll('\u00a0', ' ').trim())].join('\n');
          const text = RULE.exec(whole)?.groups;
          const [message = '', ...detail] = (text?.message ?? whole).split('\n');
          return {
            severity: SEVERITIES[said.severity ?? ''] ?? 'error',
            rule: text?.rule ?? null,
            message,
            ...knownOf(message, text?.rule ?? null),
            detail: detail.join('\n'),
            location: locationOf(said.path ?? '', said.line, said.column),
          };
        },
      },
      context,
    ),
};

const ATTRIBUTE =
  /^Cannot (?:access|assign to) attribute "(?<member>[^"\n]{1,120})" for class "(?:type\[)?(?<owner>[^"\]\n]{1,160})\]?"/;

/** What a rule's name leaves open: a parse error has no rule, an attribute may be a member's or a module's. */
function knownOf(message: string, rule: string | null): Pick<Draft, 'kind' | 'facts'> {
  const attribute = ATTRIBUTE.exec(message)?.groups;
  if (attribute)
    return {
      kind: 'member-exists',
      facts: { member: attribute.member ?? '', owner: (attribute.owner ?? '').replace(/\*$/, '') },
    };
  if (rule === 'reportOperatorIssue') return { kind: 'type-is' };
  return rule === null &&
    /^(?:Expected |Unexpected |Statements must|Unindent|Expression |".{1,8}" was not closed|Invalid )/.test(message)
    ? { kind: 'syntax' }
    : {};
}
