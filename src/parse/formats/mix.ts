// The Elixir compiler, before and since 1.15:
//   warning: variable "sum" is unused (if the variable is not meant to be used, prefix it with an underscore)
//     lib/stock.ex:12: Ledger.Stock.ship/1
//   ** (CompileError) lib/stock.ex:12: undefined function total/0
//       error: undefined variable "total"
//       └─ lib/stock.ex:12:5: Ledger.Stock.ship/1

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { locationOf } from '../draft.ts';
import { collector } from './collect.ts';

const HEAD = /^ {0,4}(?<severity>warning|error|\*\* \(Mix\) error): (?<message>\S.{0,1000})$/;
const PLACE =
  /^ {0,8}(?:└─ |\(\S{1,60} [\w.+-]{1,40}\) )?(?<path>[^\s:]{1,300}\.(?:exs?|eex|heex|leex)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?::.{0,300})?$/;
const RAISED =
  /^\*\* \((?<exception>CompileError|SyntaxError|TokenMissingError|EEx\.SyntaxError|MismatchedDelimiterError|ArgumentError|UndefinedFunctionError|KeyError|File\.Error)\) (?:(?<path>[^\s:]{1,300}\.(?:exs?|eex|heex)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: ?)?(?<message>.{1,1000})$/;
const MIX = /^\*\* \(Mix\) (?<message>(?!You're trying|Can't continue due to errors).{1,600})$/;
const FOLLOWS = /^cannot compile (?:module|file)|errors have been logged/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let strict = /--warnings-as-errors/.test(context.command ?? '');
  const take = (line: Line): void => {
    if (/failed due to warnings while using the --warnings-as-errors option/.test(line.text)) strict = true;
    const raised = line.text.startsWith('** (') ? RAISED.exec(line.text)?.groups : undefined;
    const mix = line.text.startsWith('** (Mix) ') ? MIX.exec(line.text)?.groups : undefined;
    const head = raised || mix ? undefined : HEAD.exec(line.text)?.groups;
    if (raised) {
      if (FOLLOWS.test(raised.message ?? '') || /cannot compile module/.test(raised.message ?? '')) return drafts.close();
      drafts.begin(
        {
          tool: 'mix',
          rule: raised.exception ?? null,
          message: raised.message ?? '',
          location: raised.path ? locationOf(raised.path, raised.line, raised.column) : null,
        },
        line,
      );
    } else if (mix) drafts.begin({ tool: 'mix', message: mix.message ?? '' }, line);
    else if (head) drafts.begin({ tool: 'mix', severity: head.severity === 'warning' ? 'warning' : 'error', message: head.message ?? '' }, line);
    else if (drafts.current) {
      const place = PLACE.exec(line.text)?.groups;
      if (place?.path && !drafts.current.location) drafts.current.location = locationOf(place.path, place.line, place.column);
      if (line.text === '' || line.number !== drafts.current.to + 1 || !/^(?:\s|└|│)/.test(line.text)) drafts.close();
      else drafts.extend(line);
    }
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({
      findings: drafts
        .findings(true)
        .filter((finding) => finding.location !== null || finding.severity === 'error')
        .map((finding) => (strict && finding.severity === 'warning' ? { ...finding, severity: 'error' as const } : finding)),
    }),
  };
}

export const mix: LogFormat = {
  name: 'mix',
  title: 'Elixir compiler',
  url: 'https://hexdocs.pm/mix/Mix.Tasks.Compile.Elixir.html',
  family: 'build',
  reads: 'log',
  commands: /\bmix\b|\belixirc?\b/,
  probe: (text) =>
    (text.includes('.ex') &&
      /^ {0,4}(?:warning|error): \S.{0,1000}\n(?:.{0,400}\n){0,12}? {0,8}(?:└─ |\(\S{1,60} [\w.+-]+\) )?[^\s:]{1,300}\.(?:exs?|eex|heex):\d+/m.test(text)) ||
    /^\*\* \((?:CompileError|SyntaxError|TokenMissingError|Mix|MismatchedDelimiterError)\) /m.test(text),
  open,
};
