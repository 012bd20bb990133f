// Takes secrets out of text: known token shapes, private keys, credentials in addresses and headers, values somebody names.

import { SECRET_ADDRESSES, TOKEN_HEADS, TOKEN_SHAPES } from './token-shapes.ts';
import { hideTold } from './told-secrets.ts';

/** Text in, the same text without secrets out. Line count and line order stay. */
export type Redactor = (text: string) => string;

const MASK = '***';
const TOKENS = new RegExp(`(?<![A-Za-z0-9_])(?:${TOKEN_SHAPES.map((shape) => shape.pattern).join('|')})`, 'g');
const HEADS = new RegExp(`(?<![A-Za-z0-9_])(?:${TOKEN_HEADS.join('|')})`, 'g');
const ADDRESSES = new RegExp(SECRET_ADDRESSES.join('|'), 'g');
const URL_LOGIN = /(:\/\/)(?:[^\s/@:'"<>]{0,256}:[^\s/@'"<>]{1,512}|[^\s/@:'"<>]{20,512})(?=@)/g;
const HEADER =
  /(\b(?:authorization|x-api-key|private-token|job-token|cookie)["']?[:=]\s{0,4}["']?(?:(?:basic|bearer|token)\s{1,4})?)(?=\S{0,64}[\d=])[\w+/=.~:;%-]{8,4096}/gi;
const SCHEME = /(\b(?:bearer|basic)\s{1,4})(?=\S{0,64}[\d=])[\w+/=.~-]{16,4096}/gi;
// A name that says secret, then a value with the look of one: long, with letters and digits, no call and no path.
const ASSIGNED =
  /((?:secret|token|passw(?:or)?d|passphrase|pwd|(?:api|access|account|private|secret)[_-]?key|credentials?|signature|sig|_auth)["']?\s{0,2}[:=]\s{0,2}["']?)(?=[^\s"']{0,64}\d)(?=[^\s"']{0,64}[A-Za-z])[\w+/=~%-]{16,4096}/gi;
const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const KEY_BODY =
  /^(?:\S{10,40}\s)?[\s|>+"'*\d:.-]{0,24}(?:[A-Za-z0-9+/=]{0,20000}["',\\n]{0,4}|[A-Za-z0-9+/=]{40,20000}\W.{0,400}|[\w-]{1,40}: .{0,200})\s{0,8}$/;
const KEY_LINES = 400;
const MIN_SECRET = 6;
/** No shape is shorter, not even one that was cut. */
const SHORTEST = 12;
/** Without these no header and no assignment, no value, no token. */
const SETTING = /[:=]/;
const VALUE = /[\d=]/;
const TOKEN = /[\w.~+/=:-]{12}/;
/** As much of a value as nobody says by chance. */
const HEAD_CHARS = 8;
const HEAD_REACH = 8_192;
const CUT = /^(?:…|[`'"]|$)/;
/** Values that stand in half the workflows of the world; hiding them hides the text and protects nothing. */
const PUBLIC_VALUES = new Set([
  ...[
    'admin',
    'administrator',
    'changeme',
    'default',
    'development',
    'disabled',
    'enabled',
    'example',
    'guest',
    'localhost',
    'minioadmin',
    'mongodb',
    'mysql',
  ],
  ...[
    'passw0rd',
    'password',
    'password1',
    'password123',
    'postgres',
    'postgresql',
    'production',
    'rabbitmq',
    'redis',
    'secret',
    'staging',
    'testing',
    'username',
  ],
]);

/** Makes a redactor for the known shapes and the given values; values under 6 characters or known to everybody are left alone. */
export function redactorFor(secrets: readonly string[]): Redactor {
  const forms = formsOf(secrets);
  const values = patternOf(forms);
  const heads = patternOf([
    ...new Set(forms.filter((form) => form.length > HEAD_CHARS).map((form) => form.slice(0, HEAD_CHARS))),
  ]);
  return (text) => {
    if (text.length < MIN_SECRET) return text;
    const keyless = text.includes('PRIVATE KEY') ? hideKeys(text) : text;
    const valueless = values ? keyless.replace(values, maskLines) : keyless;
    return hideTold(hideShapes(heads ? hideHeads(valueless, forms, heads) : valueless));
  };
}

/** Hides the beginning of a value that was cut before it came here: what follows it is an ellipsis, the end of a quotation, or nothing. */
function hideHeads(text: string, forms: readonly string[], heads: RegExp): string {
  let shown = '';
  let from = 0;
  for (const { 0: head, index } of text.matchAll(heads)) {
    const left = text.slice(index, index + HEAD_REACH);
    const shared = Math.max(...forms.filter((form) => form.startsWith(head)).map((form) => sharedOf(form, left)));
    if (index < from || !CUT.test(left.slice(shared))) continue;
    shown += text.slice(from, index) + MASK;
    from = index + shared;
  }
  return shown + text.slice(from);
}

/** How many characters two texts begin with alike. */
function sharedOf(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** A value over several lines stays several lines. */
const maskLines = (value: string): string => value.replace(/[^\n]+/g, MASK);

function hideShapes(text: string): string {
  if (text.length < SHORTEST) return text;
  // Each is asked only where it can stand: most texts are short words, and the expressions take their time to open.
  let shown = text.includes('/') ? text.replace(ADDRESSES, MASK).replace(URL_LOGIN, `$1${MASK}`) : text;
  if (SETTING.test(shown)) shown = shown.replace(HEADER, `$1${MASK}`);
  if (VALUE.test(shown)) shown = shown.replace(SCHEME, `$1${MASK}`);
  if (TOKEN.test(shown)) shown = shown.replace(TOKENS, MASK).replace(HEADS, MASK);
  return SETTING.test(shown) && VALUE.test(shown) ? shown.replace(ASSIGNED, `$1${MASK}`) : shown;
}

/** Every named value in the forms it is printed in, longest first so that no rest of it stays. */
function formsOf(secrets: readonly string[]): readonly string[] {
  const parts = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).map((value) => value.trim());
  const worth = parts.filter((value) => value.length >= MIN_SECRET && !PUBLIC_VALUES.has(value.toLowerCase()));
  return [...new Set(worth.flatMap(printedForms))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

const patternOf = (forms: readonly string[]): RegExp | null =>
  forms.length === 0
    ? null
    : new RegExp(forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');

function printedForms(value: string): string[] {
  return [
    value,
    encodeURIComponent(value.toWellFormed()),
    JSON.stringify(value).slice(1, -1),
    value.replace(/\s+/g, ' '),
  ];
}

/** Hides private keys over several lines, also where the text begins or ends inside one. */
function hideKeys(text: string): string {
  const lines = text.split('\n');
  const hidden = new Set<number>();
  lines.forEach((line, index) => {
    if (KEY_BEGIN.test(line) && !KEY_END.test(line)) for (const inside of linesAfter(lines, index)) hidden.add(inside);
    if (KEY_END.test(line) && !KEY_BEGIN.test(line)) for (const inside of linesBefore(lines, index)) hidden.add(inside);
  });
  return lines.map((line, index) => (hidden.has(index) ? MASK : hideMarkers(line))).join('\n');
}

/** Everything up to the end marker; without one, only what looks like a key. */
function linesAfter(lines: readonly string[], begin: number): number[] {
  const rest = lines.slice(begin + 1, begin + 1 + KEY_LINES);
  const stop = rest.findIndex((line) => KEY_END.test(line) || KEY_BEGIN.test(line));
  const ended = stop >= 0 && KEY_END.test(rest[stop] ?? '');
  const foreign = rest.findIndex((line) => !KEY_BODY.test(line));
  const count = ended ? stop : foreign >= 0 ? foreign : rest.length;
  return Array.from({ length: count }, (_, offset) => begin + 1 + offset);
}

function linesBefore(lines: readonly string[], end: number): number[] {
  const found: number[] = [];
  for (let index = end - 1; index >= 0 && end - index <= KEY_LINES; index -= 1) {
    const line = lines[index] ?? '';
    if (KEY_BEGIN.test(line) || KEY_END.test(line) || !KEY_BODY.test(line)) break;
    found.push(index);
  }
  return found;
}

/** Hides a marker with what belongs to it on its own line: up to the end marker, or the rest, or what stands before the end. */
function hideMarkers(line: string): string {
  const begin = KEY_BEGIN.exec(line),
    end = KEY_END.exec(line);
  if (begin && end && begin.index < end.index)
    return line.slice(0, begin.index) + MASK + hideMarkers(line.slice(end.index + end[0].length));
  if (begin) return line.slice(0, begin.index) + MASK;
  return end ? MASK + line.slice(end.index + end[0].length) : line;
}
