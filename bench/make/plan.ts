// What a project says of itself: its tree, its noise and mutations (lists of edits), and the cases they make.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One change of one file: text replaced once, or a file created, deleted or renamed. */
export type Edit = {
  readonly file: string;
  readonly find?: string;
  readonly replace?: string;
  readonly create?: string;
  readonly delete?: boolean;
  readonly rename?: string;
  /** Reverted with its cause, but nobody would call it the culprit (a test adapted along). */
  readonly also?: boolean;
};

type Env = Readonly<Record<string, string>>;
/** Shell commands around a run (a service started, a clock set, a small disk mounted) and the secrets the repository has. */
export type World = {
  readonly up?: string;
  readonly down?: string;
  readonly prefix?: string;
  readonly env?: Env;
  readonly secrets?: Env;
};

export type Mutation = {
  readonly kind: string;
  readonly assumption: string;
  readonly edits: readonly Edit[];
  readonly dimension?: Readonly<Record<string, readonly string[]>>;
};

export type Outside = {
  readonly assumption: string;
  readonly thing: string;
  readonly things?: readonly string[];
  /** The world in which this alone is amiss, where the case's world has more than one such thing. */
  readonly world?: string;
  readonly dimension?: Readonly<Record<string, readonly string[]>>;
};

export type CasePlan = {
  readonly name: string;
  readonly kind?: string;
  readonly mutations?: readonly string[];
  readonly noise?: readonly string[];
  /** Edits the base has already: what fails there is known. */
  readonly base?: readonly Edit[];
  /** The world the head meets; base and verification meet `default`. */
  readonly world?: string;
  readonly outside?: Outside | readonly Outside[];
  /** Run until it fails once and passes once; the mutation is a flaky one. */
  readonly flaky?: boolean;
  readonly relation?: string;
  /** Report files the tools left that were lost on the way. */
  readonly lose?: readonly string[];
};

export type Project = {
  readonly name: string;
  readonly dir: string;
  /** step id → kind of tool that reads its output */
  readonly tools: Readonly<Record<string, string>>;
  readonly modules?: readonly string[];
  readonly canned?: Readonly<Record<string, string>>;
  /** Symbolic links an install makes (workspaces). */
  readonly links?: Readonly<Record<string, string>>;
  readonly worlds?: Readonly<Record<string, World>>;
  readonly noise: Readonly<Record<string, readonly Edit[]>>;
  readonly mutations: Readonly<Record<string, Mutation>>;
  readonly cases: readonly CasePlan[];
};

/** All projects under `root`, sorted by name; a folder without `project.yaml` is none. */
export function readProjects(root: string): Project[] {
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'project.yaml')))
    .sort()
    .map((name) => ({
      ...(parse(readFileSync(join(root, name, 'project.yaml'), 'utf8')) as Omit<Project, 'name' | 'dir'>),
      name,
      dir: join(root, name),
    }));
}

/** What fails outside the change, by its name in the truth. */
export function outsidesOf({ outside }: CasePlan): ReadonlyMap<string, Outside> {
  const all: readonly Outside[] = outside === undefined ? [] : Array.isArray(outside) ? outside : [outside as Outside];
  return new Map(all.map((one, i) => [i ? `outside-${i + 1}` : 'outside', one]));
}
