// Reads the messages that tools write for a CI server to pick up: TeamCity's service messages and Azure's logging commands.
//   ##teamcity[testFailed name='rounds' message='expected 3 but was 2' details='…']     ##teamcity[inspection typeId='X' file='a.x' line='3' message='…']
//   ##vso[task.logissue type=error;sourcepath=src/a.cs;linenumber=12;columnnumber=5;code=CS0103]The name …
// https://www.jetbrains.com/help/teamcity/service-messages.html  https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands

import type { Severity } from '../../model/finding.ts';
import type { Context, Line, ReadingPart } from '../../model/format.ts';
import { locationOf } from '../kit/draft.ts';
import { openSink, type Sink } from '../kit/sink.ts';
import { severityIn } from './words.ts';

export interface CommandsReader {
  push(line: Line): void;
  /** Null where there was none. */
  end(): ReadingPart | null;
}

const TEAMCITY = /##teamcity\[(?<name>[A-Za-z]{3,60})(?<rest>.{0,20000})\]\s{0,8}$/;
const PAIR = /(?<key>[\w.-]{1,60}) {0,4}= {0,4}'(?<value>(?:[^'|\n]|\|.){0,16000})'/g;
const SINGLE = /^ '(?<value>(?:[^'|\n]|\|.){0,4000})'$/;
const VSO = /##vso\[task\.logissue (?<properties>[^\]]{0,4000})\](?<message>.{0,4000})$/;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', x: '\u0085', l: '\u2028', p: '\u2029' };
const BEHIND: readonly (readonly [RegExp, string])[] = [
  [/%0D/gi, '\r'],
  [/%0A/gi, '\n'],
  [/%3B/gi, ';'],
  [/%5D/gi, ']'],
  [/%AZP25|%25/gi, '%'],
];
const MOST_OPEN = 200;

interface State {
  readonly sink: Sink;
  readonly suites: string[];
  /** What failed among the tests that have not ended. */
  readonly failed: Set<string>;
  readonly ignored: Set<string>;
  isAny: boolean;
}

type Values = ReadonlyMap<string, string>;

/** Opens a reader of one section's messages. */
export function openCommands(context: Context): CommandsReader {
  const sink = openSink('', context);
  const state: State = { sink, suites: [], failed: new Set(), ignored: new Set(), isAny: false };
  return {
    push(line) {
      const message = line.text.includes('##teamcity[') ? TEAMCITY.exec(line.text)?.groups : undefined;
      if (message?.name) takeMessage(state, message.name, { values: valuesOf(message.rest ?? ''), line });
      const issue = line.text.includes('##vso[') ? VSO.exec(line.text)?.groups : undefined;
      if (issue) takeIssue(state, issue, line);
    },
    end: () => (state.isAny ? sink.part() : null),
  };
}

/** The attributes of a message; one without names is `text`. */
function valuesOf(rest: string): Values {
  const single = SINGLE.exec(rest)?.groups?.value;
  if (single !== undefined) return new Map([['text', unescaped(single)]]);
  return new Map([...rest.matchAll(PAIR)].map(({ groups }) => [groups?.key ?? '', unescaped(groups?.value ?? '')]));
}

const unescaped = (text: string): string =>
  text
    .replace(/\|0x([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\|(.)/g, (_, sign: string) => ESCAPED[sign] ?? sign);

interface Message {
  readonly values: Values;
  readonly line: Line;
}

function takeMessage(state: State, name: string, { values, line }: Message): void {
  const { sink, suites } = state;
  const span = { line: line.number, endLine: line.number };
  const of = (key: string): string => values.get(key) ?? '';
  const test = { suite: suites.join(' > '), name: of('name'), file: null };
  const take = TAKES[name];
  if (take) state.isAny = true;
  if (name === 'testSuiteStarted' && suites.length < MOST_OPEN) suites.push(of('name'));
  else if (name === 'testSuiteFinished') suites.length = Math.max(0, suites.lastIndexOf(of('name')));
  else if (name === 'testFailed') {
    state.failed.add(test.name);
    const [message = ''] = of('message').split('\n', 1);
    const text = [of('message'), of('details')].filter(Boolean).join('\n');
    sink.fail({ ...test, message, text, ...valuesTold(values) }, span);
  } else if (name === 'testIgnored') {
    state.ignored.add(test.name);
    sink.skip();
  } else if (name === 'testFinished') {
    if (!state.failed.delete(test.name) && !state.ignored.delete(test.name)) sink.pass(test);
  } else if (take && name !== 'testStarted') {
    const found = take(of);
    if (found) sink.add(found, span);
  }
}

/** The values that a comparison told. */
function valuesTold(values: Values): { facts?: { expected: string; actual: string } } {
  const [expected, actual] = [values.get('expected'), values.get('actual')];
  return expected === undefined || actual === undefined
    ? {}
    : { facts: { expected: expected.slice(0, 200), actual: actual.slice(0, 200) } };
}

type Take = (of: (key: string) => string) => Parameters<Sink['add']>[0] | null;

/** Messages that are read, and the findings of those that are one. */
const TAKES: Readonly<Record<string, Take>> = {
  testSuiteStarted: () => null,
  testStarted: () => null,
  testFinished: () => null,
  testIgnored: () => null,
  testFailed: () => null,
  inspection: (of) => ({
    severity: severityIn(of('SEVERITY').replace(/^WEAK /, '')) ?? 'warning',
    rule: of('typeId') || null,
    message: of('message') || of('typeId'),
    location: of('file') ? locationOf(of('file'), of('line')) : null,
  }),
  buildProblem: (of) => ({ message: of('description') || 'the build has a problem', rule: of('identity') || null }),
  message: (of) =>
    /^(?:ERROR|FAILURE)$/.test(of('status')) ? { message: of('text'), detail: of('errorDetails') } : null,
  compilationStarted: () => null,
};

function takeIssue(state: State, issue: Readonly<Record<string, string | undefined>>, line: Line): void {
  const values = new Map(
    (issue.properties ?? '').split(';').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim().toLowerCase(), decoded(pair.slice(at + 1))] as const;
    }),
  );
  const severity: Severity = values.get('type') === 'warning' ? 'warning' : 'error';
  const [message = '', ...more] = decoded(issue.message ?? '')
    .trim()
    .split('\n');
  const path = values.get('sourcepath');
  state.isAny = true;
  state.sink.add(
    {
      severity,
      rule: values.get('code') || null,
      message: message || 'an issue without a message',
      detail: more.join('\n'),
      location: path ? locationOf(path, values.get('linenumber'), values.get('columnnumber')) : null,
    },
    { line: line.number, endLine: line.number },
  );
}

const decoded = (text: string): string => BEHIND.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text);
