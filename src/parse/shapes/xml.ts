// Reads XML of unknown make: its elements as records, with their attributes and their children's texts for fields.

import type { Sink, Span } from '../kit/sink.ts';
import { type Element, xmlRecords } from '../kit/xml/records.ts';
import { rootOf } from '../kit/xml/root.ts';
import { type Row, walk } from './walk.ts';
import { severityIn } from './words.ts';

/** Elements that are one test each, in the words of any runner. */
const TEST =
  /^(?:test|test-?case|test-?result|unit-?test-?result|case|spec|scenario|example|testmethod|test-?method|test-?run)$/i;
const FAILED = /^(?:failures?|errors?|failed|fail|exception|rerunfailure|fault)$/i;
const SKIPPED = /^(?:skipped|skip|ignored?|pending|disabled|notrun)$/i;
const PAGES = /^(?:html|svg|rss|feed|project|xs:schema|schema)$/i;

/** Takes what an XML text says; true where it was cut off. */
export function readXmlShapes(text: string, sink: Sink): boolean {
  const root = rootOf(text.slice(0, 64 * 1024));
  if (!root || PAGES.test(root.name)) return false;
  const spans = new Map<unknown, Span>();
  const records = xmlRecords(new Set([root.name]), {
    record: (element) => walk([elementValue(element, spans)], { sink, spanOf: (value) => spans.get(value) ?? element }),
  });
  records.push(text);
  return records.end();
}

/** An element as an object, or its text where it has nothing else. */
function elementValue(element: Element, spans: Map<unknown, Span>): unknown {
  const { attributes, children, text } = element;
  const said = text.trim();
  if (!attributes.size && !children.length) return said;
  const fields = new Map<string, unknown>(attributes);
  for (const [name, group] of byName(children)) {
    const values = group.map((child) => elementValue(child, spans));
    if (!fields.has(name)) fields.set(name, values.length > 1 ? values : values[0]);
  }
  if (said && !fields.has('message')) fields.set(fields.has('text') ? 'content' : 'text', said);
  const ended = endedAs(element);
  if (ended && !OUTCOMES.some((name) => fields.has(name))) fields.set('status', ended);
  // `<Warning file=…>`
  if (!fields.has('severity') && !fields.has('level') && severityIn(element.name)) fields.set('severity', element.name);
  const row: Row = Object.fromEntries(fields);
  spans.set(row, { line: element.line, endLine: element.endLine });
  return row;
}

const OUTCOMES = ['status', 'result', 'outcome'];

function byName(children: readonly Element[]): ReadonlyMap<string, readonly Element[]> {
  const groups = new Map<string, Element[]>();
  for (const child of children) {
    const group = groups.get(child.name);
    if (group) group.push(child);
    else groups.set(child.name, [child]);
  }
  return groups;
}

/** How a test's element ended where only its children tell. */
function endedAs({ name, children, attributes }: Element): 'failed' | 'skipped' | 'passed' | null {
  if (!TEST.test(name) || !attributes.has('name')) return null;
  if (children.some((child) => FAILED.test(child.name))) return 'failed';
  if (children.some((child) => SKIPPED.test(child.name))) return 'skipped';
  return children.some((child) => TEST.test(child.name)) ? null : 'passed';
}
