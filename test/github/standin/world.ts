// What the stand-in knows: one repository with its runs, jobs, artifacts, pull requests, comments and check runs. Tests fill it and read what was written.

export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required';

export interface Step {
  readonly name: string;
  readonly number: number;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: Conclusion | null;
}

export interface Job {
  readonly id: number;
  readonly name: string;
  /** Attempts count from 1. */
  readonly attempt: number;
  status: 'queued' | 'in_progress' | 'completed' | 'waiting';
  conclusion: Conclusion | null;
  steps: Step[];
  /** Raw, as the runner uploads it when the job is over; null before that, and where GitHub has deleted it. */
  log: string | null;
  readonly runner?: string;
  /** Default: when the run was made. */
  startedAt?: string;
  completedAt?: string;
}

export interface Run {
  readonly id: number;
  readonly workflow: { readonly id: number; readonly name: string; readonly path: string };
  readonly branch: string;
  readonly sha: string;
  readonly event: string;
  attempt: number;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: Conclusion | null;
  readonly jobs: Job[];
  readonly createdAt: string;
  /** `owner/repo` of the head; another one for a fork. */
  readonly headRepository?: string;
}

export interface StoredArtifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  bytes: Buffer | null;
  size: number;
  digest: string | null;
  expired: boolean;
  readonly createdAt: string;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  readonly type: 'Bot' | 'User';
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  name: string;
  readonly sha: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: Conclusion | null;
  detailsUrl: string | null;
  externalId: string;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Annotation[];
}

export interface Pull {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly title: string;
  readonly head: { readonly ref: string; readonly sha: string; readonly repository: string };
  readonly base: { readonly ref: string; readonly sha: string };
  readonly files: readonly ChangedFile[];
}

export interface ChangedFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly patch?: string;
  readonly previous_filename?: string;
}

/** What a token may do; `fork` is what a pull request from a fork gets. */
export type Permissions = Readonly<
  Partial<Record<'actions' | 'checks' | 'contents' | 'issues' | 'pull_requests' | 'metadata', 'read' | 'write'>>
>;

export interface World {
  readonly owner: string;
  readonly repo: string;
  /** Who writes with the token of a run. */
  readonly login: string;
  token: string;
  permissions: Permissions;
  rate: { readonly limit: number; remaining: number; resetAt: number };
  readonly runs: Run[];
  readonly artifacts: StoredArtifact[];
  readonly comments: Comment[];
  readonly checkRuns: CheckRun[];
  readonly pulls: Pull[];
  /** Commits of pull requests, beyond their heads. */
  readonly pullsOfCommit: Map<string, readonly number[]>;
  /** By `base...head`. */
  readonly comparisons: Map<string, readonly ChangedFile[]>;
  /** Contents by path. */
  readonly files: Map<string, string>;
  nextId: number;
}

export const ALL: Permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  metadata: 'read',
};
export const FORK: Permissions = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  pull_requests: 'read',
  metadata: 'read',
};

/** A repository without anything in it, and a token that may do everything. */
export function newWorld(): World {
  return {
    ...{ owner: 'example', repo: 'shop', login: 'github-actions[bot]', token: 'ghs_standin', permissions: ALL },
    rate: { limit: 1_000, remaining: 1_000, resetAt: Math.floor(Date.now() / 1000) + 3_600 },
    ...{ runs: [], artifacts: [], comments: [], checkRuns: [], pulls: [] },
    ...{ pullsOfCommit: new Map(), comparisons: new Map(), files: new Map(), nextId: 1_000 },
  };
}

/** The next id, as GitHub counts them: never used twice. */
export function idIn(world: World): number {
  world.nextId += 1;
  return world.nextId;
}

/** Now, in the form of the API. */
export const timestamp = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');
