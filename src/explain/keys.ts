// The keys of a finding: what makes two findings the same, or about the same thing.

import type { PlacedFinding } from '../model/attributed.ts';
import type { Finding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import { masked } from './masks.ts';

/** Goes up whenever fingerprints of the same finding would change: bump it with masks, subjects or this file's keys. */
export const FINGERPRINT_VERSION = 1;

/** Lower-case letters and digits alone. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

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

/** The first two non-empty lines of a finding's message, masked: the repository's own masks first. */
export const maskedMessage = (finding: PlacedFinding): string =>
  masked(
    (finding.ownMasked ?? finding.message)
      .split('\n')
      .filter((line) => line.trim())
      .slice(0, 2)
      .join('\n'),
  );

/** A stable, versioned key of one finding, without line numbers. */
export function fingerprintOf(finding: PlacedFinding): string {
  const test = finding.test ? `${finding.test.suite}\u0000${finding.test.name}` : '';
  return `v${FINGERPRINT_VERSION}:${hashOf([finding.tool, finding.rule ?? '', maskedMessage(finding), finding.location?.path ?? '', test].join('\u0001'))}`;
}

/** The tool-free subject of a finding: two tools that speak of one thing give one subject. Null when the text names nothing. */
export function subjectOf(finding: Finding): string | null {
  const { facts } = finding;
  const by: Partial<Record<Kind, string | undefined>> = {
    syntax: finding.location && !finding.test ? `file:${finding.location.path}` : undefined,
    'module-exists': facts.module && `module:${bareModule(facts.module)}`,
    'export-exists': facts.exported && `export:${facts.exported}`,
    'name-defined': facts.name && `name:${facts.name}`,
    'member-exists': facts.member && `member:${bareMember(facts.member)}`,
    'never-null': (facts.member ?? facts.name) ? `nonnull:${facts.member ?? facts.name}` : undefined,
    signature: facts.callee && `call:${facts.callee.split(/[.:]/).at(-1)}`,
    'service-up': facts.endpoint && `endpoint:${facts.endpoint}`,
    'network-up': facts.endpoint && `net:${facts.endpoint}`,
    'http-status': facts.httpStatus !== undefined && !/^[1-5]\d\d$/.test(facts.expected ?? '') ? `http:${facts.endpoint ?? ''} ${facts.httpStatus}` : undefined,
    'port-free': 'port:in-use',
    'env-set': facts.envVar && `env:${facts.envVar}`,
    'tool-present': facts.command && `cmd:${facts.command}`,
    'deps-resolve': facts.dependency ? `dep:${facts.dependency}` : 'dep:lock',
    resource: `resource:${facts.resource ?? 'mem'}`,
    runner: 'runner',
    'file-exists': facts.file && `path:${facts.file}`,
    snapshot: facts.snapshot && `snapshot:${facts.snapshot}`,
    'generated-fresh': 'generated',
  };
  return by[finding.kind] ?? null;
}

const bareModule = (module: string): string => module.replace(/^\.{1,2}\//, '').replace(/\.(?:[cm]?[jt]sx?|py|h|hpp)$/, '');
const bareMember = (member: string): string => member.replace(/^['"]|['"]$/g, '');
