// SARIF 2.1, the exchange format of analysers:
//   {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"ESLint"}},"results":[{"ruleId":"no-undef","level":"error","message":{"text":"…"},"locations":[…]}]}]}

import type { Family } from '../../model/kind.ts';
import { jsonFormat, type Row, row, rows, text } from '../kit/json/format.ts';
import { framesOfStacks, placeOfResult } from '../kit/sarif/places.ts';
import { levelOf, messageOf, type Rules, ruleNamed, rulesOf } from '../kit/sarif/rules.ts';
import type { Sink, Span } from '../kit/sink.ts';
import { familyOfTool, toolName } from '../kit/tool-names.ts';

type Place = (value: unknown) => Span;

function read(
  values: readonly unknown[],
  sink: Sink,
  place: Place,
): { readonly tool: string; readonly family: Family } {
  const runs = values.flatMap((value) => rows(row(value).runs));
  for (const run of runs) readRun(run, sink, place);
  const tool = runs[0] ? nameOf(runs[0]) : 'sarif';
  return { tool, family: familyOfTool(tool) ?? 'lint' };
}

function nameOf(run: Row): string {
  const tool = row(run.tool);
  return toolName(text(row(tool.driver).name) || text(tool.name)) || 'sarif';
}

function readRun(run: Row, sink: Sink, place: Place): void {
  const tool = nameOf(run);
  const rules = rulesOf(run);
  for (const result of rows(run.results)) {
    if (holds(result)) addResult({ result, run, rules, tool }, sink, place);
  }
  for (const invocation of rows(run.invocations)) readInvocation(invocation, { run, rules, tool }, { sink, place });
}

/** True for a result that says something is wrong here and now: no pass, nothing fixed, nothing suppressed. */
function holds(result: Row): boolean {
  const kind = text(result.kind).toLowerCase() || 'fail';
  if (kind !== 'fail' && kind !== 'open' && kind !== 'review') return false;
  if (text(result.baselineState) === 'absent') return false;
  return !rows(result.suppressions).some(({ status }) => !status || status === 'accepted');
}

interface Said {
  readonly result: Row;
  readonly run: Row;
  readonly rules: Rules;
  readonly tool: string;
}

function addResult({ result, run, rules, tool }: Said, sink: Sink, place: Place): void {
  const rule = ruleNamed(result, rules);
  const frames = framesOfStacks(result, run);
  const said = messageOf(row(result.message), rule.row, run);
  const [message = '', ...more] = said.split('\n');
  sink.add(
    {
      tool,
      rule: rule.id || null,
      severity: levelOf(result, rule, run),
      message,
      detail: more.join('\n').trim(),
      location: placeOfResult(result, run),
      frames,
    },
    place(result),
  );
}

/** What the tool says of itself: errors while it ran are findings, and a run that did not succeed was cut short. */
function readInvocation(
  invocation: Row,
  { run, rules, tool }: Omit<Said, 'result'>,
  { sink, place }: { readonly sink: Sink; readonly place: Place },
): void {
  const told = [...rows(invocation.toolExecutionNotifications), ...rows(invocation.toolConfigurationNotifications)];
  const errors = told.filter(({ level }) => level === 'error');
  for (const error of errors) {
    const message = messageOf(row(error.message), {}, run) || text(row(error.exception).message);
    const descriptor = row(error.descriptor);
    sink.add(
      {
        tool,
        rule: text(descriptor.id) || ruleNamed({ rule: descriptor }, rules).id || null,
        message: message.split('\n', 1)[0] ?? '',
        detail: message,
        location: placeOfResult(error, run),
      },
      place(error),
    );
  }
  if (invocation.executionSuccessful === false && (errors.length || !rows(run.results).length)) sink.stop();
}

export const sarif = jsonFormat({
  name: 'sarif',
  title: 'SARIF 2.1',
  url: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
  family: 'lint',
  probe: (head) =>
    (/"runs"\s{0,20}:/.test(head) &&
      (/"\$schema"\s{0,20}:\s{0,20}"[^"]{0,300}sarif/i.test(head) ||
        /"version"\s{0,20}:\s{0,20}"[12]\.\d/.test(head))) ||
    /^[\uFEFF\s]{0,200}\{\s{0,200}"runs"\s{0,20}:\s{0,20}\[\s{0,200}\{\s{0,200}"(?:tool|results|invocations|artifacts)"/.test(
      head,
    ) ||
    /^[\uFEFF\s]{0,200}\{\s{0,200}"\$schema"\s{0,20}:\s{0,20}"[^"]{0,300}sarif/i.test(head),
  read,
});
