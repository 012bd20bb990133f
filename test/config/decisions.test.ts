// What a repository decides of its own: masks join what varies, names that never merge keep apart.

import { describe, expect, test } from 'vitest';
import { explain } from '../../src/pipeline.ts';
import { temporary } from '../ingest/repository.ts';

const report = (messages: readonly string[]): string =>
  `<testsuite name="s" tests="${messages.length}" failures="${messages.length}">${messages
    .map(
      (message, at) =>
        `<testcase classname="c${at}" name="${'abcdefgh'[at]}"><failure message="${message}" type="Error">${message}</failure></testcase>`,
    )
    .join('')}</testsuite>`;

const told = async (
  messages: readonly string[],
  own: { masks?: readonly { name: string; pattern: string }[]; neverMerge?: readonly string[] },
) => {
  const root = temporary();
  const decisions = {
    checks: [],
    ignore: [],
    loops: {},
    own: { masks: own.masks ?? [], neverMerge: own.neverMerge ?? [] },
  };
  const digest = await explain([{ name: 'junit.xml', text: report(messages) }], {
    diff: 'none',
    root,
    cwd: root,
    event: null,
    decisions,
  });
  return digest.causes.map(({ findings }) => findings.length);
};

describe('own decisions', () => {
  test('a mask joins messages that differ in what it covers', async () => {
    const messages = ['tenant blue-fox refused the whole upload', 'tenant red-owl refused the whole upload'];
    expect(await told(messages, {})).toEqual([1, 1]);
    expect(await told(messages, { masks: [{ name: 'tenant', pattern: 'tenant [a-z]+-[a-z]+' }] })).toEqual([2]);
  });

  test('a name that never merges joins nothing', async () => {
    const messages = [
      "'Helper' object has no attribute 'shared_state'",
      "'Widget' object has no attribute 'shared_state'",
    ];
    expect(await told(messages, {})).toEqual([2]);
    expect(await told(messages, { neverMerge: ['shared_state'] })).toEqual([1, 1]);
  });
});
