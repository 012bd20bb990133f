import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRepositoryConfig } from '../../src/config/file.ts';
import { configOf } from '../../src/config.ts';
import { DEFAULT_LIMITS } from '../../src/model/limits.ts';
import { temporary, write } from '../ingest/repository.ts';

const schema = JSON.parse(readFileSync('schema/config.schema.json', 'utf8'));
const isRegex = (text: string): boolean => {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
};
const isValid = new Ajv({ formats: { regex: isRegex } }).compile(schema);
const FILE = '.github/broken-assumption.yml';

const WHOLE = `
checks:
  - name: unit
    command: npm test
    loop: commit
    reports: reports/*.xml
  - { name: types, reports: [a.log, b.log], prove: false }
ignore: ['vendor/**', '*.gen.ts']
path-map: [/app=., /src=packages/a]
loops: { nightly: runtime }
own:
  masks: [{ name: shard, pattern: 'shard-\\d+' }]
  never-merge: [timeout]
limits: { line-chars: 4000, source-bytes: 1000000 }
`;

describe('the repository’s file', () => {
  test('is read whole', async () => {
    expect(isValid(parse(WHOLE)), JSON.stringify(isValid.errors)).toBe(true);
    expect(await readRepositoryConfig(WHOLE, FILE)).toEqual({
      checks: [
        { name: 'unit', command: 'npm test', loop: 'commit', reports: ['reports/*.xml'], prove: true },
        { name: 'types', command: null, loop: null, reports: ['a.log', 'b.log'], prove: false },
      ],
      ignore: ['vendor/**', '*.gen.ts'],
      pathMap: [
        { from: '/app', to: '.' },
        { from: '/src', to: 'packages/a' },
      ],
      loops: { nightly: 'runtime' },
      own: { masks: [{ name: 'shard', pattern: 'shard-\\d+' }], neverMerge: ['timeout'] },
      limits: { lineChars: 4000, sourceBytes: 1000000 },
    });
  });

  test.each([
    ['check: []', /has no key `check`: did you mean `checks`\?/],
    ['checks: [{ name: a, cmd: b }]', /checks\[0\] has no key `cmd`: did you mean `name`|has no key `cmd`/],
    ['checks: [{ command: a }]', /checks\[0\]: name must be a text/],
    ['checks: {}', /checks must be a list/],
    ['checks: [{ name: a, loop: comit }]', /loop cannot be `comit`: did you mean `commit`\?/],
    ['pathmap: [a=b]', /did you mean `path-map`\?/],
    ['path-map: [ab]', /FROM=TO/],
    ['ignore: [3]', /ignore\[0\] must be a text/],
    ['checks: [{ name: a, prove: 3 }]', /checks\[0\]: prove must be true or false/],
    ['loops: { unit: soon }', /loops: unit cannot be `soon`: it is one of edit/],
    ['own: { masks: [{ name: a, pattern: "(" }] }', /pattern cannot be used/],
    ['limits: { line-chars: -1 }', /whole number above 0/],
    ['limits: { linechars: 1 }', /did you mean `line-chars`\?/],
    ['- a', /must be a mapping/],
  ])('%s is refused with the place and the nearest word', async (text, message) => {
    expect(isValid(parse(text))).toBe(false);
    await expect(readRepositoryConfig(text, FILE)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message),
    });
  });

  test('a mask that can take for ever is refused', async () => {
    const masked = (pattern: string): Promise<unknown> =>
      readRepositoryConfig(`own: { masks: [{ name: a, pattern: '${pattern}' }] }`, FILE);
    await expect(masked('(a+)+$')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('own: masks[0]: pattern repeats'),
    });
    expect(await masked('a+ b+$')).toMatchObject({ own: { masks: [{ name: 'a' }] } });
  });

  test('a file that is no YAML, that is too long, and that says nothing', async () => {
    await expect(readRepositoryConfig('a: [', FILE)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('no valid YAML'),
    });
    await expect(readRepositoryConfig('#'.repeat(300_000), FILE)).rejects.toMatchObject({ name: 'UserError' });
    expect(await readRepositoryConfig('# nothing\n', FILE)).toMatchObject({ checks: [], limits: {} });
  });

  test('its schema knows every limit', () => {
    const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(Object.keys(schema.properties.limits.properties)).toEqual(Object.keys(DEFAULT_LIMITS).map(kebab));
  });
});

describe('the whole configuration', () => {
  test('joins the call with the file; the call comes first, and nothing can be changed', async () => {
    const root = temporary();
    write(root, { [FILE]: WHOLE });
    const config = await configOf({ inputs: ['x.log'], pathMap: ['/w=x'], format: 'json' }, root);
    expect(config).toMatchObject({
      inputs: ['x.log'],
      format: 'json',
      diff: null,
      pathMap: [{ from: '/w', to: 'x' }, { from: '/app' }, { from: '/src' }],
      limits: { lineChars: 4000, scored: DEFAULT_LIMITS.scored },
    });
    expect(() => Object.assign(config.limits, { scored: 1 })).toThrow(TypeError);
    expect((await configOf({ inputs: [] }, root)).inputs).toEqual(['reports/*.xml', 'a.log', 'b.log']);
  });

  test('a call that names nothing, a wrong format or a wrong map is refused', async () => {
    const root = temporary();
    await expect(configOf({ inputs: [] }, root)).rejects.toThrow(/Nothing to read/);
    await expect(configOf({ inputs: ['a'], format: 'jsno' }, root)).rejects.toThrow(/did you mean `json`/);
    await expect(configOf({ inputs: ['a'], pathMap: ['ab'] }, root)).rejects.toThrow(/--path-map is FROM=TO/);
  });
});
