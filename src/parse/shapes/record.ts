// Reads a record of unknown make, from JSON or XML, by what its fields are called: where, how bad, which rule, what.

import type { Location, Severity } from '../../model/finding.ts';
import { locationOf } from '../kit/draft.ts';
import { placeIn, wholePath } from './place.ts';
import { severityIn } from './words.ts';

export type Value = string | number | boolean;

/** A record's fields by their plain names (lower case, without marks); what is nested is named by its way, such as `range.start.line`. */
export type Fields = ReadonlyMap<string, Value>;

/** What a record says. */
export interface RecordSaid {
  readonly location: Location | null;
  readonly severity: Severity | null;
  readonly rule: string | null;
  readonly message: string;
}

/** What stands around a record and holds for it, too. */
export interface Around {
  readonly path: string | null;
  readonly message: string | null;
  readonly rule: string | null;
  readonly severity: Severity | null;
}

/** A field's name as it is compared: `startLine`, `start_line` and `StartLine` are one. */
export const plainName = (name: string): string => name.replace(/[^A-Za-z\d]/g, '').toLowerCase();

/** What hangs on a record and is none of its own. */
export const ASIDE =
  /^(?:related\w*|fix\w*|suggest\w*|edits?|replacements?|codeflows?|threadflows?|trace|stack\w*|frames?|childrenspans|notes|flows?|pathevents|properties|options|config\w*|metadata|rules|definitions|taxonomies|secondary\w*|snippet\w*|link|links|help\w*|author|commit|previous\w*|original\w*|tool|driver|parent|extra(?:info|data))$/;
const ENDS =
  /(?:^|\.)(?:end|to|finish|last|until|stop)\w*(?:\.|$)|(?:end|last|to|finish)(?:line|row|col|column)?\w{0,8}$/;

const PATH_LEAF = /^(?:\w{0,24})(?:file|path|filename|pathname|uri|filepath|fileuri|document|script)$/;
const PATH_EXACT =
  'file filename filepath path sourcefile fullpath pathname relativepath relpath absolutepath fileuri uri sourcepath name module unit target resource document source src component location url id key'.split(
    ' ',
  );
const LINE_LEAF =
  /^(?:(?:start|begin|first|from|source|error|main|event|src|file|s|l)\w{0,12}?)?(?:line|row)(?:no|num|number|numbers|start|begin|from|nr|s)?$|^(?:first|start|begin|from)line\w{0,8}$|^lines?$|^ln$/;
const NO_LINE =
  /(?:^|\.)(?:base|in|head|dead|time|out|pipe|off|on|new|multi|guide|under|disc|air|cmd|command)line|linecount|linesof|totallines|coveredlines|linetext|linecontent|codeline|funcline|declline/;
const COLUMN_LEAF =
  /^(?:(?:start|begin|first|from)\w{0,8}?)?(?:column|col|char|character|charno|colno)(?:no|num|number|numbers|start|begin|from|pos|position|s)?$|^(?:start|line)(?:col|char|pos)\w{0,8}$|^bytecolumn$/;
const MESSAGES =
  'message msg messagetext text errormessage longmessage fullmessage shortmessage description message.text message.message message.value failure detail details reason problem summary error issue title explanation what body content warning diagnostic violation hint desc subject verbosemessage description.text shortdescription ruledescription eventdescription data value label short long comment messages issuename extra.message'.split(
    ' ',
  );
const MESSAGE_LEAF = /^(?:\w{0,16})(?:message|description|msg|text|summary|reason)$/;
const RULES =
  'ruleid rule rulename rulenames rulekey checkid checkname checkername checker check code errorcode messageid checkcode cop copname linter lintername fromlinter testid testname bugtype issuetype violationtype defectid warningid diagnosticid identifier symbol rule.id rule.name check.name check.id code.value code.code code.id errorid errortype smelltype policy policyid policyname vulnerabilityid source type category kind id name key plugin tag context title'.split(
    ' ',
  );
