// Groups what no candidate claims, by strong keys only: a false merge hides a bug, a false split costs one line.

import type { Link } from './cascade.ts';
import { rootOf } from './cascade.ts';
import type { Folded } from './fold.ts';
import { maskedMessage, plain, subjectOf } from './keys.ts';

/** Keys that say too little to join anything. */
const GENERIC = /^(?:member:(?:length|map|id|name|type|value|data|get|set|toString|then)|port:|generated|resource:mem)$/;

/** Sets of findings that belong together, each sorted as given. */
export function residualGroups(entries: readonly Folded[], links: ReadonlyMap<Folded, Link>): readonly (readonly Folded[])[] {
  const parent = new Map<Folded, Folded>(entries.map((entry) => [entry, entry]));
  const find = (entry: Folded): Folded => {
    let root = entry;
    for (let up = parent.get(root); up && up !== root; up = parent.get(root)) root = up;
    for (let at = entry; at !== root; ) {
      const up = parent.get(at) ?? root;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  const join = (a: Folded, b: Folded): void => {
    const [one, two] = [find(a), find(b)];
    if (one !== two) parent.set(two, one);
  };
  const byKey = new Map<string, Folded>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const other = byKey.get(key);
      if (other) join(other, entry);
      else byKey.set(key, entry);
    }
    const root = rootOf(entry, links);
    if (root !== entry && parent.has(root)) join(root, entry);
  }
  const groups = new Map<Folded, Folded[]>();
  for (const entry of entries) {
    const root = find(entry);
    const group = groups.get(root);
    if (group) group.push(entry);
    else groups.set(root, [entry]);
  }
  return [...groups.values()];
}

function keysOf({ finding }: Folded): readonly string[] {
  const keys: string[] = [];
  const subject = subjectOf(finding);
  if (subject && !finding.apart && !GENERIC.test(subject)) keys.push(`s\u0000${subject}`);
  const place = finding.location?.line && !finding.test ? `p\u0000${finding.location.path}:${finding.location.line}` : null;
  if (place) keys.push(place);
  const frame = finding.frames.find(({ origin }) => origin === 'app');
  if (frame?.line) keys.push(`p\u0000${frame.path}:${frame.line}`);
  if (finding.kind === 'style-rule' && finding.rule) keys.push(`r\u0000${finding.tool}\u0000${finding.rule}`);
  else if (finding.tool === 'prettier' && !finding.rule) keys.push(`r\u0000${finding.tool}`);
  // Two tests that are shown one error instead of what each looks for.
  const shown = finding.kind === 'ui-present' && finding.test ? (finding.facts.actual ?? '') : '';
  if (plain(shown).length >= 12 && /[a-z] [a-z]/i.test(shown)) keys.push(`a\u0000${shown}`);
  const message = maskedMessage(finding);
  if (plain(message).length >= 16 && !finding.apart && (finding.kind !== 'value-is' || finding.ownMasked)) keys.push(`m\u0000${finding.kind}\u0000${message}`);
  else if (finding.kind === 'value-is' && finding.test)
    keys.push(`v\u0000${finding.test.file ?? ''}\u0000${finding.message}\u0000${finding.facts.expected ?? finding.detail}\u0000${finding.facts.actual ?? ''}`);
  return keys;
}
