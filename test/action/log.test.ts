// The emulated runner itself: what it must catch, so that the action's tests mean something.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporary, write } from '../ingest/repository.ts';
import { openLog } from './log.ts';
import { pairsOf, runStep } from './runner.ts';

function read(...lines: readonly string[]) {
  const { log, line, mask } = openLog('/w');
  for (const text of lines) line(text);
  return { ...log, mask };
}

describe('commands', () => {
  test('stand at the start of a line in the one syntax, anywhere in the other', () => {
    const { issues, lines } = read(
      '  ::error file=/w/src/a.ts,line=3::a%0Ab',
      'text ::error::no command',
      'text ##[error]caught',
      '::unknown::text',
      '::error',
    );
    expect(issues.map(({ message }) => message)).toEqual(['a\nb', 'caught']);
    expect(issues[0]?.properties).toEqual({ file: 'src/a.ts', line: '3' });
    expect(lines).toEqual(['text ::error::no command', '::unknown::text', '::error']);
  });

  test('are stopped until the token comes, which is masked', () => {
    const { issues, lines, carriedOut } = read(
      '::stop-commands::t0ken',
      '::error::no',
      '##[add-mask]a',
      'x t0ken',
      '::t0ken::',
      '::error::yes',
    );
    expect([issues.map(({ message }) => message), lines, carriedOut]).toEqual([
      ['yes'],
      ['::error::no', '##[add-mask]a', 'x ***'],
      ['stop-commands', 'error'],
    ]);
  });

  test('that are forbidden fail the step, as does a token that could be guessed', () => {
    expect(read('::set-env name=a::b', '##[add-path]/x', '::stop-commands::error').violations).toEqual([
      'set-env',
      'add-path',
      'stop-commands',
    ]);
  });

  test('mask from then on, each line of a value', () => {
    const { lines, issues } = read(
      'one secret',
      '::add-mask::secret%0Asecond',
      'a secret',
      '::warning::the second secret',
    );
    expect([lines, issues[0]?.message]).toEqual([['one secret', 'a ***'], 'the *** ***']);
  });

  test('annotate at most ten of a level, at most 4,096 units each', () => {
    const { issues, dropped } = read(
      ...Array.from({ length: 12 }, () => `::error::${'x'.repeat(5000)}`),
      '::notice::n',
    );
    expect([issues.length, dropped, issues[0]?.message.length]).toEqual([11, 2, 4096]);
  });

  test('keep only lines and columns that fit together', () => {
    const { issues } = read(
      '::error file=a,endLine=4::m',
      '::error file=a,line=4,endLine=2,col=3::m',
      '::error file=a,line=1,endLine=2,col=3::m',
      '::error file=a,col=3::m',
    );
    expect(issues.map(({ properties }) => properties)).toEqual([
      { file: 'a', line: '4', endLine: '4' },
      { file: 'a', line: '4', col: '3' },
      { file: 'a', line: '1', endLine: '2' },
      { file: 'a' },
    ]);
  });
});

test('file commands are lines and blocks; a block that does not end is an error', () => {
  expect(pairsOf('a=1\nb<<X\none\ntwo=2\nX\nc=\n')).toEqual({ a: '1', b: 'one\ntwo=2', c: '' });
  expect(() => pairsOf('b<<X\none\n')).toThrow('Matching delimiter not found');
  expect(() => pairsOf('nothing\n')).toThrow('Invalid format');
});

test('a step runs with its inputs and its files, both streams are read, the summary has a limit', async () => {
  const workspace = temporary();
  write(workspace, {
    'step.mjs': `import { appendFileSync } from 'node:fs';
console.log('::error::out'); console.error('::error::err');
appendFileSync(process.env.GITHUB_OUTPUT, 'seen=' + process.env['INPUT_FAIL-ON'] + ' ' + process.env.INPUT_MATRIX + '\\n');
appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(Number(process.env.BYTES)));
process.exit(process.versions.node.startsWith('24.') ? 0 : 1);`,
  });
  const call = { workspace, script: join(workspace, 'step.mjs'), expressions: { 'toJSON(matrix)': '{"os":"a"}' } };
  const whole = await runStep({ ...call, env: { BYTES: '1048576' } });
  expect([whole.result, whole.outputs, whole.summary?.length]).toEqual([
    'success',
    { seen: 'broken {"os":"a"}' },
    1048576,
  ]);
  expect(whole.issues.map(({ message }) => message).sort()).toEqual(['err', 'out']);
  const over = await runStep({ ...call, env: { BYTES: '1048577' } });
  expect([over.summary, over.issues.at(-1)?.message]).toEqual([null, expect.stringContaining('upload aborted')]);
});
