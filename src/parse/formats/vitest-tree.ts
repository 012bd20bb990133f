// The lines that Vitest prints while it runs: files, suites and tests with their marks.
//    ❯ tests/api.test.ts (8 tests | 1 failed) 12ms
//      × products > answers 404 for an unknown product 2ms

import type { Finding } from '../../model/finding.ts';
import type { Context, Line } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Draft, findingOf, locationOf } from '../draft.ts';

const FILE = /^ [✓❯×↓✗] (?:\|[^|]{1,80}\| |\S{1,80} {2,})?(?<file>\S.{0,400}?) {1,2}\((?<count>\d+) tests?\b.{0,100}\)/;
const TEST = /^(?<indent> {1,40})(?<mark>[✓×✗√↓□]) (?<title>\S.{0,600}?)(?: {1,2}\d+(?:\.\d+)? ?m?s)?(?<retry> \(retry x\d+\))?(?: {1,2}\d+(?:\.\d+)? ?m?s)?$/;
const GROUP = /^(?<indent> {2,40})[❯✓] (?<title>\S.{0,400}?) \(\d+\)(?: {1,2}\d+ ?m?s)?$/;
const SAID = /^ {2,40}→ (.{1,1000})$/;
const LOOKS_LIKE_FILE = /^[^\s>][^>]{0,400}\.[cm]?[jt]sx?$|^[^\s>][^>]{0,400}\.(?:vue|svelte)$/;

/** What the lines told so far. */
export interface Tree {
  take(line: Line): void;
  readonly passed: readonly Outcome[];
  /** Failed tests as their one line tells them: the only word of them when the run was killed before the details. */
  readonly failed: readonly Finding[];
  /** Tests that passed only when tried again. */
  readonly flaky: readonly Finding[];
  /** Files in which tests ran. */
  readonly ran: ReadonlySet<string>;
}

/** Opens a reader of Vitest's running lines. */
export function openTree(context: Context): Tree {
  const passed: Outcome[] = [];
  const failed: Finding[] = [];
  const flaky: Finding[] = [];
  const groups: { indent: number; title: string }[] = [];
  const ran = new Set<string>();
  let file: string | null = null;
  let last: { test: Outcome; line: Line } | null = null;
  const fail = (test: Outcome, line: Line, said: string): void => {
    if (failed.length < context.limits.findings) failed.push(toldBy(line, { test, message: said || `${test.name} failed` }, context));
  };
  const pass = (test: Outcome, line: Line, again: boolean): void => {
    if (passed.length < context.limits.outcomes) passed.push(test);
    if (again && flaky.length < context.limits.findings) flaky.push(toldBy(line, { test, message: 'passed only when tried again', severity: 'warning', passedOnRetry: true }, context));
  };
  const take = (line: Line): void => {
    const { text } = line;
    if (!text.startsWith(' ')) return;
    const said = last && text.includes('→') ? SAID.exec(text)?.[1] : undefined;
    if (last) fail(last.test, last.line, said ?? '');
    last = null;
    const heading = FILE.exec(text)?.groups;
    if (heading?.file) {
      file = heading.file;
      if (heading.count !== '0') ran.add(file);
      groups.length = 0;
      return;
    }
    const group = file ? GROUP.exec(text)?.groups : undefined;
    if (group?.title) return enter(groups, group.indent?.length ?? 0, group.title);
    const found = TEST.exec(text)?.groups;
    const test = found ? testOf(found, file, groups) : null;
    if (!found || !test) return;
    if (found.mark === '✓' || found.mark === '√') pass(test, line, found.retry !== undefined);
    if (found.mark === '×' || found.mark === '✗') last = { test, line };
  };
  return {
    take,
    passed,
    flaky,
    ran,
    get failed() {
      if (last) fail(last.test, last.line, '');
      last = null;
      return failed;
    },
  };
}

function toldBy(line: Line, said: Pick<Draft, 'test' | 'message' | 'severity' | 'passedOnRetry'>, context: Context): Finding {
  const file = said.test?.file;
  return findingOf({
    tool: 'vitest', scope: line.scope, location: file ? locationOf(file) : null,
    source: { path: context.source, line: line.number, endLine: line.number }, ...said,
  }, context.limits.detailChars);
}

function enter(groups: { indent: number; title: string }[], indent: number, title: string): void {
  while ((groups.at(-1)?.indent ?? -1) >= indent) groups.pop();
  groups.push({ indent, title });
}

function testOf(found: Record<string, string | undefined>, file: string | null, groups: { indent: number; title: string }[]): Outcome | null {
  const indent = found.indent?.length ?? 0;
  while ((groups.at(-1)?.indent ?? -1) >= indent) groups.pop();
  const segments = [...groups.map((group) => group.title), ...(found.title ?? '').split(' > ')];
  const own = LOOKS_LIKE_FILE.test(segments[0] ?? '') && segments.length > 1 ? segments.shift() ?? null : null;
  const where = own ?? (indent > 1 ? file : null);
  if (!where) return null;
  return { suite: segments.slice(0, -1).join(' > ') || where, name: segments.at(-1) ?? '', file: where };
}
