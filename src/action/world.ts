// The world that the action runs in, and the step that it is.

import type { Config } from '../config.ts';
import type { Output } from '../edge/world.ts';
import type { Api, Artifacts } from '../model/api.ts';
import type { Launch } from '../pipeline/open.ts';
import type { ActionCall } from './inputs.ts';

/** GitHub's toolkit, as far as it is used. All of it writes to the same standard output. */
export interface Toolkit {
  getInput(name: string): string;
  setOutput(name: string, value: string | number): void;
  setSecret(value: string): void;
  notice(message: string): void;
  warning(message: string): void;
  setFailed(message: string): void;
}

/** Starts a program and gives its exit code; both outputs go to `onData`. */
export type Exec = (program: Parameters<Launch>[0]) => Promise<number | null>;

/** All that the action may touch, besides files. */
export interface ActionWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly pid: number;
  readonly toolkit: Toolkit;
  readonly exec: Exec;
  /** Fails the step without a word. */
  readonly fail: () => void;
  /** Writes to standard output. */
  readonly write: (text: string) => void;
  /** Standard error, for what is only of use while it runs. */
  readonly stderr: Output;
  /** GitHub's API with this token, null outside GitHub. Loaded only when it is asked for. */
  readonly openApi: (token: string) => Promise<Api | null>;
  /** The artifact store, null where the runner offers none. The token is for other runs' artifacts. Loaded only when it is asked for. */
  readonly openArtifacts: (token: string) => Promise<Artifacts | null>;
  /** Aborted when the run is cancelled. */
  readonly stop: AbortSignal;
}

/** One step: its world, its inputs and where it works. */
export interface Scene {
  readonly world: ActionWorld;
  readonly call: ActionCall;
  readonly config: Config;
  readonly cwd: string;
  readonly workspace: string;
  /** Directory for results, below the runner's temporary one. */
  readonly folder: string;
}

/** Text without the one form of a command that counts in the middle of a line. */
export const broken = (text: string): string => text.replaceAll('##[', '## [');
