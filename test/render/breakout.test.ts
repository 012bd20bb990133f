// No text of a log may become Markdown: what we render is read back by a real parser, and every node must be one that we made.

import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { COMMENT_MARKER } from '../../src/render/comment.ts';
import { bold, codeSpan, details, escapeText, fence, inline, placeLink, table } from '../../src/render/markdown.ts';
import { piecesOf } from '../../src/render/pieces.ts';
import { anyDigest, CASES, hostileText, LINKED, readDigest } from './digests.ts';
import { renderComment, renderSummary } from './surfaces.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly checked?: boolean | null;
  readonly children?: readonly Node[];
}

const parser = unified().use(remarkParse).use(remarkGfm);
const parse = (markdown: string): Node => parser.parse(markdown) as Node;
const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

const OURS = new Set(
  'root heading paragraph text strong emphasis inlineCode code list listItem table tableRow tableCell link break thematicBreak html'.split(
    ' ',
  ),
);
const OUR_HTML = /^(?:<details><summary>[^<>\n]*<\/summary>|<\/details>|<!-- broken-assumption -->)$/;
const OUR_LINK = /^https:\/\/github\.com\/example\/shop\/blob\/[0-9a-f]{40}\/[\w%~.\-/]*(?:#L\d+(?:-L\d+)?)?$/;
// What GitHub acts on in text that is not code.
const ACTIVE = /@[\w-]|#\d|www\.|:\/\/|\bGH-\d|:[\w+-]+:/;

/** Fails for every node that is not of our making. */
function expectOurs(markdown: string): void {
  const nodes = nodesOf(parse(markdown));
  const strange = nodes.filter(
    (node) =>
      !OURS.has(node.type) ||
      (node.type === 'html' && !OUR_HTML.test((node.value ?? '').trim())) ||
      (node.type === 'link' && !OUR_LINK.test(node.url ?? '')) ||
      typeof node.checked === 'boolean',
  );
  expect(strange, markdown).toEqual([]);
  expect(
    nodes.filter((node) => node.type === 'text' && ACTIVE.test(node.value ?? '')),
    markdown,
  ).toEqual([]);
  expect(nodes.filter((node) => node.type === 'heading').length, markdown).toBeLessThanOrEqual(1);
  const html = nodes.filter((node) => node.type === 'html').map((node) => (node.value ?? '').trim());
  expect(html.filter((value) => value.startsWith('<details>')).length).toBe(
    html.filter((value) => value === '</details>').length,
  );
}

describe('any digest', () => {
  test.each([
    ['summary', renderSummary, 400],
    ['comment', renderComment, 150],
  ] as const)('%s holds only what we made', (_, render, numRuns) => {
    fc.assert(
      fc.property(anyDigest, fc.constantFrom(2048, 6000, 65_536), (digest, budgetBytes) =>
        expectOurs(render(digest, { ...LINKED, budgetBytes })),
      ),
      { numRuns },
    );
  });

  test('without links there is no link at all', () => {
    fc.assert(
      fc.property(anyDigest, (digest) => {
        expect(
          nodesOf(parse(renderSummary(digest, { ...LINKED, links: null }))).filter((node) => node.type === 'link'),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

test.each(CASES)('%s holds only what we made', (name) => {
  expectOurs(renderSummary(readDigest(name), LINKED));
  expect(renderComment(readDigest(name), LINKED).startsWith(`${COMMENT_MARKER}\n`)).toBe(true);
});

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('a code span gives back its text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const [node, ...others] = parse(`x ${codeSpan(text)}`).children?.[0]?.children?.slice(1) ?? [];
      expect(node?.value ?? '').toBe(flat(text).replace(/\0/g, '\ufffd'));
      expect(others).toEqual([]);
    }),
  );
});

test('a fence gives back its lines and ends where we end it', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1 }), (lines) => {
      const own = lines.map((line) => line.replace(/[\r\n\0]/g, ' '));
      const tree = parse(`${fence(own, 'text')}\n\nafter`);
      expect(tree.children?.map((node) => node.type)).toEqual(['code', 'paragraph']);
      expect(tree.children?.[0]?.value).toBe(own.join('\n'));
    }),
  );
});

test('a table keeps its shape and its code, pipes and all', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 5 }), (rows) => {
      const tree = parse(
        table(
          ['a', 'b'],
          rows.map(([one, two]) => [escapeText(one), codeSpan(two)]),
        ),
      );
      const [found] = tree.children ?? [];
      expect(found?.type).toBe('table');
      expect(tree.children).toHaveLength(1);
      expect(found?.children).toHaveLength(rows.length + 1);
      found?.children?.slice(1).forEach((row, at) => {
        expect(row.children?.length).toBeLessThanOrEqual(2);
        const said = flat(rows[at]?.[1] ?? '')
          .replace(/\\(?=\|)/g, '\\ ')
          .replace(/\0/g, '\ufffd');
        if (flat(rows[at]?.[0] ?? '')) expect(textOf(row.children?.[1] ?? { type: 'text' })).toBe(said);
      });
    }),
  );
});

test('escaped text reads as it was written', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const markdown = `x ${escapeText(text)}`;
      expectOurs(markdown);
      expect(flat(textOf(parse(markdown)))).toBe(flat(`x ${text}`).replace(/\0/g, '\ufffd'));
    }),
  );
});

test('a folded section stays one section', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, body) => expectOurs(details(title, escapeText(`x ${body}`)))),
  );
});

test('bold, pieces and places hold', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (text, path) => {
      expectOurs(
        `${bold(inline(piecesOf(text), LINKED.links))}: ${placeLink({ path, line: 1, endLine: 3 }, LINKED.links)}.`,
      );
    }),
  );
});

test.each([
  ['`a|b`', '`` `a|b` ``'],
  ['a`b``c', '```a`b``c```'],
  ['  x  ', '`x`'],
  ['', ''],
])('code span of %j', (text, markdown) => {
  expect(codeSpan(text)).toBe(markdown);
});

test.each([
  ['see http://a.example for it', 'see `http://a.example` for it'],
  ['ask @octocat about #12', 'ask `@octocat` about `#12`'],
  ['- [ ] a_b *c*', '\\- \\[ \\] a\\_b \\*c\\*'],
  ['1. one', '1\\. one'],
])('escaped text of %j', (text, markdown) => {
  expect(escapeText(text)).toBe(markdown);
});
