// Measures what is read of other projects' reports and logs, where the maintainers keep them.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain } from '../../src/index.ts';
import { row } from './table.ts';

/** What the issue of the formats asks for. */
const GATES: Readonly<Record<string, string>> = {
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
type Run = (command: string, args: readonly string[], env?: Readonly<Record<string, string>>) => string;

/** Real reports and logs of other projects, through the built command line, on the half of them that we look at. */
export async function corpusTables(root: string, corpus: string): Promise<string[]> {
  const work = mkdtempSync(join(tmpdir(), 'accuracy-'));
  const run: Run = (command, args, env = {}) => {
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...env } } as const;
    const done = spawnSync(command, args, options);
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
    const [, name = '', n, figures] = /^(\S+)\s+n=\s*(\d+) (.*)$/.exec(line) ?? [];
    const shown = (figures ?? '').split(' ').filter((figure) => !/^(?:answered|shown|status_ok)=/.test(figure));
    return row([name, n, shown.map((figure) => figure.replace('=', ' ')).join(', '), GATES[name] ?? '']);
  });
  const clusters: string[] = [];
  for (const seed of [1, 2, 3]) clusters.push(await clustersOf(join(work, `clusters-${seed}`), { corpus, seed, run }));
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

async function clustersOf(
  folder: string,
  { corpus, seed, run }: { readonly corpus: string; readonly seed: number; readonly run: Run },
): Promise<string> {
  const script = join(corpus, 'make_cluster_cases.py');
  run('python3', [script, 'dev', folder, '40', String(seed)], { CORPUS: corpus });
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const groups: Record<string, string[][]> = {};
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.xml'))) {
    const { causes, findings } = await explain([join(folder, name)], {
      diff: 'none',
      root: empty,
      cwd: folder,
      event: null,
    });
    const tests = new Map(findings.map(({ id, test }) => [id, test && `${test.suite}.${test.name}`]));
    groups[name] = causes.map((cause) => cause.findings.flatMap((id) => tests.get(id) ?? []));
  }
  writeFileSync(join(folder, 'groups.json'), JSON.stringify(groups));
  const said = run('python3', [script, 'dev', folder, '--score', join(folder, 'groups.json')], { CORPUS: corpus });
  const [, precision, recall, f1, rand] = /P=(\S+) R=(\S+) F1=(\S+) mean ARI=(\S+)/.exec(said) ?? [];
  return row([seed, precision, recall, f1, rand]);
}
