// What no format knows, and what the machine refused: the line that is named, the lines that are shown, and where nothing must be said.

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { DEFAULT_LIMITS } from '../../src/model/limits.ts';
import type { Section } from '../../src/model/source.ts';
import { parseSource } from '../../src/parse/index.ts';

async function read(text: string): Promise<readonly Section[]> {
  const { sections } = await parseSource(
    { path: 'job.log', role: 'head', attempt: 1, leg: null, chunks: [text] },
    DEFAULT_LIMITS,
  );
  return sections;
}

const errorsIn = (sections: readonly Section[]): readonly Finding[] =>
  sections
    .flatMap(({ readings }) => readings.flatMap(({ findings }) => findings))
    .filter(({ severity }) => severity === 'error');

/** A GitHub log of one step; without a code the step passes and another follows. */
function github(command: string, lines: readonly string[], code: number | null): string {
  const end =
    code === null
      ? '##[group]Run echo done\necho done\n##[endgroup]\ndone'
      : `##[error]Process completed with exit code ${code}.`;
  return `Current runner version: '2.329.0'\n##[group]Run ${command}\n${command}\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n${lines.join('\n')}\n${end}\nPost job cleanup.\nCleaning up orphan processes\n`;
}

const NOISE = Array.from({ length: 60 }, (_, at) => `Downloading part ${at} of 60`);

const SAYS: readonly (readonly [string, readonly string[], string, number])[] = [
  [
    'an error before what only repeats it',
    [
      ...NOISE,
      'collecting',
      'Error: words not in order "thumb" and "thumbnex"',
      '    check.xs:9: order/1',
      '    check.xs:130: file/1',
      'make: *** [check] Error 1',
    ],
    'Error: words not in order "thumb" and "thumbnex"',
    5,
  ],
  [
    "a traceback's last word",
    [
      ...NOISE,
      'Traceback (most recent call last):',
      '  File "tools/gen.py", line 3, in <module>',
      '    main()',
      '  File "tools/gen.py", line 9, in main',
      '    raise SchemaError("no version")',
      'tools.SchemaError: no version',
    ],
    'tools.SchemaError: no version',
    7,
  ],
  [
    'the first telling, not the summary of it',
    ['FAIL: parcel keeps its weight', '  expected 3, got 4', ...NOISE, 'Summary', 'FAIL: parcel keeps its weight'],
    'FAIL: parcel keeps its weight',
    4,
  ],
  [
    'a plain sentence at the end',
    [...NOISE, 'Your change has 3174 lines which is more than the 2000 maximum'],
    'Your change has 3174 lines which is more than the 2000 maximum',
    2,
  ],
  ['the last words when none is an error', [...NOISE, 'step one', 'step two'], 'step two', 13],
];

describe('a step that failed and that no format knows', () => {
  it.each(SAYS)('shows %s', async (...said) => {
    const [, lines, message, shown] = said;
    const [finding, ...others] = errorsIn(await read(github('./scripts/verify.sh --all', lines, 1)));
    expect(others).toEqual([]);
    expect(finding?.message).toBe(message);
    expect(finding?.tool).toBe('verify');
    expect((finding?.source.endLine ?? 0) - (finding?.source.line ?? 0) + 1).toBeLessThanOrEqual(shown);
    expect(finding?.facts.exitCode).toBe(1);
  });

  it("points at the frame that is nobody else's", async () => {
    const [finding] = errorsIn(
      await read(
        github(
          'ruby tools/sync.rb',
          [
            "/usr/lib/ruby/3.1.0/json/common.rb:216:in `parse': unexpected token (JSON::ParserError)",
            "\tfrom tools/sync.rb:12:in `<main>'",
          ],
          1,
        ),
      ),
    );
    expect(finding?.location).toMatchObject({ path: 'tools/sync.rb', line: 12 });
  });

  it('shows at most 30 lines of a long error', async () => {
    const frames = Array.from({ length: 90 }, (_, at) => `    at acme.Step${at}.run(Step${at}.xx:${at})`);
    const [finding] = errorsIn(
      await read(github('./run', ['Exception in thread "main" acme.Broken: no', ...frames], 1)),
    );
    expect((finding?.source.endLine ?? 0) - (finding?.source.line ?? 0) + 1).toBe(30);
  });

  it.each([
    [137, 'resource'],
    [124, 'time-limit'],
    [127, 'tool-present'],
    [143, 'runner'],
  ] as const)('knows what exit code %i says by itself', async (code, kind) => {
    const [finding] = errorsIn(await read(github('./run', [], code)));
    expect(finding?.kind).toBe(kind);
  });
});

describe('what must not be said', () => {
  it.each([
    [
      'a test that passes and prints errors',
      [
        'Error: Connection refused',
        'FATAL ERROR: JavaScript heap out of memory',
        'fatal: repository not found',
        'ok 1 - survives',
      ],
    ],
    [
      'a diff that a passing step shows',
      ['diff --git a/x b/x', '@@ -1 +1 @@', '-a', '+b', 'please commit the changes'],
    ],
    ['an annotation of a step that went on', ['::error file=a.md,line=1::broken link']],
  ])('%s', async (_name, lines) => {
    expect(errorsIn(await read(github('npm test', lines, null)))).toEqual([]);
  });

  it.each([
    ['prose', 'This page tells how errors are shown.\nIt has no failures to report, and nothing failed.\n'],
    ['a configuration', 'on_error: continue\nfail_fast: true\nerror_log: /var/log/error.log\n'],
    ['a clean run', 'compiling 12 files\n0 errors, 0 warnings\ndone\n'],
  ])('%s without any exit code', async (_name, text) => {
    expect(errorsIn(await read(text))).toEqual([]);
  });

  it('a network error beside the compiler that says what is wrong', async () => {
    const found = errorsIn(
      await read(
        github(
          'npx tsc',
          [
            'warming the cache: connect ECONNREFUSED 127.0.0.1:4000',
            "src/a.ts(3,7): error TS2304: Cannot find name 'x'.",
          ],
          2,
        ),
      ),
    );
    expect(found.map(({ tool }) => tool)).toEqual(['tsc']);
  });
});

