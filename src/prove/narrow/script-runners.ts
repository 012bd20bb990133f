// JavaScript's runners of tests.

import { anyOf, list, plus, type Runner, titlesOf, words } from './runner.ts';

/** `-t`, `-g` and their kin match the titles of the groups before a test, so only the end is held. */
const endingIn = (titles: readonly string[]): string => `${anyOf(titles)}$`;

const VITEST: Runner = {
  tools: ['vitest'],
  heads: [['vitest']],
  isCheck: true,
  shapes: {
    values: list(`
      -c --config -r --root --dir --project --environment --pool --mode --shard --exclude --retry --testTimeout
      --maxWorkers --minWorkers
    `),
    flags: list(`
      --run --passWithNoTests --globals --dom --silent --typecheck --isolate --allowOnly --logHeapUsage
    `),
    dropped: list('--reporter --outputFile -w! --watch! -u! --update! --ui! --outputFile.junit --outputFile.json'),
    choosing: list('--coverage! --changed! -t --testNamePattern --bail --shard'),
  },
  narrow(chosen, call) {
    const titles = titlesOf(chosen);
    const only = titles.length ? ['-t', endingIn(titles)] : [];
    return { words: [...words('run', '--reporter=verbose'), ...call.options, ...words(...only, ...chosen.files)] };
  },
  named(call) {
    const targets = call.targets.filter(({ raw }) => raw !== 'run' && raw !== 'watch' && raw !== 'dev');
    return { words: [...words('run', '--reporter=verbose'), ...call.options, ...targets] };
  },
};

const JEST: Runner = {
  tools: ['jest', 'jest-json'],
  heads: [['jest']],
  isCheck: true,
  shapes: {
    values: list(`
      -c --config --env --rootDir --roots -w --maxWorkers --selectProjects --ignoreProjects --projects
      --testTimeout --testEnvironment --setupFiles --testRegex --testMatch --testPathIgnorePatterns
    `),
    flags: list(`
      --ci --coverage --collectCoverage --runInBand --silent --verbose --detectOpenHandles --forceExit
      --passWithNoTests --no-cache --expand --errorOnDeprecated --logHeapUsage --colors
    `),
    dropped: list('--reporters --outputFile --json! --silent! --watch! --watchAll! -u! --updateSnapshot!'),
    choosing: list(`
      -o! --onlyChanged! --onlyFailures! -f! --changedSince --findRelatedTests! --runTestsByPath!
      --testPathPattern --testPathPatterns -t --testNamePattern --bail -b! --shard
    `),
  },
  narrow(chosen, { options }) {
    const titles = titlesOf(chosen);
    if (!chosen.files.length) return null;
    return {
      words: [
        ...words('--ci', '--verbose', '--reporters=default', '--coverage=false'),
        ...options,
        ...words(...(titles.length ? ['-t', endingIn(titles)] : []), '--runTestsByPath', ...chosen.files),
      ],
    };
  },
  named: (call) => ({ words: plus(call, '--ci', '--verbose', '--reporters=default') }),
};

const MOCHA: Runner = {
  tools: ['mocha', 'mocha-json'],
  heads: [['mocha'], ['_mocha']],
  isCheck: true,
  shapes: {
    values: list(`
      -r --require -u --ui -t --timeout -s --slow --config --package --extension --ignore --exclude --file
      --retries -j --jobs -n --node-option --import --loader --opts
    `),
    flags: list(`
      --recursive --exit --bail --check-leaks --parallel --forbid-only --forbid-pending --full-trace
      --inline-diffs --color --async-only --sort --diff --allow-uncaught
    `),
    dropped: list('-R --reporter -O --reporter-option --reporter-options -w! --watch!'),
    choosing: list('-g --grep -f --fgrep -i! --invert! -b! --bail! --spec'),
  },
  narrow(chosen, { options }) {
    const titles = titlesOf(chosen);
    if (!chosen.files.length && !titles.length) return null;
    const only = titles.length ? ['-g', endingIn(titles)] : [];
    return { words: [...words('--reporter=spec'), ...options, ...words(...only, ...chosen.files)] };
  },
  named: (call) => ({ words: plus(call, '--reporter=spec') }),
};

