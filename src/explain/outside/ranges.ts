// The packages a checkout asks for without saying which version: ranges in its manifests that no lockfile pins, and install commands.

import type { Site } from '../../model/cause.ts';
import type { Sources } from '../../model/sources.ts';

export type Ecosystem = 'script' | 'python' | 'ruby' | 'jvm' | 'rust' | 'php' | 'go' | 'csharp';

/** A package whose version the day of the run decides. */
export interface Floating {
  /** As the manifest names it; `group:artifact` on the JVM. */
  readonly name: string;
  /** Empty when none is written. */
  readonly range: string;
  readonly ecosystem: Ecosystem;
  readonly site: Site | null;
}

interface Asked {
  readonly name: string;
  readonly range: string;
}

interface Manifest {
  readonly file: RegExp;
  readonly ecosystem: Ecosystem;
  /** Where such a file stands in the checkout, it says what is installed. */
  readonly locks: RegExp | null;
  /** The packages one line asks for; `above` holds the few lines before it. */
  readonly read: (line: string, above: readonly string[]) => readonly Asked[];
}

const LINE_CHARS = 1_000;
const MOST_MANIFESTS = 60;
const MOST_LINES = 5_000;
const ABOVE = 6;

const quoted = (line: string, pattern: RegExp): readonly Asked[] => {
  const [, name, range] = pattern.exec(line) ?? [];
  return name ? [{ name, range: range ?? '' }] : [];
};

/** The nearest heading above is a list of dependencies. */
const inDependencies = (above: readonly string[]): boolean => !above.some((line) => /^\s*"(?:scripts|engines|exports|config)"/.test(line));

