// Stylelint's string, verbose, compact and unix formatters:
//   css/site.css
//     1:12  ✖  Unknown value "#ggg" for property "color"  declaration-property-value-no-unknown

import { located, type Said, severityOf } from '../kit/located.ts';

const MARK: Readonly<Record<string, string>> = {
  '✖': 'error',
  '×': 'error',
  '✘': 'error',
  '⚠': 'warning',
  '‼': 'warning',
};

export const stylelint = located({
  name: 'stylelint',
  title: 'Stylelint',
  url: 'https://stylelint.io/user-guide/options/#formatter',
  family: 'lint',
  commands: /\bstylelint\b/,
  marks: ['✖', '×', '✘', '⚠', '‼', ') [error]', ') [warning]', ', error - ', ', warning - '],
  around: 1,
  probe:
    /^[^\s].{0,400}\n {1,6}\d{1,7}:\d{1,7} {1,12}[✖×✘⚠‼] {2}|^\S.{0,400}:\d{1,7}:\d{1,7}: .{1,2000} \([\w/-]{1,120}\) \[(?:error|warning)\]$|: line \d{1,7}, col \d{1,7}, (?:error|warning) - .{1,2000}\([\w/@-]{1,120}\)$/,
  heading: /^(?<path>[^\s✖\d][^:*?"<>|]{0,400}\.[\w]{1,12})$/,
  ending: /^$/,
  lines: [
    /^ {1,6}(?<line>\d{1,7}):(?<column>\d{1,7}) {1,12}(?<mark>[✖×✘⚠‼]) {2,12}(?<message>\S.{0,2000}?)(?: {2,400}(?<rule>[\w@/-]{1,120}))?\s*$/,
    /^(?<path>\S[^:]{0,400}?|[A-Za-z]:[^:]{1,400}?):(?<line>\d{1,7}):(?<column>\d{1,7}): (?<message>.{1,2000}?) \((?<rule>[\w@/-]{1,120})\) \[(?<severity>error|warning)\]$/,
    /^(?<path>\S.{0,400}?): line (?<line>\d{1,7}), col (?<column>\d{1,7}), (?<severity>error|warning) - (?<message>.{1,2000}?) \((?<rule>[\w@/-]{1,120})\)$/,
  ],
  severity: (said: Said) => severityOf(said.severity ?? MARK[said.mark ?? '']),
});
