// The tree of suites and tests that Node's test runner prints while it runs.
//   ▶ limiter
//     ✖ lets the limit through (0.242371ms)
//   ✖ limiter (1.167823ms)

import type { Context, Line } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Block, beginBlock, extendBlock } from './block.ts';

const OPENED = /^(?<indent> *)▶ (?<title>\S.{0,600}?)(?: \([\d.]{1,20}ms\))?$/;
const CLOSED = /^(?<indent> *)(?<mark>[✔✖﹣⚠]) (?<title>.{1,600}?)(?: \([\d.]{1,20}ms\))?(?<note> # .{0,200})?$/;
const MOST_OUTPUT = 60;

/** A failure as the tree shows it. */
export interface TreeFailure extends Block {
  readonly title: string;
}

/** What the tree told so far. */
export interface NodeTree {
  /** True when the line belongs to the tree. */
  take(line: Line): boolean;
  readonly passed: readonly Outcome[];
  readonly failed: readonly TreeFailure[];
  /** The describe path of the next failed test of that title, empty at the top. */
  suiteOf(title: string): string;
  isSuite(title: string): boolean;
  /** What a test file printed before it failed as a whole. */
  outputOf(title: string): readonly string[] | null;
}

interface State {
  readonly context: Context;
  readonly passed: Outcome[];
  readonly failed: TreeFailure[];
  readonly open: { readonly indent: number; readonly title: string }[];
  readonly suites: Map<string, string[]>;
  readonly groups: Set<string>;
  readonly outputs: Map<string, readonly string[]>;
  output: string[];
  current: TreeFailure | null;
}

/** Opens a reader of the tree. */
export function openNodeTree(context: Context): NodeTree {
  const state: State = {
    context,
    passed: [],
    failed: [],
    open: [],
    suites: new Map(),
    groups: new Set(),
    outputs: new Map(),
    output: [],
    current: null,
  };
  return {
    take: (line) => take(state, line),
    passed: state.passed,
    failed: state.failed,
    suiteOf: (title) => {
      const paths = state.suites.get(title) ?? [];
      return (paths.length > 1 ? paths.shift() : paths[0]) ?? '';
    },
    isSuite: (title) => state.groups.has(title),
    outputOf: (title) => state.outputs.get(title) ?? null,
  };
}

function take(state: State, line: Line): boolean {
  const opened = line.text.includes('▶') ? OPENED.exec(line.text)?.groups : undefined;
  const closed = opened ? undefined : CLOSED.exec(line.text)?.groups;
  if (!opened && !closed) {
    if (state.current && (line.text.startsWith(' ') || !line.text)) extendBlock(state.current, line);
    else if (state.output.length < MOST_OUTPUT) state.output.push(line.text);
    return false;
  }
  state.current = null;
  if (opened?.title) {
    state.groups.add(opened.title);
    state.open.push({ indent: opened.indent?.length ?? 0, title: opened.title });
  }
  if (closed) close(state, line, closed);
  state.output = [];
  return true;
}

function close(state: State, line: Line, said: Record<string, string | undefined>): void {
  const { open, passed, context } = state;
  const indent = said.indent?.length ?? 0;
  const title = said.title ?? '';
  while ((open.at(-1)?.indent ?? -1) > indent) open.pop();
  const isGroup = open.at(-1)?.indent === indent && open.at(-1)?.title === title;
  if (isGroup) open.pop();
  const suite = open.map((group) => group.title).join(' > ');
  if (said.mark === '✔' && !isGroup && !said.note && passed.length < context.limits.outcomes)
    passed.push({ suite, name: title, file: null });
  if (said.mark === '✖') fail(state, line, { title, suite, isGroup });
}

function fail(
  state: State,
  line: Line,
  { title, suite, isGroup }: { readonly title: string; readonly suite: string; readonly isGroup: boolean },
): void {
  const paths = state.suites.get(title);
  if (paths) paths.push(suite);
  else state.suites.set(title, [suite]);
  if (state.output.length && !isGroup) state.outputs.set(title, state.output);
  if (isGroup || state.failed.length >= state.context.limits.findings) return;
  state.current = { ...beginBlock(line), title };
  state.failed.push(state.current);
}