it('takes the errors that a step survived for warnings once another step failed', async () => {
  const step = (command: string, lines: readonly string[]): string =>
    `##[group]Run ${command}\n${command}\n##[endgroup]\n${lines.join('\n')}\n`;
  const survived = step('cat configure.log', ["conf.c:9:32: error: 'isnan' undeclared (first use in this function)"]);
  const failed = step('npx tsc', [
    "src/a.ts(3,7): error TS2304: Cannot find name 'x'.",
    '##[error]Process completed with exit code 2.',
  ]);
  expect(errorsIn(await read(survived + failed)).map(({ tool }) => tool)).toEqual(['tsc']);
  // Where nothing else says why, it may be why.
  expect(errorsIn(await read(`${survived}${step('echo done', ['done'])}`)).map(({ tool }) => tool)).toEqual(['gcc']);
});

it('reads a log whose lines end in carriage returns alone, however it comes', async () => {
  const text = `${Array.from({ length: 30 }, (_, at) => `step ${at} of 30`).join('\r')}\rsrc/a.ts(3,7): error TS2304: Cannot find name 'x'.\rdone`;
  for (const size of [1, 7, text.length]) {
    const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
      text.slice(at * size, (at + 1) * size),
    );
    const { sections } = await parseSource(
      { path: 'job.log', role: 'head', attempt: 1, leg: null, chunks },
      DEFAULT_LIMITS,
    );
    expect(errorsIn(sections).map(({ tool, source }) => [tool, source.line])).toEqual([['tsc', 31]]);
  }
  // A bar that overwrites itself is one line.
  const [finding] = errorsIn(
    await read(
      `${Array.from({ length: 30 }, (_, at) => `${at} of 30`).join('\r')}\nsrc/a.ts(3,7): error TS2304: Cannot find name 'x'.\n`,
    ),
  );
  expect(finding?.source.line).toBe(2);
});

it('finds what was refused in the lines of an image build', async () => {
  const found = errorsIn(
    await read(
      github(
        'docker build .',
        [
          '#9 [4/5] RUN cp -r data /srv',
          "#9 12.31 cp: error writing '/srv/data': No space left on device",
          'ERROR: failed to solve: process "/bin/sh -c cp -r data /srv" did not complete successfully: exit code: 1',
        ],
        1,
      ),
    ),
  );
  expect(found.map(({ rule }) => rule)).toContain('disk-full');
});

it('shows around an error nothing from beyond lines that were left out', async () => {
  const passing = Array.from({ length: 12 }, (_, at) => `ok ${at + 1} - passes`);
  const lines = ['warming: connection failed', ...passing, "src/a.ts(3,7): error TS2304: Cannot find name 'x'."];
  const [finding] = errorsIn(await read(github('npx tsc', lines, 2)));
  expect(finding?.around?.line).toBe(finding?.source.line);
});

it('tells a clear failure even where no exit code is known', async () => {
  const found = errorsIn(
    await read(
      'starting\nTraceback (most recent call last):\n  File "tools/gen.py", line 3, in <module>\nValueError: no version\n',
    ),
  );
  expect(found.map(({ message }) => message)).toEqual(['ValueError: no version']);
});

it('says what the machine refused beside what a tool says', async () => {
  const found = errorsIn(
    await read(
      github(
        'npx tsc && ./pack.sh',
        ["src/a.ts(3,7): error TS2304: Cannot find name 'x'.", 'tar: write error: No space left on device'],
        2,
      ),
    ),
  );
  expect(found.map(({ tool, kind }) => [tool, kind])).toEqual([
    ['tsc', 'name-defined'],
    ['infra', 'resource'],
  ]);
});

it('shows a short error with the lines around it', async () => {
  const [finding] = errorsIn(
    await read(
      github(
        'npx tsc',
        [
          "src/a.ts(3,7): error TS2304: Cannot find name 'x'.",
          "src/a.ts(4,7): error TS2304: Cannot find name 'y'.",
          'done',
        ],
        2,
      ),
    ),
  );
  expect(finding?.around?.lines.slice(0, 2)).toEqual([
    "src/a.ts(3,7): error TS2304: Cannot find name 'x'.",
    "src/a.ts(4,7): error TS2304: Cannot find name 'y'.",
  ]);
  expect(finding?.around?.line).toBe(finding?.source.line);
});

it('holds little of a long log and takes time by its length', async () => {
  const part = Array.from({ length: 2_000 }, (_, at) =>
    at % 40 === 0 ? `ERROR thing ${at} failed: cannot open` : `    at frame ${at} (file.xx:${at})`,
  ).join('\n');
  const time = async (times: number): Promise<number> => {
    const from = performance.now();
    await read(
      github(
        './run',
        Array.from({ length: times }, () => part),
        1,
      ),
    );
    return performance.now() - from;
  };
  await time(2);
  const [one, four] = [await time(5), await time(20)];
  expect(four).toBeLessThan(one * 12 + 500);
});
