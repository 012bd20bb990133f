// Which edit is blamed where an innocent one stands nearer: small checkouts, a change of two edits, and what a tool printed.

import { describe, expect, it } from 'vitest';
import { explain } from '../../src/index.ts';
import { temporary, write } from '../ingest/repository.ts';
import { diffOf, HOME, log } from './scene.ts';
import { told } from './told.ts';

const LIMITS = '{\n  // metres\n  "depth": 9\n}\n';
const READER =
  'import json\n\n\ndef depth(path="limits.json"):\n    with open(path) as text:\n        return json.load(text)["depth"]\n';

describe('data', () => {
  it('that no longer parses is blamed, though its edit looks like a comment', async () => {
    const trace = [
      'Traceback (most recent call last):',
      `  File "${HOME}/reader.py", line 6, in depth`,
      '    return json.load(text)["depth"]',
    ];
    const said =
      'json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 2 column 3 (char 4)';
    const scene = {
      files: { 'limits.json': LIMITS, 'reader.py': READER, 'other.py': 'NAME = "quay"\n' },
      edits: [
        { path: 'limits.json', line: 2, old: '', now: '  // metres' },
        { path: 'other.py', line: 1, old: 'NAME = "kai"', now: 'NAME = "quay"' },
      ],
      log: log(['python3 reader.py', ...trace, said]),
    };
    expect((await told(scene)).blamed).toEqual(['limits.json:2 1']);
  });

  it('that stands further in is blamed, also by what reads it', async () => {
    const berths = 'berths:\n  - name: north\n     depth: 9\n';
    const trace = [
      'Traceback (most recent call last):',
      `  File "${HOME}/load.py", line 4, in load`,
      '    return yaml.safe_load(text)',
    ];
    const more = Array.from({ length: 20 }, (_, at) => [
      `  File "/usr/lib/python3/dist-packages/yaml/composer.py", line ${at + 30}, in compose_${at}`,
      '    node = self.compose()',
    ]);
    const said = [
      'yaml.scanner.ScannerError: mapping values are not allowed here',
      `  in "${HOME}/berths.yaml", line 3, column 11`,
    ];
    const scene = {
      files: { 'berths.yaml': berths, 'load.py': 'import yaml\n\ndef load(text):\n    return yaml.safe_load(text)\n' },
      edits: [
        { path: 'berths.yaml', line: 3, old: '    depth: 9', now: '     depth: 9' },
        { path: 'load.py', line: 3, old: 'def load(words):', now: 'def load(text):' },
      ],
      log: log(
        [
          'yamllint -f parsable .',
          'berths.yaml:3:11: [error] syntax error: mapping values are not allowed here (syntax)',
        ],
        ['bin/load', ...trace, ...more.flat(), ...said],
      ),
    };
    expect((await told(scene)).blamed).toEqual(['berths.yaml:3 2']);
  });
});

describe('a file that a step made', () => {
  const files = {
    'bin/fill': '#!/usr/bin/env bash\nsource settings.env\nsed "s/@SIZE@/$SIZE/" berth.tmpl > "$1/berth.conf"\n',
    'settings.env': 'SIZE=90m\nCRANES=2\n',
    'berth.tmpl': 'length @SIZE@;\n',
    'rules.py': 'MOST = 80\n',
    'lib/names.sh': 'name() { printf %s "$1"; }\n',
  };
  const edits = [
    { path: 'lib/names.sh', line: 1, old: 'name() { echo "$1"; }', now: 'name() { printf %s "$1"; }' },
    { path: 'settings.env', line: 1, old: 'SIZE=70m', now: 'SIZE=90m' },
  ];
  it('is the doing of the setting that its complaint speaks of', async () => {
    const said = 'build/out/berth.conf:1:1: error: a size of 90 m is more than 80 [size]';
    expect((await told({ files, edits, log: log(['python3 rules.py build/out', said]) })).blamed).toEqual([
      'settings.env:1 1',
    ]);
  });
});

describe('a status', () => {
  it('is the doing of the edit that ends otherwise', async () => {
    const scene = {
      files: {
        'lib/fail.sh': 'fail() {\n  echo "$1" >&2\n  exit 3\n}\n',
        'lib/run.sh':
          'source lib/fail.sh\nsource settings.env\nrun_all() {\n  [ "$CRANES" -gt 0 ] || fail "no cranes"\n}\n',
        'settings.env': 'CRANES=4\n',
        'test/run.bats': '@test "no cranes" {\n  source lib/run.sh\n  CRANES=0 run run_all\n  [ "$status" -eq 2 ]\n}\n',
      },
      edits: [
        { path: 'lib/fail.sh', line: 3, old: '  exit 2', now: '  exit 3' },
        { path: 'settings.env', line: 1, old: 'CRANES=2', now: 'CRANES=4' },
      ],
      log: log([
        'bats test',
        '1..1',
        'not ok 1 no cranes',
        '# (in test file test/run.bats, line 4)',
        '#   `[ "$status" -eq 2 ]\' failed',
      ]),
    };
    expect((await told(scene)).blamed).toEqual(['lib/fail.sh:3 1']);
  });
});

