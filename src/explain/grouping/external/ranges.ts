// The packages a checkout asks for without saying which version: ranges in its manifests that no lockfile pins, and install commands.

import type { Site } from '../../../model/cause.ts';
import type { Sources } from '../../../model/sources.ts';

export type Ecosystem = 'script' | 'python' | 'ruby' | 'jvm' | 'rust' | 'php' | 'go' | 'csharp';

/** A package whose version the day of the run decides. */
export interface Floating {
  /** As the manifest names it; `group:artifact` on the JVM. */
  readonly name: string;
  /** Empty when none is written. */
  readonly range: string;
  readonly ecosystem: Ecosystem;
  readonly site: Site | null;
  /** It is what will be installed unless a command asks for more: only a log that says otherwise makes it float. */
  readonly isLeast?: boolean;
}

interface Asked {
  readonly name: string;
  readonly range: string;
  readonly isLeast?: boolean;
}

interface Manifest {
  readonly file: RegExp;
  readonly ecosystem: Ecosystem;
  /** Where such a file stands in the checkout, it says what is installed. */
  readonly locks: RegExp | null;
  /** The packages one line asks for. */
  readonly read: (line: string, around: Around) => readonly Asked[];
}

interface Around {
  /** The few lines before it. */
  readonly above: readonly string[];
  /** The last heading in brackets. */
  readonly heading: string;
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
const inDependencies = (above: readonly string[]): boolean =>
  !above.some((line) => /^\s*"(?:scripts|engines|exports|config)"/.test(line));

const PYTHON_QUOTED =
  /^\s*(?:[\w.-]{1,60}\s?=\s?\[)?\s*["']([A-Za-z][\w.-]{0,80})(?:\[[\w,\s-]{0,80}\])?\s{0,4}((?:[<>~!^]=?|>=)[^"';#]{1,80})["']/;

const MANIFESTS: readonly Manifest[] = [
  {
    file: /(?:^|\/)package\.json$/,
    ecosystem: 'script',
    locks: /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/,
    read: (line, { above }) =>
      inDependencies(above)
        ? quoted(
            line,
            /^\s*"((?:@[\w.-]{1,80}\/)?[\w.-]{1,80})"\s?:\s?"([\^~*><][^"]{0,60}|latest|next|\d+(?:\.\d+)?(?:\.[x*])?|x)"/,
          )
        : [],
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
    read: (line) =>
      quoted(
        line,
        /^\s*(?:gem|[\w.]{1,40}\.add_(?:runtime_|development_)?dependency)[\s(]{1,4}['"]([\w.-]{1,80})['"](?:\s?,\s?['"]([^'"]{1,60})['"])?/,
      ),
  },
  { file: /(?:^|\/)pom\.xml$/, ecosystem: 'jvm', locks: null, read: artifact },
  {
    file: /(?:^|\/)build\.gradle(?:\.kts)?$/,
    ecosystem: 'jvm',
    locks: /(?:^|\/)gradle\.lockfile$/,
    read: (line) =>
      quoted(
        line,
        /['"]([\w.-]{1,120}:[\w.-]{1,120}):([^'":]{0,40}\+|latest\.\w{1,20}|[[(][^'"]{1,40},[^'"]{0,40}|[^'":]{1,40}-SNAPSHOT)['"]/,
      ),
  },
  {
    file: /(?:^|\/)Cargo\.toml$/,
    ecosystem: 'rust',
    locks: /(?:^|\/)Cargo\.lock$/,
    read: (line, { heading }) =>
      /^\[.{0,60}dependencies/.test(heading)
        ? quoted(line, /^([\w-]{1,80})\s?=\s?(?:\{.{0,200}?version\s?=\s?)?"([\^~*><]?[\d.*][^"]{0,40})"/)
        : [],
  },
  {
    file: /(?:^|\/)go\.mod$/,
    ecosystem: 'go',
    locks: null,
    read: (line) =>
      quoted(line, /^\s*(?:require\s+)?([\w.-]{1,80}\.[\w.-]{1,80}(?:\/[\w.~-]{1,80}){0,8})\s+(v\d[\w.+-]{0,60})/).map(
        (one) => ({ ...one, isLeast: true }),
      ),
  },
  {
    file: /(?:^|\/)composer\.json$/,
    ecosystem: 'php',
    locks: /(?:^|\/)composer\.lock$/,
    read: (line) =>
      quoted(line, /^\s*"([\w.-]{1,80}\/[\w.-]{1,80})"\s?:\s?"([\^~*><][^"]{0,60}|dev-[^"]{1,40}|\d+(?:\.\d+)?\.\*)"/),
  },
  {
    file: /\.(?:cs|fs)proj$/,
    ecosystem: 'csharp',
    locks: /(?:^|\/)packages\.lock\.json$/,
    read: (line) =>
      quoted(
        line,
        /<PackageReference\s[^>]{0,200}?Include="([\w.-]{1,120})"[^>]{0,200}?Version="([^"]{0,40}\*|[[(][^"]{1,40},[^"]{0,40})"/,
      ),
  },
  {
    file: /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)(?:Makefile|Dockerfile|\.gitlab-ci\.ya?ml)$/,
    ecosystem: 'script',
    locks: null,
    read: () => [],
  },
];

/** A line of requirements, unless it is pinned or no package. */
function requirement(line: string): readonly Asked[] {
  const [, name, range = ''] =
    /^([A-Za-z][\w.-]{0,80})(?:\[[\w,\s-]{0,80}\])?\s{0,4}([<>=~!][^;#\s][^;#]{0,80})?\s{0,40}(?:[;#].{0,200})?$/.exec(
      line.trimEnd(),
    ) ?? [];
  return name && !/^={2,3}(?!.*\*)/.test(range) ? [{ name, range: range.trim() }] : [];
}

/** The version of a Maven dependency, its names on the lines above. */
function artifact(line: string, { above }: Around): readonly Asked[] {
  const range = /<version>\s?([[(][^<]{0,40},[^<]{0,40}|LATEST|RELEASE|[^<]{1,40}-SNAPSHOT)\s?<\/version>/.exec(
    line,
  )?.[1];
  if (!range) return [];
  const near = above.slice(above.findLastIndex((one) => one.includes('<dependency>')) + 1).join('\n');
  const [group, name] = ['groupId', 'artifactId'].map(
    (tag) => new RegExp(`<${tag}>\\s?([^<\\s]{1,120})`).exec(near)?.[1],
  );
  return name ? [{ name: `${group ?? ''}:${name}`, range }] : [];
}

/** What a command installs by name; not what it pins. */
const COMMANDS: readonly { readonly pattern: RegExp; readonly ecosystem: Ecosystem }[] = [
  {
    pattern:
      /\bgem install\s+([\w.-]{1,80})(?:[^\n&|;]{0,200}?\s(?:--version|-v)[\s=]{1,4}(?:['"]([^'"\n]{1,40})|([\w.]{1,40})))?/g,
    ecosystem: 'ruby',
  },
  {
    pattern:
      /\bpip3? install\s+(?:-U\s+|--upgrade\s+)?['"]?([A-Za-z][\w.-]{0,80})(?:\[[\w,]{1,60}\])?((?:[<>~!]=?)[^'"\s]{1,60})?['"]?(?=\s|$)/g,
    ecosystem: 'python',
  },
  {
    pattern:
      /\b(?:npm (?:install|i)|pnpm add|yarn add|bun add)\s+(?:-\S{1,20}\s+)*((?:@[\w.-]{1,80}\/)?[\w.-]{1,80})@?(latest|next|[\^~][\w.]{1,40})?(?=\s|$)/g,
    ecosystem: 'script',
  },
  {
    pattern:
      /\bgo get\s+(?:-\S{1,20}\s+)*([\w.-]{1,80}\.[\w.-]{1,80}\/[\w./-]{1,120}?)(?:\/\.\.\.)?@?(latest|upgrade|patch)?(?=\s|$)/g,
    ecosystem: 'go',
  },
  {
    pattern:
      /\bcomposer (?:require|update)\s+(?:-\S{1,20}\s+)*([\w.-]{1,80}\/[\w.-]{1,80}):?([\^~*][\w.]{0,40})?(?=\s|$)/g,
    ecosystem: 'php',
  },
];

/** Manifests and lockfiles, by the end of their path; all other paths are looked at once. */
const LIKELY =
  /(?:\.(?:json|ya?ml|txt|in|toml|py|gemspec|xml|gradle|kts|lockb?|lockfile|mod|\w\wproj)|Gemfile|Makefile|Dockerfile)$/;

export interface AskedWhere {
  readonly sources: Sources;
  /** What the steps of the run ran. */
  readonly commands: readonly string[];
  /** Lines of the change: what they ask for is its own doing. */
  readonly isEdited: (path: string, line: number) => boolean;
}

/** The packages whose version floats, by name. */
export function floatingIn({ sources, commands, isEdited }: AskedWhere): readonly Floating[] {
  const found = new Map<string, Floating>();
  const add = (one: Floating): void => {
    const key = `${one.ecosystem} ${one.name}`;
    const known = found.get(key);
    // A command that asks for the latest says more than the manifest.
    if (!known || (known.isLeast && !one.isLeast)) found.set(key, one);
  };
  const paths = sources.paths.filter((path) => LIKELY.test(path));
  const named = paths.flatMap((path) =>
    MANIFESTS.filter(({ file }) => file.test(path)).map((manifest) => ({ path, manifest })),
  );
  for (const { path, manifest } of named.slice(0, MOST_MANIFESTS)) {
    const isLocked = manifest.locks !== null && paths.some((one) => manifest.locks?.test(one));
    for (const one of readManifest(sources.read(path) ?? '', manifest, isLocked))
      if (!isEdited(path, one.line)) add({ ...one, site: { path, line: one.line, endLine: one.line } });
  }
  for (const command of commands) for (const one of commanded(command)) add({ ...one, site: null });
  return [...found.values()];
}

function readManifest(
  text: string,
  { ecosystem, read }: Manifest,
  isLocked: boolean,
): readonly (Omit<Floating, 'site'> & { readonly line: number })[] {
  const lines = text.split('\n', MOST_LINES).map((line) => line.slice(0, LINE_CHARS));
  let heading = '';
  return lines.flatMap((line, at) => {
    if (line.startsWith('[')) heading = line;
    const asked = isLocked
      ? []
      : read(line, { above: lines.slice(Math.max(0, at - ABOVE), at), heading }).map((one) => ({ ...one, ecosystem }));
    return [...asked, ...commanded(line)].map((one) => ({ ...one, line: at + 1 }));
  });
}

function commanded(text: string): readonly Omit<Floating, 'site'>[] {
  if (!/install|\bnpm i\b|\bget\b|\badd\b|require|update/.test(text)) return [];
  return COMMANDS.flatMap(({ pattern, ecosystem }) =>
    [...text.matchAll(pattern)].flatMap(([, name = '', range = '', exact = '']) =>
      /^=?\s?\d[\d.]*$/.test(range || exact) ? [] : [{ name, range, ecosystem }],
    ),
  );
}
