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

/** Shell commands around a run: a service started, a clock set, a small disk mounted. */
export type World = { readonly up?: string; readonly down?: string; readonly prefix?: string; readonly env?: Readonly<Record<string, string>> };

export type Mutation = {
  readonly kind: string;
  readonly assumption: string;
  readonly edits: readonly Edit[];
  readonly dimension?: Readonly<Record<string, readonly string[]>>;
};

export type Outside = { readonly assumption: string; readonly thing: string; readonly things?: readonly string[] };

export type CasePlan = {
  readonly name: string;
  readonly kind?: string;
  readonly mutations?: readonly string[];
  readonly noise?: readonly string[];
  /** Edits the base has already: what fails there is known. */
  readonly base?: readonly Edit[];
  /** The world the head meets; base and verification meet `default`. */
  readonly world?: string;
  readonly outside?: Outside;
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
    .map((name) => ({ ...(parse(readFileSync(join(root, name, 'project.yaml'), 'utf8')) as Omit<Project, 'name' | 'dir'>), name, dir: join(root, name) }));
}
