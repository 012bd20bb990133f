// Finds the place that a line of text names, in any of the ways that tools write one.
//   src/a.x:12:5   src/a.x(12,5)   src/a.x[12, 5]   src/a.x: line 12, col 5   "src/a.x", line 12   line 12 of src/a.x   src/a.x 12:5   src/a.x|12|5

import type { Location } from '../../model/finding.ts';
import { locationOf } from '../kit/draft.ts';

/** A place in a line: where its text begins and ends there. */
export interface FoundPlace {
  readonly location: Location;
  readonly from: number;
  readonly to: number;
}

/** Extensions of files that checks speak of; others count only behind a folder. */
const EXTENSIONS = new Set(
  (
    'ada adb ads adoc ahk al as asciidoc asm asp aspx astro awk bas bash bat bats bazel bib bicep bzl c cc cbl cfg cfm cjs cl clj cljc cljs cls cmake cmd cob coffee ' +
    'conf config cpp cppm cr cs cshtml csproj css csv cts cu cue cuh cxx d dart dbk dfm diff dockerfile dot dts edn eex el elm eml env erb erl ex exs ' +
    'f f03 f08 f77 f90 f95 fish for fpp fs fsi fsproj fsx gd gemspec gleam glsl go gql gradle graphql groovy h haml handlebars hbs hcl heex hh hlsl hpp hrl hs htm html hx hxx idl ini ino inc inl ino ipynb ipp ' +
    'jade java jbuilder jinja jinja2 jl js json json5 jsonc jsonl jsonnet jsp jspx jsx kt kts latex leex less lhs libsonnet liquid lisp ll lock log lpr lua luau ' +
    'm m4 mak markdown md mdx mjs mk ml mli mll mly mm mod mojo move mts mustache nasm ni nim nims nix nomad nqp nu nut odin org ' +
    'p pas patch pcss pde pegjs php phpt phtml pig pl plist pls plsql pm po pod pp prisma proj properties proto ps1 psd1 psm1 pug purs py pyi pyx qml ' +
    'r rb rake raku rakumod rbi rbs re rei rego res resi rkt rl rmd robot rpy rs rst ru s sas sass sc scala scm scss sh slim smali smt2 sml snap sol spec sql ss ssa sss st sty styl sv svelte svg svh swift ' +
    't tcl template tex texi tf tfvars thrift tla toml tpl ts tsv tsx twig txt typ ui v vala vb vbproj vbs vcxproj vert vhd vhdl vim vm vue wast wat wgsl wl wsdl ' +
    'x xaml xhtml xib xml xq xquery xsd xsl xslt y yaml yang yml zig zsh'
  ).split(' '),
);
const BARE_NAMES =
  /^(?:Dockerfile|Containerfile|Makefile|GNUmakefile|Jenkinsfile|Vagrantfile|Gemfile|Rakefile|Podfile|Fastfile|Brewfile|Procfile|Justfile|Caddyfile|Tiltfile|Earthfile|Cargo\.lock|CMakeLists\.txt|BUILD|WORKSPACE|Snakefile|Guardfile|Dangerfile|PKGBUILD|CODEOWNERS)$/i;

