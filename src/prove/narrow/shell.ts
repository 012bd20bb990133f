// Reads a shell command into its simple commands and their words, as far as it is plain: no blocks, loops, here-documents or background jobs.

/** One word as it is written, and as the program gets it; `value` is null where the shell puts something in. */
export interface Word {
  readonly raw: string;
  readonly value: string | null;
}

/** A program with its arguments. `before` is the operator in front of it, empty for the first. Redirections are left out of `words`. */
export interface Simple {
  readonly before: '' | '&&' | '||' | ';' | '|';
  readonly assigns: readonly Word[];
  readonly words: readonly Word[];
  /** The whole of it, redirections included. */
  readonly raw: string;
}

const COMMAND_CHARS = 16_384;
const RESERVED = new Set([
  'if',
  'for',
  'while',
  'until',
  'case',
  'select',
  'function',
  '{',
  '}',
  '!',
  '[[',
  '((',
  'coproc',
]);
const SAFE = /^[\w@%+=:,./-]+$/;
const ASSIGN = /^[A-Za-z_]\w*=/;

/** A word that a shell hands on as it is, whatever it holds. */
export const quoted = (text: string): string => (SAFE.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** A word of our own. */
export const wordOf = (value: string): Word => ({ raw: quoted(value), value });

interface Reader {
  readonly text: string;
  at: number;
}

/** The simple commands in their order; null when the text is more than that. Linear. */
export function simplesOf(text: string): readonly Simple[] | null {
  if (text.length > COMMAND_CHARS || text.includes('\0')) return null;
  const reader: Reader = { text: text.trim(), at: 0 };
  const found: Simple[] = [];
  let before: Simple['before'] = '';
  while (reader.at < reader.text.length) {
    const simple = readSimple(reader, before);
    if (!simple) return null;
    if (simple.words.length || simple.assigns.length) found.push(simple);
    const operator = readOperator(reader);
    if (operator === null) return null;
    before = found.length ? operator : '';
  }
  return found;
}

function readOperator(reader: Reader): Simple['before'] | null {
  const { text, at } = reader;
  const two = text.slice(at, at + 2);
  if (two === '&&' || two === '||') {
    reader.at += 2;
    return two;
  }
  const one = text[at];
  reader.at += 1;
  if (one === undefined || one === ';' || one === '\n') return ';';
  return one === '|' && two !== '|&' ? '|' : null;
}

function readSimple(reader: Reader, before: Simple['before']): Simple | null {
  const words: Word[] = [];
  skipBlanks(reader);
  const start = reader.at;
  let end = start;
  for (; reader.at < reader.text.length && !/[;|\n]/.test(reader.text[reader.at] ?? ''); skipBlanks(reader)) {
    const redirected = readRedirection(reader);
    if (redirected === null) return null;
    if (!redirected) {
      if (/[&()]/.test(reader.text[reader.at] ?? '')) break;
      const word = readWord(reader);
      if (!word) return null;
      words.push(word);
    }
    end = reader.at;
  }
  const count = words.findIndex(({ raw }) => !ASSIGN.test(raw));
  const cut = count < 0 ? words.length : count;
  if (RESERVED.has(words[cut]?.raw ?? '')) return null;
  return { before, assigns: words.slice(0, cut), words: words.slice(cut), raw: reader.text.slice(start, end) };
}

function skipBlanks(reader: Reader): void {
  const blank = /(?:[ \t\r]|\\\r?\n)*(?:#[^\n]*)?/y;
  blank.lastIndex = reader.at;
  reader.at += blank.exec(reader.text)?.[0].length ?? 0;
}

/** True when a redirection stood there; null when it is one that we cannot read. */
function readRedirection(reader: Reader): boolean | null {
  const redirection = /\d{0,2}(?:<<|<&|<|>>|>&|>\||>|&>>|&>)/y;
  redirection.lastIndex = reader.at;
  const found = redirection.exec(reader.text)?.[0];
  if (!found) return false;
  if (found.endsWith('<<')) return null;
  reader.at += found.length;
  skipBlanks(reader);
  return readWord(reader) ? true : null;
}

function readWord(reader: Reader): Word | null {
  const { text } = reader;
  const start = reader.at;
  let value: string | null = '';
  const add = (part: string | null): void => {
    value = value === null || part === null ? null : value + part;
  };
  if (text[start] === '~') add(null);
  while (reader.at < text.length && !/[\s;|&<>()]/.test(text[reader.at] ?? '')) {
    const part = readPart(reader);
    if (part === undefined) return null;
    add(part);
  }
  return reader.at === start ? null : { raw: text.slice(start, reader.at), value };
}

/** One quoted or plain piece: its text, null where the shell puts something in, undefined where it does not end. */
function readPart(reader: Reader): string | null | undefined {
  const { text, at } = reader;
  const char = text[at] ?? '';
  if (char === "'") {
    const end = text.indexOf("'", at + 1);
    if (end < 0) return undefined;
    reader.at = end + 1;
    return text.slice(at + 1, end);
  }
  if (char === '"') return readDouble(reader);
  if (char === '`') return undefined;
  if (char === '$') return readExpansion(reader);
  if (char === '\\') {
    reader.at += 2;
    return text[at + 1] === '\n' ? '' : (text[at + 1] ?? '\\');
  }
  reader.at += 1;
  return char;
}

function readDouble(reader: Reader): string | null | undefined {
  const { text } = reader;
  let value: string | null = '';
  for (reader.at += 1; reader.at < text.length; ) {
    const char = text[reader.at] ?? '';
    if (char === '"') {
      reader.at += 1;
      return value;
    }
    if (char === '`') return undefined;
    if (char === '$') {
      if (readExpansion(reader) === undefined) return undefined;
      value = null;
      continue;
    }
    const isEscaped = char === '\\' && /["\\$`]/.test(text[reader.at + 1] ?? '');
    if (value !== null) value += isEscaped ? text[reader.at + 1] : char;
    reader.at += isEscaped ? 2 : 1;
  }
  return undefined;
}

/** `$NAME`, `${…}`, `$(…)`: what comes out is not known here. */
function readExpansion(reader: Reader): null | undefined {
  const { text } = reader;
  const open = text[reader.at + 1] ?? '';
  const close = { '(': ')', '{': '}' }[open];
  reader.at += 2;
  if (!close) return null;
  for (let depth = 1; depth > 0; reader.at++) {
    const char = text[reader.at];
    if (char === undefined) return undefined;
    if (char === open) depth++;
    if (char === close) depth--;
  }
  return null;
}
