// ESLint's stylish, compact, unix and codeframe formatters, and its crashes:
//   /home/runner/work/shop/shop/src/api/router.ts
//     27:13  error  Unsafe assignment of an error typed value  @typescript-eslint/no-unsafe-assignment

import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';
import { errorText } from '../kit/error-text.ts';
import { perScope } from '../kit/scoped.ts';

const HEADING = /^(?<path>(?:\/|[A-Za-z]:[\\/]|\.{0,2}[\w@(.[-])[^:*?"<>|]{0,400}\.[\w.]{1,20}|<text>|<input>)$/;
const STYLISH =
  /^ {1,6}(?<line>\d{1,7}):(?<column>\d{1,7})\s{2,14}(?<severity>error|warning)\s{2,12}(?!.{0,600} \([a-z]{2,30}(?:-[a-z]{2,30}){0,4}\)$)(?![a-z0-9][\w.-]{2,80} {2,80}\S.{0,600} \S)(?<message>\S.{0,3000}?)(?:\s{2,400}(?<rule>(?:@?[a-z][\w.-]{0,80}\/){0,4}[\w.-]{1,80}))?\s*$/;
const COMPACT =
  /^(?<path>\S.{0,400}?): line (?<line>\d{1,7}), col (?<column>\d{1,7}), (?<severity>Error|Warning) - (?<message>.{1,3000}?)(?: \((?<rule>[\w@/.-]{1,160})\))?$/;
const UNIX =
  /^(?<path>\S[^:]{0,400}?):(?<line>\d{1,7}):(?<column>\d{1,7}): (?<message>.{1,3000}?) \[(?<severity>Error|Warning)(?:\/(?<rule>[\w@/.-]{1,160}))?\]$/;
const CODEFRAME =
  /^(?<severity>error|warning): (?<message>.{1,3000}?)(?: \((?<rule>[\w@/.-]{1,160})\))? at (?<path>\S[^:]{0,400}?):(?<line>\d{1,7}):(?<column>\d{1,7}):$/;
const CRASH = /^Oops! Something went wrong! :\(/;
const VERSION = /^ESLint: \d/;
const TOO_MANY = /^ESLint found too many warnings \(maximum: \d+\)\.?$/;
const PROBLEMS = /^✖ \d+ problems? \(/;

interface State {
  readonly context: Context;
  readonly drafts: Collector;
  path: string | null;
  crash: { readonly pending: Pending; readonly lines: string[] } | null;
  tooMany: boolean;
  crashed: boolean;
}

function openLines(context: Context): LogReader {
  const state: State = { context, drafts: collector(context), path: null, crash: null, tooMany: false, crashed: false };
  const warnings: Pending[] = [];
  return {
    push(lines) {
      for (const line of lines) take(state, line, warnings);
    },
    end: () => complete(state, warnings),
  };
}

function take(state: State, line: Line, warnings: Pending[]): void {
  const { text } = line;
  if (CRASH.test(text)) return beginCrash(state, line);
  if (state.crash) return extendCrash(state, state.crash, line);
  if (TOO_MANY.test(text)) state.tooMany = true;
  const said = text.startsWith(' ') && state.path ? STYLISH.exec(text)?.groups : flatMatch(text);
  if (said?.message) return begin(state, line, { said, warnings });
  if (!text.trim() || PROBLEMS.test(text)) state.path = null;
  // No path has a colon behind its drive.
  else if (!text.startsWith(' '))
    state.path = text.indexOf(':', 2) < 0 ? (HEADING.exec(text)?.groups?.path ?? null) : null;
}

function flatMatch(text: string): Record<string, string | undefined> | undefined {
  if (!text.includes(':') || text.startsWith(' ')) return undefined;
  const compact = text.includes(': line ') ? COMPACT.exec(text) : null;
  const unix = !compact && text.endsWith(']') ? UNIX.exec(text) : null;
  return (compact ?? unix ?? CODEFRAME.exec(text))?.groups;
}

function begin(
  state: State,
  line: Line,
  { said, warnings }: { readonly said: Record<string, string | undefined>; readonly warnings: Pending[] },
): void {
  const severity = said.severity?.toLowerCase() === 'error' ? 'error' : 'warning';
  const path = said.path ?? state.path ?? '';
  const pending = state.drafts.begin(
    {
      tool: 'eslint',
      severity,
      rule: said.rule ?? null,
      message: said.message ?? '',
      location: locationOf(path, said.line, said.column),
    },
    line,
  );
  if (/^Parsing error: /.test(pending.message)) pending.kind = 'syntax';
  if (severity === 'warning') warnings.push(pending);
  state.drafts.close();
}

function beginCrash(state: State, line: Line): void {
  const pending = state.drafts.begin({ tool: 'eslint', message: line.text }, line);
  Object.assign(state, { crash: { pending, lines: [] }, crashed: true });
}

function extendCrash(state: State, crash: NonNullable<State['crash']>, line: Line): void {
  if (
    /^(?:npm (?:error|ERR!)|error Command failed|ELIFECYCLE|##\[|\$ |> )/.test(line.text) ||
    crash.lines.length > 200
  ) {
    settleCrash(crash);
    state.crash = null;
    return;
  }
  if (line.text.trim()) crash.pending.to = line.number;
  if (!VERSION.test(line.text)) crash.lines.push(line.text);
}

function settleCrash({ pending, lines }: NonNullable<State['crash']>): void {
  const error = errorText(lines);
  Object.assign(pending, {
    message: error.message || pending.message,
    location: error.place,
    frames: [...error.frames],
  });
  pending.more.push(...error.detail.split('\n'));
}

function complete(state: State, warnings: readonly Pending[]): ReadingPart {
  if (state.crash) settleCrash(state.crash);
  if (state.tooMany) for (const warning of warnings) warning.severity = 'error';
  return { findings: state.drafts.findings(), truncated: state.crashed };
}

export const eslint: LogFormat = {
  name: 'eslint',
  title: 'ESLint',
  url: 'https://eslint.org/docs/latest/use/formatters/',
  family: 'lint',
  reads: 'log',
  commands: /\b(?:eslint|xo|next lint|ng lint|vue-cli-service lint)\b/,
  marks: [
    'error  ',
    'warning  ',
    ', Error - ',
    ', Warning - ',
    '[Error',
    '[Warning',
    '\nerror: ',
    '\nwarning: ',
    '\nOops! Something went wrong! :(',
  ],
  around: 1,
  probe: (text) =>
    /^[^\s].{0,400}\n {1,6}\d{1,7}:\d{1,7} {1,12}(?:error|warning) {2}/m.test(text) ||
    /^.{1,400}: line \d{1,7}, col \d{1,7}, (?:Error|Warning) - /m.test(text) ||
    /\[(?:Error|Warning)(?:\/[\w@/.-]{1,160})?\]$/m.test(text) ||
    /^(?:error|warning): .{1,3000} at .{1,400}:\d{1,7}:\d{1,7}:$/m.test(text) ||
    /^Oops! Something went wrong! :\(/m.test(text),
  open: perScope(openLines),
};
