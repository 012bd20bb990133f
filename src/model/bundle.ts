// What legs exchange: what each of them found, as parts that can be put together in any order and grouping.

import type { PassedTest, PlacedFinding } from './attributed.ts';
import type { Check } from './cause.ts';
import type { Change } from './change.ts';
import type { Facts, Finding } from './finding.ts';
import type { Leg, Note, Step } from './source.ts';

export const BUNDLE_VERSION = 1;

/** How a bundle's text begins; whoever reads inputs knows one by it. */
export const BUNDLE_MARK = '{"bundle":"broken-assumption"';

/** The name of the one file inside an artifact, and how the artifact's own name begins. */
export const BUNDLE_FILE = 'bundle.jsonl.gz';
export const BUNDLE_PREFIX = 'broken-assumption-';

/** What a bundle may hold; a reader refuses more, a writer cuts before. Texts in characters. */
export const BUNDLE_CAPS = {
  /** Name of a tool, a check, a rule, a job, an environment variable. */
  name: 300,
  path: 1_024,
  message: 4_096,
  detail: 8_192,
  fact: 400,
  command: 4_096,
  line: 2_048,
  symbols: 24,
  frames: 60,
  around: 30,
  matrix: 32,
  env: 32,
  notes: 100,
  tools: 100,
  checks: 1_000,
  notRun: 1_000,
  parts: 4_096,
  /** Findings of one part; what is beyond is counted. */
  findings: 20_000,
  classes: 20_000,
  /** Passed tests of one part told by name. */
  names: 10_000,
  files: 1_000,
  edits: 5_000,
  /** All the text of a change. */
  change: 512 * 1024,
} as const;

/** The step a finding was said in, as far as an explanation needs it. */
export type BundleStep = Pick<Step, 'index' | 'name' | 'command' | 'env'>;

/** What makes a finding the same on every leg. A test's message is part of its telling: it may name times and places that differ. */
export interface SaidFinding extends Omit<PlacedFinding, 'leg' | 'legs' | 'attempt' | 'step' | keyof Telling> {
  readonly message: string | null;
  readonly step: BundleStep | null;
}

/** How one leg told it. */
export interface Telling extends Pick<Finding, 'detail' | 'frames' | 'source' | 'around'> {
  readonly message: string | null;
  readonly facts: Facts;
}

/** A finding of one part or of many, which share the object. */
export type BundleFinding = Omit<PlacedFinding, 'leg' | 'legs' | 'attempt'>;

/** The tests of one class or file that ran in one part. `names` are those that passed, possibly cut; the counts are whole. */
export interface TestClass {
  readonly tool: string | null;
  readonly suite: string;
  readonly file: string | null;
  readonly passed: number;
  readonly failed: number;
  readonly names: readonly string[];
}

/** A change as a bundle tells it; `cut` counts the files whose edits were left out. */
export interface BundleChange extends Change {
  readonly cut: number;
}

/** What one leg found in one attempt. Nobody changes it once it is made; merging only gathers. */
export interface BundlePart {
  /** Tells this part from every other: run, job, step and attempt. */
  readonly id: string;
  /** The same for all attempts of one leg, and for nothing else. */
  readonly slot: string;
  readonly attempt: number;
  /** Null where the job has no name. */
  readonly leg: Leg | null;
  readonly sources: number;
  readonly checks: readonly Check[];
  /** Tools that ran to their end. */
  readonly completed: readonly string[];
  readonly notes: readonly Note[];
  readonly change: BundleChange | null;
  readonly findings: readonly BundleFinding[];
  /** Findings of the base. */
  readonly base: readonly BundleFinding[];
  readonly classes: readonly TestClass[];
  /** Findings that are counted and no longer told. */
  readonly cut: number;
}

/** Where a part comes from. */
export interface PartOrigin extends Pick<BundlePart, 'id' | 'slot' | 'attempt' | 'leg'> {}

/** Who takes the parts of what was found, and where those come from. */
export interface Share {
  readonly origin: PartOrigin;
  readonly take: (parts: readonly BundlePart[]) => void;
}

/** The passed tests of classes, one by one. */
export const passedOf = (classes: readonly TestClass[], leg: Leg | null): PassedTest[] =>
  classes.flatMap(({ tool, suite, file, names }) =>
    names.map((name): PassedTest => ({ tool, suite, file, name, leg })),
  );
