// The whole flow, ingest → parse → attribute → explain. This file and the folder of its name are the only ones that import stages.

import { attribute } from './attribute/index.ts';
import { decided } from './config/decisions.ts';
import type { ExplainInput } from './explain/conclude.ts';
import { explainNothing } from './explain/nothing.ts';
import { findAll, type Input } from './ingest/inputs.ts';
import { inThrees } from './ingest/meter.ts';
import type { Digest } from './model/cause.ts';
import { changeOr, sharedOf } from './pipeline/legs.ts';
import { openExplain } from './pipeline/open.ts';
import { type ExplainOptions, type Settled, settle } from './pipeline/options.ts';
import type { Explain } from './pipeline/prove.ts';
import { changeFor, parseAll, signedFor, sourcesFor } from './pipeline/read.ts';

/** Explains what the inputs say. What cannot be read becomes a note of the digest; nothing is thrown for bad input. */
export async function explain(inputs: readonly Input[], options: ExplainOptions = {}): Promise<Digest> {
  const settled = await settle(options);
  settled.onProgress('looking for what to read');
  const found = await findAll({ head: inputs, base: settled.base, retry: settled.retry }, settled);
  const [parsed, ours] = await Promise.all([parseAll(found, settled), changeFor(found, settled)]);
  const { change, notes: changeNotes } = await changeOr(ours, parsed.bundles, settled);
  settled.onProgress('looking at the checkout');
  const { sources, notes: treeNotes } = await sourcesFor(parsed, change, settled);
  const isShared = settled.share !== null || parsed.bundles !== null;
  const placed = attribute({ sections: parsed.sections, sources, change, pathMap: settled.pathMap, isShared });
  const { attributed, notes: mergeNotes } = await sharedOf(
    { ...(await decided(placed, settled.decisions)), change },
    parsed.bundles,
    settled,
  );
  const notes = [...settled.notes, ...found.notes, ...parsed.notes, ...changeNotes, ...treeNotes, ...mergeNotes];
  const explainFindings = attributed.findings.length ? (await openExplain()).explain : explainNothing;
  settled.onProgress(`explaining ${inThrees(attributed.findings.length)} findings`, attributed.findings.length);
  const digest = await provedOr(
    explainFindings,
    { attributed, change, sources, limits: settled.limits, notes },
    settled,
  );
  return signedFor(digest, { ours, change }, settled);
}

/** The explanation; proved, where that is asked for and there is a change to undo. */
async function provedOr(explainFindings: Explain, input: ExplainInput, settled: Settled): Promise<Digest> {
  const { prove } = settled;
  if (!prove || !input.change) return explainFindings(input);
  const { provedDigest } = await import('./pipeline/prove.ts');
  return provedDigest(explainFindings, { ...input, change: input.change }, { ...settled, prove });
}
