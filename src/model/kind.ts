// The one table of kinds: what sort of assumption a failure contradicts, and what that sort is like. Also the families of checks and their loops.

/** How far a run came: `load` fails before anything ran and hides all that would have, `build` is told by reading code, `rule` by holding it against rules, `run` by running it; `setup` before the work began. */
export type Phase = 'setup' | 'load' | 'build' | 'rule' | 'run';

/** What a failure shows: a thing that is not there, code that does not fit, a value or behaviour, a rule broken, a limit passed, a refusal. */
export type Shows = 'absence' | 'misfit' | 'behaviour' | 'rule' | 'limit' | 'refusal';

/** Whose doing it is as a rule: the repository's code, its settings, what sets the job up, the machine with what runs beside, the world. */
export type Doing = 'code' | 'settings' | 'setup' | 'machine' | 'world';

interface KindRow {
  readonly phase: Phase;
  readonly shows: Shows;
  readonly doing: Doing;
  /** The most telling come first: a missing module says more than a failed assertion. */
  readonly rank: number;
  /** What the key of its subject begins with: `member` for `member:User.email`. */
  readonly subject: string;
}

const TABLE = {
  syntax: { phase: 'load', shows: 'misfit', doing: 'code', rank: 2, subject: 'file' },
  'config-valid': { phase: 'load', shows: 'misfit', doing: 'code', rank: 2, subject: 'config' },
  'module-exists': { phase: 'load', shows: 'absence', doing: 'code', rank: 3, subject: 'module' },
  'export-exists': { phase: 'load', shows: 'absence', doing: 'code', rank: 4, subject: 'export' },
  'name-defined': { phase: 'build', shows: 'absence', doing: 'code', rank: 5, subject: 'name' },
  'member-exists': { phase: 'build', shows: 'absence', doing: 'code', rank: 5, subject: 'member' },
  'never-null': { phase: 'build', shows: 'misfit', doing: 'code', rank: 7, subject: 'nonnull' },
  'type-is': { phase: 'build', shows: 'misfit', doing: 'code', rank: 8, subject: 'trait' },
  signature: { phase: 'build', shows: 'misfit', doing: 'code', rank: 6, subject: 'call' },
  exhaustive: { phase: 'build', shows: 'misfit', doing: 'code', rank: 6, subject: 'cases' },
  'value-is': { phase: 'run', shows: 'behaviour', doing: 'code', rank: 10, subject: 'value' },
  throws: { phase: 'run', shows: 'behaviour', doing: 'code', rank: 10, subject: 'throw' },
  snapshot: { phase: 'run', shows: 'behaviour', doing: 'code', rank: 9, subject: 'snapshot' },
  'http-status': { phase: 'run', shows: 'behaviour', doing: 'code', rank: 11, subject: 'http' },
  'ui-present': { phase: 'run', shows: 'behaviour', doing: 'code', rank: 11, subject: 'ui' },
  'time-limit': { phase: 'run', shows: 'limit', doing: 'code', rank: 12, subject: 'timeout' },
  'style-rule': { phase: 'rule', shows: 'rule', doing: 'code', rank: 14, subject: 'rule' },
  'service-up': { phase: 'setup', shows: 'refusal', doing: 'machine', rank: 4, subject: 'endpoint' },
  'network-up': { phase: 'setup', shows: 'refusal', doing: 'world', rank: 3, subject: 'net' },
  'port-free': { phase: 'setup', shows: 'refusal', doing: 'settings', rank: 4, subject: 'port' },
  'env-set': { phase: 'setup', shows: 'refusal', doing: 'settings', rank: 2, subject: 'env' },
  'deps-resolve': { phase: 'setup', shows: 'refusal', doing: 'setup', rank: 0, subject: 'dep' },
  'tool-present': { phase: 'setup', shows: 'refusal', doing: 'setup', rank: 1, subject: 'cmd' },
  resource: { phase: 'setup', shows: 'refusal', doing: 'machine', rank: 1, subject: 'resource' },
  runner: { phase: 'setup', shows: 'refusal', doing: 'world', rank: 1, subject: 'runner' },
  'file-exists': { phase: 'run', shows: 'absence', doing: 'code', rank: 8, subject: 'path' },
  'generated-fresh': { phase: 'rule', shows: 'rule', doing: 'code', rank: 8, subject: 'generated' },
  policy: { phase: 'rule', shows: 'rule', doing: 'code', rank: 8, subject: 'policy' },
  budget: { phase: 'rule', shows: 'limit', doing: 'code', rank: 9, subject: 'budget' },
  race: { phase: 'run', shows: 'limit', doing: 'code', rank: 9, subject: 'race' },
  unknown: { phase: 'run', shows: 'behaviour', doing: 'code', rank: 18, subject: 'unknown' },
} as const satisfies Readonly<Record<string, KindRow>>;

