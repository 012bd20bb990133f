// Cucumber's JSON: features, scenarios, steps.
//   [{"uri":"features/cart.feature","name":"Cart","elements":[{"type":"scenario","name":"adds","line":3,"steps":[{"keyword":"Then ","name":"…","line":6,"result":{"status":"failed","error_message":"…"}}]}]}]

import { locationOf } from '../kit/draft.ts';
import { jsonFormat, number, type Row, row, rows, text } from '../kit/json/format.ts';
import { headline } from '../kit/junit/message.ts';
import type { Sink, Span } from '../kit/sink.ts';

const FAILED = new Set(['failed', 'ambiguous', 'undefined']);
const SKIPPED = new Set(['skipped', 'pending']);

function read(values: readonly unknown[], sink: Sink, place: (value: unknown) => Span): undefined {
  for (const feature of values.flatMap(rows)) {
    let background: readonly Row[] = [];
    for (const element of rows(feature.elements)) {
      if (element.type === 'background') background = stepsOf(element);
      else {
        readScenario({ feature, element, steps: [...background, ...stepsOf(element)] }, sink, place);
        background = [];
      }
    }
  }
}

/** Hooks before, steps and hooks after, in the order in which they run. */
const stepsOf = (element: Row): readonly Row[] => [
  ...rows(element.before),
  ...rows(element.steps).flatMap((step) => [...rows(step.before), step, ...rows(step.after)]),
  ...rows(element.after),
];

function readScenario(
  { feature, element, steps }: { readonly feature: Row; readonly element: Row; readonly steps: readonly Row[] },
  sink: Sink,
  place: (value: unknown) => Span,
): void {
  const file = text(feature.uri) || null;
  const test = { suite: text(feature.name), name: text(element.name), file };
  const failed = steps.find((step) => FAILED.has(statusOf(step)));
  if (!failed)
    return steps.length > 0 && steps.some((step) => SKIPPED.has(statusOf(step))) ? sink.skip() : sink.pass(test);
  const said = text(row(failed.result).error_message);
  const step = `${text(failed.keyword)}${text(failed.name)}`.trim();
  const message =
    statusOf(failed) === 'failed' ? headline(said) || `${step} failed` : `${statusOf(failed)} step "${step}"`;
  const line = number(failed.line) ?? number(element.line);
  sink.fail(
    {
      ...test,
      message,
      text: [step, said].filter(Boolean).join('\n'),
      line,
      ...(said ? {} : { location: file ? locationOf(file, line) : null }),
    },
    place(element),
  );
}

const statusOf = (step: Row): string => text(row(step.result).status).toLowerCase();

export const cucumberJson = jsonFormat({
  name: 'cucumber-json',
  title: 'Cucumber JSON',
  url: 'https://cucumber.io/docs/cucumber/reporting/',
  family: 'integration',
  tool: 'cucumber',
  probe: (head) =>
    /^[\uFEFF\s]{0,99}\[/.test(head) &&
    /"elements"\s{0,9}:/.test(head) &&
    /"(?:keyword|uri)"\s{0,9}:/.test(head) &&
    /"(?:steps|uri|line)"/.test(head),
  read,
});
