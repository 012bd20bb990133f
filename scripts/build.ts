// Builds the bundles: tsc writes src/ to lib/ as JavaScript, ncc makes one folder of each entry.
//   node scripts/build.ts                 dist/action and dist/cli, which are committed
//   node scripts/build.ts library         lib/library, which only the npm package carries
// Run it from the project's root: module ids in the bundles depend on it, and the bytes with them.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minifySync } from 'rolldown/utils';

interface Bundle {
  readonly name: string;
  readonly entry: string;
  readonly out: string;
  /** Packages that must never get in: the command line and the library start fast and talk to no API. */
  readonly without: RegExp | null;
  /** CommonJS starts faster; who imports the library wants a module. */
  readonly type: 'commonjs' | 'module';
}

const NO_TOOLKIT = /^@actions\/|^@octokit\/|^undici$/;

const BUNDLES: readonly Bundle[] = [
  { name: 'action', entry: 'action/index', out: 'dist/action', without: null, type: 'commonjs' },
  { name: 'cli', entry: 'cli/index', out: 'dist/cli', without: NO_TOOLKIT, type: 'commonjs' },
  { name: 'library', entry: 'index', out: 'lib/library', without: NO_TOOLKIT, type: 'module' },
];

/** Packages without side effects that do not say so. See docs/adr/0001-tsc-then-ncc.md. */
const SHAKEN = ['@actions/core', '@actions/http-client', '@actions/github', '@actions/artifact'];

/** What the toolkit unpacks archives with, which we never ask it to: old packages, one without a licence. */
const LEFT_OUT = {
  'unzip-stream': "export default { Extract: () => { throw new Error('archives are not unpacked here'); } };\n",
};

/** Packages whose modules make up a `require` of their own, which CommonJS has: the block goes that their makers strip for it too. The first brings the second. */
const OWN_REQUIRE = {
  packages: ['@azure/storage-blob', '@azure/storage-common'],
  file: '@azure/storage-common/dist/esm/crc64.js',
};
const OWN_REQUIRE_BLOCK = /\/\/ ESM-COMPAT-START[\s\S]*?\/\/ ESM-COMPAT-END\n/;

/** Packages of which we use a part: with the file left out goes what only that loads. junit2json reads XML and writes none. */
const CUT = { packages: ['junit2json', 'xml2js'], file: 'xml2js/lib/builder.js' };

/** Modules that only compute constants from our own sources: the bundles hold the values, and no start waits for them. */
const COMPUTED = ['lib/parse/kit/signatures/literals.js', 'lib/parse/lines/wanted.js'];

const names = process.argv.length > 2 ? process.argv.slice(2) : ['action', 'cli'];

rmSync('lib', { recursive: true, force: true });
run('typescript/bin/tsc', ['--project', 'tsconfig.build.json']);
for (const file of COMPUTED) await writeValues(file);
for (const name of CUT.packages) cpSync(`node_modules/${name}`, `lib/node_modules/${name}`, { recursive: true });
writeFileSync(`lib/node_modules/${CUT.file}`, '');
if (names.includes('action')) copyToolkit();
for (const bundle of BUNDLES) {
  if (names.includes(bundle.name) && existsSync(`src/${bundle.entry}.ts`)) build(bundle);
}

function build({ name, entry, out, without, type }: Bundle): void {
  const stats = `lib/${name}.stats.json`;
  rmSync(out, { recursive: true, force: true });
  // ncc writes a module where the entry's manifest says that it is one, and CommonJS where it says nothing.
  writeFileSync('lib/package.json', type === 'module' ? '{ "type": "module" }' : '{}');
  run('@vercel/ncc/dist/ncc/cli.js', [
    'build',
    `lib/${entry}.js`,
    '--out',
    out,
    '--no-cache',
    '--quiet',
    '--stats-out',
    stats,
  ]);
  for (const file of readdirSync(out)) if (file.endsWith('.js')) shrink(join(out, file), type);
  const packages = packagesIn(JSON.parse(readFileSync(stats, 'utf8')));
  const strays = [...packages.keys()].filter((each) => without?.test(each));
  if (strays.length > 0) throw new Error(`${out} must not contain ${strays.join(', ')}`);
  writeFileSync(join(out, 'package.json'), `{ "type": "${type}" }\n`);
  rmSync('lib/package.json');
  writeFileSync(join(out, 'licenses.txt'), [...packages].sort(byName).map(licenceOf).join('\n'));
  const bytes = readdirSync(out).map((file) => `${file} ${readFileSync(join(out, file)).length}`);
  console.error(`${out}: ${bytes.join(', ')} bytes`);
}

/** A start reads and compiles every character of its files: without comments, spaces and long names it is a tenth shorter. */
function shrink(file: string, type: Bundle['type']): void {
  const { code, errors } = minifySync(file, readFileSync(file, 'utf8'), {
    module: type === 'module',
    compress: true,
    mangle: true,
  });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  writeFileSync(file, code);
}

/** Replaces a compiled module by the values that it exports. */
async function writeValues(file: string): Promise<void> {
  const values = Object.entries(await import(pathToFileURL(file).href));
  writeFileSync(file, values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join(''));
}

/** Puts copies of SHAKEN next to the compiled code, where ncc finds them first, and declares them free of side effects. */
function copyToolkit(): void {
  for (const name of SHAKEN) {
    const copy = `lib/node_modules/${name}`;
    const manifest = `${copy}/package.json`;
    cpSync(`node_modules/${name}`, copy, { recursive: true });
    writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), sideEffects: false }));
  }
  for (const name of OWN_REQUIRE.packages)
    cpSync(`node_modules/${name}`, `lib/node_modules/${name}`, { recursive: true });
  const file = `lib/node_modules/${OWN_REQUIRE.file}`;
  const text = readFileSync(file, 'utf8');
  if (!OWN_REQUIRE_BLOCK.test(text)) throw new Error(`${file} has no block to leave out`);
  writeFileSync(file, text.replace(OWN_REQUIRE_BLOCK, ''));
  for (const [name, text] of Object.entries(LEFT_OUT)) {
    mkdirSync(`lib/node_modules/${name}`, { recursive: true });
    writeFileSync(`lib/node_modules/${name}/package.json`, JSON.stringify({ name, type: 'module', main: 'index.js' }));
    writeFileSync(`lib/node_modules/${name}/index.js`, text);
  }
}

interface Module {
  readonly name?: string;
  /** True for what stands in the graph and not in the bundle. */
  readonly orphan?: boolean;
  readonly modules?: readonly Module[];
}

/** Names each package of a bundle with its folder. ncc's own licence list misses what webpack concatenates. */
function packagesIn(stats: Module): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (module: Module): void => {
    const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(module.name ?? '') ?? [];
    if (folder && name && !(name in LEFT_OUT)) found.set(name, folder);
    module.modules?.forEach(visit);
  };
  stats.modules?.filter((module) => !module.orphan).forEach(visit);
  return found;
}

function licenceOf([name, folder]: readonly [string, string]): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file
    ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
    : '(the package carries no licence file)';
  return `${name} ${version}: ${license}\n\n${text}\n`;
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

/** What the tools say goes to standard error: `npm pack --json` owns the other. */
function run(script: string, words: readonly string[]): void {
  execFileSync(process.execPath, [join('node_modules', script), ...words], { stdio: ['ignore', 2, 2] });
}
