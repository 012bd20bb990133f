// Structures of unknown make: what is read of JSON, XML, tables, fields and messages for CI servers by what their fields are called.

import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/model/limits.ts';
import { parseSource } from '../../../src/parse/index.ts';

async function read(path: string, text: string) {
  const source = { path, role: 'head', attempt: 1, leg: null, chunks: [text] } as const;
  const { sections, notes } = await parseSource(source, DEFAULT_LIMITS, { shapesOnly: true });
  const readings = sections.flatMap((section) => section.readings).filter(({ format }) => format === 'shape');
  const findings = readings.flatMap((reading) => reading.findings);
  return {
    counts: readings.map(({ passed, failed, skipped }) => [passed, failed, skipped]),
    findings: findings.map(({ severity, rule, message, location, test }) =>
      [
        ...[location?.path, location?.line, location?.column]
          .filter((part) => part != null)
          .join(':')
          .split(' '),
        ...[severity, rule ?? '-', test ? `${test.suite} > ${test.name}` : '', message].filter(Boolean),
      ].join(' | '),
    ),
    notes: notes.map(({ message }) => message),
  };
}

const json = (value: unknown): string => JSON.stringify(value, null, 1);

describe('JSON', () => {
  it.each([
    [
      'records of a list',
      json([
        { fileName: 'src/a.x', startLine: 3, startColumn: 5, msg: 'no such thing', ruleId: 'no-thing', level: 'warn' },
      ]),
      ['src/a.x:3:5 | warning | no-thing | no such thing'],
    ],
    [
      'a map by file',
      json({ 'src/a.x': [{ line: 3, message: 'no such thing' }] }),
      ['src/a.x:3 | error | - | no such thing'],
    ],
    [
      'a position of the language server protocol',
      json({
        uri: 'file:///w/a.x',
        diagnostics: [{ range: { start: { line: 2, character: 4 } }, message: 'no such thing' }],
      }),
      ['/w/a.x:3:5 | error | - | no such thing'],
    ],
    [
      'a region far inside',
      json({ out: { hits: [{ text: 'no such thing', where: { file: { path: 'a.x' }, region: { beginLine: 3 } } }] } }),
      ['a.x:3 | error | - | no such thing'],
    ],
    [
      'a place in one text',
      json([{ location: 'src/a.x:3:5', desc: 'no such thing' }]),
      ['src/a.x:3:5 | error | - | no such thing'],
    ],
    [
      'JSON lines',
      '{"path":"a.x","row":3,"msg":"no such thing"}\n{"path":"b.x","row":4,"msg":"no such thing"}\n',
      ['a.x:3 | error | - | no such thing', 'b.x:4 | error | - | no such thing'],
    ],
  ])('%s', async (_name, text, expected) => {
    expect((await read('out.json', text)).findings).toEqual(expected);
  });

  it('that is a tree of tests', async () => {
    const tests = [
      { name: 'adds', status: 'passed' },
      { name: 'rounds', status: 'failed', error: { message: 'expected 3 but was 2' }, file: 'cart.test.x', line: 9 },
      { name: 'later', status: 'skipped' },
    ];
    const { counts, findings } = await read('out.json', json({ suites: [{ name: 'cart', tests }] }));
    expect(counts).toEqual([[1, 1, 1]]);
    expect(findings).toEqual(['cart.test.x:9 | error | - | cart > rounds | expected 3 but was 2']);
  });

  it.each([
    ['settings', json({ name: 'shop', scripts: { test: 'vitest run' }, files: ['dist'] })],
    ['coverage', json({ 'src/a.x': { lines: { total: 3, covered: 1 }, functions: [{ name: 'f', line: 3 }] } })],
  ])('that says nothing: %s', async (_name, text) => {
    const { findings, notes } = await read('out.json', text);
    expect(findings).toEqual([]);
    expect(notes.join()).toContain('nothing was found in it');
  });
});

describe('XML', () => {
  it.each([
    [
      'attributes',
      '<all><hit src="a.c" ln="12" sev="high" text="The buffer may overflow"/></all>',
      ['a.c:12 | error | - | The buffer may overflow'],
    ],
    [
      'children',
      '<all><hit><fileName>a.c</fileName><lineNumber>12</lineNumber><description>Never read again</description><checker>DEAD</checker></hit></all>',
      ['a.c:12 | error | DEAD | Never read again'],
    ],
    [
      'a file around',
      '<all><file name="src/a.c"><issue line="12" char="3" severity="warning" reason="Never read again"/></file></all>',
      ['src/a.c:12:3 | warning | - | Never read again'],
    ],
  ])('%s', async (_name, text, expected) => {
    expect((await read('out.xml', text)).findings).toEqual(expected);
  });

  it('that is a tree of tests', async () => {
    const text =
      '<run><group name="cart"><case name="adds"/><case name="rounds"><failure>expected 3 but was 2</failure></case></group></run>';
    const { counts, findings } = await read('out.xml', text);
    expect(counts).toEqual([[1, 1, 0]]);
    expect(findings).toEqual([' | error | - | cart > rounds | expected 3 but was 2']);
  });
});

describe('text', () => {
  it.each([
    ['fields', 'File: a.x\nLine: 12\nSeverity: high\nMessage: No such thing\n', ['a.x:12 | error | - | No such thing']],
    [
      'a table',
      '| File | Line | Issue |\n|---|---|---|\n| `a.x` | 12 | No such thing |\n',
      ['a.x:12 | error | - | No such thing'],
    ],
    [
      'comma separated values',
      'file,line,message\na.x,12,"No such thing, really"\n',
      ['a.x:12 | error | - | No such thing, really'],
    ],
    [
      'an inspection for TeamCity',
      "##teamcity[inspection typeId='X1' message='No |'such|' thing' file='a.x' line='12' SEVERITY='WARNING']\n",
      ["a.x:12 | warning | X1 | No 'such' thing"],
    ],
    [
      'an issue for Azure',
      '##vso[task.logissue type=error;sourcepath=a.x;linenumber=12;code=X1;]No such thing\n',
      ['a.x:12 | error | X1 | No such thing'],
    ],
    [
      'what stands below a file',
      'src/a.x\n  12:5  error  No such thing  no-thing\n',
      ['src/a.x:12:5 | error | no-thing | No such thing'],
    ],
    [
      'a message and its place',
      'error: no such thing\n  --> src/a.x:12:5\n',
      ['src/a.x:12:5 | error | - | no such thing'],
    ],
  ])('%s', async (_name, text, expected) => {
    expect((await read('out.log', text)).findings).toEqual(expected);
  });

  it('of tests for TeamCity', async () => {
    const text = [
      "##teamcity[testSuiteStarted name='cart']",
      "##teamcity[testStarted name='adds']",
      "##teamcity[testFinished name='adds']",
      "##teamcity[testStarted name='rounds']",
      "##teamcity[testFailed name='rounds' message='expected 3 but was 2' details='at t (test/cart.js:9:20)']",
      "##teamcity[testFinished name='rounds']",
      "##teamcity[testIgnored name='later']",
      "##teamcity[testFinished name='later']",
      "##teamcity[testSuiteFinished name='cart']",
    ].join('\n');
    const { counts, findings } = await read('out.log', text);
    expect(counts).toEqual([[1, 1, 1]]);
    expect(findings).toEqual(['test/cart.js:9:20 | error | - | cart > rounds | expected 3 but was 2']);
  });
});
