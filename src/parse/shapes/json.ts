// Reads JSON of unknown make: one value, many after another, or lines of them in a text.

import { firstJson, readJson } from '../kit/json/read.ts';
import type { Sink, Span } from '../kit/sink.ts';
import { walk } from './walk.ts';

const BEGINS = /^[\uFEFF\s\x1e]{0,200}[[{]\s{0,200}["[{\]}]/;
const JSON_LINE = /^\{.{2,}\}\s{0,8}$/;
const MOST_LINES = 50_000;

/** Takes what a text's JSON says; true where the text was cut off inside it. */
export function readJsonShapes(text: string, sink: Sink): boolean {
  const begins = BEGINS.test(text.slice(0, 600));
  const document = begins ? readJson(text) : firstJson(text);
  if (begins && !document.problem) {
    walk(document.values, { sink, spanOf: document.spanOf });
    return document.truncated;
  }
  const lines = linesIn(text);
  const isLines = lines.values.length > 1;
  walk(isLines ? lines.values : document.values, { sink, spanOf: isLines ? lines.spanOf : document.spanOf });
  return !isLines && document.truncated;
}

/** The objects that each fill a line. */
function linesIn(text: string): { readonly values: readonly unknown[]; spanOf(value: unknown): Span } {
  const values: unknown[] = [];
  const spans = new Map<unknown, Span>();
  let number = 0;
  for (let from = 0; from < text.length && values.length < MOST_LINES; ) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end);
    number++;
    if (JSON_LINE.test(line)) {
      const { values: own, problem } = readJson(line);
      if (!problem)
        for (const value of own) {
          values.push(value);
          mark(value, { line: number, endLine: number }, spans);
        }
    }
    from = end < 0 ? text.length : end + 1;
  }
  return { values, spanOf: (value) => spans.get(value) ?? { line: 1, endLine: 1 } };
}

/** Notes where a value and all in it stand. */
function mark(value: unknown, span: Span, spans: Map<unknown, Span>): void {
  if (typeof value !== 'object' || value === null) return;
  spans.set(value, span);
  for (const inner of Object.values(value)) mark(inner, span, spans);
}
