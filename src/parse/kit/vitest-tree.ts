// The lines that Vitest prints while it runs: files, suites and tests with their marks.
//    ❯ tests/api.test.ts (8 tests | 1 failed) 12ms
//      × products > answers 404 for an unknown product 2ms

import type { Finding } from '../../model/finding.ts';
import type { Context, Line } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Draft, findingOf, locationOf } from './draft.ts';

const FILE = /^ [✓❯×↓✗] (?:\|[^|]{1,80}\| |\S{1,80} {2,})?(?<file>\S.{0,400}?) {1,2}\((?<count>\d+) tests?\b.{0,100}\)/;
const TEST =
  /^(?<indent> {1,40})(?<mark>[✓×✗√↓□]) (?<title>\S.{0,600}?)(?: {1,2}\d+(?:\.\d+)? ?m?s)?(?<retry> \(retry x\d+\))?(?: {1,2}\d+(?:\.\d+)? ?m?s)?$/;
const GROUP = /^(?<indent> {2,40})[❯✓] (?<title>\S.{0,400}?) \(\d+\)(?: {1,2}\d+ ?m?s)?$/;
const SAID = /^ {2,40}→ (.{1,1000})$/;
const LOOKS_LIKE_FILE = /^[^\s>][^>]{0,400}\.[cm]?[jt]sx?$|^[^\s>][^>]{0,400}\.(?:vue|svelte)$/;

/** What the lines told so far. */
export interface Tree {
  readonly passed: readonly Outcome[];
  /** Failed tests as their one line tells them: the only word of them when the run was killed before the details. */
  readonly failed: readonly Finding[];
  /** How many more failed. */
  readonly unlisted: number;
  /** Tests that passed only when tried again. */
  readonly flaky: readonly Finding[];
  /** Files in which tests ran. */
  readonly ran: ReadonlySet<string>;
}

interface Group {
  readonly indent: number;
  readonly title: string;
}

interface State {
  readonly context: Context;
  readonly passed: Outcome[];
  readonly failed: Finding[];
  unlisted: number;
  readonly flaky: Finding[];
  readonly ran: Set<string>;
  readonly groups: Group[];
  file: string | null;
  last: { readonly test: Outcome; readonly line: Line } | null;
}

/** Opens a reader of Vitest's running lines; `told` gives what they said. */
export function openTree(context: Context): { take(line: Line): void; told(): Tree } {
  const state: State = {
    context,
    passed: [],
    failed: [],
    unlisted: 0,
    flaky: [],
    ran: new Set(),
    groups: [],
    file: null,
    last: null,
  };
  return {
    take(line) {
      if (line.text.startsWith(' ')) take(state, line);
    },
    told() {
      fail(state, '');
      return state;
    },
  };
}

function take(state: State, line: Line): void {
  const { text } = line;
  fail(state, (state.last && text.includes('→') ? SAID.exec(text)?.[1] : undefined) ?? '');
  const heading = FILE.exec(text)?.groups;
  if (heading?.file) return enterFile(state, heading.file, heading.count !== '0');
  const group = state.file ? GROUP.exec(text)?.groups : undefined;
  if (group?.title) return enterGroup(state.groups, { indent: group.indent?.length ?? 0, title: group.title });
  const found = TEST.exec(text)?.groups;
  const test = found ? testOf(found, state) : null;
  if (!found || !test) return;
  if (found.mark === '✓' || found.mark === '√') pass(state, test, found.retry ? line : null);
  else if (found.mark === '×' || found.mark === '✗') state.last = { test, line };
}

function enterFile(state: State, file: string, ran: boolean): void {
  state.file = file;
  state.groups.length = 0;
  if (ran) state.ran.add(file);
}

/** Settles the last failed test, once the line after it may have said why. */
function fail(state: State, said: string): void {
  const { last, context } = state;
  state.last = null;
  if (!last) return;
  if (state.failed.length >= context.limits.findings) {
    state.unlisted++;
    return;
  }
  state.failed.push(toldBy(last.line, { test: last.test, message: said || `${last.test.name} failed` }, context));
}

function pass(state: State, test: Outcome, again: Line | null): void {
  const { context, passed, flaky } = state;
  if (passed.length < context.limits.outcomes) passed.push(test);
  if (!again || flaky.length >= context.limits.findings) return;
  flaky.push(
    toldBy(again, { test, message: 'passed only when tried again', severity: 'warning', passedOnRetry: true }, context),
  );
}

function toldBy(
  line: Line,
  said: Pick<Draft, 'test' | 'message' | 'severity' | 'passedOnRetry'>,
  context: Context,
): Finding {
  const file = said.test?.file;
  return findingOf(
    {
      tool: 'vitest',
      scope: line.scope,
      location: file ? locationOf(file) : null,
      source: { path: context.source, line: line.number, endLine: line.number },
      ...said,
    },
    context.limits.detailChars,
  );
}

function leaveGroups(groups: Group[], indent: number): void {
  while ((groups.at(-1)?.indent ?? -1) >= indent) groups.pop();
}

function enterGroup(groups: Group[], group: Group): void {
  leaveGroups(groups, group.indent);
  groups.push(group);
}

function testOf(found: Record<string, string | undefined>, { groups, file }: State): Outcome | null {
  const indent = found.indent?.length ?? 0;
  leaveGroups(groups, indent);
  const segments = [...groups.map((group) => group.title), ...(found.title ?? '').split(' > ')];
  const own = LOOKS_LIKE_FILE.test(segments[0] ?? '') && segments.length > 1 ? (segments.shift() ?? null) : null;
  const where = own ?? (indent > 1 ? file : null);
  if (!where) return null;
  return { suite: segments.slice(0, -1).join(' > ') || where, name: segments.at(-1) ?? '', file: where };
}
