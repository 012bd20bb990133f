// Runs made of inline texts: a log as GitHub writes it, a change as git writes it.

/** Where a GitHub runner checks a repository out. */
export const HOME = '/home/runner/work/quay/quay';

/** A step's command and what it printed. */
export type Step = readonly [command: string, ...lines: string[]];

/** A GitHub log of steps that all failed. */
export const log = (...steps: readonly Step[]): string =>
  steps
    .map(
      ([command, ...lines]) =>
        `##[group]Run ${command}\n${command}\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n${lines.join('\n')}\n`,
    )
    .map((step) => `${step}##[error]Process completed with exit code 1.\n`)
    .join('');

export interface Edited {
  readonly path: string;
  readonly line: number;
  readonly old: string;
  readonly now: string;
}

export const diffOf = (edits: readonly Edited[]): string =>
  edits
    .map(({ path, line, old, now }) => {
      const [gone, come] = [old ? old.split('\n') : [], now ? now.split('\n') : []];
      const head = `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -${line},${gone.length} +${line},${come.length} @@`;
      return [head, ...gone.map((one) => `-${one}`), ...come.map((one) => `+${one}`), ''].join('\n');
    })
    .join('');
