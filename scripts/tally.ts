// The last line of a test run, for people and machines alike: `12 passed, 0 failed`.

import type { Reporter, TestModule } from 'vitest/node';

/** Counts what ran. A file that could not be loaded and an error outside any test are failures too. */
export const tally: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const states = modules.flatMap((module) => [...module.children.allTests()]).map((test) => test.result().state);
    const count = (wanted: string): number => states.filter((state) => state === wanted).length;
    const failed = count('failed') + modules.filter(isBroken).length + unhandledErrors.length;
    process.stdout.write(`\n${count('passed')} passed, ${failed} failed\n`);
  },
};

function isBroken(module: TestModule): boolean {
  return module.errors().length > 0;
}
