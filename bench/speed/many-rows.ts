// Very many small reports, as a run of a hundred thousand suites leaves them: what they take, and that each is counted.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, type Measured, rounds } from './measure.ts';
import type { Bench, Row } from './rows.ts';

const PER_FOLDER = 1_000;
const CASES = 5;
const FAILS_EVERY = 5_000;

/** A hundred thousand files of about a kilobyte, through a glob. */
export function manyRow(bench: Bench): Row {
  const count = bench.isQuick ? 5_000 : 100_000;
  const root = join(bench.folder, 'many');
  for (let at = 0; at < count; at++) {
    const folder = join(root, 'reports', String(Math.floor(at / PER_FOLDER)));
    if (at % PER_FOLDER === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `TEST-${at}.xml`), suiteOf(at));
  }
  const words = [
    process.execPath,
    bench.cli,
    'explain',
    'reports/**/*.xml',
    '--root',
    '.',
    '--diff',
    'none',
    '--format',
    'json',
  ];
  const command: Command = { name: 'broken-assumption', cwd: root, words, statuses: [0, 1] };
  const [own] = rounds([command], bench.isQuick ? 2 : 1) as [Measured];
  rmSync(root, { recursive: true });
  const { passed, failed } = own.isDone
    ? (JSON.parse(own.output) as { totals: { passed: number; failed: number } }).totals
    : { passed: 0, failed: 0 };
  const failures = Math.ceil(count / FAILS_EVERY);
  const isRight = failed === failures && passed === count * CASES - failures;
  return {
    what: `${count.toLocaleString('en')} reports of 1 KB through a glob`,
    target: 'every test counted',
    measured: `${isRight ? 'counts right' : `${passed} passed and ${failed} failed of ${count * CASES}`}, ${own.wall.least.toFixed(1)} s, ${Math.round(own.peakMb?.most ?? 0)} MB`,
    isMet: own.isDone && isRight,
  };
}

function suiteOf(suite: number): string {
  const cases = Array.from({ length: CASES }, (_, at) => {
    const failure =
      at === 0 && suite % FAILS_EVERY === 0
        ? `<failure message="expected ${suite} to be 3">at src/s${suite}.ts:3:5</failure>`
        : '';
    return `  <testcase classname="com.example.suite${suite}" name="case ${at} of this suite does what is said of it" file="src/s${suite}.test.ts" time="0.0${at}">${failure}<system-out>${'x'.repeat(40)}</system-out></testcase>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="suite${suite}" tests="${CASES}" time="0.1">\n${cases.join('')}</testsuite>\n`;
}
