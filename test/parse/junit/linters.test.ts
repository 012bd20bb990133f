// Linters that write JUnit: each message a finding with its place and rule, in the forms their reporters are known to write.

import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/model/limits.ts';
import { junit } from '../../../src/parse/formats/junit.ts';

async function said(report: string): Promise<readonly string[]> {
  const reader = junit.open({ source: 'lint.xml', command: null, step: null, limits: DEFAULT_LIMITS });
  reader.push(report);
  const { findings } = await reader.end();
  expect(findings.every(({ test }) => test === null)).toBe(true);
  return findings.map(({ tool, rule, message, location }) =>
    [
      tool,
      rule,
      location && [location.path, location.line, location.column].filter((part) => part !== null).join(':'),
      message,
    ].join(' | '),
  );
}

const REPORTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'ruff',
    '<testsuites name="ruff" tests="1"><testsuite name="src/a.py" package="org.ruff"><testcase name="org.ruff.F401" classname="src/a" line="1" column="8"><failure message="`os` imported but unused">line 1, col 8, `os` imported but unused</failure></testcase></testsuite></testsuites>',
    ['ruff | F401 | src/a.py:1:8 | `os` imported but unused'],
  ],
  [
    'markdownlint',
    '<testsuite name="markdownlint-cli2-formatter-junit" tests="1"><testcase classname="README.md" name="MD009/no-trailing-spaces"><failure message="Trailing spaces" type="failure"><![CDATA[Line 3, Column 10, Expected: 0 or 2; Actual: 1]]></failure></testcase></testsuite>',
    ['markdownlint | MD009/no-trailing-spaces | README.md:3:10 | Trailing spaces'],
  ],
  [
    'PHP_CodeSniffer',
    '<testsuites name="PHP_CodeSniffer 3.10.1" errors="0" tests="1" failures="1"><testsuite name="/r/src/A.php" tests="1" failures="1"><testcase name="PSR12.Files.FileHeader.Missing at /r/src/A.php (12:5)"><failure type="error" message="Header missing"/></testcase></testsuite></testsuites>',
    ['phpcs | PSR12.Files.FileHeader.Missing | /r/src/A.php:12:5 | Header missing'],
  ],
  [
    'PHPStan',
    '<testsuites failures="1" name="phpstan" tests="1"><testsuite failures="1" name="phpstan"><testcase name="src/A.php:31"><failure type="ERROR" message="Call to an undefined method B::c()."/></testcase></testsuite></testsuites>',
    ['phpstan |  | src/A.php:31 | Call to an undefined method B::c().'],
  ],
  [
    'Psalm',
    '<testsuites failures="1" name="psalm" tests="1"><testsuite name="psalm"><testsuite name="src/A.php" file="src/A.php"><testcase name="src/A.php:31" file="src/A.php" class="UndefinedMethod" classname="UndefinedMethod" line="31"><failure type="UndefinedMethod">message: Method B::c does not exist\ntype: UndefinedMethod\nsnippet: $b->c();\nselected_text: c\nline: 31\ncolumn_from: 9\ncolumn_to: 10</failure></testcase></testsuite></testsuite></testsuites>',
    ['psalm | UndefinedMethod | src/A.php:31:9 | Method B::c does not exist'],
  ],
  [
    'Checkov',
    '<testsuites failures="1" tests="1"><testsuite name="terraform scan" failures="1" tests="1"><testcase name="[NONE][CKV_AWS_20] S3 Bucket has a public ACL" classname="/main.tf.aws_s3_bucket.x" file="/main.tf"><failure type="failure" message="S3 Bucket has a public ACL">Resource: aws_s3_bucket.x\nFile: /main.tf: 12-20\nGuideline: https://docs.example.com</failure></testcase></testsuite></testsuites>',
    ['checkov | CKV_AWS_20 | /main.tf:12 | S3 Bucket has a public ACL'],
  ],
  [
    'Biome',
    '<testsuites name="Biome" tests="1" failures="1"><testsuite name="src/a.ts" tests="1" package="org.biome"><testcase name="org.biome.lint.suspicious.noDebugger" line="4" column="3"><failure message="This is an unexpected use of the debugger statement.">line 3, col 2, This is an unexpected use of the debugger statement.</failure></testcase></testsuite></testsuites>',
    ['biome | lint.suspicious.noDebugger | src/a.ts:4:3 | This is an unexpected use of the debugger statement.'],
  ],
];

describe('a linter that writes JUnit', () => {
  it.each(REPORTS)('%s', async (_linter, report, lines) => {
    expect(await said(report)).toEqual(lines);
  });

  it('gives no counts of tests', async () => {
    const reader = junit.open({ source: 'lint.xml', command: null, step: null, limits: DEFAULT_LIMITS });
    reader.push('<testsuite package="org.eslint" name="a.js"><testcase name="a.js"/></testsuite>');
    const { passed, failed, tool, family } = await reader.end();
    expect([passed, failed, tool, family]).toEqual([undefined, undefined, 'eslint', 'lint']);
  });
});
