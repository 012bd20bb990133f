// Picks the names a message speaks of: what it quotes, calls, qualifies or writes in a code-like way.

const QUOTED =
  /(?:'([^'\n]{1,120})'|"([^"\n]{1,120})"|`([^`\n]{1,120})`|[\u2018\u201C]([^\u2019\u201D\n]{1,120})[\u2019\u201D])/g;
const CODE_WORD =
  /\b(?:[A-Za-z_$][\w$]{0,60}(?:(?:\.|::|#|->)[A-Za-z_$][\w$]{0,60}){1,4}|[a-z$][a-z0-9$]{0,40}[A-Z][\w$]{0,40}|[A-Z][a-z0-9]{1,40}[A-Z][\w$]{0,40}|[A-Za-z]{1,40}_[\w$]{1,40}|[A-Za-z_$][\w$]{1,60}(?=\())/g;
const IDENTIFIER = /[A-Za-z_$][\w$]{1,60}/g;
const MAX_SYMBOLS = 24;
const DULL = new Set([
  'undefined',
  'null',
  'true',
  'false',
  'None',
  'True',
  'False',
  'nil',
  'NaN',
  'Error',
  'AssertionError',
  'TypeError',
  'ReferenceError',
  'Exception',
  'string',
  'number',
  'boolean',
  'object',
  'any',
  'unknown',
  'never',
  'void',
  'function',
  'int',
  'str',
  'float',
  'bool',
  'type',
  'self',
  'this',
  'expected',
  'actual',
  'received',
  'Expected',
  'Received',
  'equal',
  'the',
  'and',
  'not',
  'assert',
  'assertEqual',
  'toBe',
  'toEqual',
  'expect',
  'strictEqual',
  'deepStrictEqual',
  'deepEqual',
  'toThrow',
  'toStrictEqual',
  'anonymous',
  'Object',
  'Function',
  'Promise',
  'Array',
  'String',
  'Number',
  'Set',
  'Map',
]);

/** The names in a message, then in its detail's first lines, most telling first, at most 24, without those that say nothing. */
export function symbolsOf(message: string, detail: string): readonly string[] {
  const found = new Set<string>();
  const add = (name: string | undefined): void => {
    if (name && name.length > 1 && !DULL.has(name) && found.size < MAX_SYMBOLS) found.add(name);
  };
  for (const text of [message, detail.slice(0, 1_500)]) {
    if (!text) continue;
    for (const match of text.matchAll(QUOTED)) {
      const quoted = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
      if (/^[\w$@./:#*-]+$/.test(quoted)) add(quoted);
      for (const word of quoted.match(IDENTIFIER) ?? []) add(word);
      if (found.size >= MAX_SYMBOLS) return [...found];
    }
    for (const match of text.matchAll(CODE_WORD)) {
      add(match[0]);
      for (const word of match[0].split(/\.|::|#|->/)) add(word);
      if (found.size >= MAX_SYMBOLS) return [...found];
    }
  }
  return [...found];
}
