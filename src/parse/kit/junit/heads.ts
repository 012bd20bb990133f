// Reads the start tags of testcases and of what they hold.

import { attributesOf, decodeEntities, ownCopy, plainText } from '../xml/text.ts';
import { escapeText } from './field.ts';
import type { CaseHead, Suite } from './model.ts';

/** Attributes of a failure that are kept, each with the characters kept of it. */
const FAILURE_ATTRIBUTES: readonly (readonly [string, number])[] = [
  ['message', 4_000],
  ['type', 300],
  ['file', 500],
  ['line', 20],
];

/** What a testcase's start tag says. */
export function headOf(attributes: string, suite: Suite): CaseHead {
  const said = attributesOf(attributes);
  return {
    name: plain(said.get('name')),
    classname: plain(said.get('classname') ?? said.get('class')),
    file: plain(said.get('file') ?? said.get('filepath')) || suite.file,
    fileLine: plain(said.get('line') ?? said.get('lineno')).slice(0, 10),
    fileColumn: plain(said.get('column') ?? said.get('col')).slice(0, 10),
    suite,
  };
}

/** Nothing to decode, to strip or to trim. */
const PLAIN = /^[!-%'-Z\\^-~](?:[ -%'-Z\\^-~]{0,498}[!-%'-Z\\^-~])?$/;

function plain(raw: string | undefined): string {
  if (!raw) return '';
  if (PLAIN.test(raw)) return ownCopy(raw);
  return ownCopy(
    plainText(decodeEntities(raw.slice(0, 2_000)))
      .trim()
      .slice(0, 1_000),
  );
}

/** The attributes of a failure as well-formed XML, long ones shortened. */
export function failureAttributes(attributes: string): string {
  const said = attributesOf(attributes);
  let written = '';
  for (const [name, most] of FAILURE_ATTRIBUTES) {
    const value = said.get(name);
    if (value !== undefined) written += ` ${name}="${escapeText(decodeEntities(value.slice(0, most)))}"`;
  }
  return written;
}
