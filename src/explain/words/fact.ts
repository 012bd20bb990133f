// What is so now, in one bold clause without a hedge: what the failure names and the edit took away, else what the edit made so, else what was felt.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Part, Suspect } from '../suspects/suspect.ts';
import { replacementOf } from './assumption-text.ts';
import { editFact } from './edit-fact.ts';
import { type FeltFact, feltFact } from './felt-fact.ts';
import { code, value, words } from './spans.ts';

/** A fact with where its place is said, and the old value or name that others still go by. */
export interface ToldFact extends FeltFact {
  readonly old: string | null;
  /** What the others do with the old: use a name, load a file, or expect a value; `self` where the fact is the failure. */
  readonly by: 'use' | 'load' | 'expect' | 'self' | null;
}

/** The fact of a cause: its primary finding, and the part of the suspect that is shown, if there is one. */
export function factOf(finding: PlacedFinding, suspect: Suspect | null, part: Part | null): ToldFact {
  if (!suspect || !part) return { ...feltFact(finding), old: null, by: null };
  const named = namedFact(finding, suspect, part) ?? ownFact(finding, suspect, part);
  if (named) return named;
  const { text, old } = editFact(suspect, part);
  if (suspect.type !== 'edit') return { text, place: 'none', old, by: null };
  const isTest = finding.test !== null && finding.facts.expected !== undefined;
  const own = `${code(part.path)} `;
  const isOfFile = text.startsWith(own);
  const expected = old !== null && isTest && (finding.facts.expected ?? '').includes(bare(old));
  return {
    text: isOfFile ? text.slice(own.length) : text,
    place: isOfFile ? 'before' : 'after',
    ...{ old, by: expected ? 'expect' : null },
  };
}

const bare = (text: string): string => text.replace(/^(["'`])(.*)\1$/s, '$2');

/** A name that the failure misses and the edit renames or takes away. */
function namedFact(finding: PlacedFinding, suspect: Suspect, part: Part): ToldFact | null {
  const { facts, kind } = finding;
  if (suspect.type === 'rename' && (kind === 'module-exists' || kind === 'file-exists'))
    return { text: `${code(part.oldPath)} is now ${code(part.path)}`, place: 'none', old: part.oldPath, by: 'load' };
  const member = facts.member?.replace(/^['"]|['"]$/g, '');
  const name =
    kind === 'export-exists'
      ? facts.exported
      : kind === 'member-exists'
        ? member
        : kind === 'name-defined'
          ? facts.name
          : undefined;
  if (!name || name.length > 60 || !(suspect.drops.has(name) || suspect.removed.has(name))) return null;
  const whole = kind === 'member-exists' ? ownedName(finding, name) : name;
  const now = replacementOf(name, suspect);
  if (now) return use(`${code(whole)} is now ${code(now)}`, name);
  if (!suspect.drops.has(name)) return null;
  const module = kind === 'export-exists' ? value(facts.module, 60) : null;
  return use(module ? `${module} no longer exports ${code(name)}` : `${code(whole)} was removed`, name);
}

/** What a tool says of the changed lines themselves: its words tell more than the edit does. */
function ownFact(finding: PlacedFinding, suspect: Suspect, part: Part): ToldFact | null {
  const isOwn = finding.location?.path === part.path && !finding.test;
  if (!isOwn || suspect.type !== 'edit') return null;
  if (finding.kind === 'syntax') {
    const said = words(finding.message.split('\n')[0] ?? '');
    return { text: `${code(part.path)} does not parse${said ? `: ${said}` : ''}`, place: 'after', old: null, by: null };
  }
  if (finding.kind !== 'style-rule' && finding.kind !== 'policy') return null;
  return { ...feltFact(finding), old: null, by: 'self' };
}

const use = (text: string, old: string): ToldFact => ({ text, place: 'after', old, by: 'use' });

function ownedName({ facts }: PlacedFinding, member: string): string {
  const owner =
    facts.owner
      ?.replace(/^(?:Type|type)\[(.*)\]$/, '$1')
      .replace(/<.*$/, '')
      .split(/::|\\/)
      .at(-1)
      ?.split('.')
      .at(-1) ?? '';
  return owner && /^[\w$]+$/.test(owner) ? `${owner}.${member}` : member;
}