const COLUMN = '(?:[:.,|] ?(?<column>\\d{1,6})(?![\\w.]))?';
/** What follows a file's name, where it ends; each begins right behind it or behind its quote. */
const BEHIND: readonly RegExp[] = [
  `:(?<line>\\d{1,7})(?![\\w]|\\.\\d|-\\d\\d-\\d)${COLUMN}(?:-\\d{1,7}(?:[:.]\\d{1,6})?)?`,
  ' ?:?[([{](?:(?:at )?[Ll]ine:? )?(?<line>\\d{1,7})(?:(?:[,:|.]|[,;]? ?-) ?(?:[Cc]ol(?:umn)?:? )?(?<column>\\d{1,6}))?(?:-\\d{1,7}(?:[:,.]\\d{1,6})?|,\\d{1,7},\\d{1,6})?[)\\]}]',
  `[,:;]?\\s{0,3}(?:-{1,2} |[–|] )?(?:on |at |near |in |@ )?[(\\[]?(?:[Ll]ine|LINE|[Ll]n\\.?|lineno)s?[:=# ]{1,3}(?<line>\\d{1,7})(?:-\\d{1,7})?(?:[,:;/]? {0,2}(?:and |at )?(?:[Cc]ol(?:umn)?|COL(?:UMN)?|char(?:acter)?s?|pos(?:ition)?|offset)s?[:=.# ]{1,3}(?<column>\\d{1,6})(?:-\\d{1,6})?|[:.](?<column2>\\d{1,6}))?[)\\]]?`,
  `[:;]?\\s{1,40}(?<line>\\d{1,7})[:.](?<column>\\d{1,6})(?:-\\d{1,7}(?:[:.]\\d{1,6})?)?(?=[\\s:,;\\])-]|$)`,
  ` ?[,|;\\t] ?(?<line>\\d{1,7})(?:(?: ?[,|:;\\t] ?)(?<column>\\d{1,6}))?(?=\\s?[,|;\\t)\\]:]|\\s|$)`,
  `\\s{2,40}(?<line>\\d{1,7})(?:\\s{1,12}(?<column>\\d{1,6}))?(?=\\s{2,}\\S|\\t)`,
  `#L?(?<line>\\d{1,7})(?:C(?<column>\\d{1,6}))?(?:-L?\\d{1,7})?`,
].map((source) => new RegExp(source, 'y'));
/** Where a file's name may end: an extension, or a bare name, and what a place goes on with. */
const ENDS =
  /(?:\.[A-Za-z_][\w+]{0,14}|\b[A-Z][A-Za-z]{3,12}|[\w.-][\\/][\w-]{1,60}(?=:\d{1,7}:))(?=\s?["'`”’»]?[\])]?[\s:;,([{|#])/g;
const REVERSED =
  /\b[Ll]ine[: ]{1,2}(?<line>\d{1,7})(?:,? (?:and )?\(?(?:col(?:umn)?|char(?:acter)?|pos(?:ition)?)[: ]{1,2}(?<column>\d{1,6})\)?)?,? {1,2}(?:of|in|from|at)? ?(?:file |the file )?[("'`]{0,2}(?<path>[^\s"'`()<>|:;,]{1,300}\.[A-Za-z]\w{0,12})/i;
/** Characters that stand before a path that stands in a text. */
const BEFORE = /[\s"'`“‘«()[\]{}<>|,;=:│]/;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '”': '“', '’': '‘', '»': '«' };
const PATH_CHARS = 400;
const LINE_CHARS = 1_200;
const MOST_ENDS = 24;

/** The first place in a line, null when it names none. Looks at its first 1,200 characters; linear in them. */
export function placeIn(text: string): FoundPlace | null {
  const line = text.length > LINE_CHARS ? text.slice(0, LINE_CHARS) : text;
  if (!/\d/.test(line)) return null;
  ENDS.lastIndex = 0;
  for (let turn = 0; turn < MOST_ENDS; turn++) {
    const end = ENDS.exec(line);
    if (!end) break;
    const found = placeAt(line, end.index, end.index + end[0].length);
    if (found) return found;
  }
  return reversed(line) ?? apart(line);
}

/** A path and, at the end of the sentence about it, a line. */
const APART =
  /,? (?:at|on|near) line (?<line>\d{1,7})(?:,? (?:col(?:umn)?|char(?:acter)?) (?<column>\d{1,6}))?\)?\.?\s{0,4}$/i;
const FIRST =
  /^(?<lead>[^\w/\\.]{0,4}(?:(?:error|warning|fatal)\b[^\s]{0,20} )?(?:in|at)?:? ?)(?<path>(?:[A-Za-z]:)?[^\s"'`()<>|:;,]{1,300}\.[A-Za-z]\w{0,12})(?=[\s:,])/i;

function apart(line: string): FoundPlace | null {
  const at = line.includes(' line ') ? APART.exec(line)?.groups : undefined;
  const first = at ? FIRST.exec(line)?.groups : undefined;
  if (!at || !first?.path || !isPath(first.path, line, first.lead?.length ?? 0)) return null;
  const from = first.lead?.length ?? 0;
  return { location: locationOf(first.path, at.line, at.column), from, to: from + first.path.length };
}

function placeAt(line: string, extensionAt: number, end: number): FoundPlace | null {
  const blank = line[end] === ' ' && line[end + 1] === '"' ? 1 : 0;
  const quote = QUOTES[line[end + blank] ?? ''] ? line.slice(end, end + blank + 1) : '';
  const behind =
    matchBehind(line, end + quote.length) ??
    (line[end] === ')' || line[end] === ']' ? matchBehind(line, end + 1) : null);
  if (!behind) return null;
  const from = startOf(line, extensionAt, quote);
  const path = line.slice(from, end);
  if (!isPath(path, line, from)) return null;
  const location = locationOf(path.replace(/^file:\/\//, ''), behind.line, behind.column);
  return location.line === null ? null : { location, from: quote ? from - 1 : from, to: behind.to };
}

interface Behind {
  readonly line: string;
  readonly column: string | undefined;
  readonly to: number;
}

function matchBehind(line: string, at: number): Behind | null {
  for (const pattern of BEHIND) {
    pattern.lastIndex = at;
    const groups = pattern.exec(line)?.groups;
    if (groups?.line) return { line: groups.line, column: groups.column ?? groups.column2, to: pattern.lastIndex };
  }
  return null;
}

/** Where the path that ends behind an extension begins. */
function startOf(line: string, extensionAt: number, quote: string): number {
  const least = Math.max(0, extensionAt - PATH_CHARS);
  if (quote) {
    const mark = quote.trim();
    const opening = line.lastIndexOf(QUOTES[mark] ?? mark, extensionAt);
    if (opening >= least) return opening + 1;
  }
  let from = extensionAt;
  while (from > least && !BEFORE.test(line[from - 1] ?? '')) from--;
  if (/(?:^|[^A-Za-z])[A-Za-z]:$/.test(line.slice(Math.max(0, from - 3), from)) && /[\\/]/.test(line[from] ?? ''))
    from -= 2;
  else if (line.startsWith('file:', from - 5) && line.startsWith('//', from)) from -= 5;
  return spaced(line, from);
}

/** A rooted path at the beginning of a line may have blanks in its folders. */
function spaced(line: string, from: number): number {
  const head = /^\s{0,8}(?:\[[\w-]{1,20}\]\s{1,4})?(?=\/[\w.]|[A-Za-z]:[\\/])/.exec(line);
  if (!head || from <= head[0].length || line[from - 1] !== ' ') return from;
  const between = line.slice(head[0].length, from);
  const rest = line.slice(from);
  return /^(?:[A-Za-z]:)?[^:"'`<>|,;=]{1,300}$/.test(between) &&
    /^[^\s:]*[\\/]/.test(rest) &&
    !/ -{1,2}\w|\.\w{1,5} /.test(between)
    ? head[0].length
    : from;
}

function isPath(path: string, line: string, from: number): boolean {
  if (
    !path ||
    path.length > PATH_CHARS ||
    /[*?${}%]/.test(path) ||
    /^[-+@&!#]|^\.{3}|^\d{1,3}(?:\.\d{1,3}){1,3}/.test(path)
  )
    return false;
  // A web address, whose number is a port or a part of it.
  if (
    path.startsWith('//') ||
    line.slice(Math.max(0, from - 3), from) === '://' ||
    /^\w{1,12}:\/\/(?<!file:\/\/)/.test(path)
  )
    return false;
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  if (dot < 0) return BARE_NAMES.test(name) || isProgram(path, name, line.slice(from + path.length));
  const extension = name.slice(dot + 1).toLowerCase();
  if (PRODUCTS.test(path)) return false;
  if (BARE_NAMES.test(name) || EXTENSIONS.has(extension)) return true;
  return name.length < path.length && /^[a-z]\w{0,9}$/.test(extension) && !HOSTS.has(extension) && !/^v?\d/.test(name);
}

/** A program in a folder needs no extension where a place stands right behind it. */
const isProgram = (path: string, name: string, behind: string): boolean =>
  /^[./]{0,3}[\w-]+[\\/]/.test(path) && /^[A-Za-z][\w-]{0,60}$/.test(name) && /^:\d{1,7}:/.test(behind);

/** Names of programs that look like a file's. */
const PRODUCTS =
  /^(?:Node|Vue|Next|Nuxt|Express|Three|Moment|Chart|Ember|Backbone|Discord|Socket|Angular|React|Deno|D3|ASP)\.(?:js|net|io)$/i;
const HOSTS = new Set(['com', 'org', 'net', 'io', 'dev', 'local', 'internal', 'svc', 'cloud', 'app']);

function reversed(line: string): FoundPlace | null {
  const found = line.includes('ine ') || line.includes('ine:') ? REVERSED.exec(line) : null;
  const groups = found?.groups;
  if (!found || !groups?.path) return null;
  const from = found.index + found[0].length - groups.path.length;
  if (!isPath(groups.path, line, from)) return null;
  return {
    location: locationOf(groups.path, groups.line, groups.column),
    from: found.index,
    to: found.index + found[0].length,
  };
}

/** The path that a whole text is, such as a heading of findings; null when it is none. */
export function wholePath(text: string): string | null {
  const path = text.trim();
  if (path.length > PATH_CHARS || /[:()[\]"'<>|*?]/.test(path.replace(/^[A-Za-z]:(?=[\\/])/, ''))) return null;
  if (/\s/.test(path) && !(/^(?:\/|[A-Za-z]:[\\/])/.test(path) && !/ -|\s{2}/.test(path))) return null;
  return isPath(path, path, 0) && (/[\\/]/.test(path) || /\.\w{1,12}$/.test(path) || BARE_NAMES.test(path))
    ? path
    : null;
}
