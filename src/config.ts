// Makes one frozen Config of what a call says and what `.github/broken-assumption.yml` decides once.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NOTHING_DECIDED, pathMapOf, type RepositoryConfig, readRepositoryConfig } from './config/file.ts';
import { oneOf, UserError } from './config/user-error.ts';
import { DEFAULT_LIMITS, type Limits } from './model/limits.ts';

export const REPORT_FORMATS = ['text', 'markdown', 'json', 'brief', 'sarif', 'junit', 'gitlab', 'quickfix'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a call says: flags of the command line or inputs of the action, unchecked. */
export interface RawCall {
  readonly inputs: readonly string[];
  readonly base?: readonly string[];
  readonly retry?: readonly string[];
  readonly pathMap?: readonly string[];
  readonly diff?: string | undefined;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly annotate?: boolean;
  /** True when it runs checks: then it needs no inputs. */
  readonly runsChecks?: boolean;
  /** The configuration file, relative to `root`; default: `.github/broken-assumption.yml`, where there is one. */
  readonly config?: string | undefined;
}

/** Everything a run is decided by. */
export interface Config extends Omit<RepositoryConfig, 'limits'> {
  readonly inputs: readonly string[];
  readonly base: readonly string[];
  readonly retry: readonly string[];
  readonly root: string;
  /** A file, a revision, `none`, or null for the default. */
  readonly diff: string | null;
  readonly format: ReportFormat;
  readonly output: string | null;
  readonly annotate: boolean;
  readonly limits: Limits;
}

const FILE = '.github/broken-assumption.yml';

/** Checks a call and joins it with the repository's file, when `root` has one. Throws a UserError for what is wrong in either. */
export async function configOf(call: RawCall, root: string): Promise<Config> {
  const file = await repositoryConfig(root, call.config);
  const inputs = call.inputs.length || call.runsChecks ? call.inputs : file.checks.flatMap(({ reports }) => reports);
  if (!inputs.length && !call.runsChecks)
    throw new UserError('Nothing to read: name a report, a log, a glob, a directory, or - for standard input.');
  return deepFreeze({
    ...file,
    inputs,
    base: call.base ?? [],
    retry: call.retry ?? [],
    root,
    diff: call.diff ?? null,
    pathMap: [...(call.pathMap ?? []).map((text) => pathMapOf(text, '--path-map')), ...file.pathMap],
    format: oneOf(call.format ?? 'text', REPORT_FORMATS, '--format'),
    output: call.output ?? null,
    annotate: call.annotate ?? false,
    limits: { ...DEFAULT_LIMITS, ...file.limits },
  });
}

async function repositoryConfig(root: string, named: string | undefined): Promise<RepositoryConfig> {
  const file = named ?? FILE;
  const text = textAt(resolve(root, file));
  if (text === null && named !== undefined) throw new UserError(`The configuration ${named} could not be read.`);
  return text === null ? NOTHING_DECIDED : readRepositoryConfig(text, file);
}

function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const each of Object.values(value)) deepFreeze(each);
  return Object.freeze(value);
}
