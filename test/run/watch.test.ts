// `run --watch`: a real project, a real watcher, real edits.

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { watchProject } from '../../src/ingest/checks/watch.ts';
import type { Digest } from '../../src/model/cause.ts';
import { renderDifference } from '../../src/render/difference.ts';
import { DEFAULT_RENDER_OPTIONS } from '../../src/render/options.ts';
import { run } from '../cli/world.ts';
import { repository, write } from '../ingest/repository.ts';
import { readDigest } from '../render/digests.ts';

/** A check that says of each of two files whether it holds what it must. */
const CHECK = `import { existsSync, readFileSync } from 'node:fs';
for (const [file, line] of [['src/a.ts', 'price'], ['src/b.ts', 'count']]) {
  if (existsSync(file) && readFileSync(file, 'utf8').includes('wrong')) {
    console.log(\`\${file}(1,1): error TS2304: Cannot find name '\${line}'.\`);
    process.exitCode = 2;
  }
}
`;

/** Waits until `has` holds for what was seen. */
function watcher() {
  let text = '';
  return {
    seen: (more: string) => (text += more),
    async until(has: (text: string) => boolean): Promise<string> {
      for (let tries = 0; tries < 300; tries++) {
        if (has(text)) {
          const all = text;
          text = '';
          return all;
        }
        await sleep(50);
      }
      throw new Error(`never seen in: ${text}`);
    },
  };
}

test('tells only what differs: broke, still broken, fixed', async () => {
  const root = repository({ 'src/a.ts': 'wrong\n', 'src/b.ts': 'right\n', 'check.mjs': CHECK });
  const { seen, until } = watcher();
  let interrupt = (_: 'SIGINT'): void => {};
  const onInterrupt = (call: (signal: 'SIGINT') => void) => {
    interrupt = call;
    return () => {};
  };
  const ended = run(root, ['run', '--watch', 'types=node check.mjs'], { seen, onInterrupt });
  const quiet = (text: string): boolean => text.includes('waiting for changes');
  expect(await until(quiet)).toContain('✗ One assumption broke');
  write(root, { 'src/b.ts': 'wrong\n' });
  const second = await until(quiet);
  expect(second).toMatch(/^broke: .*`wrong`[\s\S]*^still broken: .*`price`/m);
  expect(second).not.toContain('──');
  write(root, { 'src/a.ts': 'right\n' });
  expect(await until(quiet)).toMatch(/still broken: .*`wrong`[\s\S]*fixed: .*`price`/);
  write(root, { 'src/b.ts': 'right\n' });
  expect(await until(quiet)).toMatch(/^fixed: .*`wrong`[\s\S]*^✓ Nothing broke\.$/m);
  interrupt('SIGINT');
  expect((await ended).status).toBe(0);
});

describe('the watch', () => {
  const open = (root: string) => {
    const stop = new AbortController();
    return {
      watch: watchProject({ root, env: process.env, ignored: [`${root}/report.xml`], stop: stop.signal }),
      stop,
    };
  };
  const next = (watch: ReturnType<typeof watchProject>): Promise<readonly string[] | null> =>
    Promise.race([watch.next(), sleep(900).then(() => null)]);

  test('sees edits and new folders; not what git ignores, packages, what it is told, nor the same bytes', async () => {
    const root = repository({ 'src/a.ts': 'a\n', '.gitignore': 'out/\n', 'out.txt': '', 'node_modules/p/i.js': '' });
    write(root, { 'out/x.js': '' });
    const { watch, stop } = open(root);
    write(root, { 'out/x.js': '1', 'node_modules/p/i.js': '1', 'report.xml': '1' });
    expect(await next(watch)).toBe(null);
    write(root, { 'src/a.ts': 'b\n' });
    expect(await next(watch)).toEqual(['src/a.ts']);
    write(root, { 'src/a.ts': 'b\n' });
    expect(await next(watch)).toBe(null);
    write(root, { 'src/deep/er/c.ts': 'c\n' });
    await sleep(400);
    write(root, { 'src/deep/er/c.ts': 'd\n' });
    expect(await next(watch)).not.toBe(null);
    stop.abort();
    expect(await watch.next()).toEqual([]);
    watch.close();
  });

  test('learns what the checks write, and never takes a tracked file for theirs', async () => {
    const root = repository({ 'src/a.ts': 'a\n' });
    const { watch } = open(root);
    for (const round of [1, 2]) {
      watch.checksRun(true);
      write(root, { 'coverage.json': String(round), 'src/a.ts': `${round}\n` });
      await sleep(400);
      watch.checksRun(false);
      expect(await next(watch)).toEqual(round === 1 ? ['coverage.json', 'src/a.ts'] : ['src/a.ts']);
    }
    write(root, { 'coverage.json': '3' });
    expect(await next(watch)).toBe(null);
    watch.close();
  });
});

test('a difference is the same sentences whatever line they moved to', () => {
  const before = readDigest('two-causes');
  const moved: Digest = {
    ...before,
    causes: before.causes.map((cause) => ({
      ...cause,
      id: `${cause.id}x`,
      site: cause.site && { ...cause.site, line: cause.site.line + 7 },
    })),
  };
  const text = renderDifference(before, moved, { ...DEFAULT_RENDER_OPTIONS, color: false });
  expect(text.match(/^(?:broke|fixed):/gm)).toBe(null);
  expect(text.match(/^still broken:/gm)?.length).toBeGreaterThan(0);
});
