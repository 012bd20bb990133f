// Runners of tests of Python and Go.

import { type Chosen, list, plus, type Runner, titlesOf, words } from './runner.ts';
import type { Word } from './shell.ts';

const PYTEST: Runner = {
  tools: ['pytest'],
  heads: [['pytest'], ['py.test']],
  isCheck: true,
  shapes: {
    values: list(`
      -c --rootdir --confcutdir -p -o -n --numprocesses --dist --maxprocesses --timeout --import-mode -W --tb
      --basetemp --log-level --log-cli-level --durations --ignore --ignore-glob --deselect --reruns --ds
      --asyncio-mode --override-ini --config-file --capture -r --color --doctest-glob --randomly-seed
      --hypothesis-profile --hypothesis-seed
    `),
    flags: list(`
      --strict --strict-markers --strict-config --doctest-modules --showlocals --pyargs --lf --ff --cache-clear
      --no-header --no-summary --full-trace --runslow --disable-warnings --forked --benchmark-disable
      --benchmark-skip --mypy --flake8 --black
    `),
    dropped: list(`
      -q! -qq! --quiet! -v! -vv! -vvv! --verbose! --junitxml --junit-xml --html --report-log --json-report!
      --json-report-file --snapshot-update! --co! --collect-only! --no-header! --no-summary!
    `),
    choosing: list(`
      -x! --exitfirst! --maxfail -k -m --cov --cov-report --cov-config --cov-append! --cov-branch!
      --cov-fail-under --no-cov-on-fail! --cov-context --lf! --ff! --last-failed! --failed-first! --sw!
      --stepwise! --splits --group
    `),
  },
  narrow(chosen, call) {
    const chosenIds = titlesOf(chosen).length ? chosen.tests.map(pytestId) : [];
    const targets =
      chosenIds.length && chosenIds.every((id) => id !== null) ? chosenIds.filter((id) => id !== null) : chosen.files;
    if (!targets.length) return null;
    return {
      words: [...words('-v', `--junitxml=${call.folder}/pytest.xml`), ...call.options, ...words(...new Set(targets))],
    };
  },
  named: (call) => ({ words: plus(call, '-v', `--junitxml=${call.folder}/pytest.xml`) }),
};

/** `file::Class::name[parameter]`; null where the class is not told surely. */
function pytestId({ file, suite, name }: Chosen['tests'][number]): string | null {
  if (!file?.endsWith('.py')) return null;
  const groups = suite.split(/ > |::/).filter((part) => !part.endsWith('.py') && part !== '');
  // JUnit's class name is the module's path with the class behind it.
  const dotted =
    groups.length === 1 && groups[0]?.includes('.')
      ? groups[0].split('.').filter((part) => /^[A-Z_]*Test|^[A-Z]/.test(part))
      : groups;
  return [file, ...dotted, name.split(' > ').at(-1) ?? name].join('::');
}

const UNITTEST: Runner = {
  tools: ['unittest'],
  heads: [['unittest']],
  isCheck: true,
  shapes: {
    values: list('-s --start-directory -p --pattern -t --top-level-directory'),
    flags: list('--buffer --catch --locals --failfast --verbose --quiet'),
    dropped: list('-q! --quiet! -v! --verbose!'),
    choosing: list('-f! --failfast! -k'),
  },
  narrow(chosen, call) {
    const ids = titlesOf(chosen).length
      ? chosen.tests.map(({ suite, name }) => `${suite}.${name.split(' ', 1)[0]}`)
      : [];
    if (!ids.length || ids.some((id) => id.startsWith('.') || /[*?[]/.test(id))) return null;
    return {
      words: [
        ...call.targets,
        ...words('-v'),
        ...call.options,
        ...words(...[...new Set(ids)].flatMap((id) => ['-k', id])),
      ],
    };
  },
  named: ({ options, targets }) => ({ words: [...targets, ...words('-v'), ...options] }),
};

const GO: Runner = {
  tools: ['go-test', 'go-test-json', 'gotestsum'],
  heads: [['go', 'test']],
  isCheck: true,
  shapes: {
    values: list(`
      -run -bench -count -timeout -tags -cpu -parallel -covermode -coverpkg -ldflags -gcflags -mod -p -vet -skip
      -shuffle -exec -modfile -overlay -fuzz -fuzztime -benchtime -asmflags
    `),
    flags: [],
    dropped: list('-o -json! -v! -c!'),
    choosing: list(`
      -run -skip -coverprofile -cover! -coverpkg -covermode -count -failfast! -shuffle -bench -cpuprofile
      -memprofile -trace -outputdir
    `),
  },
  narrow(chosen, { options }) {
    if (isPassed(options)) return null;
    const folders = [
      ...new Set(chosen.files.map((file) => (file.includes('/') ? `./${file.slice(0, file.lastIndexOf('/'))}` : '.'))),
    ];
    const packages = folders.length
      ? folders
      : [...new Set(chosen.tests.map(({ suite }) => suite))].filter((suite) => /^[\w.~-]+(?:\/[\w.~-]+)*$/.test(suite));
    if (!packages.length) return null;
    const names = titlesOf(chosen).length
      ? [...new Set(chosen.tests.map(({ name }) => name.split('/', 1)[0] ?? name))]
      : [];
    const only = names.length && names.every((name) => /^\w+$/.test(name)) ? ['-run', `^(?:${names.join('|')})$`] : [];
    return { words: [...words('-json', '-count=1'), ...options, ...words(...only, ...packages)] };
  },
  named: (call) => ({ words: plus(call, '-json') }),
};

/** What a test binary gets cannot be told from ours. */
const isPassed = (options: readonly Word[]): boolean => options.some(({ raw }) => raw === '-args' || raw === '--args');

export const PYTHON_AND_GO: readonly Runner[] = [PYTEST, UNITTEST, GO];
