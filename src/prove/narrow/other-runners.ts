// Runners of tests of Ruby, PHP, C++, Perl and shell.

import { anyOf, type Chosen, list, plus, type Runner, titlesOf, words } from './runner.ts';
import type { Word } from './shell.ts';

const RSPEC: Runner = {
  tools: ['rspec', 'rspec-json'],
  heads: [['rspec']],
  isCheck: true,
  shapes: {
    values: list(`
      -I -r --require -O --options --order --seed -P --pattern --default-path -t --tag --exclude-pattern
    `),
    flags: list('--color --no-color --backtrace -b --warnings -w --profile --force-color --dry-run'),
    dropped: list('--format -o --out -n!'),
    choosing: list(`
      -f -e --example -E --example-matches --fail-fast! --next-failure! --only-failures! -P --pattern
    `),
  },
  narrow(chosen, { options, folder }) {
    if (!chosen.files.length) return null;
    const titles = titlesOf(chosen);
    return {
      words: [
        ...options,
        ...rspecReport(folder),
        ...words(...titles.flatMap((title) => ['-e', title]), ...chosen.files),
      ],
      reports: [`${folder}/rspec.json`],
    };
  },
  named: ({ options, targets, folder }) => ({
    words: [...options, ...rspecReport(folder), ...targets],
    reports: [`${folder}/rspec.json`],
  }),
};

const rspecReport = (folder: string): readonly Word[] =>
  words('--format', 'json', '--out', `${folder}/rspec.json`, '--format', 'progress');

const PHPUNIT: Runner = {
  tools: ['phpunit'],
  heads: [['phpunit'], ['simple-phpunit']],
  isCheck: true,
  shapes: {
    values: list(`
      -c --configuration --bootstrap --cache-directory --group --exclude-group --order-by --random-order-seed -d
      --columns --include-path --printer
    `),
    flags: list(`
      --testdox --debug --no-coverage --process-isolation --no-configuration --strict-coverage --verbose --stderr
      --display-warnings --display-deprecations --fail-on-warning --fail-on-risky --do-not-cache-result
      --no-progress
    `),
    dropped: list(`
      --log-junit --log-teamcity --log-events-text --testdox-html --testdox-text --testdox-xml --no-logging!
    `),
    choosing: list(`
      --filter --testsuite --coverage-clover --coverage-html --coverage-xml --coverage-text! --coverage-php
      --coverage-cobertura --coverage-crap4j --stop-on-failure! --stop-on-error! --stop-on-defect! --no-coverage!
    `),
  },
  narrow(chosen, { options, targets, folder }) {
    const tests = titlesOf(chosen).length ? chosen.tests : [];
    const ids = [
      ...new Set(
        tests.map(
          ({ suite, name }) => `${suite.split(/[\\.]/).at(-1) ?? suite}::${name.replace(/ with data set .*$/, '')}`,
        ),
      ),
    ];
    const only = ids.length ? ['--filter', `/\\b${anyOf(ids)}(?: with data set .*)?$/`] : [];
    const files = chosen.files.filter((file) => file.endsWith('.php'));
    // One path is all that older ones take.
    if (!only.length && files.length !== 1) return null;
    return {
      words: [
        ...words('--no-coverage', '--log-junit', `${folder}/phpunit.xml`, ...only),
        ...options,
        ...(only.length ? targets : words(...files)),
      ],
      reports: [`${folder}/phpunit.xml`],
    };
  },
  named: (call) => ({
    words: plus(call, '--log-junit', `${call.folder}/phpunit.xml`),
    reports: [`${call.folder}/phpunit.xml`],
  }),
};

const CTEST: Runner = {
  tools: ['ctest', 'ctest-xml', 'gtest', 'catch2', 'doctest-cpp', 'boost-test'],
  heads: [['ctest']],
  isCheck: true,
  shapes: {
    values: list(`
      --test-dir -C --build-config -j --parallel --timeout --preset -L --label-regex -LE --repeat -D -M -T -S
      --stop-time
    `),
    flags: list('--output-on-failure --verbose --extra-verbose --progress --schedule-random --no-tests'),
    dropped: list('--output-junit -Q! --quiet! -O --output-log --progress!'),
    choosing: list('-R --tests-regex -E --exclude-regex -I --tests-information --stop-on-failure! --rerun-failed!'),
  },
  narrow(chosen, { options }) {
    const titles = titlesOf(chosen);
    if (!titles.length || titles.some((title) => /[^\w .:/<>,@=-]/.test(title))) return null;
    // CMake's expressions know no `(?:`.
    const names = titles.map((title) => title.replace(/[.]/g, '[.]'));
    return { words: [...options, ...words('--output-on-failure', '-R', `^(${names.join('|')})$`)] };
  },
  named: null,
};

