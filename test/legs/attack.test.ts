// Bundles as attackers make them: nothing of them gets in, and what is inside an honest one's findings comes out of no surface.

import { gzipSync } from 'node:zlib';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it, test } from 'vitest';
import { BUNDLE_CAPS } from '../../src/model/bundle.ts';
import type { ExplainOptions } from '../../src/pipeline/options.ts';
import { render } from '../../src/pipeline/render.ts';
import { explain } from '../../src/pipeline.ts';
import { temporary } from '../ingest/repository.ts';
import { classOf, failing, partOf, readBack, textOf } from './parts.ts';
import { lines, TEXT } from './whole.ts';

const put = (at: number, from: string | RegExp, to: string): string => {
  const line = lines[at]?.replace(from, to) ?? '';
  expect(line).not.toBe(lines[at]);
  return `${[...lines.slice(0, at), line, ...lines.slice(at + 1)].join('\n')}\n`;
};
const at = (key: string): number => lines.findIndex((line) => line.startsWith(`{"${key}"`));

describe('an attack', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  test.each<[string, () => string]>([
    ['of another version', () => put(0, '"version":1', '"version":2')],
    ['of no version', () => put(0, ',"version":1', '')],
    ['with a key too many', () => put(0, '"version":1', '"version":1,"x":1')],
    ['that is empty', () => ''],
    ['that is no bundle', () => '<testsuites/>'],
    ['that ends in a line', () => TEXT.slice(0, -20)],
    ['that ends in a finding', () => `${lines.slice(0, at('finding') + 1).join('\n')}\n`],
    ['with a telling of nothing', () => `${lines[0]}\n${lines[at('telling')]}\n`],
    ['with a finding of no part', () => `${lines[0]}\n${lines[at('finding')]}\n${lines[at('telling')]}\n`],
    ['with a line between a finding and its telling', () => put(at('telling'), /^/, `${lines[at('tests')]}\n`)],
    ['with an unknown line', () => `${TEXT}{"eval":1}\n`],
    ['with two values in a line', () => put(at('tests'), /\}$/, ',"part":{}}')],
    ['with an empty line', () => put(at('tests'), /^/, '\n')],
    ['with prototype names as keys', () => put(at('finding'), '"tool"', '"__proto__":{"isAdmin":true},"tool"')],
    ['with a constructor in a matrix', () => put(at('part'), '"matrix":{', '"matrix":{"constructor":"x",')],
    ['with a prototype in an environment', () => put(at('finding'), '"env":{', '"env":{"__proto__":"x",')],
    ['with a prototype as a line', () => `${TEXT}{"__proto__":{"x":1}}\n`],
    ['with toString as a line', () => `${TEXT}{"toString":{}}\n`],
    ['of deep JSON', () => put(at('telling'), '"symbols":["total"]', `"symbols":${deep}`)],
    ['of deep JSON alone', () => `${lines[0]}\n{"part":${deep}}\n`],
    ['of a giant message', () => put(at('telling'), '"AssertionError', `"${'x'.repeat(BUNDLE_CAPS.detail)}`)],
    ['of a giant line', () => `${TEXT}${'x'.repeat(9 * 2 ** 20)}`],
    ['of numbers that are none', () => put(at('part'), '"attempt":1', '"attempt":1e400')],
    ['of negative counts', () => put(at('tests'), '"passed":2', '"passed":-2')],
    ['of a text for a number', () => put(at('part'), '"sources":1', '"sources":"1"')],
    ['of a list for a text', () => put(at('finding'), '"tool":"vitest"', '"tool":["vitest"]')],
    ['of a place outside', () => put(at('finding'), '"path":"test/price.test.ts"', '"path":"../../etc/passwd"')],
    ['of an absolute place', () => put(at('finding'), '"path":"test/price.test.ts"', '"path":"/etc/passwd"')],
    ['of a place on a drive', () => put(at('finding'), '"path":"test/price.test.ts"', '"path":"C:/windows"')],
    ['of a change outside', () => put(at('change'), '"path":"src/price.ts"', '"path":"src/../../x"')],
    ['of a revision that is an option', () => put(at('change'), 'a'.repeat(40), '--upload-pack=touch')],
    ['of a change that is not there', () => put(at('part'), '"change":0', '"change":7')],
    ['of a frame of ours elsewhere', () => put(at('telling'), '"path":"src/price.ts"', '"path":"//evil/x"')],
    ['of an unknown kind', () => put(at('finding'), '"kind":"value-is"', '"kind":"x"')],
  ])('%s gets nothing in', async (_, text) => {
    const { parts, notes } = await readBack(text());
    expect([parts, notes.length]).toEqual([[], 1]);
    expect(notes[0]).toMatch(/^bundle-0 was left out: .{5,80}\.$/);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('by number of findings or tests gets nothing in', async () => {
    const [finding, telling] = [lines[at('finding')] ?? '', lines[at('telling')] ?? ''];
    const many = Array.from({ length: BUNDLE_CAPS.findings + 1 }, () => `${finding}\n${telling}\n`).join('');
    const tests = `${JSON.stringify({ tests: classOf(Array.from({ length: BUNDLE_CAPS.names }, () => 'x')) })}\n`;
    const start = `${lines.slice(0, at('part') + 1).join('\n')}\n`;
    for (const more of [many, tests.repeat(2)]) expect((await readBack(start + more)).parts).toEqual([]);
  });

  it('by a gzip bomb is bounded', async () => {
    const root = temporary();
    const bomb = Buffer.concat([gzipSync(TEXT), gzipSync(`{"part":"${'x'.repeat(64 * 2 ** 20)}`)]);
    const before = process.memoryUsage().rss;
    const given = [{ name: 'bomb', text: textOfGzip(bomb) }];
    const digest = await explain(given, { root, cwd: root, diff: 'none', event: null, env: {} });
    expect(digest.notes[0]?.message).toBe('bomb was left out: a line of it is longer than a bundle may have.');
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 2 ** 20);
  });

  it('inside findings comes out of no surface', async () => {
    const evil =
      '::error::pwned\n##[add-mask]a\u001b[31m<img src=x onerror=alert(1)> @everyone [x](javascript:alert(1))\n```\n# big\u202e | x |';
    const finding = failing(evil, {
      message: evil,
      detail: evil,
      rule: evil,
      facts: { symbols: [evil], expected: evil, actual: evil },
    });
    const part = partOf({ job: evil, matrix: { [evil]: evil } }, [finding], {
      notes: [{ level: 'warning', message: evil }],
    });
    const root = temporary();
    const options: ExplainOptions = { root, cwd: root, diff: 'none', event: null, env: {} };
    const digest = await explain([{ name: evil, text: textOf([part]) }], options);
    expect(digest.findings).toHaveLength(1);
    for (const surface of ['text', 'markdown', 'brief', 'json', 'sarif'] as const) {
      const shown = await render(digest, surface);
      expect(shown, surface).not.toMatch(/^\s*::|##\[|\u001b|\u202e/m);
    }
    const foreign = nodesOf(
      unified()
        .use(remarkParse)
        .use(remarkGfm)
        .parse(await render(digest, 'markdown')),
    ).filter(({ type, value = '', depth }) => {
      return type === 'html'
        ? !/^<\/?(?:details|summary)>/.test(value)
        : type === 'link' || type === 'image' || (type === 'heading' && depth !== 2);
    });
    expect(foreign).toEqual([]);
    const annotations = (await render(digest, 'annotations')).split('\n').filter(Boolean);
    expect(annotations.filter((line) => !/^::(?:error|warning|notice) /.test(line))).toEqual([]);
    expect(annotations.some((line) => line.includes('##['))).toBe(false);
  });
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

async function* textOfGzip(bytes: Buffer): AsyncGenerator<string> {
  const { unpackedBy } = await import('../../src/ingest/bytes.ts');
  async function* one() {
    yield bytes;
  }
  for await (const chunk of unpackedBy('gzip', one())) yield Buffer.from(chunk).toString('latin1');
}
