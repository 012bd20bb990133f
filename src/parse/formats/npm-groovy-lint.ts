// npm-groovy-lint:
//   vars/ledger.groovy
//     12    warning  Variable [sum] is not used  UnusedVariable

import { asSaid, located } from '../kit/located.ts';

export const npmGroovyLint = located({
  name: 'npm-groovy-lint',
  title: 'npm-groovy-lint',
  url: 'https://nvuillam.github.io/npm-groovy-lint/',
  family: 'lint',
  commands: /\bnpm-groovy-lint\b/,
  marks: ['.groovy', 'Jenkinsfile'],
  around: 1,
  probe: /(?:\.groovy|\.gradle|Jenkinsfile)\n {2}\d{1,9} {2,8}(?:error|warning|info) /,
  heading: /^(?<path>\S.{0,400}(?:\.groovy|\.gradle|Jenkinsfile\S{0,40}))$/,
  ending: /^$/,
  lines: [
    /^ {2}(?<line>\d{1,9}) {2,8}(?<severity>error|warning|info) {2,8}(?<message>\S.{0,600}?) {2,200}(?<rule>[A-Z]\w{2,60})$/,
  ],
  severity: asSaid,
});
