import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkout } from './checkout.ts';

describe('the graph', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [
      `src/m${i}.ts`,
      `import { f${i + 1} } from './m${i + 1}';\nexport const f${i} = () => f${i + 1}();\n`,
    ]),
  );

  it('reads nothing until it is asked', () => {
    const { graph, reads } = checkout(many);
    expect(reads.size).toBe(0);
    graph.enclosing('src/m3.ts', 2);
    expect([...reads].filter((path) => path.startsWith('src/'))).toEqual(['src/m3.ts']);
  });

  it('follows at most twelve steps, and reads no further', () => {
    const { graph, find, reads } = checkout(many);
    const reach = graph.reachFrom(find('src/m0.ts', 'f0'));
    expect(Math.max(...reach.values())).toBe(12);
    expect(reads.size).toBeLessThan(20);
  });

  it('keeps to its budget of files and characters', () => {
    const { graph } = checkout(many, { graphFiles: 5, fileChars: 40 });
    expect(graph.reachFiles('src/m0.ts').size).toBeLessThanOrEqual(5);
    expect(graph.fileOf('src/m0.ts')).not.toBeNull();
    for (let i = 1; i < 20; i++) graph.fileOf(`src/m${i}.ts`);
    expect(graph.fileOf('src/m250.ts')).toBeNull();
  });

  it('answers for files that are not there', () => {
    const { graph, find } = checkout({ 'a.ts': 'export const a = 1;' });
    expect(graph.fileOf('b.ts')).toBeNull();
    expect(graph.enclosing('b.ts', 1)).toBeNull();
    expect(graph.touching('b.ts', 1, 2)).toEqual([]);
    expect(graph.resolve('b.ts', './a')).toBeNull();
    expect(graph.importersOf('b.ts')).toEqual([]);
    expect(graph.reachFiles('b.ts')).toEqual(new Map());
    expect(graph.reachFrom({ ...find('a.ts', 'a'), id: 'gone', path: 'gone.ts' })).toEqual(new Map());
    expect(graph.testNamed({ suite: '', name: '', file: null })).toBeNull();
  });

  it('keeps its answers, and gives the same ones in any order', () => {
    const one = checkout(many);
    const other = checkout(Object.fromEntries(Object.entries(many).reverse()));
    const ask = ({ graph, find }: typeof one, names: readonly string[]): unknown =>
      names.map((name) => [...graph.reachFrom(find(`src/m${name}.ts`, `f${name}`))]);
    const names = ['3', '1', '2'];
    const forward = ask(one, names);
    ask(other, [...names].reverse());
    expect(ask(other, names)).toEqual(forward);
    expect(one.graph.reachFrom(one.find('src/m1.ts', 'f1'))).toBe(one.graph.reachFrom(one.find('src/m1.ts', 'f1')));
  });

  it('reaches members that no loaded file names only from afar: they may be renamed', () => {
    const { steps } = checkout({
      'money.ts': 'export class Money {\n  minorUnits() { return deep(); }\n  plus() {}\n}\nfunction deep() {}',
      'other.ts': "import { Money } from './money';\nexport const other = () => new Money().plus();",
      'a.test.ts':
        "import { Money } from './money';\nimport { other } from './other';\nit('counts', () => new Money().cents());\nit('others', () => other());",
    });
    expect(steps('a.test.ts#counts', 'money.ts#Money.minorUnits')).toBe(3);
    expect(steps('a.test.ts#counts', 'money.ts#deep')).toBeNull();
    expect(steps('a.test.ts#others', 'money.ts#Money.plus')).toBe(2);
  });

  it('reaches all that is left of a file when a name it should export is gone', () => {
    const { steps } = checkout({
      'units.ts': 'export function formatWeight() {}',
      'index.ts': "export { formatWeight } from './units';",
      'a.test.ts': "import { formatTonnes } from './index';\nit('formats', () => formatTonnes());",
    });
    expect(steps('a.test.ts#formats', 'index.ts#formatWeight')).toBe(2);
  });
});

describe('hostile files', () => {
  const extensions = [
    'ts',
    'tsx',
    'vue',
    'py',
    'go',
    'rs',
    'java',
    'kt',
    'cs',
    'php',
    'cpp',
    'rb',
    'sh',
    'json',
    'yml',
    'toml',
    'snap',
    'swift',
    'scala',
    'dart',
    'proto',
    'txt',
  ];
  const pieces = [
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '`',
    '${',
    '#{',
    '/*',
    '*/',
    '//',
    '#',
    '\\',
    '\n',
    '\n  ',
    '<<A',
    'A\n',
    'class ',
    'def ',
    'fn ',
    'function ',
    'import ',
    'export ',
    'const a = ',
    '=>',
    ';',
    ',',
    ':',
    'end\n',
    'it(',
    "'x'",
    '@test ',
    'template<',
    '=',
    '/',
    'f"',
    'r#"',
    '\u0000',
    '\uD800',
    'é',
  ];

  it('never throw, and keep lines within the file', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...extensions), (source, extension) => {
        const path = `t/a.test.${extension}`;
        const { graph } = checkout({
          [path]: source,
          'package.json': source,
          'tsconfig.json': source,
          'go.mod': source,
          'Cargo.toml': source,
          'composer.json': source,
        });
        const lines = source.split('\n').length;
        for (const one of graph.fileOf(path)?.declarations ?? []) {
          expect(one.line).toBeGreaterThanOrEqual(1);
          expect(one.endLine).toBeLessThanOrEqual(lines);
          expect(one.endLine).toBeGreaterThanOrEqual(one.line);
          graph.reachFrom(one);
        }
        graph.touching(path, 1, lines);
        graph.testNamed({ suite: source.slice(0, 30), name: source.slice(-30), file: path });
        graph.importersOf(path);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('are read in linear time', () => {
    const bombs = [
      '(',
      '{',
      'class A {\n',
      'function f() {\n',
      '`${',
      "describe('x', () => {\n",
      '=/[',
      'a<',
      '<<A\n',
      'def f():\n',
      '@a ',
      '{"a":',
      '#if 1\n',
      'a/b.c ',
      '"\\',
      'use a::{',
    ];
    for (const bomb of bombs) {
      for (const extension of extensions) {
        const path = `a.test.${extension}`;
        const { graph } = checkout({ [path]: bomb.repeat(Math.ceil(30_000 / bomb.length)) });
        const start = graph.enclosing(path, 1);
        if (start) graph.reachFrom(start);
      }
    }
  }, 20_000);
});
