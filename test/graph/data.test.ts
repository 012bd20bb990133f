// Keys of data files, three levels deep: an edit of one key is told from an edit of another.

import { describe, expect, test } from 'vitest';
import { checkout } from './checkout.ts';

interface Row {
  readonly path: string;
  readonly lines: readonly string[];
  readonly declares: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    path: 'package.json',
    lines: [
      '{',
      '  "name": "quay",',
      '  "scripts": {',
      '    "test": "vitest run",',
      '    "deep": { "more": { "most": 1 } }',
      '  },',
      '  "list": [{ "a": 1 }, 2],',
      '  "last": true',
      '}',
    ],
    declares: [
      'field name:2',
      'field scripts:3-6',
      'field scripts.test:4',
      'field scripts.deep:5',
      'field scripts.deep.more:5',
      'field list:7',
      'field last:8',
    ],
  },
  { path: 'list.json', lines: ['[', '  { "a": 1 },', '  "b"', ']'], declares: [] },
  {
    path: 'ci.yml',
    lines: [
      '# top: of it',
      'name: ci',
      'on: [push, pull_request]',
      'jobs:',
      '  unit:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - uses: actions/checkout@v4',
      '      - run: npm test',
      '  lint:',
      '    needs: unit',
      'env: { A: "1" }',
    ],
    declares: [
      'field name:2',
      'field on:3',
      'field jobs:4-11',
      'field jobs.unit:5-9',
      'field jobs.unit.runs-on:6',
      'field jobs.unit.steps:7-9',
      'field jobs.lint:10-11',
      'field jobs.lint.needs:11',
      'field env:12',
    ],
  },
  {
    path: 'pyproject.toml',
    lines: [
      'title = "x"',
      '[project]',
      'name = "quay"',
      'dependencies = [',
      '  "requests>=2",',
      ']',
      '[tool.ruff.lint]',
      'select = ["E"]',
      'a.b = 1',
    ],
    declares: [
      'field title:1',
      'field project:2-6',
      'field project.name:3',
      'field project.dependencies:4-6',
      'field tool.ruff.lint:7-9',
      'field tool.ruff.lint.select:8',
      'field tool.ruff.lint.a.b:9',
    ],
  },
  {
    path: 'app.ini',
    lines: ['[db]', 'host = localhost', 'port=5432', '[cache]', 'ttl: 3'],
    declares: ['field db:1-3', 'field db.host:2', 'field db.port:3', 'field cache:4-5', 'field cache.ttl:5'],
  },
  {
    path: '.env',
    lines: ['export PORT=8080', 'HOST=here', '# X=1', 'URL=http://a/b'],
    declares: ['field PORT:1', 'field HOST:2', 'field URL:4'],
  },
  {
    path: 'app.properties',
    lines: ['server.port=8080', 'spring.datasource.url=jdbc:x', 'not a key', '=5'],
    declares: ['field server.port:1', 'field spring.datasource.url:2-4'],
  },
  {
    path: '__snapshots__/a.test.ts.snap',
    lines: ['// Jest', '', 'exports[`cart adds 1`] = `', '{', '}', '`;', '', 'exports[`cart takes 1`] = `2`;'],
    declares: ['field cart adds 1:3-6', 'field cart takes 1:8'],
  },
];

describe('keys', () => {
  test.each(ROWS)('of $path', ({ path, lines, declares }) => {
    expect(checkout({ [path]: `${lines.join('\n')}\n` }).outline(path)).toEqual(declares);
  });

  test('an edit touches the innermost key, and the ones around where they show', () => {
    const { touched } = checkout({ 'ci.yml': (ROWS[2]?.lines ?? []).join('\n') });
    expect(touched('ci.yml', 6)).toEqual(['jobs.unit.runs-on']);
    expect(touched('ci.yml', 8)).toEqual(['jobs.unit.steps']);
    expect(touched('ci.yml', 4)).toEqual(['jobs']);
    expect(touched('ci.yml', 1)).toEqual(['<module>']);
    expect(touched('ci.yml', 2, 3)).toEqual(['name', 'on']);
    // What was removed stood before the line.
    expect(touched('ci.yml', 9, 8)).toEqual(['jobs.unit.steps']);
    expect(touched('ci.yml', 12, 11)).toEqual(['<module>']);
  });
});