const PROVE: Runner = {
  tools: ['prove', 'tap', 'perl'],
  heads: [['prove']],
  isCheck: true,
  shapes: {
    values: list('-I -e --exec -j --jobs -P -M --harness --rc --ext --source'),
    flags: list('--recurse --lib --blib --timer --verbose --merge --color --trap --shuffle'),
    dropped: list('-q! -Q! --quiet! --QUIET! --formatter -a --archive'),
    choosing: list('--state -s! --shuffle! -r! --recurse!'),
  },
  narrow: ({ files }, { options, rest }) =>
    files.length
      ? {
          words: [
            ...words('-v'),
            ...options,
            ...words(...files),
            ...(rest.length ? [{ raw: '::', value: '::' }, ...rest] : []),
          ],
        }
      : null,
  named: (call) => ({ words: plus(call, '-v') }),
};

const BATS: Runner = {
  tools: ['bats', 'tap'],
  heads: [['bats']],
  isCheck: true,
  shapes: {
    values: list('-j --jobs --filter-tags --line-reference-format --parallel-binary-name'),
    flags: list(`
      --recursive --timing --pretty --tap --no-parallelize-across-files --no-parallelize-within-files
      --print-output-on-failure --show-output-of-passing-tests --no-tempdir-cleanup --verbose-run --trace
    `),
    dropped: list(`
      -F --formatter --report-formatter -o --output -c! --count! -p! --pretty! --gather-test-outputs-in
    `),
    choosing: list('-f --filter -r! --recursive! --filter-status --abort!'),
  },
  narrow(chosen, { options }) {
    if (!chosen.files.length) return null;
    const titles = titlesOf(chosen);
    // bats hands the expression to bash, which knows no `(?:`.
    const only = titles.length
      ? ['-f', `^(${titles.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`]
      : [];
    return { words: [...options, ...words('--formatter', 'tap', ...only, ...chosen.files)] };
  },
  named: null,
};

const MINITEST_SHAPES = {
  values: ['-I', '-r', '-s', '--seed', '-e', '--environment'],
  flags: ['-w'],
  dropped: ['-v!', '--verbose!'],
  choosing: ['-n', '--name', '-f!', '--fail-fast!'],
} as const;

/** `-n /^test_a$/`, read by Ruby. */
const minitestNames = (chosen: Chosen): readonly string[] => {
  const titles = titlesOf(chosen);
  return titles.length ? ['-n', `/^${anyOf(titles)}$/`] : [];
};

const areRuby = ({ files }: Chosen): boolean => files.length > 0 && files.every((file) => file.endsWith('.rb'));

const RAILS: Runner = {
  tools: ['minitest'],
  heads: [['rails', 'test']],
  isCheck: true,
  shapes: MINITEST_SHAPES,
  narrow: (chosen, { options }) =>
    areRuby(chosen) ? { words: [...options, ...words('-v', ...minitestNames(chosen), ...chosen.files)] } : null,
  named: (call) => ({ words: plus(call, '-v') }),
};

const RUBY: Runner = {
  tools: ['minitest'],
  heads: [
    ['ruby', '-Itest'],
    ['ruby', '-Ilib:test'],
    ['ruby', '-Itest:lib'],
  ],
  isCheck: true,
  shapes: MINITEST_SHAPES,
  narrow(chosen, { options }) {
    if (!areRuby(chosen)) return null;
    const [file = '', ...others] = chosen.files;
    return {
      words: [...options, ...words(...others.map((each) => `-r./${each}`), file, '-v', ...minitestNames(chosen))],
    };
  },
  // In front of the file it would be Ruby's own.
  named: ({ options, targets }) => ({ words: [...options, ...targets, ...words('-v')] }),
};

const RAKE: Runner = {
  tools: ['minitest'],
  heads: [['rake', 'test']],
  isCheck: true,
  shapes: { values: ['-f', '-C', '-j'], flags: ['--trace', '--quiet'], dropped: [], choosing: [] },
  narrow(chosen, { options }) {
    const [file = ''] = chosen.files;
    const names = minitestNames(chosen);
    // rake hands `TESTOPTS` to a shell, and takes a word without a dash for a file.
    if (!areRuby(chosen) || chosen.files.length > 1 || /[^\w ^$/|():?-]/.test(names.join(' '))) return null;
    const asked = ['-v', ...names.slice(1).map((name) => `--name='${name}'`)].join(' ');
    return { words: [...options, ...words(`TEST=${file}`, `TESTOPTS=${asked}`)] };
  },
  named: (call) => ({ words: plus(call, 'TESTOPTS=-v') }),
};

export const OTHER_RUNNERS: readonly Runner[] = [RSPEC, RAILS, RUBY, RAKE, PHPUNIT, CTEST, PROVE, BATS];
