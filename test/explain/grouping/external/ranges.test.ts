// The packages whose version the day of the run decides: manifests of every ecosystem, what pins them, and install commands.

import { expect, test } from 'vitest';
import { floatingIn } from '../../../../src/explain/grouping/external/ranges.ts';

const floating = (
  files: Readonly<Record<string, string>>,
  commands: readonly string[] = [],
  isEdited = (_path: string, _line: number) => false,
): string[] =>
  floatingIn({ sources: { paths: Object.keys(files), read: (path) => files[path] ?? null }, commands, isEdited }).map(
    ({ name, range, ecosystem, site, isLeast }) =>
      `${ecosystem} ${name} ${range || '-'}${site ? ` ${site.path}:${site.line}` : ''}${isLeast ? ' least' : ''}`,
  );

test.each<[string, string, readonly string[]]>([
  [
    'package.json',
    '{ "dependencies": {\n"a": "^1.2",\n"@b/c": "~1",\n"d": "*",\n"e": ">=2",\n"f": "latest",\n"g": "1.x",\n"h": "1",\n"i": "1.2.3",\n"j": "file:../j"\n} }',
    [
      'script a ^1.2 package.json:2',
      'script @b/c ~1 package.json:3',
      'script d * package.json:4',
      'script e >=2 package.json:5',
      'script f latest package.json:6',
      'script g 1.x package.json:7',
      'script h 1 package.json:8',
    ],
  ],
  ['package.json', '{\n"engines": {\n"node": ">=20"\n} }', []],
  [
    'requirements-dev.txt',
    'a\nb>=2\nc==1.0\nd==1.*\ne[x,y]~=3 # z\nf ; python_version > "3"\n-r other.txt\n# g\nh===1',
    [
      'python a - requirements-dev.txt:1',
      'python b >=2 requirements-dev.txt:2',
      'python d ==1.* requirements-dev.txt:4',
      'python e ~=3 requirements-dev.txt:5',
      'python f - requirements-dev.txt:6',
    ],
  ],
  [
    'pyproject.toml',
    'dependencies = [\n  "a>=2",\n  "b[x]~=1",\n  "c==1",\n]\ntest = ["d<3"]',
    ['python a >=2 pyproject.toml:2', 'python b ~=1 pyproject.toml:3', 'python d <3 pyproject.toml:6'],
  ],
  [
    'Gemfile',
    "gem 'a'\ngem 'b', '~> 2'\ngem('c', '>= 1')",
    ['ruby a - Gemfile:1', 'ruby b ~> 2 Gemfile:2', 'ruby c >= 1 Gemfile:3'],
  ],
  [
    'a.gemspec',
    "  s.add_dependency 'a', '>= 1'\n  s.add_development_dependency 'b'\n  s.add_runtime_dependency 'c'",
    ['ruby a >= 1 a.gemspec:1', 'ruby b - a.gemspec:2', 'ruby c - a.gemspec:3'],
  ],
  [
    'pom.xml',
    '<dependency>\n<groupId>g</groupId>\n<artifactId>a</artifactId>\n<version>[1,2)</version>\n</dependency>\n<dependency>\n<groupId>g</groupId>\n<artifactId>b</artifactId>\n<version>1.0</version>\n</dependency>\n<dependency>\n<groupId>g</groupId>\n<artifactId>c</artifactId>\n<version>2-SNAPSHOT</version>',
    ['jvm g:a [1,2) pom.xml:4', 'jvm g:c 2-SNAPSHOT pom.xml:14'],
  ],
  [
    'build.gradle',
    "implementation 'g:a:1.+'\nimplementation \"g:b:latest.release\"\nimplementation 'g:c:[1,2)'\nimplementation 'g:d:1.0'\ntestImplementation 'g:e:3-SNAPSHOT'",
    [
      'jvm g:a 1.+ build.gradle:1',
      'jvm g:b latest.release build.gradle:2',
      'jvm g:c [1,2) build.gradle:3',
      'jvm g:e 3-SNAPSHOT build.gradle:5',
    ],
  ],
  [
    'Cargo.toml',
    '[package]\nversion = "1"\n[dependencies]\na = "1"\nb = { features = ["x"], version = "2.1" }\nc = { path = "../c" }\n[dev-dependencies]\nd = "*"',
    ['rust a 1 Cargo.toml:4', 'rust b 2.1 Cargo.toml:5', 'rust d * Cargo.toml:8'],
  ],
  [
    'go.mod',
    'module example.com/x\nrequire example.com/a v1.2.3\nrequire (\n\tgolang.org/x/b v0.1.0\n)',
    ['go example.com/a v1.2.3 go.mod:2 least', 'go golang.org/x/b v0.1.0 go.mod:4 least'],
  ],
  [
    'composer.json',
    '{\n"a/b": "^1",\n"c/d": "dev-main",\n"e/f": "1.2.*",\n"g/h": "1.2.3",\n"php": ">=8"\n}',
    ['php a/b ^1 composer.json:2', 'php c/d dev-main composer.json:3', 'php e/f 1.2.* composer.json:4'],
  ],
  [
    'a.csproj',
    '<PackageReference Include="A" Version="1.*" />\n<PackageReference Include="B" Version="[1,2)" />\n<PackageReference Include="C" Version="1.0" />',
    ['csharp A 1.* a.csproj:1', 'csharp B [1,2) a.csproj:2'],
  ],
  ['Makefile', 'x:\n\tpip install a', ['python a - Makefile:2']],
  ['.github/workflows/ci.yml', '- run: npm install -g a@latest', ['script a latest .github/workflows/ci.yml:1']],
  ['src/a.ts', 'npm install a', []],
])('of %s %j', (path, text, expected) => {
  expect(floating({ [path]: text })).toEqual(expected);
});

