// Proves own cases live and prints the table: `node bench/prove/index.ts [PATTERN] [--cli FILE] [--seconds N] [--out FILE]`.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProjects } from '../make/plan.ts';
import { casesIn, runLive } from './live.ts';
import { quantile, type Scored, score } from './score.ts';

const ROOT = join(import.meta.dirname, '../..');
const CASES = join(ROOT, 'bench/cases');
const words = process.argv.slice(2);
const option = (name: string, otherwise: string): string =>
  words[words.indexOf(`--${name}`) + 1 || words.length] ?? otherwise;
const pattern = new RegExp(words[0]?.startsWith('--') === false ? words[0] : '');
const cli = option('cli', join(ROOT, 'src/cli/index.ts'));
const seconds = Number(option('seconds', '120'));
const out = option('out', '');

const kept = new Set(casesIn(CASES));
const jobs = readProjects(join(ROOT, 'bench/make/projects')).flatMap((project) =>
  project.cases
    .map((plan) => ({ project, plan: { ...plan, name: `${project.name}-${plan.name}` } }))
    .filter(({ plan }) => kept.has(plan.name) && pattern.test(plan.name)),
);
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const scored: Scored[] = [];
for (const job of jobs) {
  try {
    const live = await runLive(job, { cli, seconds, cases: CASES });
    if (!live) continue;
    const result = score(job.plan.name, live, CASES);
    scored.push(result);
    print(lineOf(result));
    if (out)
      appendFileSync(out, `${JSON.stringify({ ...result, report: live.report, stderr: live.stderr.slice(-4_000) })}\n`);
  } catch (error) {
    print(
      `${job.plan.name}: not run: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
    );
  }
}
table(scored);

function lineOf({
  name,
  withCulprit,
  fileRight,
  lineRight,
  provedRight,
  wrong,
  told,
  causes,
  isPerfect,
  probes,
  ratio,
  isRestored,
  failed,
}: Scored): string {
  const marks = [
    isPerfect ? '' : 'not perfect',
    wrong.length ? 'WRONG' : '',
    isRestored ? '' : 'NOT RESTORED',
    failed ? 'NO REPORT' : '',
  ];
  return [
    name.padEnd(34),
    `file ${fileRight}/${withCulprit} line ${lineRight}/${withCulprit} proved ${provedRight}/${withCulprit} told ${told}/${causes}`,
    `probes ${probes} ×${ratio === null ? '–' : ratio.toFixed(2)}`,
    ...marks.filter(Boolean),
  ].join('  ');
}

function table(all: readonly Scored[]): void {
  const sum = (of: (each: Scored) => number): number => all.reduce((total, each) => total + of(each), 0);
  const share = (a: number, b: number): string => `${a} of ${b} = ${b ? (a / b).toFixed(3) : '–'}`;
  const guilty = sum(({ withCulprit }) => withCulprit);
  const ratios = all.flatMap(({ ratio }) => ratio ?? []);
  const probes = all.flatMap((each) => (each.probes ? [each.probes] : []));
  print('');
  print(`cases ${all.length}, causes with a culprit in the diff ${guilty}`);
  print(
    `culprit's file right   ${share(
      sum((each) => each.fileRight),
      guilty,
    )}`,
  );
  print(
    `culprit's line near    ${share(
      sum((each) => each.lineRight),
      guilty,
    )}`,
  );
  print(`perfect                ${share(all.filter(({ isPerfect }) => isPerfect).length, all.length)}`);
  print(
    `proved                 ${share(
      sum((each) => each.provedRight),
      guilty,
    )}`,
  );
  print(`wrong proofs           ${sum(({ wrong }) => wrong.length)} of ${sum((each) => each.proved)}`);
  print(`runs, median / p90     ${quantile(probes, 0.5)} / ${quantile(probes, 0.9)}`);
  print(
    `time over failing, median / p90  ×${quantile(ratios, 0.5)?.toFixed(2)} / ×${quantile(ratios, 0.9)?.toFixed(2)}`,
  );
  print(`trees not restored     ${all.filter(({ isRestored }) => !isRestored).length}`);
}
