// Failures without a change: what makes two of them one cause, and what keeps them apart.

import { describe, expect, it, test } from 'vitest';
import { deviationOf } from '../../src/explain/grouping/cluster/deviation.ts';
import { explain } from '../../src/index.ts';
import { temporary, write } from '../ingest/repository.ts';
import { HOME, log, type Step } from './scene.ts';

/** The findings of each cause, by place or by test, without a change. */
async function causes(files: Readonly<Record<string, string>>, text: string): Promise<readonly (readonly string[])[]> {
  const root = temporary();
  write(root, { ...files, 'run.log': text });
  const report = await explain(['run.log'], {
    cwd: root,
    root,
    diff: 'none',
    env: { PATH: process.env.PATH },
    event: null,
  });
  const nameOf = new Map(report.findings.map(({ id, test, path, line }) => [id, test?.name ?? `${path}:${line}`]));
  return report.causes.map(({ findings }) => findings.map((id) => nameOf.get(id) ?? '').sort());
}

describe('deviationOf', () => {
  test.each([
    ['3838', '3837', 'near'],
    ['2024-0042,acme,2024-02-29,3838', '2024-0042,acme,2024-02-29,3837', 'near'],
    ['26.00 EUR', '27.00 EUR', 'number'],
    ['1', '0', 'count'],
    ['datetime.date(2024, 3, 14)', 'datetime.date(2024, 3, 15)', 'time'],
    ["{'2024-02': 9134}", "{'2024-03': 9134}", 'time'],
    ['200ms', '200µs', 'time'],
    ['[3, 7]', '[7, 3]', 'order'],
    ["'x-a': '1'", "'X-A': '1'", 'form'],
    ["'3.10 m'", "'3.1 m'", 'form'],
    ["'no tariff for cheese'", "'unknown goods cheese'", 'text'],
    ["'gm-1'", 'undefined', 'gone'],
    ['true', 'false', 'truth'],
    ['404', '500', 'status'],
    ['190', '189', 'near'],
    ['same', '', null],
  ])('%s, but %s: %s', (wanted, got, manner) => expect(deviationOf(wanted, got, '')).toBe(manner));
});

const TSC = ['npx tsc --noEmit'] as const;
const LOAN = {
  'src/types.ts': 'export interface Loan {\n  isbn: string;\n  due: string;\n}\n',
  'src/desk.ts':
    "import type { Loan } from './types';\n\nexport function lend(loans: Loan[], isbn: string): void {\n  loans.push({ isbn, dueOn: isbn });\n}\n",
  'src/fines.ts': "import type { Loan } from './types';\n\nexport const late = (loan: Loan): string => loan.dueOn;\n",
};

describe('errors of one build', () => {
  it('that name one declaration are one cause', async () =>
    expect(
      await causes(
        LOAN,
        log([
          ...TSC,
          "src/desk.ts(4,14): error TS2345: Argument of type '{ isbn: string; dueOn: string; }' is not assignable to parameter of type 'Loan'.",
          "src/fines.ts(3,50): error TS2339: Property 'dueOn' does not exist on type 'Loan'.",
        ]),
      ),
    ).toEqual([['src/desk.ts:4', 'src/fines.ts:3']]));

  it('that miss different names in different files stay apart, with a checkout and without', async () => {
    const said = log([
      ...TSC,
      "src/desk.ts(4,14): error TS2304: Cannot find name 'stamp'.",
      "src/fines.ts(3,50): error TS2304: Cannot find name 'ledger'.",
    ]);
    const apart = [['src/desk.ts:4'], ['src/fines.ts:3']];
    expect(await causes(LOAN, said)).toEqual(apart);
    expect(await causes({}, said)).toEqual(apart);
  });

  it('keep the tests from being built, which are no cause of their own', async () => {
    const gcc = [
      'cmake --build build',
      `${HOME}/src/tide.cpp:4:10: error: 'depth' was not declared in this scope`,
      '    4 |   return depth;',
      '      |          ^~~~~',
    ] as const;
    const ctest = [
      'ctest --test-dir build',
      `Unable to find executable: ${HOME}/build/tide_test`,
      '1/1 Test #1: tide .............................***Not Run   0.00 sec',
      '',
      '0% tests passed, 1 tests failed out of 1',
    ] as const;
    expect(await causes({ 'src/tide.cpp': 'int main()\n{\n  //\n  return depth;\n}\n' }, log(gcc, ctest))).toHaveLength(
      1,
    );
  });
});

const suite = (name: string, at: { file: string; line: number; code: string; said: string }): readonly string[] => [
  `_________________________________ ${name} _________________________________`,
  '',
  `    def ${name}():`,
  `>       ${at.code}`,
  `E       ${at.said}`,
  '',
  `${at.file}:${at.line}: AssertionError`,
];

