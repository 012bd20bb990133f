// Tells what became of a testcase from its child elements and, where dialects say it there, from its attributes.

import { attributeOf } from '../xml/text.ts';

export type Mark = 'failed' | 'skipped' | 'flaky';

/** The elements that tell a result, by local name. */
export const MARKS: ReadonlyMap<string, Mark> = new Map([
  ['failure', 'failed'],
  ['error', 'failed'],
  // PHPUnit before version 10: a test that could not be asked, counted among the failures (phpunit#2153).
  ['warning', 'failed'],
  ['skipped', 'skipped'],
  ['disabled', 'skipped'],
  ['ignored', 'skipped'],
  ['flakyFailure', 'flaky'],
  ['flakyError', 'flaky'],
] as const);

/** The elements whose text is kept: what failed, what was retried, what was printed. */
export const KEPT: ReadonlySet<string> = new Set([
  'failure',
  'error',
  'warning',
  'rerunFailure',
  'rerunError',
  'flakyFailure',
  'flakyError',
  'system-out',
  'system-err',
]);

const SKIPPED =
  /^(?:skip(?:ped)?|disabled|not[-_ ]?run|ignored?|pending|todo|suppressed|inactive|not[-_ ]?executed|blocked|unsupported)$/i;
const FAILED = /^(?:fail(?:ed|ure)?|error(?:ed)?|broken|crash(?:ed)?|time(?:d[-_ ]?)?out|aborted)$/i;

/** The result that a testcase's own attributes tell, null when they tell none or that it passed. */
export function statusOf(attributes: string): Mark | null {
  if (!attributes.includes('status=') && !attributes.includes('result=')) return null;
  for (const name of ['status', 'result']) {
    const value = attributeOf(attributes, name);
    if (value === undefined) continue;
    if (SKIPPED.test(value)) return 'skipped';
    if (FAILED.test(value)) return 'failed';
  }
  return null;
}

/** A test that is called skipped because it could not start; its runner fails for it. */
const COULD_NOT_START =
  /\bmessage=["'](?:Unable to find executable|Required Files? Missing|Failed to start|BAD_COMMAND)/i;

/** The result an element tells, undefined when it tells none. */
export function markOf(name: string, attributes: string): Mark | undefined {
  return name === 'skipped' && COULD_NOT_START.test(attributes) ? 'failed' : MARKS.get(name);
}

/** The result of a case of which two results are told. */
export function worse(known: Mark | null, next: Mark): Mark {
  if (known === 'failed' || next === 'failed') return 'failed';
  return known === 'flaky' || next === 'flaky' ? 'flaky' : 'skipped';
}