/** Rules whose own words say what is wrong where nothing else does. */
const TELLING_RULES = RULES.slice(0, RULES.indexOf('source'))
  .filter((name) => !/^(?:test|identifier|symbol)/.test(name))
  .concat('type', 'category');
const SEVERITY_LEAF = /^(?:\w{0,14})(?:severity|level|priority)(?:name|level)?$/;
const SEVERITIES = 'severity level type kind category class priority impact rank status importance risk result'.split(
  ' ',
);
const FLAGS: readonly (readonly [string, Severity])[] = [
  ['iserror', 'error'],
  ['fatal', 'error'],
  ['isfatal', 'error'],
  ['iswarning', 'warning'],
];

function first<T>(names: readonly string[], find: (name: string) => T | null): T | null {
  for (const name of names) {
    const found = find(name);
    if (found !== null) return found;
  }
  return null;
}

/** The text of a field, null where there is none. */
export const textIn = (fields: Fields, name: string): string | null => {
  const value = fields.get(name);
  return typeof value === 'string' && value.trim() ? value.trim() : null;
};

const numberOf = (value: Value | undefined): number | null => {
  if (typeof value === 'number') return Number.isInteger(value) ? value : null;
  const found =
    typeof value === 'string'
      ? /^\s{0,4}(?:[Ll](?:ine)?\s?)?(\d{1,7})(?:\s{0,2}[-:,.]\s{0,2}\d{1,7})?\s{0,4}$/.exec(value)
      : null;
  return found?.[1] ? Number(found[1]) : null;
};

const leafOf = (way: string): string => way.slice(way.lastIndexOf('.') + 1);
const depthOf = (way: string): number => way.split('.').length;

/** What a record says of a place; null where it says nothing. */
export function saidByRecord(fields: Fields, around: Around): RecordSaid | null {
  const message = messageIn(fields);
  const location = locationIn(fields, around.path);
  const rule = ruleIn(fields, message);
  const said = message ?? (location?.line ? (around.message ?? tellingRule(fields)) : null);
  if (said === null) return null;
  return { location, severity: severityOf(fields) ?? around.severity, rule: rule ?? around.rule, message: said };
}

/** Words, and not a signature or a value. */
const SPOKEN =
  /\p{L}{2,}[^\p{L}\d\s/\\]{0,3}\s[^\p{L}\d]{0,3}[\p{L}\d]|^[\p{L}\d]*\p{Ll}{2}\p{Lu}[\p{L}\d]*$|\p{L}{3,}[!.]$|[\u0080-\uffff]{3}/u;

/** A rule that says by its own words what is wrong. */
function tellingRule(fields: Fields): string | null {
  const rule = ruleIn(fields, null, TELLING_RULES);
  return rule !== null && SPOKEN.test(rule) ? rule : null;
}

/** The message of a record, null where it has none. */
export function messageIn(fields: Fields): string | null {
  const said = (name: string): string | null => {
    const text = textIn(fields, name);
    return text === null ||
      wholePath(text) !== null ||
      (!/\s/.test(text) && text.length < 4) ||
      severityIn(text) ||
      /^https?:/.test(text) ||
      !SPOKEN.test(text)
      ? null
      : text;
  };
  return (
    first(MESSAGES, said) ??
    first(
      [...fields.keys()].filter((way) => MESSAGE_LEAF.test(way)),
      said,
    )
  );
}

/** The path that a record names, null where it names none. */
export function pathIn(fields: Fields): string | null {
  return (
    first(PATH_EXACT, (name) => pathOf(fields.get(name), name)) ??
    first(nestedPaths(fields), (way) => pathOf(fields.get(way), leafOf(way)))
  );
}

const nestedPaths = (fields: Fields): readonly string[] =>
  [...fields.keys()]
    .filter((way) => PATH_LEAF.test(leafOf(way)) || (/\./.test(way) && PATH_EXACT.slice(0, 14).includes(leafOf(way))))
    .sort((a, b) => depthOf(a) - depthOf(b));

