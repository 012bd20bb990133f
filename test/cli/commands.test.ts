import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/parse/registry/index.ts';
import { commit, git, repository, temporary, write } from '../ingest/repository.ts';
import { run } from './world.ts';

const TSC = "src/a.ts(1,14): error TS2339: Property 'price' does not exist on type 'Item'.\n";
const PASSED = '3 passed in 0.10s\n';

describe('calls', () => {
  test('--help teaches by examples, --version says it, both on standard output', async () => {
    for (const argv of [['--help'], ['-h'], ['explain', '--help'], ['help']]) {
      const { status, out, err } = await run('/', argv);
      expect([status, err]).toEqual([0, '']);
      expect(out).toContain('broken-assumption explain -');
    }
    expect(await run('/', ['--version'])).toEqual({
      status: 0,
      out: `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`,
      err: '',
    });
  });

  test('help on one command leaves the others out', async () => {
    const { status, out } = await run('/', ['help', 'run']);
    expect(status).toBe(0);
    expect(out).toContain("broken-assumption run types='npx tsc --noEmit'");
    expect(out).toContain('--watch');
    expect(out).not.toContain('broken-assumption explain -');
    expect((await run('/', ['run', '--help'])).out).toBe(out);
    expect((await run('/', ['help', 'formats'])).out).toBe(
      '  broken-assumption formats                  what it reads\n',
    );
  });

  test.each(['bash', 'zsh', 'fish'])('completion for %s knows every command and flag', async (shell) => {
    const { status, out } = await run('/', ['completion', shell]);
    expect(status).toBe(0);
    for (const word of ['explain', 'run', 'formats', 'help']) expect(out).toContain(word);
    for (const flag of ['diff', 'prove', 'path-map', 'watch']) expect(out).toMatch(new RegExp(`(?:--|-l )${flag}\\b`));
  });

  test('bash completes a command and a flag', () => {
    const script = spawnSync(process.execPath, ['src/cli/index.ts', 'completion', 'bash'], { encoding: 'utf8' }).stdout;
    const complete = (...words: string[]): string[] => {
      const line = `${script}\nCOMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _broken_assumption; echo "\${COMPREPLY[*]}"`;
      return spawnSync('bash', ['-c', line], { encoding: 'utf8' }).stdout.trim().split(' ');
    };
    expect(complete('broken-assumption', 'ex')).toEqual(['explain']);
    expect(complete('broken-assumption', 'run', '--pro')).toEqual(['--prove']);
  });

  test.each([
    [['help', 'rnu'], /did you mean `run`/],
    [['completion'], /For which shell/],
    [['completion', 'tcsh'], /completion cannot be `tcsh`/],
    [[], /Which command\?/],
    [['explian', 'x'], /did you mean `explain`\?/],
    [['build.log'], /did you mean `explain build\.log`\?/],
    [['explain', '--formt', 'json', 'x'], /no flag `--formt`: did you mean `--format`\?/],
    [['explain', '-x'], /no flag `-x`/],
    [['explain', '--format'], /--format needs a value/],
    [['explain', '--annotate=yes', 'x'], /takes no value/],
    [['explain', '--format', 'xml', 'x'], /--format cannot be `xml`/],
    [['formats', '--format', 'sarif'], /--format cannot be `sarif`/],
    [['explain', '--path-map', 'ab', 'x'], /FROM=TO/],
    [['explain'], /Nothing to read/],
  ])('%j is a wrong call: status 2, one sentence, nothing on standard output', async (argv, message) => {
    const { status, out, err } = await run(temporary(), argv);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a wrong configuration file is a wrong call', async () => {
    const root = temporary();
    write(root, { '.github/broken-assumption.yml': 'cheks: []\n', 'a.log': PASSED });
    expect(await run(root, ['explain', 'a.log', '--root', '.'])).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('did you mean `checks`?'),
    });
  });

  test('formats lists the registry as text, Markdown and JSON', async () => {
    const { out } = await run('/', ['formats']);
    expect(out.trim().split('\n')).toHaveLength(FORMATS.length);
    expect(out).toMatch(/^tsc +TypeScript compiler +text +https:/m);
    const listed = JSON.parse((await run('/', ['formats', '--format', 'json'])).out);
    expect(listed.map(({ name }: { name: string }) => name)).toEqual(FORMATS.map(({ name }) => name));
    expect((await run('/', ['formats', '--format=markdown'])).out).toContain('| `tsc` | [TypeScript compiler](');
  });
});

