// What a failure speaks of: the declarations its lines and its message name, the names it misses, the words of a program that fell over.

import type { PlacedFinding } from '../../../model/attributed.ts';
import type { Sources } from '../../../model/sources.ts';
import type { Anchors } from '../../evidence/anchors.ts';

const NEAR_STEPS = 4;
const MOST_SPOTS = 3;
const LINES_ABOVE = 25;
const NAME = /[A-Za-z_$][\w$]{0,80}/g;
const ASSIGNED = /([A-Za-z_$][\w$]{0,80})\s{0,4}(?::=|(?::[^=\n]{1,60})?=(?![=>]))/g;
const GENERIC = new Set(
  'length map name type value data get set toString then const test string number this self the null undefined true false None'.split(
    ' ',
  ),
);

/** Declarations that the failing lines name, also through a variable set just above, and those the message names. */
export function mentionedBy(finding: PlacedFinding, { spots, reach }: Anchors, sources: Sources): ReadonlySet<string> {
  const byName = new Map<string, string[]>();
  for (const [id, steps] of reach) {
    const name = steps <= NEAR_STEPS ? nameIn(id) : '';
    if (name.length > 2) byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  const names = new Set(finding.message.match(NAME) ?? []);
  for (const { path, line } of spots.slice(0, MOST_SPOTS))
    for (const name of namesAt(sources.read(path)?.split('\n') ?? [], line)) names.add(name);
  return new Set([...names].flatMap((name) => byName.get(name) ?? []));
}

/** `path#owner.name:line` without its path, owner and line. */
const nameIn = (id: string): string => /([^.#:]+):\d+$/.exec(id)?.[1] ?? '';

function namesAt(lines: readonly string[], line: number): readonly string[] {
  const own = (lines[line - 1] ?? '').slice(0, 400).match(NAME) ?? [];
  const set = new Map<string, string>();
  for (const text of lines.slice(Math.max(0, line - 1 - LINES_ABOVE), line)) {
    for (const [, name] of text.slice(0, 400).matchAll(ASSIGNED)) if (name) set.set(name, text.slice(0, 400));
  }
  return [...own, ...own.flatMap((name) => set.get(name)?.match(NAME) ?? [])];
}

/** What a compiler or an interpreter looked for in vain, or could not fit: names, without their owners. */
export function missingIn({ facts, message, detail }: PlacedFinding): ReadonlySet<string> {
  const told = [facts.member, facts.exported, facts.name, facts.callee, facts.module, facts.owner];
  const quoted = [...message.slice(0, 1_000).matchAll(/[`'‘"]([A-Za-z_$][\w$.:]{0,100})[`'’"]/g)].map(
    (match) => match[1],
  );
  const symbol = /symbol: {1,4}\w{1,20} (\w{1,80})/.exec(detail.slice(0, 2_000))?.[1];
  const called = /([A-Za-z_$][\w$]{0,80})\) is not a function/.exec(message.slice(0, 1_000))?.[1];
  const names = [...told, ...quoted, symbol, called].map(
    (name) => name?.replace(/['"]/g, '').split(/[.:/]/).at(-1) ?? '',
  );
  return new Set(names.filter((name) => name.length > 2 && !GENERIC.has(name)));
}

const FELL =
  /\bEOF\b|ECONNREFUSED|ECONNRESET|socket hang up|[Cc]onnection (?:refused|reset)|"\$status" -eq 0|failed with status [1-9]|^`(?!\[|!|(?:grep|test|diff|cmp)\b)[^\n]{1,400}' failed$|non-zero exit status|\bexit(?:ed with)? (?:code|status) [1-9]/;

/** True for a test that only saw a server or a program fall over: it says nothing of why. */
export const sawCrash = ({ test, facts, message }: PlacedFinding): boolean =>
  test !== null &&
  ((facts.httpStatus ?? 0) >= 500 || /^\s*5\d\d\s*$/.test(facts.actual ?? '') || FELL.test(message.slice(0, 1_000)));

/** What programs of the run printed under their own names, as words. */
export function printedIn({ message, detail }: PlacedFinding): readonly (readonly string[])[] {
  return `${message}\n${detail}`
    .slice(0, 3_000)
    .split('\n')
    .flatMap((line) =>
      /^\s{0,8}[a-z][\w.-]{1,40}: \S/.test(line) &&
      !/^\s*(?:error|warning|note|expected|actual|received|got|want|message|code|status|fatal|path|file|line|at)\b/.test(
        line,
      )
        ? [line]
        : [],
    )
    .slice(0, 12)
    .map((line) => line.toLowerCase().match(/[\p{L}\p{N}_.-]+/gu) ?? []);
}

/** True when a line of one is a line of the other, but for a name or two. */
export const printAlike = (one: readonly (readonly string[])[], two: readonly (readonly string[])[]): boolean =>
  one.some((a) => two.some((b) => a.length > 2 && a[0] === b[0] && shareOf(a, b) >= 0.6));

function shareOf(one: readonly string[], two: readonly string[]): number {
  const [a, b] = [new Set(one), new Set(two)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}
