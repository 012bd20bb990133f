// Which edit is blamed where the code is not there to be followed: a log and a diff, as from another job.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/index.ts';
import { temporary, write } from '../ingest/repository.ts';
import { diffOf, type Edited, HOME, log, type Step } from './scene.ts';

/** The causes' places, how sure they are, and how many findings each explains. */
async function blamed(edits: readonly Edited[], text: string): Promise<readonly string[]> {
  const root = temporary();
  write(root, { 'run.log': text, 'pr.diff': diffOf(edits) });
  mkdirSync(join(root, 'empty'));
  const options = {
    cwd: root,
    root: join(root, 'empty'),
    diff: 'pr.diff',
    env: { PATH: process.env.PATH },
    event: null,
  };
  const { causes } = await explain(['run.log'], options);
  return causes.map(
    ({ change, confidence, findings }) =>
      `${change ? `${change.path}:${change.line}` : 'none'} ${confidence} ${findings.length}`,
  );
}

const PASSED = [
  'moor by day',
  'moor by night',
  'leave on the flood',
  'have a depth',
  'have a length',
  'keep their lights',
  'ring their bells',
];

const mocha = (...failures: readonly (readonly [title: string, line: number, ...said: string[]])[]): Step => [
  'npx mocha',
  '',
  '  berths',
  ...PASSED.map((title) => `    ✔ ${title}`),
  ...failures.map(([title], at) => `    ${at + 1}) ${title}`),
  '',
  `  ${PASSED.length} passing (9ms)`,
  `  ${failures.length} failing`,
  '',
  ...failures.flatMap(([title, line, ...said], at) => [
    `  ${at + 1}) berths`,
    `       ${title}:`,
    '',
    ...said.map((one) => `      ${one}`),
    `      at Context.<anonymous> (file://${HOME}/test/berths.spec.js:${line}:14)`,
    '',
  ]),
];

describe('far from the code', () => {
  const shape = { path: 'src/reply.js', line: 4, old: '  return { mooring: { place } };', now: '  return { place };' };
  const other = {
    path: 'src/tides.js',
    line: 9,
    old: 'const high = all.filter((one) => one > 3);',
    now: 'const high = all.filter((one) => one > limit);',
  };

  it('what says nothing of an edit goes where its kin went', async () => {
    const shown = [
      'AssertionError [ERR_ASSERTION]: Expected values to be strictly deep-equal:',
      '+ actual - expected',
      '',
      '+   place: 9',
      '-   mooring: {',
      '-     place: 9',
      '-   }',
    ];
    const said = mocha(
      ['refuses strangers at the gate', 12, ...shown],
      ['refuses strangers at the wharf', 17, "TypeError: Cannot read properties of undefined (reading 'length')"],
    );
    expect(await blamed([shape, other], log(said))).toEqual([
      expect.stringMatching(/^src\/reply\.js:4 (?:likely|possible) 2$/),
    ]);
  });

  it('an edit that is merely the only one is no more than possible', async () => {
    const said = mocha(['counts the moored', 12, 'AssertionError: expected 3 to equal 4']);
    expect(await blamed([other], log(said))).toEqual(['src/tides.js:9 possible 1']);
  });

  it('the program that a shell test ran is not to blame for being named', async () => {
    const bats = [
      'npx bats tests',
      '1..1',
      'not ok 1 tells the berths',
      '# (in test file tests/berths.bats, line 7)',
      "#   `bin/berths north' failed",
      '# berths: north has no depth',
    ] as const;
    const edits = [
      { path: 'bin/berths', line: 2, old: '# berths NAME', now: '# berths NAME: tells the depth of one' },
      { path: 'data/berths.yaml', line: 2, old: '    depth: 9', now: '    draught: 9' },
    ];
    const [first] = await blamed(edits, log(bats));
    expect(first).toMatch(/^data\/berths\.yaml:2 /);
  });

  it('a word of a sentence is no name that an edit takes away', async () => {
    const text = {
      path: 'src/errors.js',
      line: 3,
      old: "  return 'All berths of ' + name + ' are out';",
      now: "  return name + ' is full';",
    };
    const zone = { path: 'src/hours.js', line: 2, old: 'const opens = zoned(9);', now: 'const opens = local(9);' };
    const [first] = await blamed(
      [text, zone],
      log(mocha(['closes at six', 12, "AssertionError: expected 'We close in 1 h' to equal 'We are closed'"])),
    );
    expect(first).not.toContain('src/errors.js');
  });

  it('an edit of an order is not blamed for another number elsewhere', async () => {
    const order = {
      path: 'src/harbour/Shelf.java',
      line: 9,
      old: '    return sorted(byYear);',
      now: '    return sorted(byYear.reversed());',
    };
    const failed = (test: string, at: number, said: string): readonly string[] => [
      `[ERROR] harbour.${test} -- Time elapsed: 0.01 s <<< FAILURE!`,
      `org.opentest4j.AssertionFailedError: ${said}`,
      `\tat harbour.${test.replace(/\.(\w+)$/, 'Test.$1').replace('TestTest', 'Test')}(${test.split('.')[0]}.java:${at})`,
      '',
    ];
    const maven = [
      'mvn -B test',
      '[INFO] Running harbour.ShelfTest',
      '[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.05 s <<< FAILURE! -- in harbour.ShelfTest',
      ...failed('ShelfTest.oldestFirst', 19, 'expected: <[1998, 2010, 2021]> but was: <[2021, 2010, 1998]>'),
      '[INFO] Running harbour.WorthTest',
      '[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.01 s <<< FAILURE! -- in harbour.WorthTest',
      ...failed('WorthTest.growsWithYears', 10, 'expected: <4640> but was: <4800>'),
      '[ERROR] Tests run: 4, Failures: 2, Errors: 0, Skipped: 0',
    ] as const;
    expect((await blamed([order], log(maven))).map((one) => one.replace(/ \w+ /, ' '))).toEqual([
      'src/harbour/Shelf.java:9 1',
      'none 1',
    ]);
  });
});
