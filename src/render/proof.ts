// How a cause was proved, beside the sentence that says so: what it cost, what was undone in vain.

import type { Cause, ChangeText, Site } from '../model/cause.ts';
import { placeText } from './pieces.ts';
import { count, duration, listed } from './words.ts';

/** `2 runs without it, 4.1 s; no effect without src/a.ts:3`; empty where nothing was run again. */
export function proofText({ proof }: Cause): string {
  if (!proof) return '';
  const { probes, ms, how, ruledOut } = proof;
  const it = how === 'undone' ? 'it' : 'a suspect';
  const cost = [probes ? `${count(probes, 'run')} without ${it}` : '', duration(ms)].filter(Boolean).join(', ');
  return [cost, innocentText(ruledOut)].filter(Boolean).join('; ');
}

function innocentText(sites: readonly Site[]): string {
  const places = [...new Set(sites.map((site) => placeText({ ...site, endLine: null })))];
  return places.length ? `undone without effect: ${listed(places.slice(0, 3))}` : '';
}

const MOST_LINES = 8;

/** The commands that would prove a guess, a line each, to be pasted: one takes the edit back, the other runs what fails. Empty where they are not short, or it was tried. */
export function tryLines({ proof, reproduce, status }: Cause, change: ChangeText | null): readonly string[] {
  if (proof || !change || !reproduce || status !== 'new') return [];
  const { path, line, removed, added } = change;
  const isPlain =
    /^[\w@+./-]{1,200}$/.test(path) && [...removed, ...added].every((text) => !/[\r\n]|^.?UNDO$/.test(text));
  const count = removed.length + added.length;
  if (!isPlain || count > MOST_LINES || !count) return [];
  const start = added.length ? line : line - 1;
  return [
    "git apply -R --unidiff-zero <<'UNDO'",
    `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${removed.length ? line : line - 1},${removed.length} +${start},${added.length} @@`,
    ...removed.map((text) => `-${text}`),
    ...added.map((text) => `+${text}`),
    'UNDO',
    reproduce,
  ];
}
