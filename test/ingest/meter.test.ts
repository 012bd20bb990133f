// Reading ends with its time, whatever it waits for, and what was left out is told once.

import { describe, expect, test } from 'vitest';
import { openMeter } from '../../src/ingest/meter.ts';
import { explain } from '../../src/pipeline.ts';
import { fakeClock } from '../clock.ts';
import { temporary, write } from './repository.ts';

const TSC = "src/a.ts(1,14): error TS2339: Property 'price' does not exist on type 'Item'.\n";

async function* ticking(clock: ReturnType<typeof fakeClock>, lines: number): AsyncGenerator<string> {
  for (let line = 0; line < lines; line++) {
    clock.pass(1_000);
    yield `${line} passed in 0.01s\n`;
  }
}

function explained(root: string, inputs: Parameters<typeof explain>[0], options: Parameters<typeof explain>[1] = {}) {
  return explain(inputs, { cwd: root, root, diff: 'none', env: {}, event: null, ...options });
}

describe('the time for reading', () => {
  test('ends a stream in the middle, keeps what it said, leaves the rest, and nothing is fine then', async () => {
    const clock = fakeClock();
    const early = (async function* () {
      yield TSC;
      yield* ticking(clock, 100);
    })();
    const left = { name: 'c.log', text: TSC };
    const inputs = [{ name: 'a.log', text: early }, { name: 'b.log', text: TSC }, left];
    const digest = await explained(temporary(), inputs, { clock, limits: { seconds: 10 } });
    expect(clock.now()).toBe(10_000);
    expect(digest.findings.map(({ source }) => source.path)).toEqual(['a.log']);
    expect(digest.notes).toEqual([
      { level: 'error', message: 'a.log was read in part: the 10 seconds for reading are used up.' },
      { level: 'error', message: 'b.log and 1 more input were not read: the 10 seconds for reading are used up.' },
    ]);
  });

  test('makes what is all well so far unclear', async () => {
    const clock = fakeClock();
    const digest = await explained(temporary(), [{ name: 'a.log', text: ticking(clock, 5) }], {
      clock,
      limits: { seconds: 3 },
    });
    expect([digest.verdict, digest.notes.length]).toEqual(['unclear', 1]);
    const whole = await explained(temporary(), [{ name: 'a.log', text: ticking(clock, 5) }], {
      clock,
      limits: { seconds: 6 },
    });
    expect([whole.verdict, whole.notes.length]).toEqual(['fine', 0]);
  });

  test('does not wait for a pipe whose writer never comes', async () => {
    const clock = fakeClock();
    const stdin: AsyncIterable<unknown> = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) };
    const asked = explained(temporary(), ['-'], { clock, stdin, limits: { seconds: 2 } });
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    clock.pass(2_500);
    const digest = await asked;
    expect(digest.notes).toEqual([
      { level: 'error', message: 'stdin was not read: the 2 seconds for reading are used up.' },
    ]);
    expect(digest.verdict).toBe('unclear');
  });

  test('stops a stream that stalls after it began, and its file is closed', async () => {
    const clock = fakeClock();
    let closed = false;
    async function* stalling() {
      try {
        yield 'first\n';
        await new Promise((resolve) => {
          clock.every(60_000, () => resolve(null));
        });
      } finally {
        closed = true;
      }
    }
    const meter = openMeter({ clock, seconds: 5, total: 1, tell: () => {} });
    const stream = await meter.opened({ path: 'a.log', role: 'base' }, async () => stalling());
    const read: string[] = [];
    const reading = (async () => {
      for await (const chunk of meter.through(stream ?? [])) read.push(chunk);
    })();
    await new Promise((resolve) => setImmediate(resolve));
    clock.pass(5_000);
    await reading;
    expect(read).toEqual(['first\n']);
    expect(meter.end()).toEqual([
      { level: 'warning', message: 'a.log was read in part: the 5 seconds for reading are used up.' },
    ]);
    clock.pass(60_000);
    await new Promise((resolve) => setImmediate(resolve));
    expect(closed).toBe(true);
  });

  test('is told of while it runs: what is read, how much, how many', async () => {
    const clock = fakeClock();
    const told: string[] = [];
    const meter = openMeter({ clock, seconds: 60, total: 2, tell: (doing) => told.push(doing) });
    await meter.opened({ path: 'a.log', role: 'head' }, async () => null);
    clock.pass(250);
    await meter.opened({ path: 'b.log', role: 'head' }, async () => null);
    for (const _ of meter.through(['x'.repeat(3 * 2 ** 20)]) as Iterable<string>) clock.pass(250);
    meter.end();
    clock.pass(1_000);
    expect(told).toEqual(['reading a.log (1 of 2)', 'reading b.log, 3 MB (2 of 2)']);
  });
});