const pytest = (
  tests: readonly (readonly [name: string, at: Parameters<typeof suite>[1]])[],
  passed: readonly string[],
): Step => [
  'python -m pytest -v',
  '============================= test session starts ==============================',
  ...passed.map((name) => `${name} PASSED`),
  ...tests.map(([name, { file }]) => `${file}::${name} FAILED`),
  '',
  '=================================== FAILURES ===================================',
  ...tests.flatMap(([name, at]) => suite(name, at)),
  '=========================== short test summary info ============================',
  ...tests.map(([name, { file, said }]) => `FAILED ${file}::${name} - ${said}`),
  `========================= ${tests.length} failed, ${passed.length} passed in 0.05s =========================`,
];

const HARBOUR = {
  'harbour/fees.py': 'def fee(days):\n    return days * 7\n\n\ndef total(days):\n    return fee(days) + 2\n',
  'harbour/names.py': 'def shout(name):\n    return name.upper() + "!"\n',
  'tests/test_harbour.py': [
    'from harbour.fees import fee, total',
    'from harbour.names import shout',
    '',
    'def test_fee_of_days():',
    '    assert fee(2) == 10',
    '',
    'def test_total_of_days():',
    '    assert total(2) == 12',
    '',
    'def test_shout_of_days():',
    '    assert shout("a") == "A?"',
    '',
  ].join('\n'),
};
const FEE = [
  'test_fee_of_days',
  { file: 'tests/test_harbour.py', line: 5, code: 'assert fee(2) == 10', said: 'assert 14 == 10' },
] as const;
const TOTAL = [
  'test_total_of_days',
  { file: 'tests/test_harbour.py', line: 8, code: 'assert total(2) == 12', said: 'assert 16 == 12' },
] as const;
const SHOUT = [
  'test_shout_of_days',
  {
    file: 'tests/test_harbour.py',
    line: 11,
    code: 'assert shout("a") == "A?"',
    said: "AssertionError: assert 'A!' == 'A?'",
  },
] as const;

describe('tests', () => {
  it('that reach one place and are off alike are one cause, and one that cannot reach it is another', async () =>
    expect(await causes(HARBOUR, log(pytest([FEE, TOTAL, SHOUT], [])))).toEqual([
      ['test_fee_of_days', 'test_total_of_days'],
      ['test_shout_of_days'],
    ]));

  it('of two tools that read one broken file are one cause', async () => {
    const files = {
      'data/berths.json': '{\n  "north": 9,\n}\n',
      'lib/berths.rb':
        "require 'json'\n\nmodule Berths\n  def self.all\n    JSON.parse(File.read('data/berths.json'))\n  end\nend\n",
      'spec/berths_spec.rb':
        "require_relative '../lib/berths'\n\nRSpec.describe Berths do\n  it 'knows the north' do\n    expect(Berths.all['north']).to eq(9)\n  end\nend\n",
      'berths.py':
        'import json\n\n\ndef berths():\n    with open("data/berths.json") as text:\n        return json.load(text)\n',
      'test_berths.py': 'from berths import berths\n\n\ndef test_many():\n    assert len(berths()) == 1\n',
    };
    const rspec = [
      'bundle exec rspec',
      'F',
      '',
      'Failures:',
      '',
      '  1) Berths knows the north',
      "     Failure/Error: JSON.parse(File.read('data/berths.json'))",
      '',
      '     JSON::ParserError:',
      "       expected object key, got '}' at line 3 column 1",
      `     # ./lib/berths.rb:5:in \`all'`,
      `     # ./spec/berths_spec.rb:5:in \`block (2 levels) in <top (required)>'`,
      '',
      'Finished in 0.01 seconds (files took 0.1 seconds to load)',
      '1 example, 1 failure',
      '',
      'Failed examples:',
      '',
      'rspec ./spec/berths_spec.rb:4 # Berths knows the north',
    ] as const;
    const said =
      'json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 3 column 1 (char 16)';
    const many = pytest(
      [['test_many', { file: 'test_berths.py', line: 5, code: 'assert len(berths()) == 1', said }]],
      [],
    );
    const found = await causes(files, log(rspec, many));
    expect(found).toHaveLength(1);
    expect(found[0]).toHaveLength(2);
  });

  it('of a page that look for unlike things are not one cause for the words of their assertion', async () => {
    const failed = (at: number, name: string, [wanted, got]: readonly [string, string]): readonly string[] => [
      `  ${at}) e2e/page.spec.ts:${at * 9}:3 › ${name}`,
      '',
      '    Error: expect(locator).toHaveText(expected) failed',
      '',
      `    Locator:  locator('#part-${at}')`,
      `    Expected: "${wanted}"`,
      `    Received: "${got}"`,
      '    Timeout:  5000ms',
      '',
      `      at ${HOME}/e2e/page.spec.ts:${at * 9 + 4}:30`,
      '',
    ];
    const text = [
      'npx playwright test',
      'Running 2 tests using 1 worker',
      ...failed(1, 'tells when it closes', ['Open until 20:00', 'Open until 22:00']),
      ...failed(2, 'can be emptied', ['0.00', '3.80']),
      '  2 failed',
    ];
    expect(await causes({}, log(text as [string, ...string[]]))).toHaveLength(2);
  });
});
