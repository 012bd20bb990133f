// Reads a few changed lines of any language: their identifiers, literals, declared names, and whether they are comment alone.

import { isStrictJson } from './broken-data.ts';

/** What some lines hold. Identifiers and literals in reading order, without repeats. */
export interface Tokens {
  readonly identifiers: ReadonlySet<string>;
  readonly literals: readonly string[];
  /** Names that the lines declare: a function, type, field, key, constant. */
  readonly declares: ReadonlySet<string>;
}

const HASH_COMMENTS =
  /\.(?:py|rb|sh|bash|bats|ya?ml|toml|env|tf|r|pl|cfg|ini|conf|properties|mk|cmake|ex|exs)$|(?:^|\/)(?:Makefile|Dockerfile|\.env[^/]*|Gemfile|Rakefile|CMakeLists\.txt|\.[a-z]+rc|(?!Jenkinsfile$)[^./]+)$/i;
const LITERAL =
  /"((?:[^"\\\n]|\\.){0,300})"|'((?:[^'\\\n]|\\.){0,300})'|`((?:[^`\\]|\\.){0,300})`|(?<![\w.$])(-?\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.]*[A-Za-z_$])/g;
const IDENTIFIER = /[A-Za-z_$][\w$]*/g;
const DECLARES: readonly RegExp[] = [
  /\b(?:function|func|def|fn|class|interface|type|enum|struct|trait|module|namespace|object|record|const|let|var|val|static|macro|union|typedef|sub|proc|local)\s+(?:\([^)\n]{0,80}\)\s*)?(?:mut\s+|\*)?([A-Za-z_$][\w$]*)/g,
  /^\s*(?:export\s+)?(?:pub(?:\([^)]*\))?\s+|public\s+|private\s+|protected\s+|internal\s+|static\s+|readonly\s+|final\s+|async\s+|override\s+|abstract\s+|virtual\s+|const\s+|constexpr\s+|inline\s+|export\s+)*["']?([A-Za-z_$][\w$-]*)["']?\??\s*(?::(?!:)|=(?![=>])|:=)/gm,
  /^\s*(?:[\w<>[\],.?*&:\s]{1,80}\s[*&]?)?([A-Za-z_$][\w$]*)\s*\([^;\n]{0,200}\)\s*(?:const\s*)?(?:->\s*[^{;\n]{1,80}|:\s*[^{;\n]{1,80}|throws [\w., ]{1,80})?\s*[{:]?\s*$/gm,
  /^\s*([A-Z][\w]*)\s*(?:[,({]|$)/gm,
  /^\s*export\s+(?:declare\s+)?([A-Za-z_][A-Za-z0-9_]*)=/gm,
];
const KEYWORDS = new Set(
  'if else for while do switch case break continue return throw try catch finally new delete typeof instanceof in of as from import export default function class extends implements interface type enum const let var async await yield static public private protected readonly override abstract def elif pass raise except with lambda and or not is None True False self cls func go defer select chan map range package struct fn impl pub mut match use mod where loop ref dyn move crate super this null undefined true false void int string bool float double char long short byte unsigned signed begin end then fi done esac local echo final val fun when object record sealed data nil let'.split(
    ' ',
  ),
);

/** True for a line that is blank or comment alone, in the languages we know; Python docstring lines in one line count as comment. */
export function isCommentLine(line: string, path: string): boolean {
  const text = line.trim();
  if (!text) return true;
  if (/\.(?:md|mdx|rst|adoc)$/i.test(path)) return true;
  // What looks like a comment breaks the file.
  if (isStrictJson(path)) return false;
  if (HASH_COMMENTS.test(path)) return text.startsWith('#') || /^(?:"""|''').*(?:"""|''')$/.test(text);
  if (/\.sql$|\.lua$|\.hs$/.test(path) && text.startsWith('--')) return true;
  return /^(?:\/\/|\/\*|\*(?:\s|\/|$)|<!--|#!\[|--\s)/.test(text) && !/\*\/\s*\S/.test(text);
}

/** Lines without comments at their end; strings keep theirs. Good enough for tokens, not a parser. */
export function codeOf(lines: readonly string[], path: string): readonly string[] {
  if (isStrictJson(path)) return lines.filter((line) => line.trim());
  const hash = HASH_COMMENTS.test(path);
  return lines
    .filter((line) => !isCommentLine(line, path))
    .map((line) =>
      hash
        ? line.replace(/(?<=\s)#(?![{!]).*$/, '')
        : line.replace(/(?<=[\s;,{}()])\/\/.*$/, '').replace(/\/\*.{0,200}?\*\//g, ''),
    );
}

/** Files of plain text: what stands in them is what comes out. */
export const PROSE =
  /(?<!CMakeLists)\.(?:txt|golden|snap|tmpl|tpl|mustache|hbs|ejs|j2|html?|csv|tsv|svg|ftl|eml|out|expected)$/i;

/** Tokens of a few lines. A file of plain text has its whole lines as literals. */
export function tokensOf(lines: readonly string[], path: string): Tokens {
  if (PROSE.test(path))
    return {
      identifiers: new Set(lines.join('\n').match(IDENTIFIER) ?? []),
      literals: [...new Set(lines.flatMap((line) => printedIn(line, path)))],
      declares: new Set(),
    };
  const text = codeOf(lines, path).join('\n');
  const literals = new Set<string>();
  const bare = text.replace(LITERAL, (...groups) => {
    const literal = (groups[1] ?? groups[2] ?? groups[3] ?? groups[4]) as string | undefined;
    if (literal !== undefined && literal !== '')
      literals.add(groups[4] === undefined ? literal : literal.replaceAll('_', ''));
    // Identifiers inside a template or a quoted key still count as names.
    return groups[4] === undefined ? ` ${templateNames(literal ?? '')} ` : ' 0 ';
  });
  const identifiers = new Set((bare.match(IDENTIFIER) ?? []).filter((word) => !KEYWORDS.has(word) && word.length > 1));
  for (const literal of literals) if (/^[A-Za-z_$][\w$-]{1,60}$/.test(literal)) identifiers.add(literal);
  return { identifiers, literals: [...literals], declares: declaredIn(text) };
}

/** What of a line of plain text comes out where it is shown: a table's cells, a page's text without its tags, else the line. */
function printedIn(line: string, path: string): readonly string[] {
  if (/\.[ct]sv$/i.test(path))
    return line.split(/[;,\t|]/).flatMap((cell) => cell.trim().replace(/^"(.*)"$/, '$1') || []);
  const text = /\.(?:html?|svg)$/i.test(path) ? line.replace(/<[^<>]{0,400}>/g, '').replace(/\s+/g, ' ') : line;
  return text.trim().length > 2 ? [text.trim()] : [];
}

const templateNames = (literal: string): string =>
  [...literal.matchAll(/\$\{([^}]{1,80})\}|\{([A-Za-z_][\w.]{0,60})[^}]{0,20}\}/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .join(' ');

const RECORD = /\brecord\s+\w{1,80}(?:<[^>\n]{0,80}>)?\s*\(([^()\n]{0,400})/g;

function declaredIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  // What stands in a record's head are its members.
  for (const [, head] of text.matchAll(RECORD))
    for (const part of head?.split(',') ?? []) names.add(/([A-Za-z_]\w*)\s*$/.exec(part)?.[1] ?? '');
  names.delete('');
  for (const pattern of DECLARES)
    for (const match of text.matchAll(pattern)) if (match[1] && !KEYWORDS.has(match[1])) names.add(match[1]);
  return names;
}

/** Names that stand less often in `after` than in `before`: what an edit takes away also where the name itself stays. */
export function fewerIn(after: readonly string[], before: readonly string[], path: string): ReadonlySet<string> {
  const count = (lines: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const word of codeOf(lines, path).join('\n').match(IDENTIFIER) ?? [])
      if (!KEYWORDS.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const now = count(after);
  return new Set([...count(before)].filter(([word, times]) => times > (now.get(word) ?? 0)).map(([word]) => word));
}

/** The code of some lines as one string of tokens, white space, semicolons and trailing commas aside: for comparing two tellings of one thing. */
export function essence(lines: readonly string[], path: string): string {
  return essenceWords(lines, path)
    .join(' ')
    .replace(/ ,(?= [\])}])/g, '');
}

/** The same as a list, a string literal being one word. */
export function essenceWords(lines: readonly string[], path: string): readonly string[] {
  const words =
    codeOf(lines, path)
      .join('\n')
      .match(/[A-Za-z_$][\w$]*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[^\s\w]/g) ?? [];
  return words.map(plainWord).filter((word) => word !== ';');
}

/** One spelling for a string in any quotes and for a number in any notation. */
function plainWord(word: string): string {
  if (word.length > 1 && /^['"`]/.test(word)) return `"${word.slice(1, -1)}"`;
  const number = /^\d[\d_]*(?:\.\d+)?(?:[eE]\d+)?$/.test(word) ? Number(word.replaceAll('_', '')) : Number.NaN;
  return Number.isFinite(number) ? String(number) : word;
}