test.each([
  [
    'package.json',
    '{\n"a": "^1"\n}',
    'package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb',
  ],
  ['pyproject.toml', '"a>=2",', 'poetry.lock uv.lock pdm.lock'],
  ['Gemfile', "gem 'a'", 'Gemfile.lock'],
  ['build.gradle', "'g:a:1.+'", 'gradle.lockfile'],
  ['Cargo.toml', '[dependencies]\na = "1"', 'Cargo.lock'],
  ['composer.json', '"a/b": "^1"', 'composer.lock'],
])('%s %j is pinned by %s', (path, text, locks) => {
  expect(floating({ [path]: text })).toHaveLength(1);
  expect(locks.split(' ').filter((lock) => floating({ [path]: text, [lock]: '' }).length)).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ['gem install a', ['ruby a -']],
  ["gem install a -v '~> 2'", ['ruby a ~> 2']],
  ['gem install a --version 2.1', []],
  ['pip install a', ['python a -']],
  ['pip3 install -U "a[x]>=2"', ['python a >=2']],
  ['pip install a==1.0', []],
  ['pip install -r requirements.txt', []],
  ['npm i a', ['script a -']],
  ['npm install --save-dev @a/b@^2', ['script @a/b ^2']],
  ['pnpm add a@next', ['script a next']],
  ['yarn add a', ['script a -']],
  ['bun add a', ['script a -']],
  ['npm install a@1.2.3', []],
  ['go get example.com/a/b@latest', ['go example.com/a/b latest']],
  ['go get -u example.com/a/b/...', ['go example.com/a/b -']],
  ['composer require a/b', ['php a/b -']],
  ['composer update a/b:^2', ['php a/b ^2']],
  ['npm test', []],
])('the command %s', (command, expected) => {
  expect(floating({}, [command])).toEqual(expected);
});

test('what the change asks for is its own doing', () => {
  expect(floating({ 'package.json': '{\n"a": "^1",\n"b": "^1"\n}' }, [], (_, line) => line === 2)).toEqual([
    'script b ^1 package.json:3',
  ]);
});

test('a command that asks for the latest says more than the least of a manifest', () => {
  const files = { 'go.mod': 'require example.com/a v1.2.3' };
  expect(floating(files, ['go get example.com/a/b@latest'])).toHaveLength(2);
  expect(floating({ 'package.json': '"a": "^1"' }, ['npm i a@latest'])).toEqual(['script a ^1 package.json:1']);
  expect(floating({ 'go.mod': 'require example.com/a/b v1.2.3' }, ['go get example.com/a/b@latest'])).toEqual([
    'go example.com/a/b latest',
  ]);
});
