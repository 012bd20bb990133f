// A large change in a large checkout: what it takes, and how many files are read for it.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCheckout } from './checkout.ts';
import { type Command, type Measured, rounds } from './measure.ts';
import type { Bench, Row } from './rows.ts';

const SECONDS = 5;
const READS = 6_000;

interface Report {
  readonly totals: { readonly findings: number };
  readonly causes: readonly {
    readonly change: { readonly path: string } | null;
    readonly findings: readonly string[];
  }[];
}

/** Five hundred failures of a change of a tenth of all files. */
export function checkoutRow(bench: Bench): Row {
  const size = bench.isQuick
    ? { files: 10_000, changed: 1_000, failures: 100 }
    : { files: 50_000, changed: 5_000, failures: 500 };
  const home = join(bench.folder, 'large');
  mkdirSync(home, { recursive: true });
  const { root, diff, inputs } = writeCheckout(home, size);
  const reads = join(home, 'reads');
  const command: Command = {
    ...{ name: 'broken-assumption', cwd: root, statuses: [0, 1], env: { READS: reads } },
    words: [
      ...[process.execPath, '-r', join(import.meta.dirname, 'count-reads.cjs'), bench.cli],
      ...['explain', ...inputs, '--root', '.', '--diff', diff, '--format', 'json'],
    ],
  };
  const [own] = rounds([command], bench.count) as [Measured];
  const count = own.isDone ? Number(readFileSync(reads, 'utf8')) : Number.NaN;
  const blamed = own.isDone ? blamedIn(JSON.parse(own.output) as Report) : 0;
  const seconds = own.wall.least;
  const [files, changed] = [size.files, size.changed].map((number) => number.toLocaleString('en'));
  return {
    what: `checkout of ${files} files, change of ${changed} of them, ${size.failures} failures`,
    target: `≤ ${SECONDS} s, ≤ ${READS.toLocaleString('en')} files read, each failure with its change`,
    measured: `${seconds.toFixed(1)} s, ${Math.round(own.peakMb?.most ?? 0)} MB, ${count.toLocaleString('en')} files read, ${blamed} failures with a change`,
    isMet: own.isDone && seconds <= SECONDS && count <= READS && blamed === size.failures,
  };
}

const blamedIn = ({ causes }: Report): number =>
  causes.filter(({ change }) => change !== null).reduce((sum, { findings }) => sum + findings.length, 0);
