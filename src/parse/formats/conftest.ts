// Conftest:
//   FAIL - deploy/web.yaml - main - Containers must not run as root

import { located } from '../kit/located.ts';

export const conftest = located({
  name: 'conftest',
  title: 'Conftest',
  url: 'https://www.conftest.dev/options/',
  family: 'policy',
  commands: /\bconftest\b/,
  marks: ['FAIL - ', 'WARN - ', 'EXCP - '],
  kind: 'policy',
  lines: [/^(?<severity>FAIL|WARN|EXCP) - (?<path>\S.{0,300}?) - (?:(?<rule>[\w.]{1,80}) - )?(?<message>\S.{0,1500})$/],
  severity: (said) => (said.severity === 'FAIL' ? 'error' : 'warning'),
});
