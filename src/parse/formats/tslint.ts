// TSLint:
//   src/stock.ts[12, 5]: ' should be "
//   ERROR: src/stock.ts:12:5 - ' should be "

import { asSaid, located } from '../kit/located.ts';

export const tslint = located({
  name: 'tslint',
  title: 'TSLint',
  url: 'https://palantir.github.io/tslint/',
  family: 'lint',
  commands: /\btslint\b/,
  marks: ['.ts[', '.tsx[', '.js[', '.jsx[', '.ts:', '.tsx:', '.js:', '.jsx:'],
  heading: /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.[cm]?[jt]sx?)(?::\d{1,9}:\d{1,9})?$/,
  lines: [
    /^(?:(?<severity>ERROR|WARNING): )?(?:\((?<rule>[\w-]{2,60})\) )?(?<path>(?:[A-Za-z]:)?[^\s[:][^[:]{0,400}\.[cm]?[jt]sx?)\[(?<line>\d{1,9}), (?<column>\d{1,9})\]: (?<message>.{1,600})$/,
    /^(?<severity>ERROR|WARNING): (?:\((?<rule>[\w-]{2,60})\) )?(?<path>(?:[A-Za-z]:)?[^\s[:][^[:]{0,400}\.[cm]?[jt]sx?):(?<line>\d{1,9}):(?<column>\d{1,9}) - (?<message>.{1,600})$/,
    /^(?<severity>ERROR|WARNING): (?<line>\d{1,9}):(?<column>\d{1,9}) {2,8}(?<rule>[\w-]{2,60}) {2,80}(?<message>\S.{0,600})$/,
  ],
  severity: asSaid,
});
