// Which language a path is in, and how a file of it is read.

import type { Known, Parsed, RawImport } from '../declaration.ts';
import { declare, type Mark } from '../text/declare.ts';
import { lex } from '../text/lex.ts';
import { LEXICONS, type LexiconName } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { type Range, statementsOf } from '../text/tokens.ts';
import type { BraceLanguage } from './brace-front.ts';
import { braceMarks } from './braces.ts';
import { includes, preprocessed } from './c.ts';
import { jsonMarks, lineMarks, snapshotMarks } from './data.ts';
import { goImports, goMarks } from './go.ts';
import { jvmImports, packageOf, scalaImports, uses, usings } from './packages.ts';
import { pythonImports, pythonMarks } from './python.ts';
import { rubyImports, rubyMarks } from './ruby.ts';
import { rustImports, rustMarks } from './rust.ts';
import { readStatements } from './script.ts';
import { looseImports } from './script-modules.ts';
import type { Script } from './script-shapes.ts';
import { testMarks } from './script-tests.ts';
import { pathWords, shellImports, shellMarks } from './shell.ts';
import { phpOnly, scriptsOnly } from './single-file.ts';

interface Source {
  readonly path: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** What a language's reader finds in a file. */
interface Read {
  readonly marks: readonly Mark[];
  readonly imports: readonly RawImport[];
  readonly aliases?: ReadonlyMap<string, string>;
  readonly pack?: string;
  readonly silent?: readonly Range[];
  readonly loose?: readonly { readonly line: number; readonly text: string }[];
}

interface Language {
  readonly name: string;
  readonly lexicon: LexiconName;
  prepare?(text: string): string;
  read(source: Source): Read;
}

/** Words that open a line about packages and imports. */
const HEADERS = new Set(['import', 'using', 'use', 'package', 'from']);
const NONE: readonly RawImport[] = [];

const script: Language = { name: 'script', lexicon: 'script', read: readScript };
const braces = (name: BraceLanguage, lexicon: LexiconName, imports: (text: string) => RawImport[]): Language => ({
  name,
  lexicon,
  read: ({ text, tokens }) => ({
    marks: braceMarks(tokens, name, { from: 0, to: tokens.length }),
    imports: imports(text),
    pack: packageOf(text),
  }),
});
const data = (name: string, lexicon: LexiconName, marks: (tokens: readonly Token[]) => Mark[]): Language => ({
  name,
  lexicon,
  read: ({ tokens, text }) => ({ marks: marks(tokens), imports: NONE, loose: pathWords(text) }),
});

const LANGUAGES = {
  script,
  component: { ...script, prepare: scriptsOnly } satisfies Language,
  python: {
    name: 'python',
    lexicon: 'python',
    read: ({ tokens }) => ({
      marks: pythonMarks(tokens),
      imports: pythonImports(tokens),
      silent: statementsOf(tokens, HEADERS, 'line'),
    }),
  } satisfies Language,
  go: {
    name: 'go',
    lexicon: 'go',
    read: ({ path, tokens }) => ({
      marks: goMarks(tokens, path.endsWith('_test.go')),
      imports: goImports(tokens),
      silent: statementsOf(tokens, HEADERS, 'line'),
    }),
  } satisfies Language,
  rust: {
    name: 'rust',
    lexicon: 'rust',
    read: ({ tokens }) => ({
      marks: rustMarks(tokens, { from: 0, to: tokens.length }),
      imports: rustImports(tokens),
      silent: statementsOf(tokens, HEADERS, ';'),
    }),
  } satisfies Language,
  java: braces('java', 'java', jvmImports),
  kotlin: braces('kotlin', 'kotlin', jvmImports),
  scala: braces('scala', 'kotlin', scalaImports),
  swift: braces('swift', 'swift', () => []),
  dart: braces('dart', 'java', () => []),
  csharp: { ...braces('csharp', 'csharp', usings), prepare: preprocessed } satisfies Language,
  php: { ...braces('php', 'php', uses), prepare: phpOnly } satisfies Language,
  proto: braces('proto', 'c', () => []),
  c: { ...braces('c', 'c', includes), prepare: preprocessed } satisfies Language,
  ruby: {
    name: 'ruby',
    lexicon: 'ruby',
    read: ({ tokens }) => ({ marks: rubyMarks(tokens), imports: rubyImports(tokens) }),
  } satisfies Language,
  shell: {
    name: 'shell',
    lexicon: 'shell',
    read: ({ text, tokens }) => ({ marks: shellMarks(tokens), imports: shellImports(tokens), loose: pathWords(text) }),
  } satisfies Language,
  json: data('json', 'json', jsonMarks),
  lines: data('lines', 'lines', lineMarks),
  snapshot: data('snapshot', 'script', snapshotMarks),
  plain: data('plain', 'plain', () => []),
} as const;

type LanguageName = keyof typeof LANGUAGES;

const BY_EXTENSION: Readonly<Record<string, LanguageName>> = {
  ts: 'script',
  tsx: 'script',
  mts: 'script',
  cts: 'script',
  js: 'script',
  jsx: 'script',
  mjs: 'script',
  cjs: 'script',
  vue: 'component',
  svelte: 'component',
  astro: 'component',
  py: 'python',
  pyi: 'python',
  go: 'go',
  rs: 'rust',
  java: 'java',
  kt: 'kotlin',
  kts: 'kotlin',
  scala: 'scala',
  sc: 'scala',
  groovy: 'java',
  gradle: 'plain',
  swift: 'swift',
  dart: 'dart',
  cs: 'csharp',
  php: 'php',
  proto: 'proto',
  graphql: 'proto',
  gql: 'proto',
  c: 'c',
  h: 'c',
  cc: 'c',
  cpp: 'c',
  cxx: 'c',
  hh: 'c',
  hpp: 'c',
  hxx: 'c',
  inl: 'c',
  ipp: 'c',
  m: 'c',
  mm: 'c',
  cu: 'c',
  cuh: 'c',
  rb: 'ruby',
  rake: 'ruby',
  gemspec: 'ruby',
  sh: 'shell',
  bash: 'shell',
  bats: 'shell',
  zsh: 'shell',
  ksh: 'shell',
  json: 'json',
  json5: 'json',
  jsonc: 'json',
  webmanifest: 'json',
  map: 'plain',
  yaml: 'lines',
  yml: 'lines',
  toml: 'lines',
  ini: 'lines',
  cfg: 'lines',
  conf: 'lines',
  properties: 'lines',
  env: 'lines',
  snap: 'snapshot',
};

/** The reader for a path; a script without an extension is told by its first line. */
function languageOf(path: string, text: string): Language {
  const base = path.slice(path.lastIndexOf('/') + 1);
  const extension = base.slice(base.lastIndexOf('.') + 1).toLowerCase();
  const known = base.includes('.') ? BY_EXTENSION[extension] : undefined;
  if (known) return LANGUAGES[known];
  if (/^\.env(?:\.|$)/.test(base)) return LANGUAGES.lines;
  if (/^\.[a-z]{1,20}rc$/.test(base)) return text.trimStart().startsWith('{') ? LANGUAGES.json : LANGUAGES.lines;
  const shebang = /^#!\S{1,80}(?:[ \t]{1,4}\S{1,40}){0,3}/.exec(text)?.[0] ?? '';
  if (/\b(?:ba|z|k|da)?sh\b|\bbats\b/.test(shebang)) return LANGUAGES.shell;
  if (/\bpython\d?/.test(shebang)) return LANGUAGES.python;
  if (/\b(?:node|deno|bun|tsx)\b/.test(shebang)) return LANGUAGES.script;
  if (/\bruby\b/.test(shebang) || base === 'Rakefile' || base === 'Gemfile') return LANGUAGES.ruby;
  if (/\bphp\b/.test(shebang)) return LANGUAGES.php;
  return LANGUAGES.plain;
}

/** The extensions of the language a path is in, for scans of sources that could import it. */
export function extensionsLike(path: string): readonly string[] {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const own = BY_EXTENSION[extension];
  if (!own) return [];
  const family: readonly LanguageName[] =
    own === 'component' ? ['script', 'component'] : own === 'script' ? ['script', 'component'] : [own];
  return Object.keys(BY_EXTENSION).filter((one) => family.includes(BY_EXTENSION[one] ?? 'plain'));
}

const LONG_LINES = 2_000;

/** Declarations and imports of one file. Generated one-line bundles are read as plain text. */
export function parse(path: string, text: string): Parsed & { readonly language: string } {
  const found = languageOf(path, text);
  const lines = text.split('\n', 200).length;
  const language = text.length / lines > LONG_LINES && lines < 200 ? LANGUAGES.plain : found;
  const prepared = 'prepare' in language && language.prepare ? language.prepare(text) : text;
  const tokens = lex(prepared, LEXICONS[language.lexicon]);
  const read = language.read({ path, text, tokens });
  const declarations: readonly Known[] = declare({
    path,
    tokens,
    marks: read.marks,
    silent: read.silent ?? [],
    loose: read.loose ?? [],
  });
  return {
    language: language.name,
    declarations,
    imports: read.imports,
    aliases: read.aliases ?? new Map(),
    pack: read.pack ?? '',
  };
}

function readScript({ tokens }: Source): Read {
  const out: Script = { tokens, marks: [], imports: [], aliases: new Map(), silent: [] };
  readStatements(out, { from: 0, to: tokens.length });
  const known = new Set(out.imports.map((one) => one.specifier));
  return {
    marks: [...out.marks, ...testMarks(tokens)],
    imports: [...out.imports, ...looseImports(tokens, known)],
    aliases: out.aliases,
    silent: out.silent,
  };
}
