// Tells which package or directory of a monorepo a line belongs to: from what workspace runners print between the lines, and from what they put before each.
//   > @harbor/api@1.0.0 typecheck                    web:build: src/app.ts(3,1): error TS2304: Cannot find name 'x'.
//   make[1]: Entering directory '/home/runner/work/r/r/lib'      packages/api test: 1 failing

import type { Line } from '../model/format.ts';

/** Lines that say whose output follows. */
const HEADERS: readonly RegExp[] = [
  /^> (?<name>@?[\w.~/-]{1,214})@[\w.+-]{1,60} [\w:.-]{1,80}(?: (?<path>\/\S{1,400}))?$/,
  /^> nx run (?<name>[\w@/.-]{1,120}):/,
  /^lerna info run Ran npm script '[^']{1,80}' in '(?<name>[^']{1,120})' in /,
  /^==\[ (?<name>\S{1,120}) \]=+\[ \d{1,4} of \d{1,4} \]==$/,
  /^##\[group\](?<name>@?[\w./-]{1,120}):[a-z][\w:.-]{0,60}$/,
];
const MAKE_ENTER = /^(?:make|gmake)(?:\[\d+\])?: Entering directory ['`]([^']{1,400})'$/;
const MAKE_LEAVE = /^(?:make|gmake)(?:\[\d+\])?: Leaving directory ['`]/;

/** What tells whose output follows stands in one of these. */
export const HEADINGS: readonly RegExp[] = [...HEADERS, /^##\[endgroup\]$/, MAKE_ENTER, MAKE_LEAVE];

export interface ScopeTracker {
  /** The scope of lines that announce nothing. */
  readonly current: string | null;
  /** The scope of a line, after taking account of what it announces; null outside any. */
  of(text: string): string | null;
  reset(): void;
}

/** Opens a tracker of what stands between the lines. */
export function scopeTracker(): ScopeTracker {
  let current: string | null = null;
  let isGroup = false;
  const stack: (string | null)[] = [];
  return {
    get current() {
      return current;
    },
    of(text) {
      const header = headerIn(text);
      if (header) {
        current = header;
        isGroup = text.startsWith('##[');
      } else if (isGroup && text === '##[endgroup]') {
        current = null;
        isGroup = false;
      }
      const entered = text.includes('Entering directory') ? MAKE_ENTER.exec(text) : null;
      if (entered) {
        stack.push(current);
        current = entered[1] ?? null;
      } else if (stack.length && MAKE_LEAVE.test(text)) current = stack.pop() ?? null;
      return current;
    },
    reset() {
      current = null;
      isGroup = false;
      stack.length = 0;
    },
  };
}

function headerIn(text: string): string | null {
  if (!/^(?:>|lerna|==\[|##\[group\])/.test(text)) return null;
  for (const header of HEADERS) {
    const said = header.exec(text)?.groups;
    if (said) return said.path ?? said.name ?? null;
  }
  return null;
}

/** How one runner marks each line that it passes on. */
interface Prefix {
  /** What tells that this runner is at work, in the step's command or in its text. */
  readonly evidence: RegExp;
  /** Groups: `scope` and `text`. */
  readonly pattern: RegExp;
}

const NOT_SCOPES =
  /^(?:error|warn(?:ing)?|info|debug|notice|fatal|fail(?:ed|ure)?|note|hint|npm|yarn|pnpm|lerna|nx|turbo|make|at|caused by|expected|received|usage|trace|success|done|http|https|file|node|\d+)$/i;

const PREFIXES: readonly Prefix[] = [
  // turbo: `web:build: text`
  {
    evidence:
      /\bturbo(?:repo)? (?:run )?\w|• Packages in scope|cache (?:miss|hit|bypass), (?:executing|replaying|force)/,
    pattern: /^(?<scope>(?:@[\w.-]{1,80}\/)?[\w.-]{1,80}|\/\/):[a-z][\w:.-]{0,60}: ?(?<text>.*)$/i,
  },
  // pnpm -r: `packages/api test: text`, `packages/api test$ vitest run`
  {
    evidence:
      /\bpnpm\b.{0,200}(?: -r\b|--recursive|--filter|--parallel|--stream| m )|^Scope: (?:all )?\d{1,5}(?: of \d{1,5})? workspace projects?/m,
    pattern:
      /^(?<scope>(?:\.|@?[\w.-]{1,80}(?:\/[\w@.-]{1,80}){0,6})) (?!at |in |is )[a-z][\w:.-]{0,60}(?:: |(?=\$ ))(?<text>.*)$/i,
  },
  // docker compose, foreman, honcho, overmind: `api-1  | text`
  {
    evidence: /\bdocker[- ]compose\b|^Attaching to |\b(?:foreman|honcho|overmind|hivemind) start\b/m,
    pattern: /^(?:\d\d:\d\d:\d\d )?(?<scope>[A-Za-z][\w.-]{0,80}?)(?:[-_.]\d{1,3})?\s{1,40}\| ?(?<text>.*)$/,
  },
  // concurrently, npm-run-all, wireit, yarn workspaces foreach, Jenkins' parallel branches: `[api] text`
  {
    evidence:
      /\bconcurrently\b|\bnpm-run-all\b|\brun-p\b|\bwireit\b|workspaces foreach|^\[Pipeline\] parallel|➤ YN0000: \[/m,
    pattern: /^(?:➤ YN0000: )?(?:[│┌└] ?)?\[(?<scope>@?[\w./:-]{1,80}) {0,40}\]:? (?<text>.*)$/,
  },
  // lerna --stream, nx --output-style=stream: `@acme/web: text`
  {
    evidence: /\blerna (?:run|exec|info|notice)\b|\bnx (?:run-many|affected)\b|NX {3}Running target/,
    pattern: /^(?<scope>(?:@[\w.-]{1,80}\/)?[a-z][\w.-]{1,80}): (?<text>.*)$/,
  },
  // GNU parallel --tag: `api⇥text`
  { evidence: /\bparallel\b.{0,200}--tag/, pattern: /^(?<scope>[\w@./-]{1,120})\t(?<text>.*)$/ },
];

/** What a repository's own loop puts before each line that a package's tool prints: `api: text`, `[api] text`, `api | text`. Nothing announces it. */
const HOMEMADE: Prefix = {
  evidence: /(?!)/,
  pattern:
    /^(?:\[(?<bracketed>@?[a-z][\w./@-]{0,60})\]|(?<plain>@?[a-z][\w./@-]{0,60})(?::| {0,20}\|))(?: (?<text>.*)|)$/,
};
const PROGRAMS =
  /^(?:ld|cc1?|c\+\+|gcc|g\+\+|clang|collect2|rustc|javac|kotlinc|tsc|eslint|mypy|bash|sh|sed|awk|grep|find|cp|mv|rm|ls|cat|tar|git|docker|python\d?|ruby|perl|php|curl|java|cmake|ninja|vet|test|build|lint)$|\.\w{1,4}$/i;
/** What tells a tool's own line behind a prefix: nothing, a place, or something set in. */
const OWN_LINE = /^$|^\s{2,}\S|^(?:\.{0,2}\/)?[\w@.-]+(?:\/[\w@.-]+)*\.\w{1,5}[(:]\d|^\/\S+\.\w{1,5}$/;
const LOOKED_AT = 2_000;

/** A runner's own words stand in one of these. */
export const EVIDENCE: readonly RegExp[] = PREFIXES.map(({ evidence }) => evidence);

const MOST_SCOPES = 500;

export interface PrefixReader {
  /** Looks for runners' own words in the step's command or lines of it; true once there were any. */
  notice(text: string): boolean;
  /** The lines without their runner's prefix, which becomes their scope. Lines of a runner are known by their company: one alone is left as it is. */
  strip(lines: readonly Line[]): readonly Line[];
  /** Looks at a section's first lines for prefixes that nothing announces: all of them have one, and tools stand behind them. */
  guess(stretch: { readonly count: number; lineAt(at: number): Line }): boolean;
  /** True once lines of several packages stand between one another. */
  isActive(): boolean;
}

/** Opens a reader of what runners put before the lines of one section. */
export function prefixReader(): PrefixReader {
  const evident = new Set<Prefix>();
  const known = new Map<Prefix, Set<string>>();
  const look = (prefix: Prefix, lines: readonly Line[]): void => {
    const scopes = known.get(prefix) ?? new Set<string>();
    const counts = new Map<string, number>();
    for (const { text } of lines) {
      const scope = scopeIn(prefix, text);
      if (scope) counts.set(scope, (counts.get(scope) ?? 0) + 1);
    }
    const least = prefix === HOMEMADE ? 1 : 2;
    for (const [scope, count] of counts) if (count >= least && scopes.size < MOST_SCOPES) scopes.add(scope);
    if (scopes.size) known.set(prefix, scopes);
  };
  return {
    notice(text) {
      for (const prefix of PREFIXES) if (!evident.has(prefix) && prefix.evidence.test(text)) evident.add(prefix);
      return evident.size > 0;
    },
    guess: (stretch) => {
      const isGuess = isHomemade(stretch);
      if (isGuess) evident.add(HOMEMADE);
      return isGuess;
    },
    strip(lines) {
      for (const prefix of evident) look(prefix, lines);
      return known.size ? lines.map((line) => stripped(line, known)) : lines;
    },
    isActive: () => known.size > 0,
  };
}

/** True where every line has a prefix and enough of what stands behind them is a tool's own way to print. */
function isHomemade({ count, lineAt }: { readonly count: number; lineAt(at: number): Line }): boolean {
  let told = 0;
  let own = 0;
  for (let at = 0; at < Math.min(count, LOOKED_AT); at++) {
    const { text } = lineAt(at);
    if (!text.trim() || text.startsWith('##[')) continue;
    const said = HOMEMADE.pattern.exec(text)?.groups;
    const scope = said?.bracketed ?? said?.plain;
    if (!scope || NOT_SCOPES.test(scope) || PROGRAMS.test(scope)) return false;
    told++;
    if (OWN_LINE.test(said?.text ?? '')) own++;
  }
  return own > 0 && own * 5 >= told;
}

function scopeIn({ pattern }: Prefix, text: string): string | null {
  const said = pattern.exec(text)?.groups;
  const scope = said?.scope ?? said?.bracketed ?? said?.plain;
  return scope && !NOT_SCOPES.test(scope) ? scope : null;
}

function stripped(line: Line, known: ReadonlyMap<Prefix, ReadonlySet<string>>): Line {
  for (const [{ pattern }, scopes] of known) {
    const said = pattern.exec(line.text)?.groups;
    const scope = said?.scope ?? said?.bracketed ?? said?.plain;
    if (scope && scopes.has(scope))
      return { ...line, text: said?.text ?? '', scope: scope === '//' || scope === '.' ? null : scope };
  }
  return line;
}
