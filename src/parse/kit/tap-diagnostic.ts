// Reads what stands below a failed TAP point: a YAML block of any producer, or comments of Test::More and bats.

import type { Facts, Frame, Location } from '../../model/finding.ts';
import { frameOf, locationOf } from './draft.ts';
import { dedent, errorText } from './error-text.ts';
import { cleanPath } from './frame-shapes.ts';
import { framesOf } from './frames.ts';
import { ownPlace } from './stack.ts';

/** What a diagnostic tells. `why` is node:test's failure type, null where there is no block. */
export interface Diagnostic {
  readonly message: string;
  readonly detail: string;
  readonly location: Location | null;
  readonly frames: readonly Frame[];
  readonly facts: Partial<Facts>;
  readonly file: string | null;
  readonly why: string | null;
  readonly tool: string | null;
  /** True for a block of tape, whose tests are named by a comment above. */
  readonly isTape: boolean;
}

const KEY = /^(?<indent>\s{0,80})['"]?(?<key>[\w$ (),+:-]{1,60}?)['"]?:(?: (?<value>.{0,4000}))?$/;
const PLACE = /^(?:file:\/\/)?(?<path>(?:[A-Za-z]:)?[^:]{1,400}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?$/;
const IN_PARENTHESES = /\((?<path>(?:file:\/\/)?[^()]{1,400}):(?<line>\d{1,9}):(?<column>\d{1,9})\)/;
const FAILED_TEST = /^#\s{1,4}(Failed test .{1,400})$/;
const PERL_AT = /^#\s{1,4}at (?<path>.{1,400}?) line (?<line>\d{1,9})\.?$/;
const BATS_AT =
  /^# \((?:in test file|from function .{1,200}? in (?:test )?file) (?<path>.{1,400}?), line (?<line>\d{1,9})/;
const BATS_TEST = /^#\s{1,4}\(?in test file (?<path>.{1,400}?), line (?<line>\d{1,9})/;
const GOT = /^#\s{1,20}got: (?<value>.{1,200})$/;
const EXPECTED = /^#\s{1,20}expected: (?<value>.{1,200})$/;
const MAX = 200;

/** Reads the lines below a point; `before` is what was printed above it. */
export function diagnosticOf(lines: readonly string[], before: readonly string[]): Diagnostic {
  const start = lines.findIndex((line) => line.trim() === '---');
  if (start >= 0) return fromYaml(lines.slice(start + 1), before);
  const comments = lines.filter((line) => line.startsWith('#'));
  return comments.length ? fromComments(comments) : fromText(lines);
}

function fromText(lines: readonly string[]): Diagnostic {
  const error = errorText(lines);
  return {
    message: error.message,
    detail: error.detail,
    location: error.place,
    frames: error.frames,
    facts: error.facts,
    file: null,
    why: null,
    tool: null,
    isTape: false,
  };
}

function fromComments(comments: readonly string[]): Diagnostic {
  const place = comments.map((line) => (PERL_AT.exec(line) ?? BATS_AT.exec(line))?.groups).find(Boolean);
  const test = comments.map((line) => BATS_TEST.exec(line)?.groups).find(Boolean);
  const spots = [place, test].filter(
    (spot, at, all) =>
      spot?.path && all.findIndex((other) => other?.path === spot.path && other?.line === spot.line) === at,
  );
  const expected = first(comments, EXPECTED);
  const actual = first(comments, GOT);
  const said = comments
    .map((line) => line.replace(/^#\s{0,20}/, ''))
    .filter((line) => line && !/^Failed test|^at .{1,400} line \d|^\(?in test file|^\(from function/.test(line));
  return {
    message: comments.map((line) => FAILED_TEST.exec(line)?.[1]).find(Boolean) ?? said[0] ?? '',
    detail: dedent(comments.map((line) => line.slice(1))),
    location: place?.path ? locationOf(place.path, place.line) : null,
    frames: test ? spots.map((spot) => frameOf(spot?.path ?? '', spot?.line)) : [],
    file: test?.path ?? place?.path ?? null,
    why: null,
    tool: null,
    isTape: false,
    facts: { ...(expected ? { expected } : {}), ...(actual ? { actual } : {}) },
  };
}

const first = (lines: readonly string[], pattern: RegExp): string | undefined =>
  lines.map((line) => pattern.exec(line)?.groups?.value).find(Boolean);

function fromYaml(lines: readonly string[], before: readonly string[]): Diagnostic {
  const end = lines.findIndex((line) => line.trim() === '...');
  const body = lines.slice(0, end < 0 ? lines.length : end);
  const values = valuesIn(body);
  const file =
    values.get('failureType') === 'testCodeFailure' && values.get('error') === 'test failed' && before.length
      ? errorText(before)
      : null;
  const stack = framesOf(stackOf(values.get('stack') ?? ''));
  const frames = file ? file.frames : stack;
  const placed = placeIn(values);
  const message =
    file?.message ||
    (values.get('error') ?? values.get('message') ?? '')
      .split('\n')
      .find((line) => line.trim())
      ?.trim() ||
    '';
  const name = values.get('name');
  return {
    message:
      name && /Error$|Exception$/.test(name) && message && !message.startsWith(name) ? `${name}: ${message}` : message,
    detail: file ? file.detail : dedent(body),
    location: file?.place ?? ownPlace(stack) ?? placed,
    frames,
    facts: factsIn(values),
    file: values.has('location') || values.has('fileName') ? (placed?.path ?? null) : null,
    why: values.get('failureType') ?? 'failed',
    tool: values.has('failureType') ? 'node-test' : null,
    isTape: values.has('operator') && !values.has('failureType'),
  };
}

/** node:test leaves out the `at` of every frame; where any has one, the other lines are the message. */
function stackOf(text: string): string {
  const lines = text.split('\n');
  const hasAt = lines.some((line) => /^\s*at /.test(line));
  const isMessage = (line: string): boolean => /^\s*\w{0,80}(?:Error|Exception|Failure)\b[^(]{0,200}: /.test(line);
  return lines
    .flatMap((line) => (/^\s*at /.test(line) ? [line] : hasAt || isMessage(line) ? [] : [`    at ${line.trim()}`]))
    .join('\n');
}

function factsIn(values: ReadonlyMap<string, string>): Partial<Facts> {
  const expected = values.get('expected') ?? values.get('wanted');
  const actual = values.get('actual') ?? values.get('found');
  return {
    ...(expected ? { expected: expected.slice(0, MAX) } : {}),
    ...(actual ? { actual: actual.slice(0, MAX) } : {}),
  };
}

function placeIn(values: ReadonlyMap<string, string>): Location | null {
  const line = values.get('lineNumber') ?? values.get('line');
  const path = values.get('fileName') ?? values.get('file');
  if (path && line) return locationOf(cleanPath(path), line, values.get('columnNumber') ?? values.get('column'));
  for (const key of ['location', 'at']) {
    const value = (values.get(key) ?? '').replace(/\n/g, ' ');
    const said = (IN_PARENTHESES.exec(value) ?? PLACE.exec(value))?.groups;
    const place = said?.path ? locationOf(cleanPath(said.path), said.line, said.column) : null;
    if (place) return ownPlace([{ ...place, name: null, origin: 'unknown' }]);
  }
  return null;
}

/** The keys of a YAML mapping, also nested ones, with their text; the first of a name wins. */
function valuesIn(lines: readonly string[]): Map<string, string> {
  const values = new Map<string, string>();
  for (let at = 0; at < lines.length; at++) {
    const said = KEY.exec(lines[at] ?? '')?.groups;
    if (!said?.key || values.has(said.key) || (said.key === 'error' && !said.value?.trim())) continue;
    const indent = said.indent?.length ?? 0;
    const value = (said.value ?? '').trim();
    const isOpen = value === '' || /^[|>][\d+-]{0,2}$/.test(value) || (/^"/.test(value) && !/[^\\]"$/.test(value));
    const more = isOpen ? below(lines, at, { indent, quoted: value.startsWith('"') }) : [];
    values.set(said.key, unquoted(value === '' || /^[|>]/.test(value) ? dedent(more) : [value, ...more].join('\n')));
    if (value !== '' && more.length) at += more.length;
  }
  return values;
}

function below(
  lines: readonly string[],
  at: number,
  { indent, quoted }: { readonly indent: number; readonly quoted: boolean },
): readonly string[] {
  let end = at + 1;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (quoted && /[^\\]"$/.test(line)) return lines.slice(at + 1, end + 1);
    if (!quoted && line.trim() && line.search(/\S/) <= indent) break;
  }
  return lines.slice(at + 1, end);
}

function unquoted(text: string): string {
  const match = /^(["'])([\s\S]*)\1$/.exec(text);
  return match ? (match[2] ?? '').replace(/\\(["\\])/g, '$1').replace(/''/g, "'") : text;
}
