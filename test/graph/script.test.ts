import { describe, expect, it } from 'vitest';
import { checkout } from './checkout.ts';

describe('what a TypeScript file declares', () => {
  const { outline, touched, find } = checkout({
    'a.ts': `import { x } from './b';

/** Doc. */
@decorated({ a: 1 })
export class Cart<T extends { id: string }> extends Base implements Other {
  private readonly items = new Map<string, number>();
  static limit = 3
  #secret: string
  constructor(private readonly repo: Repo) { super(); }
  get size(): number { return this.items.size; }
  async *each(): AsyncGenerator<{ id: string }> {
    yield* x();
  }
  find = (id: string): T | null => this.repo.find(id);
}

export interface View {
  id: string;
  price?: { amount: number };
  show(): void;
}
export type Pair = { left: string, right: number };
export type Name = string;
export enum Level { Low = 1, High }
export const DEFAULTS = {
  port: 8080,
  'time-out': 30,
  onError(error: Error) { throw error; },
  retry: () => 3,
};
export const { a, b: c } = x;
const one = 1, two = [1, 2]
export async function load(path: string): Promise<{ a: string }> {
  const regex = /[{"'\`]/.test(path) ? '}' : \`{\${path}}\`;
  return {
    a: regex,
    nested: one,
  };
}
export const arrow = <T,>(value: T) => ({ value, two });
namespace Inner { export function deep() {} }
export default load;
load('x').then((text) => text);
`,
  });

  it('with members and lines', () => {
    expect(outline('a.ts')).toEqual([
      'class Cart:5-15',
      'field Cart.items:6',
      'field Cart.limit:7',
      'field Cart.secret:8',
      'method Cart.constructor:9',
      'method Cart.size:10',
      'method Cart.each:11-13',
      'method Cart.find:14',
      'type View:17-21',
      'field View.id:18',
      'field View.price:19',
      'field View.show:20',
      'type Pair:22',
      'field Pair.left:22',
      'field Pair.right:22',
      'type Name:23',
      'type Level:24',
      'field Level.Low:24',
      'field Level.High:24',
      'constant DEFAULTS:25-30',
      'field DEFAULTS.port:26',
      'field DEFAULTS.time-out:27',
      'method DEFAULTS.onError:28',
      'method DEFAULTS.retry:29',
      'constant a:31',
      'constant c:31',
      'constant one:32',
      'constant two:32',
      'function load:33-39',
      'field load.a:36',
      'field load.nested:37',
      'function arrow:40',
      'field arrow.value:40',
      'field arrow.two:40',
      'function deep:41',
    ]);
  });

  it('so that an edit of one property is told from its neighbour', () => {
    expect(touched('a.ts', 26)).toEqual(['DEFAULTS.port']);
    expect(touched('a.ts', 26, 27)).toEqual(['DEFAULTS.port', 'DEFAULTS.time-out']);
    expect(touched('a.ts', 34)).toEqual(['load']);
    expect(touched('a.ts', 43)).toEqual(['<module>']);
  });

  it('with decorators as part of it', () => expect(touched('a.ts', 4)).toEqual(['Cart']));
  it('removals touch what surrounds the gap', () => {
    expect(touched('a.ts', 34, 33)).toEqual(['load']);
    expect(touched('a.ts', 17, 16)).toEqual(['<module>']);
    expect(touched('a.ts', 7, 6)).toEqual(['Cart']);
  });
  it('with names but not words of strings', () => {
    const refs = find('a.ts', 'load').refs;
    expect([...refs]).toEqual(expect.arrayContaining(['regex', 'path', 'test', 'one']));
    expect(find('a.ts', 'DEFAULTS.port').literals).toEqual(new Set(['8080']));
  });
  it('each under an id of its own', () => {
    const ids =
      checkout({ 'm.ts': 'const x = { a: 1, a: 2 }; const x = 1;' })
        .graph.fileOf('m.ts')
        ?.declarations.map((one) => one.id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('imports of a script', () => {
  const files = {
    'tsconfig.json':
      '{ // paths\n "extends": "./tsconfig.base.json", "compilerOptions": { "baseUrl": ".", "paths": { "@core/*": ["src/core/*"], }, }, }',
    'tsconfig.base.json': '{ "compilerOptions": { "paths": { "~lib": ["src/lib/index.ts"] } } }',
    'package.json':
      '{ "name": "root", "imports": { "#env": { "node": "./src/env.ts" }, "#deep/*": "./src/deep/*.ts" } }',
    'packages/ui/package.json':
      '{ "name": "@acme/ui", "exports": { ".": { "types": "./dist/index.d.ts", "import": "./dist/index.js" }, "./button": "./src/button.ts" } }',
    'packages/ui/src/index.ts': 'export const ui = 1;',
    'packages/ui/src/button.ts': 'export const button = 1;',
    'packages/plain/package.json': '{ "name": "plain", "main": "lib/main.js" }',
    'packages/plain/lib/main.js': 'module.exports = 1;',
    'src/core/money.ts': '',
    'src/lib/index.ts': '',
    'src/env.ts': '',
    'src/deep/x.ts': '',
    'src/view.vue': '<script>export default {}</script>',
    'src/a.ts': '',
    'src/legacy.mts': '',
    'src/data.json': '{}',
    'web/components/card.tsx': '',
  };
  const resolve = (specifier: string): string | null => checkout(files).graph.resolve('src/a.ts', specifier);
  it.each([
    ['./core/money', 'src/core/money.ts'],
    ['./core/money.js', 'src/core/money.ts'],
    ['./legacy.mjs', 'src/legacy.mts'],
    ['./lib', 'src/lib/index.ts'],
    ['./view.vue', 'src/view.vue'],
    ['./data.json', 'src/data.json'],
    ['@core/money', 'src/core/money.ts'],
    ['~lib', 'src/lib/index.ts'],
    ['src/env', 'src/env.ts'],
    ['#env', 'src/env.ts'],
    ['#deep/x', 'src/deep/x.ts'],
    ['@acme/ui', 'packages/ui/src/index.ts'],
    ['@acme/ui/button', 'packages/ui/src/button.ts'],
    ['plain', 'packages/plain/lib/main.js'],
    ['@/components/card', 'web/components/card.tsx'],
    ['./x?raw', null],
    ['react', null],
    ['node:fs', null],
    ['@types/node', null],
    ['../../outside', null],
  ])('%s → %s', (specifier, path) => expect(resolve(specifier)).toBe(path));

  it('reach through barrels, defaults, namespaces and CommonJS', () => {
    const { steps } = checkout({
      'index.ts':
        "export { makeCart as create } from './cart';\nexport * from './money';\nexport * as tools from './tools';",
      'cart.ts': 'export function makeCart() {}\nexport function other() {}',
      'money.ts': 'export const euro = 1;',
      'tools.ts': 'export const hammer = 1; export const saw = 2;',
      'old.js':
        "const { euro: e } = require('./money');\nfunction hidden() { return e; }\nexports.open = hidden;\nmodule.exports.shut = function () {};",
      'def.ts': 'export default function () { return helper(); }\nfunction helper() {}',
      'use.ts':
        "import { create, euro, tools } from './index';\nimport run from './def';\nimport * as old from './old';\nexport const f = () => { create(); run(); old.open(); tools.saw; return import('./lazy'); };",
      'lazy.ts': 'export const lazy = 1;',
    });
    expect(steps('use.ts#f', 'cart.ts#makeCart')).toBe(1);
    expect(steps('use.ts#f', 'cart.ts#other')).toBeNull();
    expect(steps('use.ts#f', 'def.ts#helper')).toBe(2);
    expect(steps('use.ts#f', 'old.js#hidden')).toBe(1);
    expect(steps('use.ts#f', 'money.ts#euro')).toBe(2);
    expect(steps('use.ts#f', 'index.ts#create')).toBe(1);
    expect(steps('use.ts#f', 'tools.ts#saw')).toBeLessThan(steps('use.ts#f', 'tools.ts#hammer') ?? 99);
    expect(steps('use.ts#f', 'lazy.ts#<module>')).toBe(1);
  });
});

describe('what a test reaches', () => {
  const { steps, graph } = checkout({
    'src/repo.ts':
      "import { NotFound } from './errors';\nexport class Repo {\n  constructor(private rows: string[]) { open(); }\n  get(id: string) { if (!id) throw new NotFound(id); return id; }\n  all() { return sort(this.rows); }\n}\nfunction sort(x) { return x; }\nfunction open() {}",
    'src/errors.ts':
      'export class NotFound extends Error {\n  constructor(id) { super(id); }\n}\nexport class Unused { get(id) {} }',
    'src/service.ts':
      'export function show(repo, id) {\n  return repo.get(id);\n}\nexport function list(repo) { return repo.all(); }',
    'src/config.ts': 'export const config = {\n  port: 1,\n  ttl: 2,\n};\nsetup();\nfunction setup() {}',
    'test/setup.ts': "import '../src/config';",
    'test/a.test.ts':
      "import { Repo } from '../src/repo';\nimport { show, list } from '../src/service';\nimport { config } from '../src/config';\nlet repo;\nbeforeEach(() => { repo = new Repo([]); });\ndescribe('service', () => {\n  it('shows', () => { expect(show(repo, 'x')).toMatchSnapshot(); });\n  it('lists', () => expect(list(repo)).toEqual([]));\n  it.each([[1, 2]])('waits %i of %s', (a) => expect(config.ttl).toBe(a));\n  test('says $name twice', () => {});\n});\ndescribe('other', () => { beforeEach(() => only()); function only() {} it('shows', () => {}); });",
    'test/__snapshots__/a.test.ts.snap':
      'exports[`service > shows 1`] = `"x"`;\n\nexports[`service > lists 1`] = `[]`;\n',
    'vitest.config.ts': "export default { test: { setupFiles: ['./test/setup.ts'] } };",
  });

  it('through calls and objects made elsewhere', () => {
    expect(steps('test/a.test.ts#service.shows', 'src/service.ts#show')).toBe(1);
    expect(steps('test/a.test.ts#service.shows', 'src/repo.ts#Repo.get')).toBe(2);
    expect(steps('test/a.test.ts#service.shows', 'src/errors.ts#NotFound.constructor')).toBe(3);
    expect(steps('test/a.test.ts#service.shows', 'src/repo.ts#open')).toBe(3);
  });
  it('but not methods that nobody names, nor those of types that nobody uses', () => {
    expect(steps('test/a.test.ts#service.shows', 'src/repo.ts#Repo.all')).toBeNull();
    expect(steps('test/a.test.ts#service.shows', 'src/errors.ts#Unused.get')).toBeNull();
    expect(steps('test/a.test.ts#service.lists', 'src/repo.ts#sort')).toBe(3);
  });
  it('a named property before its neighbours', () => {
    expect(steps('test/a.test.ts#waits %i of %s', 'src/config.ts#config.ttl')).toBe(1);
    expect(steps('test/a.test.ts#waits %i of %s', 'src/config.ts#config.port')).toBe(3);
  });
  it('its own hooks and snapshot, the settings of the runner, code that runs on import', () => {
    expect(steps('test/a.test.ts#other.shows', 'test/a.test.ts#other.beforeEach')).toBe(1);
    expect(steps('test/a.test.ts#service.shows', 'test/a.test.ts#other.beforeEach')).toBeNull();
    expect(steps('test/a.test.ts#service.shows', 'test/__snapshots__/a.test.ts.snap#service > shows 1')).toBe(1);
    expect(steps('test/a.test.ts#service.shows', 'test/__snapshots__/a.test.ts.snap#service > lists 1')).toBeNull();
    expect(steps('test/a.test.ts#other.shows', 'test/setup.ts#<module>')).toBeLessThanOrEqual(5);
    expect(steps('test/a.test.ts#waits %i of %s', 'src/config.ts#setup')).toBe(3);
  });

  const named = (suite: string, name: string, file: string | null = 'test/a.test.ts'): string | null =>
    graph.testNamed({ suite, name, file })?.id ?? null;
  it('found by any of its names', () => {
    expect(named('service', 'shows')).toBe('test/a.test.ts#service.shows:7');
    expect(named('other', 'shows')).toBe('test/a.test.ts#other.shows:12');
    expect(named('test/a.test.ts > other', 'shows', null)).toBe('test/a.test.ts#other.shows:12');
    expect(named('', 'other shows', null)).toBe('test/a.test.ts#other.shows:12');
    expect(named('a', 'other > shows')).toBe('test/a.test.ts#other.shows:12');
    expect(named('service', 'waits 12 of abc')).toBe('test/a.test.ts#service.waits %i of %s:9');
    expect(named('service', 'says Ada twice')).toContain('twice:10');
    expect(named('other', '"before each" hook for "shows"')).toBe('test/a.test.ts#other.shows:12');
    expect(named('', 'test/a.test.ts', null)).toBe('test/a.test.ts#<module>:1');
    expect(named('service', 'nothing like it')).toBeNull();
  });
  it('and a whole file stands for all it loads', () =>
    expect(steps('test/a.test.ts#<module>', 'src/errors.ts#Unused')).not.toBeNull());
});

describe('single-file components', () => {
  it('keep their lines and use what their template names', () => {
    const { outline, steps, graph } = checkout({
      'src/Card.vue':
        '<template>\n  <div>{{ price(item) }}</div>\n</template>\n<script setup lang="ts">\nimport { format } from "./format";\nfunction price(item) {\n  return format(item);\n}\n</script>\n',
      'src/format.ts': 'export const format = (x) => x;',
      'test/card.test.ts': "import Card from '../src/Card.vue';\nit('shows', () => mount(Card));",
    });
    expect(outline('src/Card.vue')).toEqual(['function price:6-8']);
    expect(graph.enclosing('src/Card.vue', 7)?.name).toBe('price');
    expect(steps('test/card.test.ts#shows', 'src/format.ts#format')).toBeLessThanOrEqual(4);
  });
});
