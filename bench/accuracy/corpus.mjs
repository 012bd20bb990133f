// Measures what is read of other projects' reports and logs, where the maintainers keep them.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { row } from './table.mjs';

/** What the issue of the formats asks for. */
const GATES = {
  'logs/bugswarm-github': 'recall ≥ 0.90, precision ≥ 0.90, n ≥ 0.85',
  'logs/cidiff': 'precision ≥ 0.75, recall ≥ 0.55',
  'logs/logchunks': 'hit ≥ 0.80, first ≥ 0.60, recall ≥ 0.65, precision ≥ 0.40',
  'logs/logdx': 'hit ≥ 0.95, recall ≥ 0.65',
  'logs/pytorch-log-classifier': 'hit ≥ 0.95',
  'logs/treeherder': 'hit ≥ 0.90',
  'reports/dorny': 'tests and failures ≥ 0.95',
  'reports/enricomi': 'tests and failures ≥ 0.95',
  'reports/mikepenz': 'tests and failures ≥ 0.95',
  'reports/jenkins-xunit': '≥ 0.60',
  'tools/analysis-model': 'places ≥ 0.80',
  'tools/codechecker': 'count ≥ 0.80, places ≥ 0.95',
  'tools/defectdojo-policy': 'count ≥ 0.50',
  'tools/errorformat': 'count ≥ 0.90, places ≥ 0.95',
  'tools/sarif-sdk': 'count ≥ 0.95',
  'tools/violations-lib': 'places ≥ 0.80',
};
/** Real reports and logs of other projects, through the command line, on the half of them that we look at. */
export function corpusTables(root, corpus) {
  const work = mkdtempSync(join(tmpdir(), 'accuracy-'));
  const run = (command, args, env = {}) => {
    const done = spawnSync(command, args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, ...env },
    });
    if (done.status !== 0) throw new Error(done.stderr);
    return done.stdout;
  };
  const predicted = join(work, 'predicted.jsonl');
  writeFileSync(
    predicted,
    run(process.execPath, [join(corpus, 'predict.mjs'), '--tool', `${process.execPath} dist/cli/index.js`]),
  );
  const scored = run('python3', [join(corpus, 'score.py'), 'dev', predicted], { CORPUS: corpus })
    .trim()
    .split('\n');
  const rows = scored.map((line) => {
    const [, name, n, figures] = /^(\S+)\s+n=\s*(\d+) (.*)$/.exec(line) ?? [];
    const shown = (figures ?? '').split(' ').filter((figure) => !/^(?:answered|shown|status_ok)=/.test(figure));
    return row([name, n, shown.map((figure) => figure.replace('=', ' ')).join(', '), GATES[name] ?? '']);
  });
  const clusters = [1, 2, 3].map((seed) =>
    clustersOf({ root, corpus, folder: join(work, `clusters-${seed}`) }, seed, run),
  );
  rmSync(work, { recursive: true });
  return [
    '## Reports and logs of other projects',
    '',
    'Real files with results of their own, read by `explain --diff none` in an empty folder; logs within 30 shown lines.',
    '',
    row(['files', 'n', 'measured', 'wanted']),
    row(['---', '---:', '---', '---']),
    ...rows,
    '',
    'Failing tests of several real bugs of one project mixed into one report, grouped without a diff or a checkout (pairwise; wanted F1 0.90 at precision 0.93):',
    '',
    row(['seed', 'precision', 'recall', 'F1', 'adjusted Rand index']),
    row(['---:', '---:', '---:', '---:', '---:']),
    ...clusters,
    '',
  ];
}

function clustersOf({ root, corpus, folder }, seed, run) {
  const script = join(corpus, 'make_cluster_cases.py');
  run('python3', [script, 'dev', folder, '40', String(seed)], { CORPUS: corpus });
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const groups = {};
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.xml'))) {
    const args = [
      join(root, 'dist/cli/index.js'),
      'explain',
      '--format',
      'json',
      '--diff',
      'none',
      '--root',
      empty,
      join(folder, name),
    ];
    const report = JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout);
    const tests = new Map(report.findings.map(({ id, test }) => [id, test && `${test.suite}.${test.name}`]));
    groups[name] = report.causes.map(({ findings }) => findings.map((id) => tests.get(id)).filter(Boolean));
  }
  writeFileSync(join(folder, 'groups.json'), JSON.stringify(groups));
  const said = run('python3', [script, 'dev', folder, '--score', join(folder, 'groups.json')], { CORPUS: corpus });
  const [, precision, recall, f1, rand] = /P=(\S+) R=(\S+) F1=(\S+) mean ARI=(\S+)/.exec(said) ?? [];
  return row([seed, precision, recall, f1, rand]);
}
