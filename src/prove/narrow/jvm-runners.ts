// Runners of tests of Java and .NET.

import { type Chosen, list, plus, type Runner, titlesOf, words } from './runner.ts';

const MAVEN: Runner = {
  tools: ['surefire', 'maven', 'junit'],
  heads: [['mvn'], ['mvnw'], ['mvnd']],
  // It compiles too.
  isCheck: false,
  shapes: {
    values: list(`
      -f --file -pl --projects -P --activate-profiles -s --settings -T --threads -D -rf --resume-from -gs
    `),
    flags: list(`
      --batch-mode --no-transfer-progress --update-snapshots --offline --errors --also-make --fail-at-end
      --fail-fast --quiet
    `),
    dropped: list('-q! --quiet!'),
    choosing: list('-Dtest -Dit.test -DskipTests'),
  },
  narrow(chosen, { options, targets }) {
    const ids = classesOf(chosen, '#', '+');
    if (!ids || !targets.some(({ raw }) => GOALS.has(raw))) return null;
    const only = [
      `-Dtest=${ids}`,
      `-Dit.test=${ids}`,
      '-DfailIfNoTests=false',
      '-Dsurefire.failIfNoSpecifiedTests=false',
      '-Dfailsafe.failIfNoSpecifiedTests=false',
    ];
    return { words: [...options, ...words(...only), ...targets], reports: SUREFIRE };
  },
  named: (call) => ({ words: plus(call), reports: SUREFIRE }),
};

/** Goals that run tests. */
const GOALS = new Set(list('test verify package install integration-test deploy'));

const SUREFIRE = [
  'target/surefire-reports/TEST-*.xml',
  '**/target/surefire-reports/TEST-*.xml',
  '**/target/failsafe-reports/TEST-*.xml',
];

/** `Class#one+two,Other#three`; null where a class or a method is none. */
function classesOf(chosen: Chosen, hash: string, join: string): string | null {
  const byClass = new Map<string, Set<string>>();
  for (const { suite, name } of titlesOf(chosen).length ? chosen.tests : []) {
    const type = suite.split(' > ')[0]?.split('.').at(-1) ?? '';
    const method = name.replace(/[([{].*$/s, '').trim();
    if (!/^[A-Z][\w$]*$/.test(type)) return null;
    byClass.set(type, (byClass.get(type) ?? new Set()).add(/^\w+$/.test(method) ? method : '*'));
  }
  if (!byClass.size) return null;
  return [...byClass]
    .map(([type, methods]) => (methods.has('*') ? type : `${type}${hash}${[...methods].join(join)}`))
    .join(',');
}

const GRADLE: Runner = {
  tools: ['gradle', 'junit'],
  heads: [['gradle'], ['gradlew']],
  isCheck: false,
  shapes: {
    values: list(`
      -p --project-dir -b --build-file -c -I --init-script -x --exclude-task -g --max-workers --console -D -P
      --tests --warning-mode
    `),
    flags: list(`
      --no-daemon --daemon --parallel --continue --build-cache --stacktrace --info --offline --scan --rerun-tasks
      --configuration-cache --quiet --no-build-cache
    `),
    dropped: list('-q! --quiet! --scan! --build-cache!'),
    choosing: list('--tests'),
  },
  narrow(chosen, { options, targets }) {
    const tests = titlesOf(chosen).length ? chosen.tests : [];
    const ids = [...new Set(tests.map(gradleId))];
    if (!ids.length || ids.some((id) => id === null)) return null;
    const only = ids.flatMap((id) => ['--tests', id ?? '']);
    const named = targets.map(({ value, raw }) => value ?? raw).filter((task) => /test$/i.test(task));
    const tasks = named.length ? named : ['test'];
    // A task that has nothing new to do leaves its old report.
    const all = tasks.flatMap((task) => [
      task.replace(/(\w)(\w*)$/, (_, a: string, b: string) => `clean${a.toUpperCase()}${b}`),
      task,
      ...only,
    ]);
    return { words: [...options, ...words('--no-build-cache', ...all)], reports: GRADLE_REPORTS };
  },
  named: (call) => ({ words: plus(call), reports: GRADLE_REPORTS }),
};

const GRADLE_REPORTS = ['build/test-results/**/TEST-*.xml', '**/build/test-results/**/TEST-*.xml'];

/** A class and its method; a display name runs the class whole. */
function gradleId({ suite, name }: Chosen['tests'][number]): string | null {
  const type = suite.split(' > ')[0] ?? '';
  const method = name.replace(/\(.*$/s, '');
  if (!/^(?:[a-z_]\w*\.)*[A-Z][\w$]*$/.test(type)) return null;
  const full = type.includes('.') ? type : `*${type}`;
  return /^\w+$/.test(method) ? `${full}.${method}` : full;
}

const DOTNET: Runner = {
  tools: ['dotnet-test', 'trx'],
  heads: [['dotnet', 'test']],
  isCheck: true,
  shapes: {
    values: list(`
      -c --configuration -f --framework -r --runtime -s --settings -a -d --diag -v --verbosity -o --output -e
      --arch --os
    `),
    flags: list('--no-build --no-restore --nologo --blame --blame-hang --blame-crash'),
    dropped: list('-l --logger --results-directory -t! --list-tests!'),
    choosing: list('--filter --collect'),
  },
  narrow(chosen, { options, targets }) {
    const tests = titlesOf(chosen).length ? chosen.tests : [];
    const names = [...new Set(tests.map(({ suite, name }) => `${suite}.${name.replace(/\(.*$/s, '')}`))];
    if (!names.length || names.some((name) => !/^[\w.+`]+$/.test(name))) return null;
    return {
      words: [
        ...targets,
        ...options,
        ...words('--filter', names.map((name) => `FullyQualifiedName~${name}`).join('|'), ...DOTNET_LOGGER),
      ],
    };
  },
  named: ({ targets, options }) => ({ words: [...targets, ...options, ...words(...DOTNET_LOGGER)] }),
};

const DOTNET_LOGGER = ['--logger', 'console;verbosity=normal'];

export const JVM_RUNNERS: readonly Runner[] = [MAVEN, GRADLE, DOTNET];
