// How each language writes comments, strings and words: data for the lexer.

/** A place inside a string that holds code again. */
export interface Hole {
  readonly open: string;
  readonly close: string;
}

/** One way to write a string. */
export interface Quote {
  readonly open: string;
  readonly close: string;
  /** Backslash takes the next character. */
  readonly escape: boolean;
  readonly multiline: boolean;
  readonly holes: readonly Hole[];
  /** The closing mark written twice stands for itself. */
  readonly doubled: boolean;
  /** The bracket that opens again inside, to be closed as often; empty for none. */
  readonly nests: string;
  /** What it holds is a name. */
  readonly names: boolean;
}

export interface Lexicon {
  readonly lineComments: readonly string[];
  /** Where `#` opens a comment although it is listed: anywhere, after a space, or not before `[`. */
  readonly hash: 'anywhere' | 'spaced' | 'not bracket';
  readonly blockComments: readonly Hole[];
  /** A block comment may hold others. */
  readonly nested: boolean;
  readonly quotes: readonly Quote[];
  /** `/…/` where no operand stands before. */
  readonly regex: boolean;
  /** `'a'` is a character, `'a` alone is not a string. */
  readonly chars: boolean;
  readonly heredoc: RegExp | null;
  /** Names inside ordinary strings: `$name`, `{name}`. */
  readonly inString: RegExp | null;
  /** One word; sticky. */
  readonly word: RegExp;
}

const quote = (open: string, more: Partial<Quote> = {}): Quote => ({
  open,
  close: open,
  escape: true,
  multiline: false,
  holes: [],
  doubled: false,
  nests: '',
  names: false,
  ...more,
});
const raw = (open: string, close = open): Quote => quote(open, { close, escape: false, multiline: true });
const DOLLAR_BRACE: Hole = { open: '${', close: '}' };
const BRACE: Hole = { open: '{', close: '}' };
const SLASH_STAR: Hole = { open: '/*', close: '*/' };

const C_LIKE: Lexicon = {
  lineComments: ['//'],
  hash: 'anywhere',
  blockComments: [SLASH_STAR],
  nested: false,
  quotes: [quote('"'), quote("'")],
  regex: false,
  chars: false,
  heredoc: null,
  inString: null,
  word: /[A-Za-z_$\u0080-\uFFFF][\w$\u0080-\uFFFF]{0,400}/y,
};
const HASHED: Lexicon = { ...C_LIKE, lineComments: ['#'], blockComments: [] };

const script: Lexicon = {
  ...C_LIKE,
  regex: true,
  quotes: [quote('`', { multiline: true, holes: [DOLLAR_BRACE] }), quote('"'), quote("'")],
};

function pythonQuotes(): Quote[] {
  const marks = ['"""', "'''", '"', "'"];
  const one = (prefix: string, mark: string, holes: readonly Hole[]): Quote =>
    quote(prefix + mark, { close: mark, multiline: mark.length === 3, holes });
  const formatted = ['f', 'F', 'rf', 'fr', 'Rf', 'fR', 'rF', 'Fr'].flatMap((p) => marks.map((m) => one(p, m, [BRACE])));
  const plain = ['r', 'R', 'b', 'B', 'u', 'U', 'rb', 'br', 'Rb', 'bR'].flatMap((p) => marks.map((m) => one(p, m, [])));
  return [...formatted, ...plain, ...marks.map((m) => one('', m, []))];
}

const csharp: Lexicon = {
  ...C_LIKE,
  chars: true,
  quotes: [
    ...['$@"', '@$"'].map((open) =>
      quote(open, { close: '"', escape: false, multiline: true, doubled: true, holes: [BRACE] }),
    ),
    quote('$"""', { close: '"""', multiline: true, holes: [BRACE] }),
    raw('"""'),
    quote('$"', { close: '"', holes: [BRACE] }),
    quote('@"', { close: '"', escape: false, multiline: true, doubled: true }),
    quote('"'),
  ],
};

