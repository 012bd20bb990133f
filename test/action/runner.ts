// The emulated runner for one test: a step whose files go when the test ends.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runStepIn, type StepCall, type StepResult } from './step.ts';

export { NODE, pairsOf, type StepCall, type StepResult } from './step.ts';

/** Runs a step once. */
export async function runStep(call: StepCall): Promise<StepResult> {
  const home = mkdtempSync(join(tmpdir(), 'runner-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return runStepIn(home, call);
}