const PYTHON_QUOTED = /^\s*(?:[\w.-]{1,60}\s?=\s?\[)?\s*["']([A-Za-z][\w.-]{0,80})(?:\[[\w,\s-]{0,80}\])?\s{0,4}((?:[<>~!^]=?|>=)[^"';#]{1,80})["']/;

const MANIFESTS: readonly Manifest[] = [
  {
    file: /(?:^|\/)package\.json$/,
    ecosystem: 'script',
    locks: /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/,
    read: (line, above) => (inDependencies(above) ? quoted(line, /^\s*"((?:@[\w.-]{1,80}\/)?[\w.-]{1,80})"\s?:\s?"([\^~*><][^"]{0,60}|latest|next|\d+(?:\.\d+)?(?:\.[x*])?|x)"/) : []),
  },
  { file: /(?:^|\/)requirements[^/]*\.(?:txt|in)$/, ecosystem: 'python', locks: null, read: requirement },
  {
    file: /(?:^|\/)(?:pyproject\.toml|setup\.py)$/,
    ecosystem: 'python',
    locks: /(?:^|\/)(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock)$/,
    read: (line) => quoted(line, PYTHON_QUOTED),
  },
  {
    file: /(?:^|\/)(?:Gemfile|[^/]+\.gemspec)$/,
    ecosystem: 'ruby',
    locks: /(?:^|\/)Gemfile\.lock$/,
    read: (line) => quoted(line, /^\s*(?:gem|[\w.]{1,40}\.add_(?:runtime_|development_)?dependency)[\s(]{1,4}['"]([\w.-]{1,80})['"](?:\s?,\s?['"]([^'"]{1,60})['"])?/),
  },
  { file: /(?:^|\/)pom\.xml$/, ecosystem: 'jvm', locks: null, read: artifact },
  {
    file: /(?:^|\/)build\.gradle(?:\.kts)?$/,
    ecosystem: 'jvm',
    locks: /(?:^|\/)gradle\.lockfile$/,
    read: (line) => quoted(line, /['"]([\w.-]{1,120}:[\w.-]{1,120}):([^'":]{0,40}\+|latest\.\w{1,20}|[[(][^'"]{1,40},[^'"]{0,40}|[^'":]{1,40}-SNAPSHOT)['"]/),
  },
  {
    file: /(?:^|\/)Cargo\.toml$/,
    ecosystem: 'rust',
    locks: /(?:^|\/)Cargo\.lock$/,
    read: (line, above) =>
      above.some((one) => /^\[.{0,60}dependencies/.test(one))
        ? quoted(line, /^([\w-]{1,80})\s?=\s?(?:\{.{0,200}?version\s?=\s?)?"([\^~*><]?[\d.*][^"]{0,40})"/)
        : [],
  },
  {
    file: /(?:^|\/)composer\.json$/,
    ecosystem: 'php',
    locks: /(?:^|\/)composer\.lock$/,
    read: (line) => quoted(line, /^\s*"([\w.-]{1,80}\/[\w.-]{1,80})"\s?:\s?"([\^~*><][^"]{0,60}|dev-[^"]{1,40}|\d+(?:\.\d+)?\.\*)"/),
  },
  {
    file: /\.(?:cs|fs)proj$/,
    ecosystem: 'csharp',
    locks: /(?:^|\/)packages\.lock\.json$/,
    read: (line) => quoted(line, /<PackageReference\s[^>]{0,200}?Include="([\w.-]{1,120})"[^>]{0,200}?Version="([^"]{0,40}\*|[[(][^"]{1,40},[^"]{0,40})"/),
  },
  { file: /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)(?:Makefile|Dockerfile|\.gitlab-ci\.ya?ml)$/, ecosystem: 'script', locks: null, read: () => [] },
];

/** A line of requirements, unless it is pinned or no package. */
function requirement(line: string): readonly Asked[] {
  const [, name, range = ''] = /^([A-Za-z][\w.-]{0,80})(?:\[[\w,\s-]{0,80}\])?\s{0,4}([<>=~!][^;#\s][^;#]{0,80})?\s{0,40}(?:[;#].{0,200})?$/.exec(line.trimEnd()) ?? [];
  return name && !/^={2,3}(?!.*\*)/.test(range) ? [{ name, range: range.trim() }] : [];
}

/** The version of a Maven dependency, its names on the lines above. */
function artifact(line: string, above: readonly string[]): readonly Asked[] {
  const range = /<version>\s?([[(][^<]{0,40},[^<]{0,40}|LATEST|RELEASE|[^<]{1,40}-SNAPSHOT)\s?<\/version>/.exec(line)?.[1];
  if (!range) return [];
  const near = above.slice(above.findLastIndex((one) => one.includes('<dependency>')) + 1).join('\n');
  const [group, name] = ['groupId', 'artifactId'].map((tag) => new RegExp(`<${tag}>\\s?([^<\\s]{1,120})`).exec(near)?.[1]);
  return name ? [{ name: `${group ?? ''}:${name}`, range }] : [];
}

/** What a command installs by name; not what it pins. */
const COMMANDS: readonly { readonly pattern: RegExp; readonly ecosystem: Ecosystem }[] = [
  { pattern: /\bgem install\s+([\w.-]{1,80})(?:[^\n&|;]{0,200}?\s(?:--version|-v)[\s=]+['"]?([^'"\n]{1,40}?)['"]?(?=\s|$))?/g, ecosystem: 'ruby' },
  { pattern: /\bpip3? install\s+(?:-U\s+|--upgrade\s+)?['"]?([A-Za-z][\w.-]{0,80})(?:\[[\w,]{1,60}\])?((?:[<>~!]=?)[^'"\s]{1,60})?['"]?(?=\s|$)/g, ecosystem: 'python' },
  { pattern: /\b(?:npm (?:install|i)|pnpm add|yarn add|bun add)\s+(?:-\S{1,20}\s+)*((?:@[\w.-]{1,80}\/)?[\w.-]{1,80})@?(latest|next|[\^~][\w.]{1,40})?(?=\s|$)/g, ecosystem: 'script' },
  { pattern: /\bgo get\s+(?:-\S{1,20}\s+)*([\w.-]{1,80}\.[\w.-]{1,80}\/[\w./-]{1,120}?)(?:\/\.\.\.)?@?(latest|upgrade|patch)?(?=\s|$)/g, ecosystem: 'go' },
  { pattern: /\bcomposer (?:require|update)\s+(?:-\S{1,20}\s+)*([\w.-]{1,80}\/[\w.-]{1,80}):?([\^~*][\w.]{0,40})?(?=\s|$)/g, ecosystem: 'php' },
];

/** The packages whose version floats, by name. Lines that `isEdited` are the change's own. */
export function floatingIn(sources: Sources, commands: readonly string[], isEdited: (path: string, line: number) => boolean): readonly Floating[] {
  const found = new Map<string, Floating>();
  const add = (one: Floating): void => {
    if (!found.has(`${one.ecosystem} ${one.name}`)) found.set(`${one.ecosystem} ${one.name}`, one);
  };
  const named = sources.paths.flatMap((path) => MANIFESTS.filter(({ file }) => file.test(path)).map((manifest) => ({ path, manifest })));
  for (const { path, manifest } of named.slice(0, MOST_MANIFESTS)) {
    const { locks, ecosystem, read } = manifest;
    const isLocked = locks !== null && sources.paths.some((one) => locks.test(one));
    const lines = (sources.read(path) ?? '').split('\n', MOST_LINES).map((line) => line.slice(0, LINE_CHARS));
    for (const [at, line] of lines.entries()) {
      const site = { path, line: at + 1, endLine: at + 1 };
      if (isEdited(path, at + 1)) continue;
      if (!isLocked) for (const one of read(line, aboveOf(lines, at, ecosystem))) add({ ...one, ecosystem, site });
      for (const one of commanded(line)) add({ ...one, site });
    }
  }
  for (const command of commands) for (const one of commanded(command)) add({ ...one, site: null });
  return [...found.values()];
}

/** In TOML the heading may stand far above. */
const aboveOf = (lines: readonly string[], at: number, ecosystem: Ecosystem): readonly string[] =>
  ecosystem === 'rust' ? lines.slice(0, at).filter((line) => line.startsWith('[')).slice(-1) : lines.slice(Math.max(0, at - ABOVE), at);

function commanded(text: string): readonly Omit<Floating, 'site'>[] {
  if (!/install|\bget\b|\badd\b|require|update/.test(text)) return [];
  return COMMANDS.flatMap(({ pattern, ecosystem }) =>
    [...text.matchAll(pattern)].flatMap(([, name = '', range = '']) => (/^\d[\d.]*$/.test(range) ? [] : [{ name, range, ecosystem }])),
  );
}