describe('a file', () => {
  const files = {
    'lib/fill.sh': 'fill() {\n  sed "s/@A@/$1/" "templates/berth.tmpl"\n}\n',
    'templates/quay.tmpl': 'length @A@;\n',
    'berths.yaml': 'berths:\n  - name: north\n    owner: port\n',
    'test/fill.bats': '@test "fills" {\n  source lib/fill.sh\n  run fill 4\n  [ "$status" -eq 0 ]\n}\n',
  };
  it('that a shell opens by its path is missed where it was moved', async () => {
    const root = temporary();
    const moved =
      'diff --git a/templates/berth.tmpl b/templates/quay.tmpl\nsimilarity index 100%\nrename from templates/berth.tmpl\nrename to templates/quay.tmpl\n';
    const noise = diffOf([{ path: 'berths.yaml', line: 3, old: '', now: '    owner: port' }]);
    const said = log([
      'bats test',
      '1..1',
      'not ok 1 fills',
      '# (in test file test/fill.bats, line 4)',
      '#   `[ "$status" -eq 0 ]\' failed',
    ]);
    write(root, { ...files, 'run.log': said, 'pr.diff': moved + noise });
    const { causes } = await explain(['run.log'], {
      cwd: root,
      root,
      diff: 'pr.diff',
      env: { PATH: process.env.PATH },
      event: null,
    });
    expect(causes.map(({ change }) => change?.path)).toEqual(['templates/quay.tmpl']);
  });

  it('that an earlier step should have brought is no cause of its own', async () => {
    const fetch = [
      'bin/fetch http://127.0.0.1:8177/names.txt build/names.txt',
      'curl: (7) Failed to connect to 127.0.0.1 port 8177 after 0 ms: Connection refused',
    ] as const;
    const trace = [
      'Traceback (most recent call last):',
      `  File "${HOME}/check.py", line 2, in <module>`,
      '    open("build/names.txt")',
    ];
    const scene = {
      files: { 'check.py': 'import sys\nopen("build/names.txt")\n', 'bin/fetch': '#!/bin/sh\ncurl -sS -o "$2" "$1"\n' },
      edits: [{ path: 'check.py', line: 1, old: 'import os', now: 'import sys' }],
      log: log(fetch, [
        'python3 check.py',
        ...trace,
        "FileNotFoundError: [Errno 2] No such file or directory: 'build/names.txt'",
      ]),
    };
    expect((await told(scene)).blamed).toEqual(['none 2']);
  });

  it('of settings has one key renamed in all its entries', async () => {
    const scene = {
      files: {
        'berths.yaml': 'berths:\n  - name: north\n    length: 90\n  - name: south\n    length: 70\n',
        'show.py':
          'import yaml\n\ndef show():\n    return [one["size"] for one in yaml.safe_load(open("berths.yaml"))["berths"]]\n',
        'test_show.py': 'from show import show\n\ndef test_show():\n    assert show() == [90, 70]\n',
      },
      edits: [
        { path: 'berths.yaml', line: 3, old: '    size: 90', now: '    length: 90' },
        { path: 'berths.yaml', line: 5, old: '    size: 70', now: '    length: 70' },
      ],
      log: log([
        'python3 show.py',
        'Traceback (most recent call last):',
        `  File "${HOME}/show.py", line 4, in show`,
        '    return [one["size"] for one in berths]',
        "KeyError: 'size'",
      ]),
    };
    expect((await told(scene)).blamed).toEqual(['berths.yaml:3 1']);
  });
});

describe('a module', () => {
  it('is missed because it left the map of its package', async () => {
    const scene = {
      files: {
        'packages/quay/package.json': '{\n  "name": "@acme/quay",\n  "exports": { ".": "./src/index.ts" }\n}\n',
        'packages/quay/src/tide.ts': 'export const TIDE = [1, 2, 3];\n',
        'packages/crane/src/lift.ts':
          "import { TIDE } from '@acme/quay/tide';\nexport const most = Math.max(...TIDE);\n",
      },
      edits: [
        {
          path: 'packages/quay/package.json',
          line: 3,
          old: '  "exports": { ".": "./src/index.ts", "./tide": "./src/tide.ts" }',
          now: '  "exports": { ".": "./src/index.ts" }',
        },
        {
          path: 'packages/quay/src/tide.ts',
          line: 1,
          old: 'export const TIDE = [1, 2];',
          now: 'export const TIDE = [1, 2, 3];',
        },
      ],
      log: log([
        'npx tsc',
        "packages/crane/src/lift.ts(1,22): error TS2307: Cannot find module '@acme/quay/tide' or its corresponding type declarations.",
      ]),
    };
    expect((await told(scene)).blamed).toEqual(['packages/quay/package.json:3 1']);
  });
});
