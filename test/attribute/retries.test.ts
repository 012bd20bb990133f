// A run and its retries in folders of their own: what passed in one of them is flaky, what failed in all is a failure.

import { expect, test } from 'vitest';
import { explain } from '../../src/index.ts';
import { temporary, write } from '../ingest/repository.ts';

const report = (outcomes: Readonly<Record<string, 'Passed' | 'Failed'>>): string => {
  const results = Object.entries(outcomes).map(
    ([name, outcome]) =>
      `<UnitTestResult testId="${name}" testName="${name}" outcome="${outcome}">${outcome === 'Failed' ? '<Output><ErrorInfo><Message>no answer</Message></ErrorInfo></Output>' : ''}</UnitTestResult>`,
  );
  return `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>${results.join('')}</Results></TestRun>`;
};

async function told(last: 'Passed' | 'Failed'): Promise<readonly unknown[]> {
  const root = temporary();
  write(root, {
    'R/main.trx': report({ Connects: 'Failed', Reads: 'Passed', Writes: 'Passed' }),
    'R/Retries/a1/1/main.trx': report({ Connects: 'Failed' }),
    'R/Retries/a1/2/main.trx': report({ Connects: last }),
  });
  const { verdict, totals } = await explain(['R/**/*.trx'], { cwd: root, root, diff: 'none', env: {} });
  return [verdict, totals.passed, totals.failed];
}

test('a test that passed in a retry is flaky', async () => {
  expect(await told('Passed')).toEqual(['fine', 3, 0]);
});

test('a test that failed in every retry is a failure', async () => {
  expect(await told('Failed')).toEqual(['broken', 2, 1]);
});
