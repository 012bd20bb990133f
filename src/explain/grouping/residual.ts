// Groups what no suspect claims, by strong keys only: a false merge hides a bug, a false split costs one line.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Link } from '../findings/cascade.ts';
import { rootOf } from '../findings/cascade.ts';
import type { Folded } from '../findings/fold.ts';
import { holds, maskedMessage, subjectOf } from '../findings/keys.ts';

/** Keys that say too little to join anything. */
const GENERIC =
  /^(?:member:(?:length|map|id|name|type|value|data|get|set|toString|then)|port:|generated|resource:mem)$/;

/** Sets of findings that belong together, each sorted as given. */
export function residualGroups(
  entries: readonly Folded[],
  links: ReadonlyMap<Folded, Link>,
): readonly (readonly Folded[])[] {
  const { join, find } = setsOf(entries.length);
  const places = links.size ? new Map(entries.map((entry, at) => [entry, at])) : null;
  const spaces = new Map<string, Map<string, number>>();
  for (const [at, entry] of entries.entries()) {
    tellKeys(entry, (space, key) => {
      let byKey = spaces.get(space);
      if (!byKey) spaces.set(space, (byKey = new Map()));
      const other = byKey.get(key);
      if (other === undefined) byKey.set(key, at);
      else join(other, at);
    });
    const root = places?.get(rootOf(entry, links));
    if (root !== undefined) join(root, at);
  }
  const groups: Folded[][] = [];
  const byRoot = new Map<number, Folded[]>();
  for (const [at, entry] of entries.entries()) {
    const root = find(at);
    const group = byRoot.get(root);
    if (group) {
      group.push(entry);
      continue;
    }
    const own = [entry];
    byRoot.set(root, own);
    groups.push(own);
  }
  return groups;
}

interface Sets {
  join(a: number, b: number): void;
  /** The number that stands for the set of another. */
  find(at: number): number;
}

/** So many numbers from 0, each in a set of its own until it is joined with others. */
function setsOf(count: number): Sets {
  const parents = Int32Array.from({ length: count }, (_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] as number;
    for (let below = at; below !== root; ) {
      const up = parents[below] as number;
      parents[below] = root;
      below = up;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    parents[find(b)] = find(a);
  };
  return { join, find };
}

/** Tells each key with the space in which it counts: a long text need not be written anew to be one. */
function tellKeys({ finding }: Folded, tell: (space: string, key: string) => void): void {
  const { kind, tool, rule, location, test, facts, apart } = finding;
  const subject = subjectOf(finding);
  if (subject && !apart && !GENERIC.test(subject)) tell('subject', subject);
  if (location?.line && !test) tell('place', `${location.path}:${location.line}`);
  const frame = finding.frames.find(({ origin }) => origin === 'app');
  if (frame?.line) tell('place', `${frame.path}:${frame.line}`);
  if (kind === 'style-rule' && rule) tell('rule', `${tool}\u0000${rule}`);
  else if (tool === 'prettier' && !rule) tell('rule', tool);
  // Two tests that are shown one error instead of what each looks for.
  const shown = kind === 'ui-present' && test ? (facts.actual ?? '') : '';
  if (shown && holds(shown, 12) && /[a-z] [a-z]/i.test(shown)) tell('shown', shown);
  const message = maskedMessage(finding);
  if (holds(message, 16) && !apart && (!isOfValues(finding) || finding.ownMasked)) tell(kind, message);
  else if (isOfValues(finding) && test)
    tell(
      'value',
      `${test.file ?? ''}\u0000${finding.message}\u0000${facts.expected ?? finding.detail}\u0000${facts.actual ?? ''}`,
    );
}

/** A failure whose message is that of any other: what it expected and got tells them apart. */
const isOfValues = ({ kind, facts }: PlacedFinding): boolean =>
  kind === 'value-is' || (kind === 'ui-present' && facts.expected !== undefined && facts.actual !== undefined);
