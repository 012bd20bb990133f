import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, type Source, sourcesOf } from '../../bench/oracle/files.ts';
import { GRAMMARS } from '../../bench/oracle/read.ts';
import { rightEnough, rowOf, TITLES } from '../../bench/oracle/table.ts';

const SAMPLE = 120;
const LARGEST = 40_000;

/** All sources of the cases, and those of the packages whose hashes are the smallest: the same for everybody. */
const ROOTS = ['bench/cases', 'node_modules'].map((root) => ({ root, files: filesIn(resolve(root)) }));

const SEEN = new Set(ROOTS.flatMap(({ files }) => files.map((file) => file.slice(file.lastIndexOf('.') + 1))));

describe("the graph finds what tree-sitter's grammars find", () => {
  it.each(GRAMMARS.filter(({ extensions }) => extensions.some((one) => SEEN.has(one))))(
    '$language',
    async (grammar) => {
      const extensions = new Set(grammar.extensions);
      const [own = [], packages = []] = ROOTS.map(({ root, files }) => [
        ...sourcesOf(resolve(root), files, extensions),
      ]);
      const bySize = packages.filter(({ text }) => text.length <= LARGEST);
      const sample = bySize.sort((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, SAMPLE);
      const differs: string[] = [];
      const row = await rowOf(grammar, [...own, ...sample] as Source[], (path, one) =>
        differs.push(`${TITLES[one.what]} ${path}:${one.line} ${one.name} ${one.said}`),
      );
      expect(rightEnough(row), differs.join('\n')).toBe(true);
    },
  );
});
