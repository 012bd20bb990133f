// Runners of tests of Rust.

import { list, plus, type Runner, titlesOf, words } from './runner.ts';

const CARGO_SHAPES = {
  values: list(`
      -p --package --exclude -j --jobs --features -F --target --target-dir --manifest-path --profile --color
      --message-format --config -Z --cargo-profile -P --retries --test-threads
    `),
  flags: list(`
      --workspace --all --all-features --no-default-features --release --locked --frozen --offline --no-fail-fast
      --verbose --quiet --all-targets --lib --bins --tests --examples --benches --doc
    `),
  dropped: list(`
      -q! --quiet! --message-format --final-status-level --status-level --failure-output --success-output
    `),
  choosing: list(`
      --test --bin --bench --example --lib! --bins! --tests! --doc! --all-targets! --benches! --examples!
      --no-fail-fast! -E --filter-expr --filterset --partition
    `),
} as const;

const CARGO: Runner = {
  tools: ['cargo-test'],
  heads: [
    ['cargo', 'test'],
    ['cargo', 't'],
  ],
  isCheck: true,
  shapes: CARGO_SHAPES,
  narrow(chosen, { options, rest }) {
    const names = titlesOf(chosen);
    if (!names.length) return null;
    const kept = rest.filter(({ raw }) => /^--(?:test-threads|nocapture|ignored|include-ignored|skip)/.test(raw));
    const target = targetOf(chosen.tests.map(({ file, suite }) => file ?? suite));
    return {
      words: [
        ...options,
        ...words(...target, '--no-fail-fast', '--', ...names, ...(target.length ? ['--exact'] : [])),
        ...kept,
      ],
    };
  },
  named: null,
};

/** The binary that all of these files belong to; none where there are several. */
function targetOf(files: readonly string[]): readonly string[] {
  const names = [
    ...new Set(
      files.map(
        (file) => /(?:^|\/)tests\/([\w-]+)\.rs$/.exec(file)?.[1] ?? (/(?:^|\/)src\/lib\.rs$/.test(file) ? '' : null),
      ),
    ),
  ];
  if (names.length !== 1 || names[0] === null || names[0] === undefined) return [];
  return names[0] === '' ? ['--lib'] : ['--test', names[0]];
}

const NEXTEST: Runner = {
  tools: ['nextest', 'cargo-nextest'],
  heads: [
    ['cargo', 'nextest', 'run'],
    ['cargo-nextest', 'nextest', 'run'],
  ],
  isCheck: true,
  shapes: CARGO_SHAPES,
  narrow(chosen, { options }) {
    const names = titlesOf(chosen);
    if (!names.length || names.some((name) => !/^[\w:]+$/.test(name))) return null;
    return {
      words: [
        ...options,
        ...words('--no-fail-fast', '--status-level=pass', '-E', names.map((name) => `test(=${name})`).join(' | ')),
      ],
    };
  },
  named: (call) => ({ words: plus(call, '--status-level=pass') }),
};

export const RUST_RUNNERS: readonly Runner[] = [CARGO, NEXTEST];
