// The parts of running checks: their names and families, the lines they print, what a project has, how they are shown.

import { describe, expect, test } from 'vitest';
import { checksOfLines, checksOfWords } from '../../src/config/checks.ts';
import { discoverChecks } from '../../src/ingest/checks/discover.ts';
import { familyOfCheck, nearestFirst } from '../../src/ingest/checks/family.ts';
import { lineReader } from '../../src/ingest/checks/lines.ts';
import type { Loop } from '../../src/model/kind.ts';
import { type ConsoleOptions, openConsole } from '../../src/publish/check-console.ts';
import { stoppedCommands } from '../../src/publish/stopped-commands.ts';
import { openLog } from '../action/log.ts';
import { temporary, write } from '../ingest/repository.ts';

describe('names', () => {
  test.each([
    ['types=npx tsc --noEmit', 'types', 'npx tsc --noEmit'],
    ['npx tsc --noEmit', 'tsc', 'npx tsc --noEmit'],
    ['CI=1 npm run -s lint:ci', 'lint:ci', 'CI=1 npm run -s lint:ci'],
    ['go test ./...', 'go test', 'go test ./...'],
    ['python3 -m pytest -q', 'pytest', 'python3 -m pytest -q'],
    ['./scripts/check.sh --all', 'check.sh', './scripts/check.sh --all'],
    ['unit', 'unit', 'npm run unit'],
  ])('%s', (word, name, command) => {
    expect(
      checksOfWords([word], [{ name: 'unit', command: 'npm run unit', loop: null, reports: [], prove: true }]),
    ).toEqual([{ name, command }]);
  });

  test('lines, with comments, long commands and one name twice', () => {
    const text = '# ours\ntypes: npx tsc \\\n  --noEmit\n\nunit tests: npm test\nnpm run test:unit\ntypes: a\n';
    expect(checksOfLines(text, [])).toEqual([
      { name: 'types', command: 'npx tsc --noEmit' },
      { name: 'unit tests', command: 'npm test' },
      { name: 'test:unit', command: 'npm run test:unit' },
      { name: 'types 2', command: 'a' },
    ]);
  });
});

describe('families', () => {
  test.each([
    ['fmt', 'make fmt', '', 'format'],
    ['a', 'npx prettier --check .', '', 'format'],
    ['typecheck', 'npm run typecheck', '', 'types'],
    ['a', 'npx tsc --noEmit', '', 'types'],
    ['vet', 'go vet ./...', '', 'lint'],
    ['test', 'npm test', 'vitest run', 'unit'],
    ['test', 'npm test', 'playwright test', 'e2e'],
    ['test:integration', 'npm run test:integration', 'vitest run', 'integration'],
    ['verify', 'pytest', '', 'unit'],
    ['audit', 'npm audit', '', 'policy'],
    ['smoke', 'curl -f http://localhost', '', 'smoke'],
    ['hello', 'npm run hello', '', 'other'],
  ])('%j', (...[name, command, script, family]) => {
    expect(familyOfCheck(name, command, script)).toBe(family);
  });

  test('are run nearest loop first, and a loop overrides', () => {
    const of = (family: 'smoke' | 'unit' | 'types' | 'lint' | 'format', loop: Loop | null = null) => ({ family, loop });
    const ordered = nearestFirst([
      of('smoke'),
      of('unit'),
      of('types'),
      of('lint', 'runtime'),
      of('format'),
      of('smoke', 'edit'),
    ]);
    expect(ordered.map(({ family, loop }) => (loop ? `${family}/${loop}` : family))).toEqual([
      'format',
      'types',
      'smoke/edit',
      'unit',
      'lint/runtime',
      'smoke',
    ]);
  });
});

describe('lines', () => {
  const read = (...chunks: readonly string[]) => {
    const reader = lineReader();
    return [...chunks.flatMap((chunk) => reader.push(Buffer.from(chunk))), ...reader.end()];
  };

  test('are whole whatever the chunks', () => {
    expect(read('a\r\nb', 'c\n', 'd').map(({ text }) => text)).toEqual(['a', 'bc', 'd']);
    const bytes = Buffer.from('größe\n');
    const reader = lineReader();
    expect([...reader.push(bytes.subarray(0, 3)), ...reader.push(bytes.subarray(3))].map(({ text }) => text)).toEqual([
      'größe',
    ]);
    expect(read('x'.repeat(3_000_000)).every(({ text }) => text.length <= 3_000_000)).toBe(true);
  });

  test('lose the values they ask to be masked', () => {
    const lines = read(
      '::add-mask::one-secret%0Atwo-secret\n',
      'x ##[add-mask]three-secret\n',
      'a\r::add-mask::four-secret\n',
      '::add-mask::short\n',
      'about add-mask\n',
    );
    expect(lines.flatMap(({ masked }) => masked)).toEqual(['one-secret', 'two-secret', 'three-secret', 'four-secret']);
    expect(lines.map(({ text }) => text)).toEqual([
      '::add-mask::***',
      'x ##[add-mask]***',
      'a\r::add-mask::***',
      '::add-mask::***',
      'about add-mask',
    ]);
  });
});

