// What is read without junit2json is what junit2json would have read.

import fc from 'fast-check';
import { parse } from 'junit2json';
import { expect, test } from 'vitest';
import { openField } from '../../../src/parse/kit/junit/field.ts';
import { flatElement } from '../../../src/parse/kit/junit/flat.ts';
import { failureAttributes } from '../../../src/parse/kit/junit/heads.ts';
import { caseReader } from '../../../src/parse/kit/junit/read.ts';

const TEXTS = fc.stringMatching(
  /^(?:[a-z ]|\n|\t|\r|&(?:lt|gt|amp|quot|apos|nbsp|#10|#x1b|#233|what);|&| |é|✗|😀|\u001b\[31m|\]\]|"|'|>|=){0,30}$/u,
);
const PIECES = fc.array(fc.record({ raw: TEXTS, cdata: fc.boolean() }), { maxLength: 5 });
const ATTRIBUTES = fc.array(fc.tuple(fc.constantFrom('message', 'type', 'file', 'line', 'other'), TEXTS), {
  maxLength: 4,
});

test.each(['failure', 'rerunError', 'system-out'])('a flat %s says the same', async (tag) => {
  await fc.assert(
    fc.asyncProperty(PIECES, ATTRIBUTES, fc.constantFrom(4, 40, 8_192), async (pieces, said, limit) => {
      const attributes = failureAttributes(
        said.map(([name, value]) => ` ${name}="${value.replaceAll('"', "'")}"`).join(''),
      );
      const field = openField(tag, attributes, limit);
      for (const { raw, cdata } of pieces) field.add(raw, cdata);
      const markup = field.markup();
      const suite = (await parse(`<testsuite><testcase>${markup}</testcase></testsuite>`, {})) as {
        testcase: Record<string, unknown[]>[];
      };
      const [read] = suite.testcase[0]?.[tag] ?? [];
      const element = flatElement(markup);
      const flat =
        tag.startsWith('system-') && !element?.attributes.size
          ? element?.inner
          : { ...Object.fromEntries(element?.attributes ?? []), inner: element?.inner };
      const library =
        typeof read === 'object'
          ? {
              inner: '',
              ...read,
              ...('_' in (read as object) ? { inner: (read as { _: string })._, _: undefined, $: undefined } : {}),
            }
          : read;
      if (!tag.startsWith('system-')) expect(flat).toEqual(library);
      else if (typeof read === 'string') expect(flat).toBe(read);
      else expect(element?.attributes.size).toBeGreaterThan(0);
    }),
  );
});

test('markup of any other shape is left to the library', () => {
  expect(flatElement('<failure message="m">one<b>two</b></failure>')).toBeNull();
  expect(flatElement('<failure message="m">cut')).toBeNull();
  expect(flatElement('<failure message=m>bare</failure>')).toBeNull();
  expect(flatElement('<failure><![CDATA[open</failure>')).toBeNull();
});

test('flat and nested cases keep the order in which they were cut', async () => {
  const said: string[] = [];
  const reader = caseReader({
    add: ({ cut, said: [first] }) => void said.push(`${cut.name} ${first?.text}`),
    refused: ({ name }) => void said.push(`${name} refused`),
  });
  const suite = { path: '', name: '', file: '', package: '', tests: null };
  const cut = {
    classname: '',
    file: '',
    fileLine: '',
    fileColumn: '',
    suite,
    isCase: true,
    thin: false,
    line: 1,
    endLine: 1,
    brief: false,
    flaky: false,
  };
  reader.push({ ...cut, name: 'a', parts: ['<failure>one</failure>'], isFlat: true });
  reader.push({ ...cut, name: 'b', parts: ['<failure>two</failure>'], isFlat: false });
  reader.push({ ...cut, name: 'c', parts: ['<failure>three</failure>'], isFlat: true });
  await reader.end();
  expect(said).toEqual(['a one', 'b two', 'c three']);
});
