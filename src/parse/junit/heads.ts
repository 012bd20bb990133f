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
  const plain = (...keys: readonly string[]): string => {
    const raw = keys.map((key) => said.get(key)).find((value) => value !== undefined) ?? '';
    return ownCopy(
      plainText(decodeEntities(raw.slice(0, 2_000)))
        .trim()
        .slice(0, 1_000),
    );
  };
  return {
    name: plain('name'),
    classname: plain('classname', 'class'),
    file: plain('file', 'filepath') || suite.file,
    fileLine: plain('line', 'lineno').slice(0, 10),
    fileColumn: plain('column', 'col').slice(0, 10),
    suite,
  };
}

/** The attributes of a failure as well-formed XML, long ones shortened. */
export function failureAttributes(attributes: string): string {
  const said = attributesOf(attributes);
  return FAILURE_ATTRIBUTES.map(([name, most]) => {
    const value = said.get(name);
    return value === undefined ? '' : ` ${name}="${escapeText(decodeEntities(value.slice(0, most)))}"`;
  }).join('');
}
