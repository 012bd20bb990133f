// What would prove a guess, as commands to paste: git itself takes the edit back. And the line that tells what a proof cost.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cause, Proof } from '../../src/model/cause.ts';
import { proofText, tryLines } from '../../src/render/proof.ts';

const cause = (more: Partial<Cause>): Cause =>
  ({ status: 'new', proof: null, reproduce: 'true', ...more }) as unknown as Cause;

describe('what would prove it', () => {
  test.each([
    ['a line that was changed', { base: 'a\nb\nc\n', head: 'a\nB\nc\n' }, { line: 2, removed: ['b'], added: ['B'] }],
    ['a line that was removed', { base: 'a\nb\nc\n', head: 'a\nc\n' }, { line: 2, removed: ['b'], added: [] }],
    ['lines that were added', { base: 'a\nc\n', head: 'a\nX\nY\nc\n' }, { line: 2, removed: [], added: ['X', 'Y'] }],
  ])('takes back %s', (_what, { base, head }, edit) => {
    const home = mkdtempSync(join(tmpdir(), 'try-'));
    try {
      execFileSync('git', ['init', '-q'], { cwd: home });
      writeFileSync(join(home, 'f.txt'), head);
      const lines = tryLines(cause({}), { path: 'f.txt', endLine: edit.line, ...edit });
      execFileSync('bash', ['-e', '-c', lines.join('\n')], { cwd: home });
      expect(readFileSync(join(home, 'f.txt'), 'utf8')).toBe(base);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });

  test.each([
    ['a path that a shell could read', { path: 'a b$(x)', removed: ['b'], added: ['c'] }, {}],
    ['a line that would end the text', { path: 'f', removed: ['UNDO'], added: ['c'] }, {}],
    ['more lines than anybody pastes', { path: 'f', removed: Array(9).fill('b'), added: [] }, {}],
    ['what is known', { path: 'f', removed: ['b'], added: ['c'] }, { status: 'known' as const }],
    ['what nothing reproduces', { path: 'f', removed: ['b'], added: ['c'] }, { reproduce: null }],
  ])('is not said of %s', (_what, edit, more) => {
    expect(tryLines(cause(more), { line: 1, endLine: 1, ...edit })).toEqual([]);
  });
});

describe('what a proof cost', () => {
  const proof: Proof = {
    how: 'undone',
    edits: [{ path: 'a.ts', line: 1, endLine: 1 }],
    relation: 'alone',
    gone: 2,
    left: 0,
    new: 0,
    ruledOut: [],
    expectation: null,
    probes: 2,
    ms: 4_100,
    command: null,
  };
  test.each([
    ['runs and time', proof, '2 runs without it, 4.1 s'],
    [
      'what is innocent',
      { ...proof, how: 'ruled-out' as const, ruledOut: [{ path: 'b.ts', line: 3, endLine: 4 }] },
      '2 runs without a suspect, 4.1 s; undone without effect: b.ts:3',
    ],
  ])('%s', (_what, each, text) => {
    expect(proofText(cause({ proof: each }))).toBe(text);
  });

  test('nothing where nothing was run again', () => expect(proofText(cause({}))).toBe(''));
});
