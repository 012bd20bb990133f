// The Elixir compiler, before and since 1.15:
//   warning: variable "sum" is unused (if the variable is not meant to be used, prefix it with an underscore)
//     lib/stock.ex:12: Ledger.Stock.ship/1
//   ** (CompileError) lib/stock.ex:12: undefined function total/0
//       error: undefined variable "total"
//       └─ lib/stock.ex:12:5: Ledger.Stock.ship/1

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector, type Start } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const HEAD = /^ {0,4}(?<severity>warning|error|\*\* \(Mix\) error): (?<message>\S.{0,1000})$/;
const PLACE =
  /^ {0,8}(?:└─ |\(\S{1,60} [\w.+-]{1,40}\) )?(?<path>[^\s:]{1,300}\.(?:exs?|eex|heex|leex)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?::.{0,300})?$/;
const RAISED =
  /^\*\* \((?<exception>CompileError|SyntaxError|TokenMissingError|EEx\.SyntaxError|MismatchedDelimiterError|ArgumentError|UndefinedFunctionError|KeyError|File\.Error)\) (?:(?<path>[^\s:]{1,300}\.(?:exs?|eex|heex)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: ?)?(?<message>.{1,1000})$/;
const MIX = /^\*\* \(Mix\) (?<message>(?!You're trying|Can't continue due to errors).{1,600})$/;
const FOLLOWS = /cannot compile (?:module|file)|errors have been logged/;

interface State {
  readonly drafts: Collector;
  /** True when warnings fail the build. */
  strict: boolean;
}

function open(context: Context): LogReader {
  const state: State = { drafts: collector(context), strict: /--warnings-as-errors/.test(context.command ?? '') };
  return {
    push(lines) {
      for (const line of lines) {
        if (/failed due to warnings while using the --warnings-as-errors option/.test(line.text)) state.strict = true;
        if (!begin(state.drafts, line)) extend(state.drafts, line);
      }
    },
    end() {
      const said = state.drafts
        .findings(true)
        .filter((finding) => finding.location !== null || finding.severity === 'error');
      return { findings: state.strict ? said.map((finding) => ({ ...finding, severity: 'error' as const })) : said };
    },
  };
}

function begin(drafts: Collector, line: Line): boolean {
  const start = line.text.startsWith('** (') ? raised(line.text) : headed(line.text);
  if (start === 'follows') drafts.close();
  else if (start) drafts.begin(start, line);
  return start !== null;
}

function raised(text: string): Start | 'follows' | null {
  const said = RAISED.exec(text)?.groups;
  const mixed = said ? undefined : MIX.exec(text)?.groups?.message;
  if (mixed) return { tool: 'mix', message: mixed };
  if (!said?.message) return null;
  if (FOLLOWS.test(said.message)) return 'follows';
  return {
    tool: 'mix',
    rule: said.exception ?? null,
    message: said.message,
    location: said.path ? locationOf(said.path, said.line, said.column) : null,
  };
}

function headed(text: string): Start | null {
  const said = HEAD.exec(text)?.groups;
  return said?.message
    ? { tool: 'mix', severity: said.severity === 'warning' ? 'warning' : 'error', message: said.message }
    : null;
}

function extend(drafts: Collector, line: Line): void {
  const draft = drafts.current;
  if (!draft) return;
  const place = PLACE.exec(line.text)?.groups;
  if (place?.path && !draft.location) draft.location = locationOf(place.path, place.line, place.column);
  if (line.number !== draft.to + 1 || !/^(?:\s|└|│)/.test(line.text)) drafts.close();
  else drafts.extend(line);
}

export const mix: LogFormat = {
  name: 'mix',
  title: 'Elixir compiler',
  url: 'https://hexdocs.pm/mix/Mix.Tasks.Compile.Elixir.html',
  family: 'build',
  reads: 'log',
  commands: /\bmix\b|\belixirc?\b/,
  marks: [
    '.ex:',
    '.exs:',
    '.eex:',
    '.heex:',
    '** (CompileError',
    '** (SyntaxError',
    '** (TokenMissing',
    '** (Mix)',
    '** (Mismatched',
  ],
  around: 14,
  probe: (text) =>
    (text.includes('.ex') &&
      /^ {0,4}(?:warning|error): \S.{0,1000}\n(?:.{0,400}\n){0,12}? {0,8}(?:└─ |\(\S{1,60} [\w.+-]+\) )?[^\s:]{1,300}\.(?:exs?|eex|heex):\d+/m.test(
        text,
      )) ||
    /^\*\* \((?:CompileError|SyntaxError|TokenMissingError|Mix|MismatchedDelimiterError)\) /m.test(text),
  open,
};
