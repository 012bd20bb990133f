// Reads findings that are written as fields, one a line or in the cells of a table.
//   File: src/a.x        | File    | Line | Severity | Message       |      file,line,message
//   Line: 12             | src/a.x | 12   | error    | No such thing |      src/a.x,12,No such thing

import type { Line } from '../../model/format.ts';
import { type Fields, plainName, type RecordSaid, saidByRecord } from './record.ts';

/** A finding made of fields, with the lines they stand on. */
export interface FieldsSaid {
  readonly said: RecordSaid;
  readonly from: Line;
  readonly to: Line;
}

/** True for a field on a line of its own. */
export const isField = (text: string): boolean => FIELD.test(text);

export interface FieldsReader {
  /** What ends with this line; null for none. */
  push(line: Line): FieldsSaid | null;
  end(): FieldsSaid | null;
}

const ALONE = { path: null, message: null, rule: null, severity: null };
/** A field on a line of its own; the names are those that a finding has. */
const FIELD =
  /^\s{0,12}(?:[-*•] )?["']?(?<name>(?:[Ff]ull ?)?(?:[Ff]ile ?(?:[Nn]ame|[Pp]ath)?|FILE|[Pp]ath|[Ll]ocation|LOCATION|[Ss]ource(?: [Ff]ile)?|[Ll]ine(?: ?[Nn](?:o|umber)\.?)?|LINE|[Cc]ol(?:umn)?|[Ss]everity|SEVERITY|[Ll]evel|[Rr]ule(?: ?[Ii][Dd]| [Nn]ame)?|RULE|[Cc]heck|[Cc]ode|[Mm]essage|MESSAGE|[Dd]escription|[Ii]ssue|[Pp]roblem|[Ee]rror|[Rr]eason|[Tt]itle|[Ss]ummary|[Dd]etails?))["']?\s{0,20}[:=]\s{1,20}(?<value>\S.{0,2000})$/;
const MAY_BE = /^[\s*•"'-]{0,14}[A-Za-z]{2,8}[A-Za-z _]{0,14}["']?\s{0,20}[:=]\s/;
const NAMES: Readonly<Record<string, string>> = { error: 'message', summary: 'message', title: 'rule', check: 'rule' };
const MOST_APART = 12;
const PATH_NAME = /^(?:full)?(?:file(?:name|path)?|path|location|script(?:name)?|source(?:file)?|filename|module)$/;
const LINE_NAME = /^(?:line|lineno|linenumber|row|ln|startline|position|pos)$/;
const SAYING_NAME =
  /^(?:message|msg|description|issue|problem|error|reason|text|details?|violation|finding|warning|summary|title)$/;

/** Opens a reader of fields. */
export function openFields(): FieldsReader {
  const table = openTable();
  let fields = new Map<string, string>();
  let from: Line | null = null;
  let to: Line | null = null;
  const close = (): FieldsSaid | null => {
    const said = from && to && isWhole(fields) ? saidByRecord(fields as Fields, ALONE) : null;
    const whole = said?.location?.line && from && to ? { said, from, to } : null;
    fields = new Map();
    [from, to] = [null, null];
    return whole;
  };
  return {
    push(line) {
      const row = table(line);
      if (row) return row;
      const groups = MAY_BE.test(line.text) ? FIELD.exec(line.text)?.groups : undefined;
      const isFar = to !== null && line.number - to.number > MOST_APART;
      if (!groups?.name) return isFar || (!line.text.trim() && isWhole(fields)) ? close() : null;
      const name = plainName(groups.name);
      const key = NAMES[name] ?? name;
      const done = isFar || fields.has(key) ? close() : null;
      fields.set(key, bare(groups.value ?? ''));
      from ??= line;
      to = line;
      return done;
    },
    end: close,
  };
}

const isWhole = (fields: ReadonlyMap<string, string>): boolean => {
  const names = [...fields.keys()];
  return (
    names.some((name) => PATH_NAME.test(name)) &&
    names.some((name) => LINE_NAME.test(name) || name === 'location') &&
    names.some((name) => SAYING_NAME.test(name))
  );
};

interface Head {
  readonly names: readonly string[];
  readonly cut: (text: string) => readonly string[];
}

/** Reads rows below a line of names, which ends the table before. */
function openTable(): (line: Line) => FieldsSaid | null {
  let head: Head | null = null;
  return (line) => {
    const { text } = line;
    if (text.length > 4_000 || (head && /^[\s+|:=─━┼├┤│┌┐└┘-]{3,}$/.test(text))) return null;
    const named = headOf(text);
    if (named) head = named;
    if (named || !head) return null;
    const cells = head.cut(text);
    if (!text.trim() || cells.length < Math.min(3, head.names.length)) {
      head = null;
      return null;
    }
    const fields = new Map(head.names.flatMap((name, at) => (cells[at] ? [[name, cells[at] as string] as const] : [])));
    const said = saidByRecord(fields, ALONE);
    return said?.location?.line ? { said, from: line, to: line } : null;
  };
}

const HEADED = /\b(?:line|row|ln)(?:no|number)?\b/i;

/** The names of a table's columns, where they are those of findings. */
function headOf(text: string): Head | null {
  if (text.length > 300 || !HEADED.test(text)) return null;
  for (const cut of [byBars, byCommas, byTabs, byPlaces(text)]) {
    const names = cut(text).map((cell) => plainName(cell));
    const isHead =
      names.length >= 3 &&
      names.some((name) => PATH_NAME.test(name)) &&
      names.some((name) => LINE_NAME.test(name)) &&
      names.some((name) => SAYING_NAME.test(name)) &&
      names.every((name) => name.length < 30);
    if (isHead) return { names, cut };
  }
  return null;
}

const bare = (cell: string): string => cell.trim().replace(/^[`"'](.*)[`"']$/s, '$1');
const byBars = (text: string): readonly string[] =>
  /[|│]/.test(text)
    ? text
        .trim()
        .replace(/^[|│]|[|│]$/g, '')
        .split(/[|│]/)
        .map(bare)
    : [];
const byTabs = (text: string): readonly string[] => (text.includes('\t') ? text.split('\t').map(bare) : []);

/** The cells of a row of comma or semicolon separated values. */
function byCommas(text: string): readonly string[] {
  const sign = text.includes(',') ? ',' : text.includes(';') ? ';' : null;
  if (!sign) return [];
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const char of text) {
    if (char === '"') isQuoted = !isQuoted;
    else if (char === sign && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  return [...cells, cell.trim()];
}

/** Cuts rows where the names of the columns begin. */
function byPlaces(head: string): (text: string) => readonly string[] {
  const starts = [...head.matchAll(/(?:^|\s{2,}|(?<=\w)\s(?=[A-Z]))(?=\S)/g)].map(
    ({ index, 0: gap }) => index + gap.length,
  );
  return (text) =>
    starts.length >= 3 ? starts.map((start, at) => bare(text.slice(start, starts[at + 1] ?? text.length))) : [];
}
