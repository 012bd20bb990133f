// What a replay is made from: a project's clone, how it is set up, and the checks that tell. Plans lie outside the repository.
import { readFileSync } from 'node:fs';

/** How a check's failing tests are told apart from what it prints: the runner's own report, read without our formats. */
export type Witness = {
  /** The command that writes `file`, or, without one, prints it; default: the check's own. */
  readonly run?: string;
  readonly file?: string;
  readonly kind: 'junit' | 'tap' | 'go' | 'lines';
  /** For `lines`: the first group is a failing test's name. */
  readonly pattern?: string;
};

export type PlannedCheck = {
  readonly name: string;
  readonly run: string;
  readonly tool: string;
  readonly witness?: Witness;
};

export type ReplayPlan = {
  readonly name: string;
  /** A git directory with history. */
  readonly clone: string;
  readonly language: string;
  readonly setup: readonly string[];
  readonly checks: readonly PlannedCheck[];
  readonly env?: Readonly<Record<string, string>>;
  /** Paths that are tests, as a pattern; default: the usual names. */
  readonly tests?: string;
  readonly seconds?: number;
};

/** Reads a plan; throws for a file that is none. */
export function planAt(path: string): ReplayPlan {
  const plan = JSON.parse(readFileSync(path, 'utf8')) as ReplayPlan;
  for (const key of ['name', 'clone', 'language', 'setup', 'checks'] as const)
    if (plan[key] === undefined) throw new Error(`${path} has no ${key}`);
  return plan;
}

const TEST_PATH =
  /(?:^|\/)(?:tests?|specs?|__tests__|t|testdata|fixtures?|__snapshots__|e2e)\/|[._-](?:test|spec)s?\.\w+$|_test\.\w+$|(?:^|\/)test_[^/]+$|Test\w*\.\w+$|\.(?:bats|snap)$/;
const NO_CODE =
  /\.(?:md|rst|txt|adoc|lock|svg|png|jpe?g|gif|map|d\.ts)$|(?:^|\/)(?:package(?:-lock)?\.json|CHANGE\w*|HISTORY\w*|LICENSE\w*|AUTHORS\w*|yarn\.lock|pnpm-lock\.yaml|go\.sum|Gemfile\.lock|Cargo\.lock)$|(?:^|\/)(?:docs?|\.github|\.changeset|dist|build|examples?|benchmarks?|vendor)\//i;

/** What a changed path is to a replay: only the undoing of code can be the cause. */
export function roleOf(path: string, { tests }: Pick<ReplayPlan, 'tests'>): 'test' | 'code' | 'other' {
  if ((tests ? new RegExp(tests) : TEST_PATH).test(path)) return 'test';
  return NO_CODE.test(path) ? 'other' : 'code';
}
