// The tree of suites and tests that Node's test runner prints while it runs.
//   ▶ limiter
//     ✖ lets the limit through (0.242371ms)
//   ✖ limiter (1.167823ms)

import type { Context, Line } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { beginBlock, type Block, extendBlock } from '../block.ts';

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

/** Opens a reader of the tree. */
export function openNodeTree(context: Context): NodeTree {
  const passed: Outcome[] = [];
  const failed: TreeFailure[] = [];
  const open: { indent: number; title: string }[] = [];
  const suites = new Map<string, string[]>();
  const groups = new Set<string>();
  const outputs = new Map<string, readonly string[]>();
  let output: string[] = [];
  let current: TreeFailure | null = null;
  const close = (line: Line, said: Record<string, string | undefined>): void => {
    const indent = said.indent?.length ?? 0;
    const title = said.title ?? '';
    while ((open.at(-1)?.indent ?? -1) > indent) open.pop();
    const isGroup = open.at(-1)?.indent === indent && open.at(-1)?.title === title;
    if (isGroup) open.pop();
    const suite = open.map((group) => group.title).join(' > ');
    if (said.mark === '✔' && !isGroup && !said.note && passed.length < context.limits.outcomes) passed.push({ suite, name: title, file: null });
    if (said.mark !== '✖') return;
    suites.set(title, [...(suites.get(title) ?? []), suite]);
    if (output.length && !isGroup) outputs.set(title, output);
    if (isGroup || failed.length >= context.limits.findings) return;
    current = { ...beginBlock(line), title };
    failed.push(current);
  };
  return {
    take(line) {
      const opened = line.text.includes('▶') ? OPENED.exec(line.text)?.groups : undefined;
      const closed = opened ? undefined : CLOSED.exec(line.text)?.groups;
      if (!opened && !closed) {
        if (current && (line.text.startsWith(' ') || !line.text)) extendBlock(current, line);
        else if (output.length < MOST_OUTPUT) output.push(line.text);
        return false;
      }
      current = null;
      if (opened?.title) {
        groups.add(opened.title);
        open.push({ indent: opened.indent?.length ?? 0, title: opened.title });
      }
      if (closed) close(line, closed);
      output = [];
      return true;
    },
    passed,
    failed,
    suiteOf: (title) => {
      const paths = suites.get(title) ?? [];
      return (paths.length > 1 ? paths.shift() : paths[0]) ?? '';
    },
    isSuite: (title) => groups.has(title),
    outputOf: (title) => outputs.get(title) ?? null,
  };
}
