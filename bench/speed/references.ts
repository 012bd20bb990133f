// The programs that speed is held against, as far as they are there: system tools, and parsers from npm in a folder of their own.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The versions that figures are of. */
const PACKAGES = ['fast-xml-parser@5.12.1', 'junit-to-ctrf@0.0.14', 'junit2json@4.0.0', 'saxes@6.0.0'];

/** Each parser as one script that reads the file it is given to its end and says how many tests failed. */
const SCRIPTS: Readonly<Record<string, string>> = {
  saxes: `import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
const parser = new SaxesParser();
const decoder = new TextDecoder();
let failed = 0;
parser.on('opentag', ({ name }) => { if (name === 'failure') failed++; });
parser.on('text', () => {});
parser.on('cdata', () => {});
for await (const chunk of createReadStream(process.argv[2], { highWaterMark: 1 << 18 })) parser.write(decoder.decode(chunk, { stream: true }));
parser.close();
console.log(failed);`,
  junit2json: `import { readFileSync } from 'node:fs';
import { parse } from 'junit2json';
const { testsuite } = await parse(readFileSync(process.argv[2], 'utf8'));
console.log(testsuite.reduce((sum, { testcase }) => sum + testcase.filter(({ failure }) => failure).length, 0));`,
  'fast-xml-parser': `import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
const processEntities = { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity };
const { testsuites } = new XMLParser({ ignoreAttributes: false, processEntities }).parse(readFileSync(process.argv[2]));
console.log(testsuites.testsuite.reduce((sum, { testcase }) => sum + testcase.filter(({ failure }) => failure !== undefined).length, 0));`,
};

export interface References {
  /** The words that start a reference; null when it is not there. */
  wordsOf(name: string): readonly string[] | null;
  /** What is not there, and how to get it. */
  readonly missing: readonly string[];
}

const SYSTEM: Readonly<Record<string, string>> = {
  xmllint: 'apt install libxml2-utils',
  grep: 'apt install grep',
  rg: 'apt install ripgrep',
};

export function openReferences(folder: string): References {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
  const installed =
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 180_000,
    }).status === 0;
  for (const [name, script] of Object.entries(SCRIPTS)) writeFileSync(join(folder, `${name}.mjs`), `${script}\n`);
  const there = Object.keys(SYSTEM).filter((name) => spawnSync(name, ['--version']).status === 0);
  const absent = Object.entries(SYSTEM).filter(([name]) => !there.includes(name));
  return {
    wordsOf(name) {
      if (name in SYSTEM) return there.includes(name) ? [name] : null;
      if (!installed) return null;
      if (name === 'junit-to-ctrf') return [process.execPath, join(folder, 'node_modules/junit-to-ctrf/dist/cli.js')];
      return [process.execPath, join(folder, `${name}.mjs`)];
    },
    missing: [
      ...absent.map(([name, how]) => `${name} (${how})`),
      ...(installed ? [] : ['the parsers from npm (no registry)']),
    ],
  };
}
