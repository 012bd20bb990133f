// Sends damaged and hostile inputs through the whole house: nothing may throw, hang, or lose what stood before the damage.
//   npm run fuzz                                    two thousand inputs
//   npm run fuzz -- --seed 7 --iterations 100000    others, and more of them
//   npm run fuzz -- --seconds 3600                  as many as the time allows
//   npm run fuzz -- --growth                        what hostile inputs cost at twice the size
//   npm run fuzz -- --patterns                      the steps that every pattern takes on the texts made against it
//   npm run fuzz -- --all --write                   all of it, and its parts of docs/reliability.md

import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { corpus } from '../test/fuzz/corpus.ts';
import { type Growth, growthOf, HOSTILE, MOST_GROWTH, repeated } from '../test/fuzz/linear.ts';
import { type Costly, costliest, FREE_STEPS } from '../test/fuzz/patterns-cost.ts';
import { patternsUsed } from '../test/fuzz/patterns-used.ts';
import { fuzz, type Outcome } from '../test/fuzz/run.ts';
import { writeSection } from './section.ts';

/** One input that takes longer is taken to hang. */
const HANGS_AFTER_MS = 120_000;
const ITERATIONS = 2_000;
const HEAD = `## When inputs are damaged or hostile

\`npm run fuzz -- --all --write\` writes the parts below. Everything is counted, nothing is timed: how often each block of our code ran, and how many characters were given to patterns and searches. An input that throws, that costs more than its size allows, or that loses a finding which stood whole before the damage, is a fault; \`npm test\` tries a part of it every time.`;

const flag = (name: string): string | undefined =>
  process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined;
const has = (name: string): boolean => process.argv.includes(`--${name}`);
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const seed = Number(flag('seed') ?? 1);
const seconds = Number(flag('seconds') ?? 0);
const iterations = seconds ? Number.POSITIVE_INFINITY : Number(flag('iterations') ?? ITERATIONS);

async function work(): Promise<void> {
  const endMs = seconds ? Date.now() + seconds * 1_000 : Number.POSITIVE_INFINITY;
  const goesOn = (number: number): boolean => {
    parentPort?.postMessage({ number });
    return number < iterations && Date.now() < endMs;
  };
  const outcome = await fuzz({
    samples: corpus(),
    seed,
    from: 0,
    goesOn,
    tell: (fault) => parentPort?.postMessage({ fault }),
  });
  parentPort?.postMessage({ outcome });
}

/** A thread that is watched: a pattern that never ends cannot be ended from inside. */
function watched(): Promise<Outcome | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) });
    let [number, sinceMs] = [0, Date.now()];
    const timer = setInterval(() => {
      if (Date.now() - sinceMs < HANGS_AFTER_MS) return;
      print(`input ${number} of seed ${seed} hangs`);
      void worker.terminate();
      resolve(null);
    }, 1_000);
    worker.on('message', (said: { number?: number; fault?: Outcome['faults'][number]; outcome?: Outcome }) => {
      if (said.number !== undefined) [number, sinceMs] = [said.number, Date.now()];
      if (said.fault)
        print(
          `input ${said.fault.number} of seed ${seed}, ${said.fault.fixture} (${said.fault.mutations.join(', ')}): ${said.fault.what}`,
        );
      if (said.outcome) resolve(said.outcome);
    });
    worker.on('error', reject);
    worker.on('exit', () => clearInterval(timer));
  });
}

function outcomeText({ inputs, bytes, compared, findings, dearest, faults, byMutation }: Outcome): string {
  const mutations = Object.entries(byMutation).map(([name, count]) => `${name} ${count}`);
  return [
    `${inputs.toLocaleString('en')} inputs of seed ${seed}, ${(bytes / 1e6).toFixed(1)} MB, made from ${corpus().length} fixtures (${mutations.join(', ')}).`,
    `Faults: ${faults.length}. Of ${compared} inputs with a clean beginning, ${findings} findings in it were looked for again.`,
    `The dearest input ran ${dearest.blocks} blocks of our code and gave ${dearest.chars.toLocaleString('en')} characters to patterns for each of its bytes.`,
  ].join('\n\n');
}

const isLinear = ({ blocks, chars, faults }: Growth): boolean =>
  blocks <= MOST_GROWTH && chars <= MOST_GROWTH && !faults.length;

function growthText(growths: readonly Growth[]): string {
  const most = (of: 'blocks' | 'chars'): number => Math.max(...growths.map((growth) => growth[of]));
  const over = growths.filter((growth) => !isLinear(growth));
  return [
    `${growths.length} hostile inputs at one size and at twice that size. The blocks that ran grew at most ×${most('blocks')}, the characters given to patterns and searches at most ×${most('chars')}; more than ×${MOST_GROWTH} is a fault.`,
    ...over.map(
      ({ name, blocks, chars, faults }) =>
        `- ${name}: blocks ×${blocks}, characters ×${chars} ${faults.join(' ').slice(0, 200)}`,
    ),
  ].join('\n\n');
}

function patternText({ patterns, dear }: Costly): string {
  const shown = dear
    .slice(0, 10)
    .map(({ pattern, perChar }) => `- ${perChar} steps a character: \`${pattern.slice(0, 120).replaceAll('`', '')}\``);
  return [
    `${patterns} patterns; on the texts made against each, ${patterns - dear.length} take at most ${FREE_STEPS} steps a character. The others, dearest first:`,
    shown.join('\n'),
  ].join('\n\n');
}

type Part = 'inputs' | 'growth' | 'patterns';

const PARTS: Readonly<Record<Part, () => Promise<{ readonly text: string; readonly isWell: boolean }>>> = {
  async inputs() {
    const outcome = await watched();
    return {
      text: `### Damaged inputs\n\n${outcome ? outcomeText(outcome) : 'One hangs.'}`,
      isWell: outcome?.faults.length === 0,
    };
  },
  async growth() {
    const growths = await growthOf([...HOSTILE, ...repeated(corpus().filter((_, at) => at % 12 === 0))]);
    return { text: `### Growth\n\n${growthText(growths)}`, isWell: growths.every(isLinear) };
  },
  async patterns() {
    return { text: `### Patterns\n\n${patternText(costliest(await patternsUsed(corpus())))}`, isWell: true };
  },
};

async function main(): Promise<void> {
  const named = (['inputs', 'growth', 'patterns'] as const).filter((part) => has('all') || has(part));
  for (const part of named.length ? named : (['inputs'] as const)) {
    const { text, isWell } = await PARTS[part]();
    print(text);
    if (has('write')) writeSection(`fuzz ${part}`, part === 'inputs' ? `${HEAD}\n\n${text}` : text);
    if (!isWell) process.exitCode = 1;
  }
}

if (isMainThread) await main();
else await work();
