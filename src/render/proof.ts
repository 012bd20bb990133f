// How a cause was proved, beside the sentence that says so: what it cost, what was undone in vain.

import type { Cause, Site } from '../model/cause.ts';
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
