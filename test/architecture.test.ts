// The house as the design draws it: rooms, one way between them, a registry that forgets no format. test/parse/formats.test.ts sees to the fixtures.
// The linter holds the same rules line by line (test/lint.test.ts); this reads the files themselves, so neither can go quiet alone.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../src/parse/registry/index.ts';

const STAGES = [
  'ingest',
  'parse',
  'attribute',
  'graph',
  'explain',
  'prove',
  'legs',
  'remember',
  'review',
  'render',
  'publish',
];
const EDGES = ['cli', 'action', 'github', 'edge', 'config'];
const PURE = ['model', 'parse', 'attribute', 'graph', 'explain', 'prove', 'legs', 'remember', 'review', 'render'];
/** What a room may import besides the model and itself: a folder each. */
const MAY: Readonly<Record<string, readonly string[]>> = { explain: ['graph/'], legs: ['explain/findings/'] };
const PACKAGES_OF: Readonly<Record<string, readonly string[]>> = { parse: ['junit2json', 'strip-ansi'] };

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();
const textOf = new Map(files.map((path) => [path, readFileSync(`src/${path}`, 'utf8')]));
const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
const roomOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

/** Every module a source names: `import … from`, `export … from`, `import()`. */
function importsOf(path: string): string[] {
  return [
    ...codeOf(path).matchAll(
      /^(?:import|export)\b[^'"=()]*\bfrom '(?<named>[^']+)'|\bimport\('(?<lazy>[^']+)'\)|^import '(?<bare>[^']+)'/gm,
    ),
  ].map(({ groups }) => groups?.named ?? groups?.lazy ?? groups?.bare ?? '');
}

/** Code without its comments. */
function codeOf(path: string): string {
  return (textOf.get(path) ?? '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

function strayImportsOf(path: string): string[] {
  const room = roomOf(path);
  return importsOf(path).filter((name) => {
    if (!name.startsWith('.')) return PURE.includes(room) && !PACKAGES_OF[room]?.includes(name);
    const file = posix.join(posix.dirname(path), name);
    const target = roomOf(file);
    if (path === 'pipeline.ts' || room === 'pipeline' || target === room || target === 'model') return false;
    if (room === '' || EDGES.includes(room)) return STAGES.includes(target);
    return !MAY[room]?.some((folder) => file.startsWith(folder));
  });
}

/** Files that import each other, also over others: what stays when files that import none of the rest are taken away. */
function circles(): string[] {
  const imports = new Map(
    files.map((path) => [
      path,
      new Set(
        importsOf(path)
          .filter((name) => name.startsWith('.'))
          .map((name) => posix.join(posix.dirname(path), name))
          .filter((name) => textOf.has(name)),
      ),
    ]),
  );
  for (let size = -1; size !== imports.size; ) {
    size = imports.size;
    for (const [path, named] of imports) if (![...named].some((name) => imports.has(name))) imports.delete(path);
    for (const path of imports.keys())
      if (![...imports.values()].some((named) => named.has(path))) imports.delete(path);
  }
  return [...imports.keys()];
}

describe('rooms', () => {
  test('are those of the design', () => {
    expect(folders('src').filter((name) => ![...STAGES, ...EDGES, 'model', 'pipeline'].includes(name))).toEqual([]);
  });

  test('import model and themselves only', () => {
    expect(files.flatMap((path) => strayImportsOf(path).map((name) => `${path} imports ${name}`))).toEqual([]);
  });

  test('hold pure data and functions, but for the two with effects', () => {
    const impure =
      /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bprocess\.\w+|^\s*(?:export )?(?:abstract )?class \w+/gm;
    expect(
      files
        .filter((path) => PURE.includes(roomOf(path)))
        .flatMap((path) => (codeOf(path).match(impure) ?? []).map((found) => `${path}: ${found.trim()}`)),
    ).toEqual([]);
  });

  test('have no circles of files', () => {
    expect(circles()).toEqual([]);
  });

  test('have no drawers', () => {
    expect(
      files.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|shared|misc|types)(?:\/|\.ts$)/.test(path)),
    ).toEqual([]);
  });
});

describe('formats', () => {
  const names = FORMATS.map((format) => format.name);

  test('are registered once, sorted by name', () => {
    expect(names).toEqual([...new Set(names)].sort());
  });

  test('are all registered', () => {
    const defined = files.filter(
      (path) =>
        path.startsWith('parse/formats/') &&
        /^export const \w+: (?:Format|LogFormat|ReportFormat)\b/m.test(textOf.get(path) ?? ''),
    );
    const registry = ['index.ts', 'reports.ts', 'data.ts', 'xml.ts'].flatMap((part) =>
      importsOf(`parse/registry/${part}`),
    );
    const registered = registry.map((name) => posix.join('parse/registry', name));
    expect(defined.filter((path) => !registered.includes(path))).toEqual([]);
  });

  test('have a title and a page of their own tool', () => {
    expect(
      FORMATS.filter(({ title, url }) => title === '' || !/^https?:\/\/[^/]+\.[^/]+/.test(url)).map(({ name }) => name),
    ).toEqual([]);
  });
});

test.each(folders('__fixtures__/runs'))('the recorded run %s says where it comes from', (name) => {
  expect(existsSync(`__fixtures__/runs/${name}/source.md`)).toBe(true);
});