/** What sort of assumption a finding contradicts; one row of the table each. */
export type Kind = keyof typeof TABLE;

export const KINDS = Object.keys(TABLE) as readonly Kind[];

const row = (kind: Kind): KindRow => TABLE[kind];

export const rankOf = (kind: Kind): number => row(kind).rank;
export const subjectName = (kind: Kind): string => row(kind).subject;

/** True for what fails before any code of a suite or program ran. */
export const isLoading = (kind: Kind): boolean => row(kind).phase === 'load';

/** True for what compilers and loaders tell. */
export const isBuilding = (kind: Kind): boolean => row(kind).phase === 'load' || row(kind).phase === 'build';

/** True for a name that code asks for and does not find. */
export const isNameMissing = (kind: Kind): boolean => isBuilding(kind) && row(kind).shows === 'absence';

/** True for types, calls and cases that do not fit together. */
export const isMisfit = (kind: Kind): boolean => row(kind).phase === 'build' && row(kind).shows === 'misfit';

/** True for what says how code behaved. A null that is used is told by compilers and by runs. */
export const isBehaviour = (kind: Kind): boolean => row(kind).shows === 'behaviour' || kind === 'never-null';

/** True for what a run can die of on the very line of which a compiler complains. */
export const isCrash = (kind: Kind): boolean => row(kind).phase === 'build' || kind === 'throws';

/** True for what a program may say whose input, an earlier step's product, is not there. */
export const isOfMissingInput = (kind: Kind): boolean =>
  kind === 'unknown' ||
  kind === 'value-is' ||
  kind === 'file-exists' ||
  kind === 'tool-present' ||
  kind === 'export-exists';

/** True for what the code as a rule did not do: settings, set-up, machine and world refuse. */
export const isRefusal = (kind: Kind): boolean => row(kind).doing !== 'code';

/** True for what sets a job up before its checks begin. */
export const isSetup = (kind: Kind): boolean => row(kind).doing === 'setup';

/** True for what nobody's change can mend. */
export const isOfWorld = (kind: Kind): boolean => row(kind).doing === 'world';

/** True for what is the infrastructure's where no edit explains it. */
export const isInfrastructure = (kind: Kind): boolean => row(kind).doing !== 'code' && row(kind).doing !== 'settings';

/** True for what an answer from elsewhere may be: a refusal, or a status that a server gave. */
export const mayRefuse = (kind: Kind): boolean => isRefusal(kind) || kind === 'http-status';

/** Feedback loops, nearest first. */
export const LOOPS = ['edit', 'commit', 'review', 'runtime'] as const;

export type Loop = (typeof LOOPS)[number];

/** The question a check asks; decides its loop and its order among checks. */
export const FAMILIES = [
  'install',
  'format',
  'lint',
  'types',
  'build',
  'unit',
  'integration',
  'e2e',
  'policy',
  'smoke',
  'other',
] as const;

export type Family = (typeof FAMILIES)[number];

const LOOP_OF: Readonly<Record<Family, Loop>> = {
  install: 'edit',
  format: 'edit',
  lint: 'edit',
  types: 'edit',
  build: 'edit',
  unit: 'commit',
  integration: 'commit',
  e2e: 'commit',
  policy: 'review',
  smoke: 'runtime',
  other: 'commit',
};

/** The loop a family of checks belongs to. */
export const loopOf = (family: Family): Loop => LOOP_OF[family];