const rust: Lexicon = {
  ...C_LIKE,
  nested: true,
  chars: true,
  word: /(?:r#)?[A-Za-z_$\u0080-\uFFFF][\w$\u0080-\uFFFF]{0,400}/y,
  inString: /\{([a-z_]\w{0,60})[:}]/g,
  quotes: [
    ...['r', 'br'].flatMap((p) => [raw(`${p}##"`, '"##'), raw(`${p}#"`, '"#'), raw(`${p}"`, '"')]),
    quote('b"', { close: '"', multiline: true }),
    quote('"', { multiline: true }),
  ],
};

/** `%q{…}`, `%r!…!` and kin: any mark may delimit, brackets nest. */
function rubyQuotes(): Quote[] {
  const holes = [{ open: '#{', close: '}' }];
  const marks = [...'!|/@~^,;:+-*$'].map((mark) => [mark, mark] as const);
  const brackets = [['[', ']'] as const, ['(', ')'] as const, ['{', '}'] as const, ['<', '>'] as const];
  return ['%w', '%i', '%q', '%s', '%W', '%I', '%Q', '%r', '%x', '%'].flatMap((prefix) =>
    [...brackets, ...(prefix === '%' ? [] : marks)].map(([open, close]) =>
      quote(prefix + open, {
        close,
        multiline: true,
        nests: open === close ? '' : open,
        holes: /[wiqs]/.test(prefix) ? [] : holes,
      }),
    ),
  );
}

const ruby: Lexicon = {
  ...HASHED,
  regex: true,
  blockComments: [{ open: '=begin', close: '=end' }],
  quotes: [
    ...rubyQuotes(),
    quote('"', { multiline: true, holes: [{ open: '#{', close: '}' }] }),
    quote("'", { multiline: true }),
    quote('`', { holes: [{ open: '#{', close: '}' }] }),
  ],
  heredoc: /<<[~-]?(["'`]?)([A-Z_][A-Za-z_0-9]{0,60})\1/y,
  word: /[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]{0,400}(?:[?!](?![=~]))?/y,
};

const shell: Lexicon = {
  ...HASHED,
  hash: 'spaced',
  quotes: [
    quote("$'", { close: "'", multiline: true }),
    raw("'"),
    quote('"', { multiline: true, holes: [{ open: '$(', close: ')' }, DOLLAR_BRACE] }),
  ],
  heredoc: /<<-?\s{0,2}(["']?)([A-Za-z_]\w{0,60})\1/y,
  inString: /\$([A-Za-z_]\w{0,60})/g,
  word: /[A-Za-z_]\w{0,400}(?:(?:-|::)\w{1,60}){0,8}/y,
};

const php: Lexicon = {
  ...C_LIKE,
  lineComments: ['//', '#'],
  hash: 'not bracket',
  word: /\$?[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]{0,400}/y,
  quotes: [quote('"', { multiline: true, holes: [{ open: '{$', close: '}' }] }), quote("'", { multiline: true })],
  heredoc: /<<<\s{0,2}(["']?)([A-Za-z_]\w{0,60})\1/y,
  inString: /(\$[A-Za-z_]\w{0,60})/g,
};

/** Lexical rules by the names that `languages/index.ts` uses. */
export const LEXICONS = {
  script,
  python: { ...HASHED, quotes: pythonQuotes() },
  go: { ...C_LIKE, chars: true, quotes: [raw('`'), quote('"')] },
  rust,
  java: { ...C_LIKE, chars: true, quotes: [quote('"""', { multiline: true }), quote('"')] },
  kotlin: {
    ...C_LIKE,
    nested: true,
    chars: true,
    inString: /\$([A-Za-z_]\w{0,60})/g,
    quotes: [
      quote('`', { names: true }),
      quote('"""', { multiline: true, escape: false, holes: [DOLLAR_BRACE] }),
      quote('"', { holes: [DOLLAR_BRACE] }),
    ],
  },
  swift: {
    ...C_LIKE,
    nested: true,
    quotes: [
      quote('`', { names: true }),
      raw('#"""', '"""#'),
      quote('#"', { close: '"#', escape: false }),
      quote('"""', { multiline: true, holes: [{ open: '\\(', close: ')' }] }),
      quote('"', { holes: [{ open: '\\(', close: ')' }] }),
    ],
  },
  csharp,
  c: { ...C_LIKE, chars: true, quotes: [raw('R"(', ')"'), quote('"')] },
  php,
  ruby,
  shell,
  json: { ...C_LIKE, quotes: [quote('"'), quote("'")] },
  lines: { ...HASHED, hash: 'spaced' as const },
  plain: { ...HASHED, lineComments: [], quotes: [quote('"'), quote("'"), quote('`')] },
} satisfies Record<string, Lexicon>;

export type LexiconName = keyof typeof LEXICONS;
