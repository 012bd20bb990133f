// A run of the fuzzer: so many inputs, each made from a fixture by chance that its number tells.

import type { Sample } from './corpus.ts';
import { MUTATIONS, type Mutation } from './mutations.ts';
import { openCounter } from './operations.ts';
import { type Random, randomOf } from './random.ts';
import { findingsIn, lostOf, tryInput } from './trial.ts';

/** Blocks and characters that an input may cost: some at any rate, so many for each of its bytes. */
export const ALLOWED = { blocks: 3_000_000, blocksPerByte: 600, chars: 60_000_000, charsPerByte: 20_000 };
const MOST_BYTES = 400_000;
const SIZEABLE_BYTES = 10_000;
const NAMES = Object.keys(MUTATIONS);

export interface Fault {
  /** With the seed it makes the same input again. */
  readonly number: number;
  readonly fixture: string;
  readonly mutations: readonly string[];
  readonly what: string;
}

export interface Made {
  readonly sample: Sample;
  readonly bytes: Buffer;
  readonly mutations: readonly string[];
  /** Bytes at the beginning that are the fixture's own. */
  readonly keeps: number;
}

/** The input of a number. */
export function make(samples: readonly Sample[], random: Random): Made {
  const sample = random.pick(samples);
  const count = random.pick([1, 1, 2, 3]);
  const mutations = Array.from({ length: count }, () => random.pick(NAMES));
  const draw = { random, other: () => random.pick(samples).bytes };
  let bytes = sample.bytes;
  let keeps = bytes.length;
  for (const name of mutations) {
    const made = (MUTATIONS[name] as Mutation)(bytes, draw);
    bytes = made.bytes.subarray(0, MOST_BYTES);
    keeps = Math.min(keeps, made.keeps ?? 0);
  }
  return { sample, bytes, mutations, keeps };
}

export interface RunOptions {
  readonly samples: readonly Sample[];
  readonly seed: number;
  readonly from: number;
  /** Is asked before each input whether it is to be tried. */
  readonly goesOn: (number: number) => boolean;
  readonly tell?: (fault: Fault) => void;
}

export interface Outcome {
  readonly inputs: number;
  readonly bytes: number;
  /** Inputs of which a clean beginning was compared, and findings in it. */
  readonly compared: number;
  readonly findings: number;
  readonly byMutation: Readonly<Record<string, number>>;
  /** The most that an input of 10,000 bytes or more cost for each of them. */
  readonly dearest: { readonly blocks: number; readonly chars: number };
  readonly faults: readonly Fault[];
}

/** Tries one input after the other. */
export async function fuzz({ samples, seed, from, goesOn, tell = () => {} }: RunOptions): Promise<Outcome> {
  const counter = await openCounter();
  // What all inputs share is made at the first: it is no input's cost.
  await tryInput('input.log', Buffer.from('nothing failed\n'), randomOf(seed));
  const faults: Fault[] = [];
  const sum = { inputs: 0, bytes: 0, compared: 0, findings: 0 };
  const dearest = { blocks: 0, chars: 0 };
  const byMutation: Record<string, number> = Object.fromEntries(NAMES.map((name) => [name, 0]));
  try {
    for (let number = from; goesOn(number); number++) {
      const random = randomOf(seed * 1_000_003 + number);
      const made = make(samples, random);
      const name = `input${made.sample.ending}`;
      await counter.take();
      const whats = [...(await tryInput(name, made.bytes, random))];
      const cost = await counter.take();
      whats.push(...costly(cost, made.bytes.length));
      if (made.bytes.length >= SIZEABLE_BYTES) {
        dearest.blocks = Math.max(dearest.blocks, Math.round(cost.blocks / made.bytes.length));
        dearest.chars = Math.max(dearest.chars, Math.round(cost.chars / made.bytes.length));
      }
      const beginning = made.keeps > 0 && made.keeps < made.sample.bytes.length ? await compare(name, made) : null;
      sum.inputs++;
      sum.bytes += made.bytes.length;
      sum.compared += beginning ? 1 : 0;
      sum.findings += beginning?.findings ?? 0;
      for (const mutation of made.mutations) byMutation[mutation] = (byMutation[mutation] ?? 0) + 1;
      for (const what of [...whats, ...(beginning?.lost ?? [])]) {
        const fault = { number, fixture: made.sample.name, mutations: made.mutations, what };
        faults.push(fault);
        tell(fault);
      }
    }
  } finally {
    await counter.close();
  }
  return { ...sum, byMutation, dearest, faults };
}

function costly(
  { blocks, chars }: { readonly blocks: number; readonly chars: number },
  bytes: number,
): readonly string[] {
  const overBlocks = blocks - ALLOWED.blocks - ALLOWED.blocksPerByte * bytes;
  const overChars = chars - ALLOWED.chars - ALLOWED.charsPerByte * bytes;
  return [
    ...(overBlocks > 0 ? [`${blocks} blocks ran for ${bytes} bytes`] : []),
    ...(overChars > 0 ? [`${chars} characters were looked at for ${bytes} bytes`] : []),
  ];
}

/** Holds what is said of a beginning that was left as it was against what the whole fixture says there. */
async function compare(
  name: string,
  { sample, bytes, keeps }: Made,
): Promise<{ readonly findings: number; readonly lost: readonly string[] }> {
  const lastLine = sample.bytes.subarray(0, keeps).toString('utf8').split('\n').length;
  const before = await findingsIn(name, sample.bytes);
  const complete = before.filter(({ severity, source }) => severity === 'error' && source.endLine < lastLine).length;
  const lost = complete ? lostOf(before, await findingsIn(name, bytes), lastLine) : [];
  return {
    findings: complete,
    lost: lost.map(({ tool, source, message }) => `lost: ${tool} line ${source.line}: ${message.slice(0, 120)}`),
  };
}