describe('what a project has', () => {
  const found = (files: Readonly<Record<string, string>>, installed: readonly string[] = []) => {
    const root = temporary();
    write(root, files);
    const { checks, leftOut } = discoverChecks(root, (program) => installed.includes(program));
    return { checks: checks.map(({ name, command, family }) => `${name}: ${command} (${family})`), leftOut };
  };

  test('package scripts that check; not those that write, wait, only call others or are something else', () => {
    const scripts = {
      lint: 'eslint .',
      'lint:fix': 'eslint . --fix',
      format: 'prettier --write .',
      'format:check': 'prettier --check .',
      typecheck: 'tsc --noEmit',
      test: 'npm run test:unit && npm run test:e2e',
      'test:unit': 'vitest run',
      'test:e2e': 'playwright test',
      'test:watch': 'vitest',
      types: 'tsc --watch',
      dev: 'vite',
      build: 'vite build',
    };
    const { checks, leftOut } = found({ 'package.json': JSON.stringify({ scripts }), 'pnpm-lock.yaml': '' });
    expect(checks).toEqual([
      'lint: pnpm run lint (lint)',
      'format:check: pnpm run format:check (format)',
      'typecheck: pnpm run typecheck (types)',
      'test:unit: pnpm run test:unit (unit)',
      'test:e2e: pnpm run test:e2e (e2e)',
    ]);
    expect(leftOut).toEqual([
      'format of package.json (it changes files)',
      'types of package.json (it waits for changes)',
    ]);
    expect(
      found({ 'package.json': '{ "scripts": { "test": "echo \\"Error: no test specified\\" && exit 1" } }' }).checks,
    ).toEqual([]);
    expect(found({ 'package.json': '{ nonsense' }).checks).toEqual([]);
  });

  test('make targets, and only those', () => {
    const makefile =
      'CC := gcc\nfmt:\n\tgofmt -l -w .\nlint:\n\tgolangci-lint run\ntest: build\n\tgo test ./...\nbuild:\n\tgo build\nempty:\n';
    expect(found({ Makefile: makefile, 'go.mod': 'module a\n' }, ['go', 'gofmt'])).toEqual({
      checks: [
        'lint: make lint (lint)',
        'test: make test (unit)',
        'gofmt: gofmt -l . | (! grep .) (format)',
        'build: go build ./... (build)',
      ],
      leftOut: ['fmt of Makefile (it changes files)'],
    });
  });

  test('what a language always has, as far as it is installed', () => {
    const python = {
      'pyproject.toml': '[tool.ruff]\nline-length = 1\n[tool.mypy]\npackages = ["a"]\n[tool.pytest.ini_options]\n',
    };
    expect(found(python, ['ruff', 'mypy', 'pytest']).checks).toEqual([
      'ruff: ruff check . (lint)',
      'mypy: mypy (types)',
      'pytest: pytest (unit)',
    ]);
    expect(found(python, ['python3']).checks).toEqual(['unittest: python3 -m unittest discover (unit)']);
    expect(found({ 'Cargo.toml': '' }, ['cargo', 'cargo-fmt']).checks).toEqual([
      'fmt: cargo fmt --check (format)',
      'test: cargo test (unit)',
    ]);
  });
});

describe('the console', () => {
  const at = { exitCode: 0, startMs: 0, endMs: 1_200 };
  const [a, b] = [
    { name: 'a', command: 'run a' },
    { name: 'b', command: 'run b' },
  ];
  const shown = (
    mode: ConsoleOptions['mode'],
    columns: number,
    act: (console: ReturnType<typeof openConsole>) => void,
  ): string => {
    const texts: string[] = [];
    const write = (text: string) => texts.push(text);
    const console = openConsole({
      mode,
      columns,
      write,
      total: 2,
      stopped: stoppedCommands(),
      setSecret: (value) => write(`::add-mask::${value}\n`),
    });
    act(console);
    console.close();
    return texts.join('');
  };
  const line = (text: string, masked: readonly string[] = []) => ({ text, masked });
  const both = (console: ReturnType<typeof openConsole>): void => {
    console.begin(a);
    console.begin(b);
    console.line(b, line('b1'));
    console.line(a, line('a1'));
    console.end({ ...b, ...at, exitCode: 3 });
    console.line(a, line('a2'));
    console.end({ ...a, ...at });
  };

  test('shows one check after the other, whatever runs at once', () => {
    expect(shown('plain', 0, both)).toBe(
      '── a: run a\na1\na2\n✓ a passed after 1.2 s\n\n── b: run b\nb1\n✗ b failed with exit code 3 after 1.2 s\n\n',
    );
  });

  test('draws one quiet line on a terminal and takes it away again', () => {
    const text = shown('terminal', 60, both);
    expect(text).toContain('\u001B[2m0 of 2 done, running a 0 s, b 0 s\u001B[0m');
    expect(shown('quiet', 60, both).replaceAll(/\r\u001B\[2K|\u001B\[2m.*?\u001B\[0m/g, '')).toBe('');
    expect(text.replaceAll(/\r\u001B\[2K|\u001B\[2m.*?\u001B\[0m/g, '')).toBe(shown('plain', 0, both));
  });

  test('groups in GitHub, and lets nothing of a check be a command', () => {
    const text = shown('github', 0, (console) => {
      console.begin({ name: 'a', command: 'echo\n::error::x ##[error]y' });
      for (const each of ['::error::x', '##[warning]x', 'a ##[add-mask]b']) console.line(a, line(each));
      console.line(a, line('::add-mask::***', ['a-secret-value']));
      console.line(a, line('::notice::after a-secret-value'));
      console.end({ ...a, ...at });
    });
    const { log, line: print } = openLog('/w');
    for (const each of text.trimEnd().split('\n')) print(each);
    expect([log.issues, log.violations]).toEqual([[], []]);
    expect(log.carriedOut).toEqual(['group', 'stop-commands', 'add-mask', 'stop-commands', 'endgroup']);
    expect(log.lines).toContain('::notice::after ***');
    expect(new Set([...text.matchAll(/^::stop-commands::(.*)$/gm)].map(([, token]) => token)).size).toBe(2);
  });
});
