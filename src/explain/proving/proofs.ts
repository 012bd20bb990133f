// What a proof makes of a cause: what was undone is what is to blame, and how sure that is.

import type { Confidence, Proof } from '../../model/cause.ts';
import type { Group } from '../grouping/group.ts';
import type { Part } from '../suspects/suspect.ts';

/** True where a proof names what is to blame, and nothing beside it: a test that was edited proves only itself. */
export function isProved(proof: Proof | undefined): boolean {
  if (proof?.how !== 'undone' || proof.expectation !== null || !proof.edits.length) return false;
  return proof.relation !== 'among' || new Set(proof.edits.map(({ path }) => path)).size === 1;
}

/** The part of the suspect that was undone; null where nothing was proved. */
export function provedPart({ suspect, proof }: Group): Part | null {
  if (!suspect || !isProved(proof)) return null;
  const isUndone = ({ path, line }: Part): boolean =>
    proof?.edits.some((edit) => edit.path === path && edit.line === line) === true;
  return suspect.parts.find(isUndone) ?? null;
}

/** Of what was seen to be innocent nobody may be sure. */
export const doubted = (confidence: Confidence, { suspect, proof }: Group): Confidence =>
  suspect && proof && !isProved(proof) && confidence !== 'unknown' ? 'possible' : confidence;
