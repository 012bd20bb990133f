// Fills the generated parts of the README and of docs/architecture.md, each between two comments: <!-- formats --> … <!-- /formats -->.
//   node scripts/docs.ts            writes them
//   node scripts/docs.ts --check    fails when they are out of date
// The demo's output comes from dist/cli, so build first.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Format } from '../src/model/format.ts';
import { FAMILIES } from '../src/model/kind.ts';
import { DEFAULT_LIMITS } from '../src/model/limits.ts';
import { FORMATS } from '../src/parse/registry/index.ts';
import { roomsDiagram } from './rooms.ts';

const SHOWN_LIMITS = [
  'seconds',
  'files',
  'source-bytes',
  'archive-bytes',
  'lines',
  'line-chars',
  'findings',
  'tests',
  'detail-chars',
];

const PARTS: Readonly<Record<string, () => string>> = { demo, formats, inputs, limits, outputs };

const PAGES: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'README.md': PARTS,
  'docs/architecture.md': { rooms: roomsDiagram },
};

for (const [page, parts] of Object.entries(PAGES)) {
  const before = readFileSync(page, 'utf8');
  const after = Object.entries(parts).reduce((text, [name, write]) => fill(text, name, write), before);
  if (after === before) continue;
  if (process.argv.includes('--check')) {
    console.error(`${page} is out of date. Run \`npm run build && npm run docs\` and commit it.`);
    process.exitCode = 1;
  } else writeFileSync(page, after);
}

function fill(text: string, name: string, write: () => string): string {
  const between = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`);
  return between.test(text) ? text.replace(between, (_all, open, close) => `${open}\n${write()}\n${close}`) : text;
}

function demo(): string {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', COLUMNS: '100' };
  const { status, stdout } = spawnSync(process.execPath, ['scripts/demo.mjs'], { encoding: 'utf8', env });
  if (status !== 0) throw new Error('The demo failed. Run `npm run build` first.');
  return `\`\`\`text\n${stdout.trim()}\n\`\`\``;
}

function formats(): string {
  const families = FAMILIES.map((family) => [family, FORMATS.filter((format) => format.family === family)] as const);
  const toolsOf = (some: readonly Format[]): string =>
    [...new Map(some.map(({ title, url }) => [title, `[${title}](${url})`])).values()].join(', ');
  return table(
    ['For', 'It reads'],
    families.filter(([, some]) => some.length > 0).map(([family, some]) => [family, toolsOf(some)]),
  );
}

interface Described {
  readonly description?: string;
  readonly default?: string;
}

function inputs(): string {
  return table(
    ['Input', 'Default', ''],
    Object.entries(action().inputs ?? {}).map(([name, input]) => [
      `\`${name}\``,
      input.default ? `\`${input.default}\`` : '',
      input.description ?? '',
    ]),
  );
}

function limits(): string {
  const { properties } = JSON.parse(readFileSync('schema/config.schema.json', 'utf8')).properties.limits;
  const camel = (name: string): string => name.replace(/-[a-z]/g, (letters) => letters.slice(1).toUpperCase());
  const defaults: Readonly<Record<string, number>> = { ...DEFAULT_LIMITS };
  return table(
    ['Under `limits`', 'Default', ''],
    SHOWN_LIMITS.map((name) => [
      `\`${name}\``,
      (defaults[camel(name)] ?? 0).toLocaleString('en'),
      properties[name].description,
    ]),
  );
}

function outputs(): string {
  return table(
    ['Output', ''],
    Object.entries(action().outputs ?? {}).map(([name, output]) => [`\`${name}\``, output.description ?? '']),
  );
}

function action(): {
  readonly inputs?: Readonly<Record<string, Described>>;
  readonly outputs?: Readonly<Record<string, Described>>;
} {
  return existsSync('action.yml') ? parse(readFileSync('action.yml', 'utf8')) : {};
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
