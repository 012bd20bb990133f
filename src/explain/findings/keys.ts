// The keys of a finding: what makes two findings the same, or about the same thing.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Facts, Finding } from '../../model/finding.ts';
import { type Kind, subjectName } from '../../model/kind.ts';
import { withoutSigns } from '../../model/letters.ts';
import { masked } from './masks.ts';

/** Goes up whenever fingerprints of the same finding would change: bump it with masks, subjects or this file's keys. */
export const FINGERPRINT_VERSION = 1;

/** Lower-case letters and digits alone. */
export const plain = (text: string): string => withoutSigns(text.toLowerCase(), '');

/** 64-bit FNV-1a of a text as 16 hex digits, in two 32-bit halves. */
export function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + at), 0x01000193);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** True for a text with at least so many letters and digits. */
export function holds(text: string, least: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count < least; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return plain(text).length >= least;
    if ((code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)) count++;
  }
  return count >= least;
}

/** The first two non-empty lines of a finding's message, masked: the repository's own masks first. */
export function maskedMessage(finding: PlacedFinding): string {
  const message = finding.ownMasked ?? finding.message;
  return masked(message.includes('\n') ? firstLines(message) : message.trim() && message);
}

const firstLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, 2)
    .join('\n');

/** A stable, versioned key of one finding, without line numbers. */
export function fingerprintOf(finding: PlacedFinding): string {
  const test = finding.test ? `${finding.test.suite}\u0000${finding.test.name}` : '';
  return `v${FINGERPRINT_VERSION}:${hashOf([finding.tool ?? '', finding.rule ?? '', maskedMessage(finding), finding.location?.path ?? '', test].join('\u0001'))}`;
}

/** The tool-free subject of a finding: two tools that speak of one thing give one subject. Null when the text names nothing. */
export function subjectOf(finding: Finding): string | null {
  const thing = SUBJECTS[finding.kind]?.(finding.facts, finding);
  if (thing === undefined || thing === '') return null;
  return thing === true ? subjectName(finding.kind) : `${subjectName(finding.kind)}:${thing}`;
}

/** What a finding of each kind speaks of; `true` where the kind alone says it. */
const SUBJECTS: Partial<Record<Kind, (facts: Facts, finding: Finding) => string | true | undefined>> = {
  syntax: (_, { location, test }) => (location && !test ? location.path : undefined),
  'module-exists': ({ module }) => module && bareModule(module),
  'export-exists': ({ exported }) => exported,
  'name-defined': ({ name }) => name,
  'member-exists': ({ member }) => member && bareMember(member),
  'never-null': ({ member, name }) => member ?? name,
  'type-is': ({ owner, member }) => owner && member && `${owner.split('::').at(-1)}:${member}`,
  signature: ({ callee }) => callee?.split(/[.:]/).at(-1),
  'service-up': ({ endpoint }) => endpoint,
  'network-up': ({ endpoint }) => endpoint,
  'http-status': ({ httpStatus, expected = '', endpoint = '' }) =>
    httpStatus !== undefined && !/^[1-5]\d\d$/.test(expected) ? `${endpoint} ${httpStatus}` : undefined,
  'port-free': () => 'in-use',
  'env-set': ({ envVar }) => envVar,
  'tool-present': ({ command }) => command,
  'deps-resolve': ({ dependency }) => dependency || 'lock',
  resource: ({ resource }) => resource ?? 'mem',
  runner: () => true,
  'file-exists': ({ file }) => file,
  snapshot: ({ snapshot }) => snapshot,
  'generated-fresh': () => true,
};

const bareModule = (module: string): string =>
  module.replace(/^\.{1,2}\//, '').replace(/\.(?:[cm]?[jt]sx?|py|h|hpp)$/, '');
const bareMember = (member: string): string => member.replace(/^['"]|['"]$/g, '');
