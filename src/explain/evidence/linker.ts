// The evidence of linking: a name that a linker misses or meets twice, and the edit that declares it otherwise than before.

import type { PlacedFinding } from '../../model/attributed.ts';
import { wordPattern } from '../suspects/literal-pattern.ts';
import type { Suspect } from '../suspects/suspect.ts';
import { type Signal, signal } from './signals.ts';

/** The last part of a name as a linker spells it. */
export const bareSymbol = (symbol: string): string =>
  symbol.includes('::') ? symbol.slice(symbol.lastIndexOf('::') + 2).replace(/<.*$/, '') : symbol;

/** A linker misses or meets twice what this change defines otherwise than before. */
export function linkEvidence(finding: PlacedFinding, suspect: Suspect): Signal[] {
  const name =
    finding.kind === 'export-exists' && finding.tool === 'ld' && finding.facts.exported
      ? bareSymbol(finding.facts.exported)
      : '';
  if (name.length < 2) return [];
  const declares = (lines: readonly string[] | undefined): boolean =>
    wordPattern(name, '\\s*[(<;=]').test((lines ?? []).join('\n'));
  const home = suspect.parts.find(
    ({ within, edit }) => within?.split('.').at(-1) === name && (declares(edit?.added) || declares(edit?.removed)),
  );
  return home ? [signal('linked', { name: home.within ?? name })] : [];
}
