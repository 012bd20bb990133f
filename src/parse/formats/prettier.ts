// Prettier's check, and what it cannot parse:
//   Checking formatting...
//   [warn] src/auth/tokens.js
//   [error] src/core/errors.js: SyntaxError: Unexpected token (21:8)

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';
import { perScope } from '../kit/scoped.ts';

const UNFORMATTED = /^\[warn\] (?<path>[^\s:].{0,400}\.[\w-]{1,20}|[^\s:]{0,400}\/?\.?[\w-]{1,60})$/;
const SUMMARY =
  /^\[warn\] Code style issues |^\[warn\] Ignored unknown option|^\[warn\] \S{1,200} (?:is deprecated|has been)/;
const BROKEN =
  /^\[error\] (?<path>[^\s:].{0,400}?): (?<message>\S{0,80}(?:Error|Exception): .{1,1000}?)(?: \((?<line>\d{1,7}):(?<column>\d{1,7})\))?$/;
const CODE = /^\[error\] (?:[\s>]{0,12}\d{0,7} \|.{0,400}|\s*)$/;
const OTHER =
  /^\[error\] (?<message>(?:No (?:parser could be inferred|files matching)|Invalid configuration|Cannot find|Explicitly specified|Unknown|.{1,80}Error: ).{1,1000})$/;

function openLines(context: Context): LogReader {
  const drafts = collector(context);
  let checking = false;
  const take = (line: Line): void => {
    const { text } = line;
    if (text === 'Checking formatting...') checking = true;
    if (!text.startsWith('[')) return text.trim() ? drafts.close() : undefined;
    const broken = BROKEN.exec(text)?.groups;
    if (broken?.path) {
      drafts.begin(
        {
          tool: 'prettier',
          message: broken.message ?? '',
          location: locationOf(broken.path, broken.line, broken.column),
        },
        line,
      ).kind = 'syntax';
    } else if (drafts.current && CODE.test(text)) drafts.extend(line, text.slice('[error] '.length));
    else begin(text, line);
  };
  const begin = (text: string, line: Line): void => {
    const path = checking && !SUMMARY.test(text) ? UNFORMATTED.exec(text)?.groups?.path : undefined;
    const other = OTHER.exec(text)?.groups?.message;
    if (path)
      drafts.begin({ tool: 'prettier', message: 'Code style issues', location: locationOf(path) }, line).kind =
        'style-rule';
    else if (other) drafts.begin({ tool: 'prettier', message: other }, line).kind = 'config-valid';
    drafts.close();
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({ findings: drafts.findings() }),
  };
}

export const prettier: LogFormat = {
  name: 'prettier',
  title: 'Prettier',
  url: 'https://prettier.io/docs/cli#--check',
  family: 'format',
  reads: 'log',
  commands: /\bprettier\b/,
  marks: ['Checking formatting...', '[warn] Code style issues ', '\n[error] '],
  probe: (text) =>
    text.includes('Checking formatting...') ||
    text.includes('[warn] Code style issues ') ||
    /^\[error\] .{1,400}: SyntaxError: /m.test(text),
  open: perScope(openLines),
};
