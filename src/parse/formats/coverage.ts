// Coverage.py's and pytest-cov's thresholds:
//   Coverage failure: total of 55 is less than fail-under=90
//   FAIL Required test coverage of 90% not reached. Total coverage: 55.56%

import type { LogFormat } from '../../model/format.ts';
import { diagnosticReader } from '../kit/diagnostics.ts';

const TOTAL =
  /^(?:ERROR: )?(?<message>Coverage failure: total of (?<actual>[\d.]{1,10}) is less than fail-under=(?<expected>[\d.]{1,10}))\.?$/;
const REQUIRED =
  /^(?:(?:FAIL|ERROR:) )?(?<message>Required test coverage of (?<expected>[\d.]{1,10})% not reached\. Total coverage: (?<actual>[\d.]{1,10})%)/;
const NO_DATA = /^(?:ERROR: )?(?<message>No data to (?:report|combine)\.?)$/;

export const coverage: LogFormat = {
  name: 'coverage',
  title: 'Coverage.py',
  url: 'https://coverage.readthedocs.io/en/latest/cmd.html#cmd-report',
  family: 'policy',
  reads: 'log',
  commands: /\bcoverage (?:report|html|xml|json|combine)\b/,
  marks: ['Coverage failure: total of', 'Required test coverage of ', 'No data to report', 'No data to combine'],
  wakes: [TOTAL, REQUIRED, NO_DATA],
  probe: (text) =>
    /^(?:ERROR: )?Coverage failure: total of|^(?:(?:FAIL|ERROR:) )?Required test coverage of [\d.]{1,10}% not reached|^(?:ERROR: )?No data to (?:report|combine)\.?$/m.test(
      text,
    ),
  open: (context) =>
    diagnosticReader(
      {
        tool: 'coverage',
        heads: [TOTAL, REQUIRED, NO_DATA],
        draft: ({ said }) => ({
          message: said.message ?? '',
          rule: said.expected ? 'fail-under' : null,
          ...(said.expected
            ? { kind: 'budget' as const, facts: { expected: said.expected, actual: said.actual ?? '' } }
            : {}),
        }),
      },
      context,
    ),
};
