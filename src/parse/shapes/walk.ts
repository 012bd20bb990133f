// Walks through values of unknown make, from JSON or XML, and takes any records that name a place and say something of it, and any tree of tests.

import type { Sink, Span } from '../kit/sink.ts';
import { wholePath } from './place.ts';
import {
  type Around,
  ASIDE,
  type Fields,
  messageIn,
  pathIn,
  plainName,
  type RecordSaid,
  saidByRecord,
  type Value,
} from './record.ts';
import { endedIn, nameIn, reasonIn } from './tests.ts';

const DEPTH = 40;
const FIELDS = 200;
/** What stands around a value. */
interface Inside extends Around {
  readonly suites: readonly string[];
  readonly depth: number;
}

const OUTSIDE: Inside = { path: null, message: null, rule: null, severity: null, suites: [], depth: 0 };

interface Walk {
  readonly sink: Sink;
  readonly spanOf: (value: unknown) => Span;
}

/** An object of unknown make. */
export type Row = Readonly<Record<string, unknown>>;
/** True for an object that is no list. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes what values say into a sink. `spanOf` gives the lines that a value stands on. */
export function walk(values: readonly unknown[], state: Walk): void {
  for (const value of values) visit(value, OUTSIDE, state);
}

/** Reads what a value says; true when it or something in it says anything. */
function visit(value: unknown, around: Inside, state: Walk): boolean {
  if (around.depth > DEPTH) return false;
  const inside = { ...around, depth: around.depth + 1 };
  if (Array.isArray(value)) return value.map((item) => visit(item, inside, state)).some(Boolean);
  return isRow(value) ? visitRow(value, inside, state) : false;
}

function visitRow(row: Row, around: Inside, state: Walk): boolean {
  const fields = fieldsOf(row);
  if (isTest(row, fields) && takeTest(row, fields, { around, state })) return true;
  const path = pathIn(fields) ?? around.path;
  const said = isRecord(row) ? saidByRecord(fields, around) : null;
  if (said?.location?.line) return take(row, said, state);
  const name = nameIn(fields);
  const suites = name && !wholePath(name) ? [...around.suites, name] : around.suites;
  const held = said ?? around;
  const inside = { ...around, path, suites, message: held.message, rule: held.rule, severity: held.severity };
  const below = Object.entries(row).map(([key, value]) =>
    typeof value !== 'object' || value === null || ASIDE.test(plainName(key))
      ? false
      : visit(value, { ...inside, path: wholePath(key) ?? path }, state),
  );
  if (below.some(Boolean)) return true;
  // A whole file may be wrong; without a word for how bad, or a rule, it may be anything.
  return said?.location && messageIn(fields) && (said.severity || said.rule) ? take(row, said, state) : false;
}

/** What names nothing itself only holds records. */
function isRecord(row: Row): boolean {
  const own = new Map(
    Object.entries(row).flatMap(([key, value]) => (isScalar(value) ? [[plainName(key), value] as const] : [])),
  );
  return own.size > 0;
}

const isScalar = (value: unknown): value is Value =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function take(row: Row, said: RecordSaid, { sink, spanOf }: Walk): true {
  const [message = '', ...more] = said.message.split('\n');
  const detail = more.join('\n').trim();
  sink.add({ ...said, severity: said.severity ?? 'error', message, detail }, spanOf(row));
  return true;
}

/** What holds tests is none itself. */
const isTest = (row: Row, fields: Fields): boolean =>
  endedIn(fields) !== null && nameIn(fields) !== null && !Object.values(row).some((value) => isListOfTests(value));

const isListOfTests = (value: unknown): boolean =>
  Array.isArray(value) &&
  isRow(value[0]) &&
  nameIn(fieldsOf(value[0])) !== null &&
  (endedIn(fieldsOf(value[0])) !== null ||
    Object.values(value[0]).some((inner) => Array.isArray(inner) && isRow(inner[0])));

function takeTest(row: Row, fields: Fields, { around, state }: { around: Inside; state: Walk }): boolean {
  const name = nameIn(fields) ?? '';
  const path = pathIn(fields) ?? around.path;
  const test = { suite: around.suites.join(' > '), name, file: path };
  const ended = endedIn(fields);
  if (ended === 'passed') state.sink.pass(test);
  else if (ended === 'skipped') state.sink.skip();
  else {
    const { message, text } = reasonIn(fields);
    const location =
      saidByRecord(new Map([...fields, ['message', 'it failed']]), { ...around, path })?.location ?? null;
    state.sink.fail({ ...test, message, text, location: location?.line ? location : null }, state.spanOf(row));
  }
  return true;
}

/** The fields of a record, those nested up to four levels below by their way. */
export function fieldsOf(row: Row): Fields {
  const fields = new Map<string, Value>();
  addFields(fields, row, { way: '', depth: 0 });
  return fields;
}

interface Way {
  readonly way: string;
  readonly depth: number;
}

const PLACES = /^(?:locations?|lines?|linenumbers?|range|spans?|linerange|positions?|occurrences)$/;

function addFields(fields: Map<string, Value>, value: unknown, { way, depth }: Way): void {
  if (fields.size >= FIELDS) return;
  if (isScalar(value)) {
    if (!fields.has(way)) fields.set(way, value);
    return;
  }
  if (Array.isArray(value)) return addList(fields, value, { way, depth });
  if (!isRow(value) || depth > 4) return;
  for (const [key, inner] of Object.entries(value).slice(0, 60)) {
    const name = plainName(key);
    if (!ASIDE.test(name) || isScalar(inner))
      addFields(fields, inner, { way: way ? `${way}.${name}` : name, depth: depth + 1 });
  }
}

/** Of a list only its first place counts, or its texts together. */
function addList(fields: Map<string, Value>, list: readonly unknown[], at: Way): void {
  const [head] = list;
  const isPlace = PLACES.test(at.way.slice(at.way.lastIndexOf('.') + 1));
  if (isPlace && (typeof head === 'number' || isRow(head))) addFields(fields, head, at);
  else if (!isPlace && typeof head === 'string' && list.length <= 20)
    addFields(fields, list.filter((item) => typeof item === 'string').join('\n'), at);
}
