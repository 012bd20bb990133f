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

interface State {
  readonly names: ReadonlySet<string>;
  readonly events: RecordEvents;
  readonly ancestors: Ancestor[];
  readonly building: Building[];
  /** Open elements that are too deep to be kept. */
  skipped: number;
  readonly line: () => number;
}

/** Reads the elements called one of `names` as records; a record inside another is part of it. */
export function xmlRecords(names: ReadonlySet<string>, events: RecordEvents): Records {
  const scanner = xmlScanner({
    open: (name, attributes, empty) => openElement(state, { name: localName(name), attributes, empty }),
    close: (name) => closeElement(state, localName(name)),
    text: (raw, cdata) => addText(state, raw, cdata),
    wanted: () => state.building.length > 0,
  });
  const state: State = { names, events, ancestors: [], building: [], skipped: 0, line: scanner.line };
  return {
    push: scanner.push,
    flawed: scanner.flawed,
    end() {
      const cut = scanner.end() || state.building.length > 0 || state.ancestors.length > 0;
      while (state.building.length) finish(state, false);
      return cut;
    },
  };
}

function openElement(
  state: State,
  { name, attributes, empty }: { readonly name: string; readonly attributes: string; readonly empty: boolean },
): void {
  const { building, ancestors, names } = state;
  if (building.length === 0 && !names.has(name))
    return void (empty || ancestors.push({ name, attributes: decoded(attributes) }));
  if (building.length >= DEPTH) return void (state.skipped += empty ? 0 : 1);
  building.push({ name, attributes: decoded(attributes), children: [], raw: [], chars: 0, line: state.line() });
  if (empty) finish(state, true);
}

function closeElement(state: State, name: string): void {
  const { building, ancestors } = state;
  if (building.length === 0) {
    const at = ancestors.findLastIndex((ancestor) => ancestor.name === name);
    if (at >= 0) ancestors.length = at;
    return;
  }
  if (state.skipped > 0) return void state.skipped--;
  if (!building.some((open) => open.name === name)) return;
  while (building.length > 1 && building.at(-1)?.name !== name) finish(state, true);
  finish(state, true);
}

function addText({ building }: State, raw: string, cdata: boolean): void {
  const open = building.at(-1);
  if (!open || open.chars >= TEXT_CHARS) return;
  const text = raw.slice(0, TEXT_CHARS - open.chars);
  open.raw.push({ text, cdata });
  open.chars += text.length;
}

function finish(state: State, complete: boolean): void {
  const done = state.building.pop();
  if (!done) return;
  const element = elementOf(done, state.line());
  const parent = state.building.at(-1);
  if (!parent) state.events.record(element, state.ancestors, complete);
  else if (parent.children.length < CHILDREN) parent.children.push(element);
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
export const textBelow = (element: Element, ...names: readonly string[]): string =>
  below(element, ...names)?.text.trim() ?? '';

/** All children with one of the names. */
export const childrenOf = (element: Element, ...names: readonly string[]): readonly Element[] =>
  element.children.filter((child) => names.includes(child.name));
