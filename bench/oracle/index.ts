// The graph against tree-sitter's grammars: what each finds in all sources of bench/cases and of node_modules.
//   npm run oracle                    writes the table in docs/reliability.md; exits 1 when the graph misses too much
//   npm run oracle -- FOLDER…         compares the sources of other folders, says every difference, writes nothing

import { resolve } from 'node:path';
import { writeSection } from '../../scripts/section.ts';
import { filesIn, type Source, sourcesOf } from './files.ts';
import { GRAMMARS } from './read.ts';
import { add, empty, type Row, rightEnough, rowOf, TITLES, text } from './table.ts';

const ROOTS = ['bench/cases', 'node_modules'];
const INTRO = [
  '## Declarations and imports',
  "What the graph finds in source text against what tree-sitter's grammars find, over every source of `bench/cases` and every source of JavaScript, TypeScript, C and C++ that the packages bring: each text once, at most 200 KB, without those that the grammar itself cannot read whole (*unread*) or that the graph takes for plain text on purpose (bundles of one long line). A declaration is found when one of its name stands in its line; *ends* and *kinds* that differ are counted of those found. Bodies of functions are left out. The gate is 2 in 1,000. `npm run oracle` writes this table.",
];

const folders = process.argv.slice(2);
const rows = await compareAll(folders.length > 0 ? folders : ROOTS, folders.length > 0);
const table = text(rows);
console.log(table);
if (folders.length === 0) {
  writeSection('oracle', [...INTRO, table].join('\n\n'));
  process.exitCode = rows.every(rightEnough) ? 0 : 1;
}

async function compareAll(roots: readonly string[], isLoud: boolean): Promise<readonly Row[]> {
  const listed = roots.map((root) => ({ root: resolve(root), files: filesIn(resolve(root)) }));
  const found: Row[] = [];
  for (const grammar of GRAMMARS) {
    const extensions = new Set(grammar.extensions);
    const sources = function* (): Generator<Source> {
      for (const { root, files } of listed) yield* sourcesOf(root, files, extensions);
    };
    const row = await rowOf(grammar, sources(), (path, one) => {
      if (isLoud) console.log(`${TITLES[one.what]} ${path}:${one.line} ${one.name} ${one.said}`);
    });
    if (row.declared > 0) found.push(row);
  }
  return [...found, found.reduce(add, empty('all'))];
}