function pathOf(value: Value | undefined, name: string): string | null {
  if (typeof value !== 'string' || value.length > 500 || value.includes('\n')) return null;
  const bare = value
    .trim()
    .replace(/^file:\/{0,2}(?=\/|[A-Za-z]:)/, '')
    .replace(/^[\w.-]{1,80}:(?=[\w.-]+\/)/, '');
  if (wholePath(bare)) return bare;
  // A field that says it is a file needs no extension.
  const says = /file|path$|^uri$/.test(name);
  return says &&
    !/\s|:\/\/|^[./\\]*$/.test(bare) &&
    /[\w]/.test(bare) &&
    !/[<>|*?"]/.test(bare) &&
    (/[\\/]/.test(bare) || name !== 'path')
    ? bare
    : null;
}

function locationIn(fields: Fields, around: string | null): Location | null {
  const own = pathIn(fields);
  const joined = own === null ? placeText(fields) : null;
  const path = own ?? joined?.path ?? around;
  if (!path) return null;
  const position = positionIn(fields);
  if (position) return locationOf(path, position.line, position.column);
  return joined ?? locationOf(path);
}

/** A place told in one text, such as `src/a.x:12:5`. */
function placeText(fields: Fields): Location | null {
  return first(
    ['location', 'place', 'position', 'source', 'file', 'path', 'where', 'at', 'href', 'loc', 'span'],
    (name) => {
      const text = textIn(fields, name);
      return text && text.length < 500 ? (placeIn(text)?.location ?? null) : null;
    },
  );
}

/** The line and column that a record tells, the nearest first. The language server protocol counts both from 0, and says `character`. */
function positionIn(fields: Fields): { readonly line: number; readonly column: number | null } | null {
  const ways = [...fields.keys()].filter((way) => LINE_LEAF.test(leafOf(way)) && !ENDS.test(way) && !NO_LINE.test(way));
  const way = ways.sort((a, b) => depthOf(a) - depthOf(b)).find((one) => numberOf(fields.get(one)) !== null);
  if (way === undefined) return null;
  const line = numberOf(fields.get(way)) ?? 0;
  const prefix = way.slice(0, way.length - leafOf(way).length);
  const columns = [...fields.keys()].filter(
    (one) => one.startsWith(prefix) && COLUMN_LEAF.test(one.slice(prefix.length)) && !ENDS.test(one),
  );
  const column = columns.length ? numberOf(fields.get(columns[0] ?? '')) : null;
  const isZero = fields.has(`${prefix}character`) && /(?:start|range|position|begin)\w{0,10}\.$/.test(prefix);
  return isZero ? { line: line + 1, column: column === null ? null : column + 1 } : { line, column };
}

function severityOf(fields: Fields): Severity | null {
  for (const [name, severity] of FLAGS) if (fields.get(name) === true) return severity;
  const told = (name: string): Severity | null => {
    const value = fields.get(name);
    // ESLint's way to count.
    if (typeof value === 'number' && name === 'severity') return value === 2 ? 'error' : value === 1 ? 'warning' : null;
    return typeof value === 'string' ? severityIn(value) : null;
  };
  return (
    first(SEVERITIES, told) ??
    first(
      [...fields.keys()].filter((way) => SEVERITY_LEAF.test(leafOf(way))),
      told,
    )
  );
}

function ruleIn(fields: Fields, message: string | null, names: readonly string[] = RULES): string | null {
  return first(names, (name) => {
    const value = fields.get(name);
    const text =
      typeof value === 'number' && /code|id$/.test(name)
        ? String(value)
        : (textIn(fields, name)?.split('\n', 1)[0] ?? null);
    if (
      text === null ||
      text === message ||
      text.length > 120 ||
      severityIn(text) ||
      wholePath(text) ||
      /^https?:/.test(text)
    )
      return null;
    return /\s/.test(text) && !/rule|check|type|name|policy|category/.test(name) ? null : text;
  });
}
