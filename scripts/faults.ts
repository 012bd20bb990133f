// The fault matrix: the built action reads jobs and writes a comment and a check run, merges and uploads bundles, while one endpoint after the other fails in every way.
//   npm run faults [SCRIPT]     SCRIPT is the action's; default: dist/action/index.js. The table goes to docs/reliability.md.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Outcome, openScene } from '../test/github/demo/fault-scene.ts';
import { type Fault, KINDS } from '../test/github/standin/faults.ts';
import { writeSection } from './section.ts';

interface Scenario {
  readonly title: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Routes without which the failures cannot be known: where they fail, the verdict must not be fine, and need not be broken. */
  readonly sources: RegExp;
}

const AT_ONCE = 3;
const SCENARIOS: readonly Scenario[] = [
  {
    title: 'One job that reads the logs of the others and of the base branch, comments and writes a check run',
    inputs: { jobs: 'failed', base: 'auto', comment: 'always', 'check-run': 'Broken Assumption' },
    sources: /\/jobs$|\/logs$|^GET storage\/logs$/,
  },
  {
    title: 'One job that merges what others uploaded, uploads its own, and comments',
    inputs: { merge: 'true', bundle: 'true', comment: 'always' },
    sources: /ListArtifacts|GetSignedArtifactURL|^GET storage\/artifacts$/,
  },
];

const INTRO = [
  '## When GitHub fails',
  'Every endpoint that the action uses, failing in each way for as long as the step runs, at the built action with the emulated runner and the stand-in for GitHub. *same*: verdict, headline and exit status are those of a run without the fault. *said*: the reader is told. *cut* is a connection that ends in the middle of an answer. Where the failures themselves cannot be read, the verdict may be *unclear*, never *fine*. `npm run faults` writes this table.',
];

const home = mkdtempSync(join(tmpdir(), 'faults-'));
const act = await openScene(home, resolve(process.argv[2] ?? 'dist/action/index.js'));
let wrong = 0;

const parts: string[] = [];
for (const scenario of SCENARIOS) parts.push(await tableOf(scenario));
writeSection('faults', [...INTRO, ...parts].join('\n\n'));
rmSync(home, { recursive: true, force: true });
console.log(`${wrong} wrong`);
process.exit(wrong > 0 ? 1 : 0);

/** Rows are the endpoints that a run without faults meets. */
async function tableOf(scenario: Scenario): Promise<string> {
  const calm = await act(scenario.inputs, null);
  const routes = [...new Set(calm.routes)].sort();
  const cells = routes.flatMap((route) => KINDS.map((kind) => ({ route, kind })));
  const said = new Map<string, string>();
  const queue = [...cells];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let cell = queue.shift(); cell; cell = queue.shift()) {
        const word = judged(scenario, calm, { outcome: await act(scenario.inputs, cell), fault: cell });
        said.set(`${cell.route} ${cell.kind}`, word);
        process.stderr.write(`${cell.route} ${cell.kind}: ${word}\n`);
      }
    }),
  );
  const head = `| endpoint | ${KINDS.join(' | ')} |\n| :-- |${' :-- |'.repeat(KINDS.length)}`;
  const rows = routes.map(
    (route) => `| \`${route}\` | ${KINDS.map((kind) => said.get(`${route} ${kind}`)).join(' | ')} |`,
  );
  return `### ${scenario.title}\n\nWithout a fault: verdict *${calm.step.outputs.verdict}*, the step ends with *${calm.step.result}*.\n\n${[head, ...rows].join('\n')}`;
}

/** One word for a cell, and a count of what is wrong. */
function judged(
  scenario: Scenario,
  calm: Outcome,
  { outcome, fault }: { readonly outcome: Outcome; readonly fault: Pick<Fault, 'route'> },
): string {
  const { step, violations } = outcome;
  const { verdict = 'none', headline } = step.outputs;
  const same =
    verdict === calm.step.outputs.verdict &&
    headline === calm.step.outputs.headline &&
    step.result === calm.step.result;
  const told = isTold(step, calm.step);
  const honest = scenario.sources.test(fault.route) && (verdict === 'unclear' || verdict === 'broken') && told;
  const whole =
    Boolean(step.summary) &&
    violations.length === 0 &&
    !step.issues.some(({ message }) => message.includes('Broken Assumption itself failed'));
  if (whole && (same || honest)) return same ? (told ? 'same, said' : 'same') : `${verdict}, ${step.result}, said`;
  wrong += 1;
  process.stderr.write(
    `${JSON.stringify({ result: step.result, issues: step.issues, violations, log: step.log.slice(-600) }, null, 1)}\n`,
  );
  return `**wrong: ${verdict}, ${step.result}**`;
}

/** True where an annotation or the summary says more than without the fault. */
function isTold(step: Outcome['step'], calm: Outcome['step']): boolean {
  const before = new Set(calm.issues.map(({ message }) => message));
  if (step.issues.some(({ message }) => !before.has(message))) return true;
  return /could not|did not|too many|not found|may not|refused/i.test(step.summary ?? '');
}
