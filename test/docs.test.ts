import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const PAGES = ['.', 'docs', 'docs/adr', 'docs/workflows'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

test("the README's generated parts are current", () => {
  expect(spawnSync(process.execPath, ['scripts/docs.ts', '--check'], { encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
});

test.each(PAGES)('%s links to what is there', (page) => {
  const targets = [
    ...readFileSync(page, 'utf8')
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\((?!https?:|#)(?<target>[^)#\s]+)/g),
  ].map(({ groups }) => groups?.target ?? '');
  expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
});
