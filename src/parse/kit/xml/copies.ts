// What detectors of copied code report: each place of a copy is a finding that names the others.

import { locationOf } from '../draft.ts';
import type { Sink } from '../sink.ts';
import type { Element } from './records.ts';

/** One place of a copy, as its report writes it. */
export interface CopyPlace {
  readonly element: Element;
  readonly path: string;
  readonly line: string;
  readonly column?: string;
}

const NAMED = 3;

/** Adds a finding for each place; `what` says how much is copied. */
export function addCopies(
  sink: Sink,
  rule: string,
  { what, places }: { readonly what: string; readonly places: readonly CopyPlace[] },
): void {
  for (const place of places) {
    const others = places.filter((other) => other !== place).map(({ path, line }) => `${path}:${line}`);
    const message = `${what}, also at ${others.slice(0, NAMED).join(', ')}${others.length > NAMED ? ' …' : ''}`;
    const location = locationOf(place.path, place.line, place.column);
    sink.add({ rule, severity: 'warning', kind: 'style-rule', message, location }, place.element);
  }
}
