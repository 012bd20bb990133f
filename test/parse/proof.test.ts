// Each fixture says how much it proves: real output, text after a tool's documentation, or text made up in its form.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What was invented when this was first counted; it may only become fewer. */
const INVENTED = 100;
const PROOF = /^Proof: (real|documented|invented)\.$/m;

const sources = readdirSync('__fixtures__', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[^/]+\/[^/]+\/source\.md$/.test(path) && !path.startsWith('runs/'))
  .sort();
const proofOf = (path: string): string | undefined => PROOF.exec(readFileSync(`__fixtures__/${path}`, 'utf8'))?.[1];

describe('the proof of each fixture', () => {
  it('is said', () => {
    expect(sources.filter((path) => proofOf(path) === undefined)).toEqual([]);
  });

  it('is invented ever more rarely', () => {
    const invented = sources.filter((path) => proofOf(path) === 'invented');
    expect(invented.length).toBeLessThanOrEqual(INVENTED);
  });

  it('is not called real where the source says that the tool could not be had', () => {
    const doubtful = sources.filter(
      (path) =>
        proofOf(path) === 'real' && /written by hand|cannot be had/i.test(readFileSync(`__fixtures__/${path}`, 'utf8')),
    );
    expect(doubtful).toEqual([]);
  });
});
