// Builds the small trees a report is made of, one record at a time, while the document streams by.

import { xmlScanner } from './scan.ts';
import { attributesOf, decodeEntities, localName, plainText } from './text.ts';

const TEXT_CHARS = 64 * 1024;
const CHILDREN = 20_000;
const DEPTH = 200;

/** An element of a record. Names are local, attributes decoded; `text` is its own text and that of its children in between. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
}

/** An open element around a record. */
export interface Ancestor {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface RecordEvents {
  /** A record, complete or, at the document's end, as far as it goes. */
  record(element: Element, ancestors: readonly Ancestor[], complete: boolean): void;
  /** An element outside records begins. */
  open?(ancestor: Ancestor, line: number): void;
  close?(name: string): void;
}

export interface Records {
  push(chunk: string): void;
  /** Ends the document; true when it was cut off. */
  end(): boolean;
  /** True when it is no well-formed XML. */
  flawed(): boolean;
}

interface Building {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  readonly raw: { readonly text: string; readonly cdata: boolean }[];
  chars: number;
  readonly line: number;
}

/** Reads the elements called one of `names` as records; a record inside another is part of it. */
export function xmlRecords(names: ReadonlySet<string>, events: RecordEvents): Records {
  const ancestors: Ancestor[] = [];
  const building: Building[] = [];
  let skipped = 0;
  const finish = (complete: boolean): void => {
    const done = building.pop();
    if (!done) return;
    const element = elementOf(done, scanner.line());
    const parent = building.at(-1);
    if (!parent) events.record(element, ancestors, complete);
    else if (parent.children.length < CHILDREN) parent.children.push(element);
  };
  const scanner = xmlScanner({
    open(raw, attributes, empty) {
      const name = localName(raw);
      if (building.length === 0 && !names.has(name)) return begin(name, attributes, empty);
      if (building.length >= DEPTH) return void (skipped += empty ? 0 : 1);
      building.push({ name, attributes: decoded(attributes), children: [], raw: [], chars: 0, line: scanner.line() });
      if (empty) finish(true);
    },
    close(raw) {
      const name = localName(raw);
      if (building.length === 0) return leave(name);
      if (skipped > 0) return void skipped--;
      if (!building.some((open) => open.name === name)) return;
      while (building.length && building.at(-1)?.name !== name) finish(true);
      finish(true);
    },
    text(raw, cdata) {
      const open = building.at(-1);
      if (!open || open.chars >= TEXT_CHARS) return;
      const text = raw.slice(0, TEXT_CHARS - open.chars);
      open.raw.push({ text, cdata });
      open.chars += text.length;
    },
    wanted: () => building.length > 0,
  });
  const begin = (name: string, attributes: string, empty: boolean): void => {
    const ancestor = { name, attributes: decoded(attributes) };
    events.open?.(ancestor, scanner.line());
    if (empty) events.close?.(name);
    else ancestors.push(ancestor);
  };
  const leave = (name: string): void => {
    const at = ancestors.findLastIndex((ancestor) => ancestor.name === name);
    if (at < 0) return;
    ancestors.length = at;
    events.close?.(name);
  };
  return {
    push: scanner.push,
    flawed: scanner.flawed,
    end() {
      const cut = scanner.end() || building.length > 0 || ancestors.length > 0;
      while (building.length) finish(false);
      return cut;
    },
  };
}

function decoded(attributes: string): ReadonlyMap<string, string> {
  const raw = attributesOf(attributes.slice(0, 256 * 1024));
  for (const [name, value] of raw) raw.set(name, plainText(decodeEntities(value.slice(0, TEXT_CHARS))));
  return raw;
}

/** Pieces of one text are joined before their entities are decoded, because a chunk may end inside one. */
function elementOf({ name, attributes, children, raw, line }: Building, endLine: number): Element {
  const parts: string[] = [];
  let run = '';
  for (const { text, cdata } of raw) {
    if (!cdata) run += text;
    else {
      parts.push(decodeEntities(run), text);
      run = '';
    }
  }
  return { name, attributes, children, text: plainText([...parts, decodeEntities(run)].join('')), line, endLine };
}

/** An attribute, empty when absent. */
export const attribute = (element: Ancestor, ...names: readonly string[]): string => {
  for (const name of names) {
    const value = element.attributes.get(name);
    if (value !== undefined) return value.trim();
  }
  return '';
};

/** The first element below, at any depth, with one of the names; undefined when there is none. */
export function below(element: Element, ...names: readonly string[]): Element | undefined {
  for (const child of element.children) {
    if (names.includes(child.name)) return child;
    const deeper = below(child, ...names);
    if (deeper) return deeper;
  }
  return undefined;
}

/** The trimmed text of the first such element below, empty when there is none. */
export const textBelow = (element: Element, ...names: readonly string[]): string => below(element, ...names)?.text.trim() ?? '';

/** All children with one of the names. */
export const childrenOf = (element: Element, ...names: readonly string[]): readonly Element[] => element.children.filter((child) => names.includes(child.name));
