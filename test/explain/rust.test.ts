// Rust: which edit is blamed for what cargo's compiler and tests say, and what follows from what.

import { describe, expect, it } from 'vitest';
import { explain } from '../../src/index.ts';
import { temporary, write } from '../ingest/repository.ts';
import { diffOf, log } from './scene.ts';
import { told } from './told.ts';

const CARGO = '[package]\nname = "quay"\nversion = "0.1.0"\nedition = "2021"\n';
const panic = (test: string, at: string, ...lines: readonly string[]): readonly string[] => [
  `---- ${test} stdout ----`,
  '',
  `thread '${test}' (7) panicked at ${at}:`,
  ...lines,
  '',
];
/** What `cargo test` prints of one test file. */
const tests = (file: string, names: readonly string[], details: readonly string[]): readonly string[] => [
  `     Running ${file} (target/debug/deps/a-61cfbb265d94881f)`,
  '',
  `running ${names.length} tests`,
  ...names.map((name) => `test ${name} ... FAILED`),
  '',
  'failures:',
  '',
  ...details,
  '',
  'failures:',
  ...names.map((name) => `    ${name}`),
  '',
  `test result: FAILED. 0 passed; ${names.length} failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s`,
];

describe('Rust', () => {
  const lib = 'pub mod level;\npub mod berth;\n';
  const level =
    '#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]\npub enum Level {\n    High,\n    Middle,\n    Low,\n}\n';
  const berth =
    'use crate::level::Level;\n\npub fn sorted(mut all: Vec<Level>) -> Vec<Level> {\n    all.sort();\n    all\n}\n\npub fn first() -> u32 {\n    1\n}\n';
  const using =
    'use quay::berth::sorted;\nuse quay::level::Level;\n\n#[test]\nfn low_first() {\n    assert_eq!(sorted(vec![Level::High, Level::Low]), [Level::Low, Level::High]);\n}\n';

  it('has an order derived from its variants, which an edit may move', async () => {
    const moved =
      'diff --git a/src/level.rs b/src/level.rs\n--- a/src/level.rs\n+++ b/src/level.rs\n@@ -2,5 +2,5 @@\n pub enum Level {\n-    Low,\n-    Middle,\n     High,\n+    Middle,\n+    Low,\n }\n';
    const root = temporary();
    const said = tests(
      'tests/order.rs',
      ['low_first'],
      panic(
        'low_first',
        'tests/order.rs:6:5',
        'assertion `left == right` failed',
        '  left: [High, Low]',
        ' right: [Low, High]',
      ),
    );
    const added = diffOf([{ path: 'src/berth.rs', line: 8, old: '', now: 'pub fn first() -> u32 {\n    1\n}' }]);
    write(root, {
      'Cargo.toml': CARGO,
      'src/lib.rs': lib,
      'src/level.rs': level,
      'src/berth.rs': berth,
      'tests/order.rs': using,
    });
    write(root, { 'run.log': log(['cargo test', ...said]), 'pr.diff': `${added}${moved}` });
    const { causes } = await explain(['run.log'], {
      cwd: root,
      root,
      diff: 'pr.diff',
      env: { PATH: process.env.PATH },
      event: null,
    });
    expect(causes.map(({ change }) => change?.path)).toEqual(['src/level.rs']);
    expect(causes[0]?.headline).toMatch(/^`Level` has another order: `/);
  });

  it('runs a program that a test starts by its name from its main function', async () => {
    const cli =
      'use std::process::Command;\n\n#[test]\nfn prints() {\n    let output = Command::new(env!("CARGO_BIN_EXE_quay")).output().unwrap();\n    assert_eq!(output.status.code(), Some(1));\n}\n';
    const scene = {
      files: {
        'Cargo.toml': CARGO,
        'src/lib.rs':
          'pub fn depth(text: &str) -> u32 {\n    text.parse().unwrap()\n}\n\npub fn name() -> String {\n    "quay".into()\n}\n',
        'src/bin/quay.rs': 'use quay::depth;\n\nfn main() {\n    println!("{}", depth("x"));\n}\n',
        'tests/cli.rs': cli,
      },
      edits: [
        { path: 'src/lib.rs', line: 2, old: '    text.parse().unwrap_or(0)', now: '    text.parse().unwrap()' },
        { path: 'src/lib.rs', line: 6, old: '    "Quay".into()', now: '    "quay".into()' },
      ],
      log: log([
        'cargo test',
        ...tests(
          'tests/cli.rs',
          ['prints'],
          panic(
            'prints',
            'tests/cli.rs:6:5',
            'assertion `left == right` failed',
            '  left: Some(101)',
            ' right: Some(1)',
          ),
        ),
      ]),
    };
    expect((await told(scene)).blamed).toEqual(['src/lib.rs:2 1']);
  });

  it('misses a trait where its type lost it', async () => {
    const error = (path: string, line: number, text: string): readonly string[] => [
      `error[E0382]: use of moved value: \`level\``,
      `  --> ${path}:${line}:18`,
      '   |',
      `${line} |     ${text}`,
      '   |         ----- move occurs because `level` has type `level::Level`, which does not implement the `Copy` trait',
      '',
    ];
    const scene = {
      files: {
        'Cargo.toml': CARGO,
        'src/lib.rs': lib,
        'src/level.rs': level.replace('Clone, Copy', 'Clone'),
        'src/berth.rs': berth,
      },
      edits: [
        { path: 'src/berth.rs', line: 9, old: '    2', now: '    1' },
        {
          path: 'src/level.rs',
          line: 1,
          old: '#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]',
          now: '#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]',
        },
      ],
      log: log([
        'cargo build',
        ...error('src/berth.rs', 4, 'all.sort();'),
        ...error('src/berth.rs', 5, 'all'),
        'error: could not compile `quay` (lib) due to 2 previous errors',
      ]),
    };
    expect((await told(scene)).blamed).toEqual(['src/level.rs:1 2']);
  });

  it('leaves a case unhandled where the case is declared, not where others handle it', async () => {
    const scene = {
      files: {
        'Cargo.toml': CARGO,
        'src/lib.rs': lib,
        'src/level.rs':
          'pub enum Level {\n    High,\n    Ebb,\n    Low,\n}\n\npub fn name(level: &Level) -> &str {\n    match level {\n        Level::High => "high",\n        Level::Ebb => "ebb",\n        Level::Low => "low",\n    }\n}\n',
        'src/berth.rs':
          'use crate::level::Level;\n\npub fn depth(level: &Level) -> u32 {\n    match level {\n        Level::High => 9,\n        Level::Low => 4,\n    }\n}\n',
      },
      edits: [
        { path: 'src/level.rs', line: 3, old: '', now: '    Ebb,' },
        { path: 'src/level.rs', line: 10, old: '', now: '        Level::Ebb => "ebb",' },
      ],
      log: log([
        'cargo build',
        'error[E0004]: non-exhaustive patterns: `&Level::Ebb` not covered',
        ' --> src/berth.rs:4:11',
        '  |',
        '4 |     match level {',
        '  |           ^^^^^ pattern `&Level::Ebb` not covered',
        '',
      ]),
    };
    const { blamed } = await told(scene);
    expect(blamed).toEqual(['src/level.rs:3 1']);
  });
});