describe('what else bounds reading', () => {
  test.each([
    ['bytes', { sourceBytes: 200 }, 'a.log is longer than 200 bytes: only its beginning is read.'],
    ['lines', { lines: 20 }, 'a.log has more than 20 lines: only its beginning is read.'],
  ])('%s: the beginning is read, a note says so, nothing is fine', async (_, limits, message) => {
    const root = temporary();
    write(root, { 'a.log': '1 passed in 0.01s\n'.repeat(100) + TSC });
    const digest = await explained(root, ['a.log'], { limits });
    expect(digest.notes).toEqual([{ level: 'error', message }]);
    expect([digest.verdict, digest.findings]).toEqual(['unclear', []]);
  });

  test('lines: exactly as many as there are need no note', async () => {
    const digest = await explained(temporary(), [{ name: 'a.log', text: '1 passed in 0.01s\n'.repeat(20) }], {
      limits: { lines: 20 },
    });
    expect([digest.verdict, digest.notes]).toEqual(['fine', []]);
  });

  test.each([100, 8_192])(
    'characters of a line, in chunks of %i: the rest of it is dropped, a note says of how many lines',
    async (size) => {
      const text = `${'x'.repeat(40_000)}\n${'y'.repeat(16_384)}\n${TSC}`;
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (__, at) =>
        text.slice(at * size, (at + 1) * size),
      );
      const digest = await explained(temporary(), [{ name: 'a.log', text: chunks }]);
      expect(digest.notes).toEqual([
        { level: 'info', message: 'a.log: 1 line has more than 16384 characters: only the beginning is read.' },
      ]);
      expect(digest.findings.map(({ rule }) => rule)).toEqual(['TS2339']);
    },
  );

  test('files: the first ones are read, a note says of how many, nothing is fine', async () => {
    const root = temporary();
    write(
      root,
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`logs/${at + 10}.log`, '1 passed in 0.01s\n'])),
    );
    const digest = await explained(root, ['logs/*.log'], { limits: { files: 12 } });
    expect(digest.totals.sources).toBe(12);
    expect(digest.notes).toEqual([{ level: 'error', message: '30 files match: only the first 12 are read.' }]);
    expect(digest.verdict).toBe('unclear');
    const base = await explained(root, ['logs/10.log'], { base: ['logs/*.log'], limits: { files: 12 } });
    expect([base.verdict, base.notes.map(({ level }) => level)]).toEqual(['fine', ['warning']]);
  });

  test('findings of a log: the first are listed, a note says how many more', async () => {
    const text = Array.from({ length: 50 }, (_, at) => TSC.replace('(1,', `(${at + 1},`)).join('');
    const digest = await explained(temporary(), [{ name: 'a.log', text }], { limits: { findings: 10 } });
    expect(digest.totals.findings).toBe(10);
    expect(digest.notes.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^a\.log: (?:40 further|only the first 10) findings are/),
    ]);
  });

  test('failed tests of a report: the counts are those of all', async () => {
    const cases = Array.from(
      { length: 40 },
      (_, at) => `<testcase name="t${at}"><failure message="no ${at}"/></testcase>`,
    ).join('');
    const text = `<testsuite name="s">${cases}<testcase name="ok"/></testsuite>`;
    const digest = await explained(temporary(), [{ name: 'a.xml', text }], { limits: { tests: 5 } });
    expect([digest.findings.length, digest.totals.failed, digest.totals.passed]).toEqual([5, 40, 1]);
    expect(digest.notes.map(({ message }) => message)).toEqual([
      'a.xml: 35 further failures are counted but not listed',
    ]);
  });
});