describe('explain', () => {
  test('0 fine, 1 broken, 3 nothing read', async () => {
    const root = temporary();
    write(root, { 'bad.log': TSC, 'good.log': PASSED, 'src/a.ts': 'item.price;\n' });
    expect((await run(root, ['explain', 'good.log', '--diff', 'none'])).status).toBe(0);
    expect((await run(root, ['explain', 'bad.log', '--diff', 'none'])).status).toBe(1);
    expect((await run(root, ['explain', 'missing.log', '--diff', 'none'])).status).toBe(3);
  });

  test('JSON is printed at every status but 2, alone on standard output', async () => {
    const root = temporary();
    write(root, { 'bad.log': TSC, 'good.log': PASSED, 'empty.log': '', 'empty.xml': '' });
    for (const [name, status, verdict] of [
      ['good.log', 0, 'fine'],
      ['bad.log', 1, 'broken'],
      ['missing.log', 3, 'unclear'],
      ['empty.xml', 3, 'unclear'],
      ['empty.log', 1, 'unclear'],
    ] as const) {
      const ran = await run(root, ['explain', name, '--diff', 'none', '--format', 'json']);
      expect([name, ran.status, JSON.parse(ran.out).verdict]).toEqual([name, status, verdict]);
    }
  });

  test.each(['text', 'markdown', 'json', 'brief', 'sarif'])('--format %s names the place', async (format) => {
    const root = temporary();
    write(root, { 'bad.log': TSC, 'src/a.ts': 'item.price;\n' });
    const { status, out } = await run(root, ['explain', 'bad.log', '--diff', 'none', '--format', format]);
    expect(status).toBe(1);
    expect(out).toContain('src/a.ts');
  });

  test('standard input, a base, a retry and a path map', async () => {
    const root = temporary();
    write(root, { 'base.log': TSC, 'src/a.ts': '' });
    const known = await run(root, ['explain', '-', '--diff', 'none', '--base', 'base.log', '--format', 'json'], {
      stdin: TSC,
    });
    expect([known.status, JSON.parse(known.out).findings[0].status]).toEqual([0, 'known']);
    const mapped = await run(root, ['explain', '-', '--diff=none', '--path-map', '/app=.', '--format=json'], {
      stdin: `/app/${TSC}`,
    });
    expect(JSON.parse(mapped.out).findings[0].path).toBe('src/a.ts');
  });

  test('--output writes a file, its folders too, and that file is no part of the change', async () => {
    const root = repository({ 'src/a.ts': 'x\n' });
    const argv = ['explain', '-', '--format', 'json', '--output', 'out/report.json'];
    const first = await run(root, argv, { stdin: TSC });
    expect([first.status, first.out]).toEqual([1, '']);
    const before = readFileSync(join(root, 'out/report.json'), 'utf8');
    await run(root, argv, { stdin: TSC });
    expect(readFileSync(join(root, 'out/report.json'), 'utf8')).toBe(before);
    expect(await run(root, ['explain', '-', '--output', 'src/a.ts/x'], { stdin: TSC })).toMatchObject({
      status: 2,
      err: expect.stringContaining('cannot be written'),
    });
  });

  test('--annotate prints workflow commands on standard error', async () => {
    const root = temporary();
    write(root, { 'src/a.ts': '' });
    const { out, err } = await run(root, ['explain', '-', '--diff', 'none', '--annotate'], { stdin: TSC });
    expect(err).toMatch(/^::error .*file=src\/a\.ts/m);
    expect(out).not.toContain('::error');
  });

  test('the local change is found and blamed; the inputs are no part of it', async () => {
    const root = repository({
      'src/item.ts': 'export interface Item {\n  price: number;\n}\n',
      'src/a.ts': "import type { Item } from './item.ts';\nexport const f = (item: Item) => item.price;\n",
    });
    git(root, 'checkout', '-q', '-b', 'work');
    commit(root, { 'src/item.ts': 'export interface Item {\n  cost: number;\n}\n' });
    write(root, { 'tsc.log': "src/a.ts(2,39): error TS2339: Property 'price' does not exist on type 'Item'.\n" });
    const { status, out } = await run(join(root, 'src'), ['explain', '../tsc.log', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(out).causes[0].change).toMatchObject({ path: 'src/item.ts', line: 2 });
  });

  test('secrets of the environment are redacted, colours only go to a terminal', async () => {
    const root = temporary();
    const stdin = "src/a.ts(1,14): error TS2339: Property 'hunter2-hunter2' does not exist on type 'Item'.\n";
    const plain = await run(root, ['explain', '-', '--diff', 'none'], { stdin, env: { API_TOKEN: 'hunter2-hunter2' } });
    expect(plain.out).not.toContain('hunter2-hunter2');
    expect(plain.out).not.toContain('\u001B[');
    expect((await run(root, ['explain', '-', '--diff', 'none'], { stdin, isTTY: true })).out).toContain('\u001B[');
    expect(
      (await run(root, ['explain', '-', '--diff', 'none'], { stdin, isTTY: true, env: { NO_COLOR: '1' } })).out,
    ).not.toContain('\u001B[');
  });
});
