import { cpSync, globSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/index.ts';
import { temporary, write } from '../ingest/repository.ts';

const CASE = resolve('bench/cases/cellar-05-growth');
const WRITTEN = { log: ['combined.log'], reports: ['reports/*.xml'], texts: ['reports/*.txt'] };

async function totalsOf(
  root: string,
  inputs: readonly string[],
): Promise<{ readonly passed: number; readonly failed: number }> {
  const { totals } = await explain(inputs, { cwd: root, root, diff: 'none', env: { PATH: process.env.PATH } });
  return { passed: totals.passed, failed: totals.failed };
}

const report = (suite: string, names: readonly string[]): string =>
  `<testsuite name="${suite}" tests="${names.length}">${names.map((name) => `<testcase classname="${suite}" name="${name}"/>`).join('')}</testsuite>`;

describe('totals are what ran, however often it is told', () => {
  test('a Maven run by its log, its three reports, its three texts, and all of them', async () => {
    expect(globSync(WRITTEN.reports, { cwd: CASE })).toHaveLength(3);
    const tellings = [
      WRITTEN.log,
      WRITTEN.reports,
      WRITTEN.texts,
      [...WRITTEN.log, ...WRITTEN.reports],
      Object.values(WRITTEN).flat(),
    ];
    for (const inputs of tellings)
      expect(await totalsOf(CASE, inputs), inputs.join()).toEqual({ passed: 8, failed: 2 });
  });

  test('two suites that count the same are two', async () => {
    const root = temporary();
    write(root, { 'a.xml': report('a', ['opens', 'closes']), 'b.xml': report('b', ['adds', 'removes']) });
    expect(await totalsOf(root, ['a.xml', 'b.xml'])).toEqual({ passed: 4, failed: 0 });
  });

  test('a copy in another folder counts nothing', async () => {
    const root = temporary();
    mkdirSync(join(root, 'copy'));
    cpSync(join(CASE, 'reports'), join(root, 'reports'), { recursive: true });
    cpSync(join(CASE, 'reports'), join(root, 'copy'), { recursive: true });
    expect(await totalsOf(root, ['reports', 'copy'])).toEqual({ passed: 8, failed: 2 });
  });

  test('three thousand reports that count the same are three thousand', async () => {
    const root = temporary();
    write(
      root,
      Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`r/${at}.xml`, report(`s${at}`, [`case ${at}`])])),
    );
    expect(await totalsOf(root, ['r/*.xml'])).toEqual({ passed: 3_000, failed: 0 });
  });
});