const NODE: Runner = {
  tools: ['node-test', 'tap'],
  heads: [['node', '--test']],
  isCheck: true,
  shapes: {
    values: list(`
      -r --require --import --loader --experimental-loader --env-file -C --conditions --test-concurrency
      --test-timeout --test-global-setup
    `),
    flags: list(`
      --test --enable-source-maps --experimental-strip-types --experimental-transform-types
      --experimental-test-module-mocks --experimental-vm-modules --experimental-test-snapshots --test-force-exit
      --expose-gc --trace-warnings --experimental-test-isolation --test-isolation
    `),
    dropped: list('--test-reporter --test-reporter-destination --watch! --test-update-snapshots!'),
    choosing: list(`
      --test-name-pattern --test-skip-pattern --test-shard --test-only! --experimental-test-coverage!
      --test-coverage-lines --test-coverage-branches --test-coverage-functions
    `),
  },
  narrow(chosen, { options }) {
    if (!chosen.files.length) return null;
    const titles = titlesOf(chosen);
    // An option's value is read to its end: slashes around it make it an expression.
    const only = titles.map((title) => `--test-name-pattern=/^${anyOf([title])}$/`);
    return {
      words: [
        ...options,
        ...words('--test-reporter=spec', '--test-reporter-destination=stdout', ...only, ...chosen.files),
      ],
    };
  },
  named: ({ options, targets }) => ({
    words: [...options, ...words('--test-reporter=spec', '--test-reporter-destination=stdout'), ...targets],
  }),
};

/** AVA changes titles when it runs one file, so files alone are chosen. */
const AVA: Runner = {
  tools: ['ava', 'tap'],
  heads: [['ava']],
  isCheck: true,
  shapes: {
    values: list('-c --concurrency -T --timeout --config --node-arguments'),
    flags: list('--verbose -v --serial -s --tap --color --no-worker-threads --fail-fast'),
    dropped: list('-w! --watch! -u! --update-snapshots!'),
    choosing: list('-m --match --fail-fast!'),
  },
  narrow: ({ files }, { options }) => (files.length ? { words: [...options, ...words(...files)] } : null),
  named: null,
};

const TAPE: Runner = {
  tools: ['tape', 'tap'],
  heads: [['tape']],
  isCheck: true,
  shapes: {
    values: list('-r --require -i --ignore --import'),
    flags: ['--no-only', '--strict'],
    dropped: [],
    choosing: [],
  },
  narrow: ({ files }, { options }) => (files.length ? { words: [...options, ...words(...files)] } : null),
  named: null,
};

const PLAYWRIGHT: Runner = {
  tools: ['playwright', 'playwright-json'],
  heads: [['playwright', 'test']],
  isCheck: true,
  shapes: {
    values: list(`
      -c --config --project -j --workers --timeout --retries --global-timeout --output --tsconfig --trace
      --repeat-each
    `),
    flags: list('--headed --forbid-only --fully-parallel --pass-with-no-tests --quiet --ignore-snapshots'),
    dropped: list('--reporter --ui! --debug! -u! --update-snapshots! --quiet!'),
    choosing: list('-g --grep --grep-invert -gv --shard -x! --max-failures --last-failed! --only-changed'),
  },
  narrow(chosen, { options }) {
    if (!chosen.files.length) return null;
    const titles = titlesOf(chosen);
    // A file is an expression here.
    const files = chosen.files.map((file) => file.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return {
      words: [
        ...words('--reporter=list'),
        ...options,
        ...words(...(titles.length ? ['-g', endingIn(titles)] : []), ...files),
      ],
    };
  },
  named: (call) => ({ words: plus(call, '--reporter=list') }),
};

export const SCRIPT_RUNNERS: readonly Runner[] = [VITEST, JEST, MOCHA, NODE, AVA, TAPE, PLAYWRIGHT];
