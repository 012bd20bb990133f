// What speed is measured on holds what it says, and medians and ratios are what they say.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeErrors, writeGiant, writeLog, writeReport } from '../../bench/speed/generate.ts';
import { rounds, spreadOf } from '../../bench/speed/measure.ts';
import { explain } from '../../src/pipeline.ts';
import { temporary } from '../ingest/repository.ts';

async function totals(file: string) {
  const root = temporary();
  const { totals, findings } = await explain([file], { cwd: root, root, diff: 'none', env: {}, event: null });
  return { ...totals, findings: findings.length };
}

describe('the inputs', () => {
  test('a report has its size, its counts, and the same bytes for the same seed', async () => {
    const [file, again, other] = ['a.xml', 'b.xml', 'c.xml'].map((name) => join(temporary(), name)) as [
      string,
      string,
      string,
    ];
    const counts = writeReport(file, 300_000);
    writeReport(again, 300_000);
    writeReport(other, 300_000, 2);
    expect(statSync(file).size).toBeGreaterThanOrEqual(300_000);
    expect(statSync(file).size).toBeLessThan(400_000);
    expect(readFileSync(file).equals(readFileSync(again))).toBe(true);
    expect(readFileSync(file).equals(readFileSync(other))).toBe(false);
    const { failed, skipped, passed } = await totals(file);
    expect({ failed, skipped, tests: passed + failed + skipped }).toEqual(counts);
    expect(counts.failed).toBeGreaterThan(20);
  });

  test('a giant is one failed test with one long text', async () => {
    const file = join(temporary(), 'giant.xml');
    writeGiant(file, 200_000);
    expect(statSync(file).size).toBeGreaterThanOrEqual(200_000);
    expect(await totals(file)).toMatchObject({ failed: 1, passed: 1, findings: 1 });
  });

  test('a log has timestamps, colours, calm lines, and failures that are read', async () => {
    const file = join(temporary(), 'job.log');
    const { lines, failures } = writeLog(file, 200_000);
    const text = readFileSync(file, 'utf8');
    expect(text.split('\n').length - 1).toBe(lines);
    expect(text.split('\n').filter((line) => /^2026-01-02T\d\d:\d\d:\d\d\.\d{7}Z /.test(line))).toHaveLength(lines);
    expect(text).toContain('\u001B[');
    expect(failures).toBeGreaterThan(3);
    const { findings } = await totals(file);
    expect(findings).toBeGreaterThanOrEqual(Math.floor(failures / 2));
  });

  test('errors are as many as asked for, no two alike', async () => {
    const file = join(temporary(), 'errors.log');
    writeErrors(file, 250);
    expect(new Set(readFileSync(file, 'utf8').trim().split('\n')).size).toBe(250);
    expect((await totals(file)).findings).toBe(250);
  });
});

describe('the measures', () => {
  test('are the median between the least and the most, and nothing where nothing was measured', () => {
    expect(spreadOf([3, 1, 9, null, 2, 5])).toEqual({ median: 3, least: 1, most: 9 });
    expect(spreadOf([null, null])).toBeNull();
  });

  test('run in turn, compare with the first, and tell what failed', () => {
    const command = (name: string, script: string) => ({
      name,
      cwd: temporary(),
      words: [process.execPath, '-e', script],
    });
    const [one, two] = rounds([command('one', 'console.log(1)'), command('two', 'process.exit(3)')], 2);
    expect(one).toMatchObject({ name: 'one', output: '1\n', isDone: true, wallRatio: { median: 1 } });
    expect(two).toMatchObject({ name: 'two', isDone: false });
    expect(two?.wallRatio.median).toBeGreaterThan(0);
  });
});
