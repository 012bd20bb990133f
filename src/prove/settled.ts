// Puts what was shown into proofs, one for the failures of a cause that one thing explains.

import type { Proof, Site } from '../model/cause.ts';
import type { Settled, Undoing } from '../model/proof.ts';
import { keyOfAll } from './kinship.ts';
import type { Found, Ledger } from './ledger.ts';

/** All proofs, in the order of the causes; failures that nothing was shown of are in none. */
export function settledOf(ledger: Ledger): readonly Settled[] {
  const joined = new Map<string, Found>();
  for (const found of ledger.found) {
    const key = `${keyOfAll(found.undo)}\u0003${found.expectation ?? ''}`;
    const known = joined.get(key);
    joined.set(key, known ? { ...known, healed: new Set([...known.healed, ...found.healed]) } : found);
  }
  return [
    ...[...joined.values()].map((found) => provedBy(ledger, found)),
    ...together(ledger, ledger.flaky, 'passes-again'),
    ...together(ledger, ledger.inBase, 'fails-without-the-change'),
    ...ruledOutOnly(ledger),
  ];
}

function provedBy(ledger: Ledger, found: Found): Settled {
  const causes = causesOf(ledger, found.healed);
  const left = ledger.targets.filter(({ id, cause }) => ledger.open.has(id) && causes.includes(cause)).length;
  const { undo, relation, relying, command, expectation, suspect, healed } = found;
  return {
    failures: [...healed],
    undoable: suspect,
    proof: {
      ...proofOf(ledger, causes, found.undo),
      how: expectation === 'old-fails' || expectation === 'both-new' ? 'ruled-out' : 'undone',
      edits: sitesOf(undo),
      relation,
      gone: expectation === null ? healed.size : 0,
      left: expectation === null ? left : healed.size,
      new: relying,
      command,
      expectation,
    },
  };
}

/** Failures of one cause that no edit is to blame for. */
function together(ledger: Ledger, ids: ReadonlySet<string>, how: Proof['how']): readonly Settled[] {
  return causesOf(ledger, ids).map((cause) => {
    const failures = ledger.targets
      .filter((target) => target.cause === cause && ids.has(target.id))
      .map(({ id }) => id);
    const gone = how === 'passes-again' ? failures.length : 0;
    return {
      failures,
      undoable: null,
      proof: { ...proofOf(ledger, [cause], []), how, gone, left: failures.length - gone },
    };
  });
}

/** Causes of which nothing but innocence was shown. */
function ruledOutOnly(ledger: Ledger): readonly Settled[] {
  return [...ledger.ruledOut.keys()].flatMap((cause) => {
    const failures = ledger.targets.filter((target) => target.cause === cause && ledger.open.has(target.id));
    if (!failures.length) return [];
    const proof = proofOf(ledger, [cause], []);
    return proof.ruledOut.length
      ? [{ failures: failures.map(({ id }) => id), undoable: null, proof: { ...proof, left: failures.length } }]
      : [];
  });
}

function causesOf({ targets }: Ledger, ids: ReadonlySet<string>): readonly string[] {
  return [...new Set(targets.filter(({ id }) => ids.has(id)).map(({ cause }) => cause))];
}

const MOST_RULED_OUT = 5;

/** What all proofs of a cause have in common; of nothing undone and nothing gone. */
function proofOf({ spentOn, ruledOut }: Ledger, causes: readonly string[], undo: readonly Undoing[]): Proof {
  const spent = causes.flatMap((cause) => spentOn.get(cause) ?? []);
  const innocent = causes.flatMap((cause) => [...(ruledOut.get(cause)?.values() ?? [])]);
  const guilty = new Set(sitesOf(undo).map(({ path, line }) => `${path}:${line}`));
  return {
    how: 'ruled-out',
    edits: [],
    relation: 'alone',
    gone: 0,
    left: 0,
    new: 0,
    ruledOut: innocent
      .filter((each) => each.length <= 3)
      .flatMap(sitesOf)
      .filter(({ path, line }) => !guilty.has(`${path}:${line}`))
      .slice(0, MOST_RULED_OUT),
    expectation: null,
    probes: spent.reduce((sum, { probes }) => sum + probes, 0),
    ms: Math.round(spent.reduce((sum, { ms }) => sum + ms, 0)),
    command: null,
  };
}

/** Where the edits stand in the head. */
const sitesOf = (undo: readonly Undoing[]): readonly Site[] => undo.map(siteOf);

function siteOf(undoing: Undoing): Site {
  const { path } = undoing;
  if (undoing.kind === 'env') return { path, line: undoing.line, endLine: undoing.line };
  if (undoing.kind !== 'edit') return { path, line: 1, endLine: 1 };
  const { line, endLine } = undoing.edit;
  return { path, line, endLine: Math.max(line, endLine) };
}
