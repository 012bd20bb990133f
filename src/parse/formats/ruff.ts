// Ruff's checks and formatter, concise, full and grouped:
//   src/app/store.py:1:8: F401 [*] `os` imported but unused
//   F401 [*] `os` imported but unused
//    --> src/app/store.py:1:8
//   Would reformat: src/app/store.py

import type { LogFormat } from '../../model/format.ts';
import { type Diagnostic, diagnosticReader, type Said } from '../kit/diagnostics.ts';
import { locationOf } from '../kit/draft.ts';

const CONCISE =
  /^(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}):(?<line>\d{1,7}):(?<column>\d{1,6}): (?:(?<rule>[A-Z]{1,5}\d{1,5}) (?:\[\*\] )?|(?<syntax>invalid-syntax|SyntaxError): )(?<message>.{1,2000})$/;
const FULL = /^(?:(?<rule>[A-Z]{1,5}\d{1,5}) (?:\[\*\] )?|(?<syntax>invalid-syntax): )(?<message>.{1,2000})$/;
const FORMATTED =
  /^(?:Would reformat: (?<unformatted>.{1,400})|error: Failed to (?:parse|format|read|lint) (?<path>[^:\n]{1,400}?)(?::(?<line>\d{1,7}):(?<column>\d{1,6}))?: (?<broken>.{1,600}))$/;
const PLACE = /^\s{0,8}--> (?<path>.{1,400}?):(?<line>\d{1,7}):(?<column>\d{1,6})$/;
const FRAME = /^\s{0,8}(?:-->|\||\d{1,7} \||=|::: )|^(?:help|info|note): |^ {2,}\|/;

export const ruff: LogFormat = {
  name: 'ruff',
  title: 'Ruff',
  url: 'https://docs.astral.sh/ruff/settings/#output-format',
  family: 'lint',
  reads: 'log',
  commands: /\bruff\b/,
  marks: ['Found ', ' [*] ', '--> ', 'Would reformat: ', 'error: Failed to '],
  also: ['.py:', '.pyi:', '.ipynb:'],
  around: 1,
  wakes: [CONCISE, FORMATTED, FULL],
  probe: (text) =>
    (/^Found \d{1,7} errors?(?:\.| \()/m.test(text) &&
      /:\d{1,7}:\d{1,6}(?:: (?:[A-Z]{1,5}\d{1,5} |invalid-syntax|SyntaxError)|$)/m.test(text)) ||
    /\d: [A-Z]{1,5}\d{1,5} \[\*\] |^(?:[A-Z]{1,5}\d{1,5} |invalid-syntax: )[^\n]{1,2000}\n\s{0,8}--> |^Would reformat: \S|^error: Failed to (?:parse|format|lint) \S{1,400}\.(?:pyi?|ipynb)\b/m.test(
      text,
    ),
  open: (context) =>
    diagnosticReader(
      {
        tool: 'ruff',
        heads: [CONCISE, FORMATTED, FULL],
        goesOn: (text) => FRAME.test(text),
        draft: (diagnostic) => fromFormatter(diagnostic.said) ?? fromCheck(diagnostic),
      },
      context,
    ),
};

function fromFormatter(said: Said): ReturnType<typeof fromCheck> {
  if (said.unformatted)
    return {
      message: 'would be reformatted',
      rule: 'format',
      location: locationOf(said.unformatted),
      kind: 'style-rule',
    };
  if (said.broken)
    return {
      message: said.broken,
      rule: 'invalid-syntax',
      location: locationOf(said.path ?? '', said.line, said.column),
      kind: 'syntax',
    };
  return null;
}

/** A full diagnostic names its place below the head; a line that only looks like a head has none and is no finding. */
function fromCheck({ said, more }: Diagnostic): {
  message: string;
  rule: string | null;
  location: ReturnType<typeof locationOf>;
  kind?: 'style-rule' | 'syntax';
} | null {
  const place = said.path ? said : more.map((line) => PLACE.exec(line)?.groups).find(Boolean);
  if (!place?.path) return null;
  return {
    rule: said.rule ?? said.syntax ?? null,
    message: said.message ?? '',
    location: locationOf(place.path, place.line, place.column),
    ...(said.syntax ? { kind: 'syntax' as const } : {}),
  };
}
