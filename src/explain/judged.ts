// The last word on a verdict: what could not be read may have failed.

import type { Digest } from '../model/cause.ts';

/** The digest, unclear instead of fine where an input is missing. */
export function judged(digest: Digest): Digest {
  const missing = digest.notes.filter(({ level }) => level === 'error').length;
  if (digest.verdict !== 'fine' || (!missing && digest.totals.sources)) return digest;
  const headline = digest.totals.sources
    ? `nothing new failed in what could be read, but ${missing} input${missing > 1 ? 's' : ''} could not`
    : 'nothing could be read';
  return { ...digest, verdict: 'unclear', headline };
}
