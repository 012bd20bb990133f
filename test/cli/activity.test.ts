// What takes long is shown on standard error while it takes long, and nowhere else.

import { describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/commands.ts';
import { openActivity } from '../../src/pipeline/open.ts';
import { fakeClock } from '../clock.ts';
import { temporary } from '../ingest/repository.ts';

const SECOND = 1_000;

function shownOn(place: Parameters<typeof openActivity>[0]['place']) {
  const clock = fakeClock();
  const written: string[] = [];
  const activity = openActivity({ write: (text) => written.push(text), place, clock });
  return { clock, activity, written };
}

describe('on a terminal', () => {
  test('nothing in the first second, then one line, written again when it changes, taken away at the end', () => {
    const { clock, activity, written } = shownOn(() => ({ columns: 40 }));
    activity.say('reading a.log');
    clock.pass(900);
    expect(written).toEqual([]);
    clock.pass(100);
    expect(written).toEqual(['\r\u001B[2K\u001B[2mreading a.log\u001B[0m']);
    clock.pass(5 * SECOND);
    expect(written).toHaveLength(1);
    activity.say('reading b.log');
    clock.pass(250);
    expect(written[1]).toBe('\r\u001B[2K\u001B[2mreading b.log\u001B[0m');
    activity.end();
    expect(written.slice(2)).toEqual(['\r\u001B[2K']);
    clock.pass(5 * SECOND);
    expect(written).toHaveLength(3);
  });

  test('another kind of work is shown at once: it may leave no time to show it', () => {
    const { clock, activity, written } = shownOn(() => ({ columns: 40 }));
    activity.say('reading a.log');
    clock.pass(SECOND);
    activity.say('explaining 9,000 findings');
    expect(written.at(-1)).toContain('explaining 9,000 findings');
  });

  test('what is quick leaves no trace', () => {
    const { clock, activity, written } = shownOn(() => ({ columns: 40 }));
    activity.say('reading a.log');
    clock.pass(999);
    activity.end();
    expect(written).toEqual([]);
  });

  test('stays in its line and acts on nothing, whatever a file is called', () => {
    const { clock, activity, written } = shownOn(() => ({ columns: 30 }));
    activity.say(`reading \u001B]0;title\u0007##[error]\n${'long/'.repeat(40)}.log`);
    clock.pass(SECOND);
    const text = written.join('').replace(/^\r\u001B\[2K\u001B\[2m|\u001B\[0m$/g, '');
    expect(text).toHaveLength(29);
    expect(text).not.toMatch(/\p{Cc}|##\[/u);
  });
});

describe('in CI', () => {
  test('a line every ten seconds, none before', () => {
    const { clock, activity, written } = shownOn(() => 'ci');
    activity.say('reading a.log');
    clock.pass(9 * SECOND);
    for (let at = 0; at < 5; at++) activity.say(`reading ${at}.log`);
    expect(written).toEqual([]);
    clock.pass(22 * SECOND);
    activity.end();
    expect(written).toEqual([10, 20, 30].map((seconds) => `broken-assumption: reading 4.log, ${seconds} s\n`));
  });
});

describe('a command', () => {
  async function ran(env: Readonly<Record<string, string>>, isTTY: boolean) {
    const clock = fakeClock();
    const out: string[] = [];
    const err: string[] = [];
    async function* stdin() {
      for (let at = 0; at < 120; at++) {
        clock.pass(250);
        // The ticks come between the pieces, as a machine's would.
        yield Buffer.from(`${at + 1} passed in 0.01s\n`);
      }
    }
    const to = (texts: string[]) => ({ isTTY, columns: 80, write: (text: string) => texts.push(text) });
    const cwd = temporary();
    await runCli({
      argv: ['explain', '-', '--diff', 'none', '--format', 'json'],
      cwd,
      env,
      stdin: stdin(),
      stdout: to(out),
      stderr: to(err),
      clock,
    });
    return { out: out.join(''), err: err.join('') };
  }

  test('shows it on standard error of a terminal, and leaves nothing of it', async () => {
    const { out, err } = await ran({}, true);
    expect(err).toContain('reading stdin');
    expect(err.endsWith('\r\u001B[2K')).toBe(true);
    expect(JSON.parse(out).verdict).toBe('fine');
  });

  test('writes two lines in CI for thirty seconds, terminal or not', async () => {
    for (const isTTY of [true, false]) {
      const { out, err } = await ran({ CI: 'true' }, isTTY);
      expect(err.split('\n').filter(Boolean).length).toBeGreaterThanOrEqual(2);
      expect(err.split('\n').filter(Boolean).length).toBeLessThanOrEqual(3);
      expect(err).not.toContain('\u001B');
      expect(out).not.toContain('reading stdin');
    }
  });

  test('says nothing where standard error is a file or a terminal that can do nothing', async () => {
    expect((await ran({}, false)).err).toBe('');
    expect((await ran({ TERM: 'dumb' }, true)).err).toBe('');
  });
});
