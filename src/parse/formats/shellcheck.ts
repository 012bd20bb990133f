// ShellCheck, as people read it and in the form of GCC:
//   In bin/render line 12:
//            ^--------^ SC2045 (error): Iterating over ls output is fragile. Use globs.
//   bin/render:12:10: error: Iterating over ls output is fragile. Use globs. [SC2045]

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const PLACE = /^In (?<path>\S.{0,400}?) line (?<line>\d{1,9}):$/;
const MARKED =
  /^(?<indent>\s{0,4000})\^-{1,4000}\^? ?(?<rule>SC\d{4})(?: \((?<severity>error|warning|info|style)\))?: (?<message>.{1,2000})$/;
const GCC =
  /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>error|warning|note|info|style): (?<message>.{1,2000}) \[(?<rule>SC\d{4})\]$/;

interface State {
  readonly drafts: Collector;
  /** The code that the marks below point into. */
  place: { path: string; line: string; code: string } | null;
}

function open(context: Context): LogReader {
  const state: State = { drafts: collector(context), place: null };
  return {
    push(lines) {
      for (const line of lines) take(state, line);
    },
    end: () => ({ findings: state.drafts.findings() }),
  };
}

function take(state: State, line: Line): void {
  const { drafts } = state;
  const at = line.text.startsWith('In ') ? PLACE.exec(line.text)?.groups : undefined;
  const gcc = line.text.endsWith(']') ? GCC.exec(line.text)?.groups : undefined;
  if (at?.path && at.line) state.place = { path: at.path, line: at.line, code: '' };
  else if (gcc)
    drafts.begin(
      {
        tool: 'shellcheck',
        rule: gcc.rule ?? null,
        message: gcc.message ?? '',
        location: locationOf(gcc.path ?? '', gcc.line, gcc.column),
      },
      line,
    );
  else if (state.place) below(state, state.place, line);
}

function below(state: State, place: NonNullable<State['place']>, line: Line): void {
  const marked = line.text.includes('SC') ? MARKED.exec(line.text)?.groups : undefined;
  if (marked) {
    const location = locationOf(place.path, place.line, (marked.indent?.length ?? 0) + 1);
    state.drafts
      .begin({ tool: 'shellcheck', rule: marked.rule ?? null, message: marked.message ?? '', location }, line)
      .more.push(place.code);
  } else if (place.code === '') place.code = line.text;
  else if (line.text === '') state.place = null;
}

export const shellcheck: LogFormat = {
  name: 'shellcheck',
  title: 'ShellCheck',
  url: 'https://github.com/koalaman/shellcheck/wiki',
  family: 'lint',
  reads: 'log',
  commands: /\bshellcheck\b/,
  marks: ['SC1', 'SC2', 'SC3'],
  probe: (text) => text.includes('SC') && /\^-+\^? ?SC\d{4}(?: \(\w{4,7}\))?: | \[SC\d{4}\]$/m.test(text),
  open,
};
