// Where an import lands: what is written, from which file, and the file of the checkout.

import { expect, test } from 'vitest';
import { checkout } from './checkout.ts';

const files: Readonly<Record<string, string>> = {
  'package.json':
    '{ "name": "root", "workspaces": ["packages/*"], "imports": { "#db": "./src/db.ts", "#lib/*": "./src/lib/*.ts" } }',
  'tsconfig.json':
    '{ // paths\n "compilerOptions": { "baseUrl": ".", "paths": { "@app/*": ["src/*"], "only": ["src/db.ts"], } } }',
  'src/db.ts': '',
  'src/view.tsx': '',
  'src/new.mts': '',
  'src/old.cts': '',
  'src/plain.js': '',
  'src/page.vue': '',
  'src/data.json': '{}',
  'src/types.d.ts': '',
  'src/lib/index.ts': '',
  'src/lib/deep.ts': '',
  'src/pack/package.json': '{ "main": "./main.js" }',
  'src/pack/main.js': '',
  'packages/till/package.json':
    '{ "name": "@quay/till", "exports": { ".": "./src/index.ts", "./extra": { "import": "./src/extra.ts" } } }',
  'packages/till/src/index.ts': '',
  'packages/till/src/extra.ts': '',
  'packages/oven/package.json': '{ "name": "oven", "main": "dist/index.js" }',
  'packages/oven/src/index.ts': '',
  'shop/__init__.py': '',
  'shop/cart.py': '',
  'shop/tax/__init__.py': '',
  'shop/tax/rates.py': '',
  'lib/quay/pier.rb': '',
  'Cargo.toml': '[package]\nname = "quay"\n',
  'src/main.rs': 'mod yard;\n',
  'src/yard.rs': 'mod bee;\n',
  'src/yard/bee.rs': '',
  'include/yard/hive.h': '',
  'native/hive.cpp': '',
  'native/near.h': '',
  'go.mod': 'module example.com/quay\n',
  'pier/pier.go': 'package pier\n',
  'app/src/main/java/com/example/Cart.java': 'package com.example;\nclass Cart {}\n',
  'app/src/main/java/com/example/Item.java': 'package com.example;\nclass Item {}\n',
};
const { graph } = checkout(files);

test.each<[string, string, string | null]>([
  ['src/a.ts', './db', 'src/db.ts'],
  ['src/a.ts', './db.js', 'src/db.ts'],
  ['src/a.ts', './db.ts', 'src/db.ts'],
  ['src/a.ts', './view', 'src/view.tsx'],
  ['src/a.ts', './view.jsx', 'src/view.tsx'],
  ['src/a.ts', './new.mjs', 'src/new.mts'],
  ['src/a.ts', './old.cjs', 'src/old.cts'],
  ['src/a.ts', './plain', 'src/plain.js'],
  ['src/a.ts', './page.vue', 'src/page.vue'],
  ['src/a.ts', './data', 'src/data.json'],
  ['src/a.ts', './types', 'src/types.d.ts'],
  ['src/a.ts', './lib', 'src/lib/index.ts'],
  ['src/a.ts', './pack', 'src/pack/main.js'],
  ['src/lib/deep.ts', '..', null],
  ['src/lib/deep.ts', '../db', 'src/db.ts'],
  ['src/lib/deep.ts', '.', 'src/lib/index.ts'],
  ['src/a.ts', './db?raw', 'src/db.ts'],
  ['src/a.ts', './none', null],
  ['src/a.ts', '../../above', null],
  ['src/a.ts', 'node:fs', null],
  ['src/a.ts', 'left-pad', null],
  ['src/a.ts', '#db', 'src/db.ts'],
  ['src/a.ts', '#lib/deep', 'src/lib/deep.ts'],
  ['src/a.ts', '#none', null],
  ['src/a.ts', '@app/db', 'src/db.ts'],
  ['src/a.ts', '@app/lib/deep', 'src/lib/deep.ts'],
  ['src/a.ts', 'only', 'src/db.ts'],
  ['src/a.ts', 'src/db', 'src/db.ts'],
  ['src/a.ts', '/src/db', 'src/db.ts'],
  ['src/a.ts', '@quay/till', 'packages/till/src/index.ts'],
  ['src/a.ts', '@quay/till/extra', 'packages/till/src/extra.ts'],
  ['src/a.ts', 'oven', 'packages/oven/src/index.ts'],
  ['shop/a.py', 'shop.cart', 'shop/cart.py'],
  ['shop/a.py', '.cart', 'shop/cart.py'],
  ['shop/a.py', '.', 'shop/__init__.py'],
  ['shop/tax/a.py', '..cart', 'shop/cart.py'],
  ['shop/tax/a.py', '..', 'shop/__init__.py'],
  ['shop/a.py', 'shop.tax', 'shop/tax/__init__.py'],
  ['shop/a.py', 'shop.tax.rates', 'shop/tax/rates.py'],
  ['shop/a.py', 'os', null],
  ['bin/a.rb', 'quay/pier', 'lib/quay/pier.rb'],
  ['lib/quay/a.rb', './pier', 'lib/quay/pier.rb'],
  ['bin/a.rb', 'set', null],
  ['native/hive.cpp', 'near.h', 'native/near.h'],
  ['native/hive.cpp', 'yard/hive.h', 'include/yard/hive.h'],
  ['native/hive.cpp', 'vector', null],
  ['main.go', 'example.com/quay/pier', 'pier/pier.go'],
  ['main.go', 'fmt', null],
  ['src/main.rs', 'self::yard', 'src/yard.rs'],
  ['src/yard.rs', 'self::bee', 'src/yard/bee.rs'],
  ['src/yard/bee.rs', 'crate::yard', 'src/yard.rs'],
  ['app/src/main/java/com/example/Cart.java', 'com.example.Item', 'app/src/main/java/com/example/Item.java'],
  ['app/src/main/java/com/example/Cart.java', 'java.util.List', null],
])('from %s, %s is %s', (...row) => {
  const [from, specifier, path] = row;
  const { graph: opened } = from in files ? { graph } : checkout({ ...files, [from]: '' });
  expect(opened.resolve(from, specifier)).toBe(path);
});

test('importers are those that name the file, sorted', () => {
  const { graph: opened } = checkout({
    'a.ts': "import './c';",
    'b.ts': "export * from './c';",
    'c.ts': '',
    'd.ts': "import './a';",
    'e.ts': "// import './c'",
    'f.ts': "const x = () => import('./c');",
    'g.ts': "const x = require('./c');",
  });
  expect(opened.importersOf('c.ts')).toEqual(['a.ts', 'b.ts', 'f.ts', 'g.ts']);
  expect(opened.importersOf('d.ts')).toEqual([]);
  expect([...opened.reachFiles('d.ts')]).toEqual([
    ['d.ts', 0],
    ['a.ts', 1],
    ['c.ts', 2],
  ]);
});
