// Every format against real outputs: what it reads, that no other format reads it too, and that noise of the carrier changes nothing.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { DEFAULT_LIMITS } from '../../src/model/limits.ts';
import type { Reading, Section } from '../../src/model/source.ts';
import { parseSource } from '../../src/parse/index.ts';
import { FORMATS } from '../../src/parse/registry/index.ts';

const ROOT = join(import.meta.dirname, '../../__fixtures__');
const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

interface Case {
  readonly format: string;
  readonly name: string;
  readonly dir: string;
  readonly input: string;
}

const inputOf = (dir: string): string | undefined => readdirSync(dir).find((file) => file.startsWith('input.'));
const CASES: readonly Case[] = FORMATS.flatMap(({ name: format }) =>
  folders(join(ROOT, format)).flatMap((name) => {
    const dir = join(ROOT, format, name);
    const input = inputOf(dir);
    return input ? [{ format, name, dir, input }] : [];
  }),
);
const LOG_FORMATS = new Set(FORMATS.filter((format) => format.reads === 'log').map((format) => format.name));
const LOG_CASES = CASES.filter(({ format }) => LOG_FORMATS.has(format));

async function read(path: string, text: string): Promise<readonly Section[]> {
  const { sections } = await parseSource({ path, role: 'head', attempt: 1, leg: null, chunks: [text] }, DEFAULT_LIMITS);
  return sections;
}

const at = (place: { path: string; line: number | null; column: number | null } | null): string | null =>
  place && [place.path, place.line, place.column].filter((part) => part !== null).join(':');

const findingView = ({
  tool,
  severity,
  rule,
  message,
  location,
  test,
  kind,
  facts,
  frames,
  source,
  scope,
  passedOnRetry,
  detail,
}: Finding) => ({
  tool,
  severity,
  rule,
  message,
  at: at(location),
  test,
  kind,
  facts: { ...facts, symbols: facts.symbols.join(' ') },
  detail: detail.split('\n').length,
  frames: frames.map((frame) => [at(frame), frame.name].filter(Boolean).join(' ')),
  source: [source.line, source.endLine],
  scope,
  ...(passedOnRetry ? { passedOnRetry } : {}),
});

const readingView = ({
  format,
  tool,
  family,
  passed,
  failed,
  skipped,
  passedTests,
  truncated,
  notRun,
  notes,
  findings,
}: Reading) => ({
  format,
  tool,
  family,
  counts: [passed, failed, skipped],
  truncated,
  notRun,
  notes,
  passedTests: passedTests.map(({ file, suite, name }) => [file, suite, name].filter(Boolean).join(' | ')),
  findings: findings.map(findingView),
});

const viewOf = (sections: readonly Section[]) => sections.flatMap((section) => section.readings.map(readingView));
const textOf = ({ dir, input }: Case): string => readFileSync(join(dir, input), 'utf8');

describe.each(CASES)('$format/$name', (one) => {
  it('reads what the tool said', async () => {
    const view = viewOf(await read(one.input, textOf(one)));
    await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(join(one.dir, 'expected.json'));
  });

  it('is read by its own format and no other', async () => {
    const readings = (await read(one.input, textOf(one))).flatMap((section) => section.readings);
    const readers = readings.filter(
      (reading) => reading.format === one.format || reading.findings.length > 0 || reading.truncated || reading.failed,
    );
    expect(readers.map((reading) => reading.format)).toEqual([one.format]);
  });

  it('says where it comes from', () => {
    expect(existsSync(join(one.dir, 'source.md'))).toBe(true);
  });
});

const CARRIERS: readonly (readonly [string, (line: string, index: number) => string])[] = [
  ['CRLF line ends', (line) => `${line}\r`],
  ['colours', (line) => (line ? `\u001B[31m\u001B[1m${line}\u001B[22m\u001B[39m` : line)],
  ['GitHub timestamps', (line, index) => `2026-11-21T01:14:${String(index % 60).padStart(2, '0')}.9444501Z ${line}`],
];

describe.each(CARRIERS)('with %s', (_name, carry) => {
  it.each(LOG_CASES)('$format/$name says the same', async (one) => {
    const text = textOf(one);
    const carried = text
      .split('\n')
      .map((line, index, all) => (index === all.length - 1 && !line ? line : carry(line, index)))
      .join('\n');
    expect(viewOf(await read(one.input, carried))).toEqual(viewOf(await read(one.input, text)));
  });
});

describe('the registry', () => {
  it('has a fixture for every format', () => {
    const without = FORMATS.filter(({ name }) => !CASES.some((one) => one.format === name)).map(({ name }) => name);
    expect(without).toEqual([]);
  });

  it('is sorted and without repeats', () => {
    const names = FORMATS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has no fixture without a format', () => {
    const known = new Set(FORMATS.map(({ name }) => name));
    const others = ['runs', 'render', 'reported', 'shapes'];
    expect(folders(ROOT).filter((name) => !others.includes(name) && !known.has(name))).toEqual([]);
  });
});
