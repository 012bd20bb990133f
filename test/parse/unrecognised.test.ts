// What is said of files that no format knows, are empty or broken: always one sentence, never an exception.

import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/model/limits.ts';
import { parseSource } from '../../src/parse/index.ts';

const notesOf = async (path: string, text: string): Promise<readonly string[]> =>
  (await parseSource({ path, role: 'head', attempt: 1, leg: null, chunks: [text] }, DEFAULT_LIMITS)).notes.map(
    ({ message }) => message,
  );

describe('a structured file that nothing knows', () => {
  it.each([
    [
      'a.json',
      '{"unheard": ["of"]}',
      'a.json: it is a JSON document that no known tool writes; nothing was found in it',
    ],
    [
      'a.xml',
      '<?xml version="1.0"?>\n<garden><tree/></garden>',
      'a.xml: it is an XML document of <garden> that no known tool writes; nothing was found in it',
    ],
    [
      'a.xml',
      '<?xml version="1.0"?>\n',
      'a.xml: it is an XML document without an element that no known tool writes; nothing was found in it',
    ],
    ['a.xml', '  \n', 'a.xml: it is empty'],
  ])('%s %j is told', async (path, text, note) => {
    expect(await notesOf(path, text)).toEqual([note]);
  });

  it.each([['[INFO] compiling\n[INFO] done\n'], ['[12:00:01] starting\n'], ['nothing to see\n']])(
    'a text in which nothing tells how it ended is told: %j',
    async (text) => {
      expect(await notesOf('a.log', text)).toEqual(['a.log: nothing in it tells how a check ended']);
    },
  );

  it.each([
    ['a log that says how it ended', '[INFO] compiling\n[INFO] BUILD SUCCESS\n'],
    ['a blank log', '\n'],
    ['an empty list', '[]\n'],
  ])('%s is no such file', async (_name, text) => {
    expect(await notesOf('a.log', text)).toEqual([]);
  });
});

describe('a broken report', () => {
  it.each([
    ['gitleaks.json', '[{"RuleID":"x","StartLine":3,"File":"a.py","Fingerprint":"f","Desc'],
    ['grype.json', '{"matches":[{"vulnerability":{"id":"CVE-1","severity":"High"},"artifact":{"name":"zlib"'],
    ['phpstan.json', '{"totals":{"errors":0,"file_errors":1},"files":{"/a/b.php":{"messages":[{"message":"x" oops'],
    ['dart.json', '{"protocolVersion":"0.1.1","type":"start","time":0}\n{"suite":{"id":0,"pa'],
    ['cpd.xml', '<pmd-cpd><duplication lines="3"><file path="a.java" line="1"/>'],
    ['pit.xml', '<mutations><mutation status="SURVIVED"><sourceFile>A.java</sourceFile>'],
    ['eslint.json', '[{"filePath":"/a.ts","messages":[{"ruleId":"x","message":"y","line":1}'],
  ])('%s is told', async (path, text) => {
    expect((await notesOf(path, text)).length).toBeGreaterThan(0);
  });
});
