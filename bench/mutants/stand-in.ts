// Stands in for vitest's runner, so that a test file runs in the process that imports it, in milliseconds.
// Assertions are vitest's own. What needs the runner itself, such as snapshots, fails here; the caller leaves such tests out.

import { expect } from 'vitest';

export { expect };

type Body = (...args: readonly unknown[]) => unknown;

export interface Collected {
  readonly name: string;
  readonly run: () => unknown;
}

const collected: Collected[] = [];
const finishing: (() => unknown)[] = [];
const scope: string[] = [];

/** The tests that the imported files told of since the last call. */
export const takeCollected = (): readonly Collected[] => collected.splice(0);

const bodyOf = (rest: readonly unknown[]): Body => rest.find((one) => typeof one === 'function') as Body;
const rowsOf = (rows: readonly unknown[], call: (args: readonly unknown[], at: number) => void): void =>
  rows.forEach((row, at) => void call(Array.isArray(row) ? row : [row], at));

/** Called within a test; what is cleaned up is cleaned up after it. */
export const onTestFinished = (clean: () => unknown): void => void finishing.push(clean);

async function runThrough(body: () => unknown): Promise<void> {
  try {
    await body();
  } finally {
    for (const clean of finishing.splice(0).reverse()) await clean();
  }
}

function add(name: string, ...rest: readonly unknown[]): void {
  collected.push({ name: [...scope, name].join(' > '), run: () => runThrough(bodyOf(rest)) });
}

function group(name: string, ...rest: readonly unknown[]): void {
  scope.push(name);
  bodyOf(rest)();
  scope.pop();
}

const each =
  (rows: readonly unknown[]) =>
  (name: string, ...rest: readonly unknown[]) =>
    rowsOf(rows, (args, at) => add(`${name} #${at}`, () => bodyOf(rest)(...args)));
const groupEach =
  (rows: readonly unknown[]) =>
  (name: string, ...rest: readonly unknown[]) =>
    rowsOf(rows, (args, at) => group(`${name} #${at}`, () => bodyOf(rest)(...args)));

export const test = Object.assign(add, { each });
export const it = Object.assign(add.bind(null), { each });
export const describe = Object.assign(group, { each: groupEach });
