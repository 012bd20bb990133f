// Tells texts in which there is nothing to strip and nothing to hide, in one pass: of a hundred thousand messages nearly all are so.

import { mayTell } from './told-secrets.ts';

/** No token, no address and no assigned value is shorter. */
const SHORTEST_RUN = 12;

/** By code: 1 for what values are made of, 2 for the other characters of plain text, 0 for what must be looked at. */
const SORTS = Uint8Array.from({ length: 128 }, (_, code) => sortOf(String.fromCharCode(code)));

function sortOf(char: string): number {
  if (/[\w+/=.~:;%-]/.test(char)) return 1;
  return char !== '@' && /[\n\t -~]/.test(char) ? 2 : 0;
}

/** True for a text that cleaning and the known shapes of secrets leave as it is. False says nothing. */
export function isCalm(text: string): boolean {
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const sort = code < 128 ? SORTS[code] : 0;
    if (sort === 0) return false;
    run = sort === 1 ? run + 1 : 0;
    if (run >= SHORTEST_RUN || ((code === COLON || code === EQUALS) && endsHeader(text, at))) return false;
  }
  return !text.includes('PRIVATE KEY') && !mayTell(text);
}

const COLON = 58;
const EQUALS = 61;

/** The names of headers that hold a secret end so; a quote may follow. */
function endsHeader(text: string, at: number): boolean {
  const before = text[at - 1];
  return /[nye]/i.test((before === '"' || before === "'" ? text[at - 2] : before) ?? '');
}
