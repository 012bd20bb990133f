// Workflow commands of GitHub Actions, and what its runner makes of them in a log:
//   ::error file=src/app.js,line=10,col=15,title=Style::Missing semicolon
//   ##[error]Dependabot encountered an error performing the update

import type { Finding, Severity } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { isEcho } from '../generic/lines.ts';
import { findingOf, locationOf } from '../kit/draft.ts';
import { isRunnerLine } from './runner.ts';

const COMMAND = /^\s{0,8}::(?<level>error|warning)(?: (?<properties>[^\n]{0,1000}?))?::(?<message>.{1,4000})$/;
const RUNNER = /^##\[error\](?<message>.{1,4000})$/;
const PLACED =
  /^(?<path>(?:[A-Za-z]:)?[^\s:()]{1,300}\.\w{1,8})(?:\((?<line>\d{1,9}),(?<column>\d{1,9})\)|:(?<line2>\d{1,9})(?::(?<column2>\d{1,9}))?): (?<message>.{1,4000})$/;
const ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/%0D/gi, ''],
  [/%0A/gi, '\n'],
  [/%3A/gi, ':'],
  [/%2C/gi, ','],
  [/%25/g, '%'],
];

const decoded = (text: string): string =>
  ESCAPES.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text);

function open(context: Context): LogReader {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const take = (line: Line): void => {
    const found = findings.length < context.limits.findings ? readLine(line, context) : null;
    const key = found && `${found.location?.path ?? ''}:${found.location?.line ?? ''}:${found.message}`;
    if (!found || !key || seen.has(key)) return;
    seen.add(key);
    findings.push(found);
  };
  return { push: (lines) => lines.forEach(take), end: () => ({ findings }) };
}

function readLine(line: Line, context: Context): Finding | null {
  const command = line.text.includes('::') ? COMMAND.exec(line.text)?.groups : undefined;
  const said = command ?? (line.text.startsWith('##[error]') ? RUNNER.exec(line.text)?.groups : undefined);
  const message = decoded(said?.message ?? '').trim();
  if (!said || !message || isEcho(message) || isRunnerLine(line.text)) return null;
  const of = propertiesOf(said.properties ?? '');
  const severity: Severity = said.level === 'warning' ? 'warning' : 'error';
  const [head = '', ...rest] = message.split('\n');
  // A problem matcher leaves the tool's own line in place.
  const placed = of.has('file') ? undefined : PLACED.exec(head)?.groups;
  const first = placed?.message ?? head;
  const location = placed?.path
    ? locationOf(placed.path, placed.line ?? placed.line2, placed.column ?? placed.column2)
    : of.has('file')
      ? locationOf(of.get('file') ?? '', of.get('line'), of.get('col'))
      : null;
  return findingOf(
    {
      tool: 'github-actions',
      severity,
      message: first,
      detail: rest.join('\n'),
      rule: of.get('title') ?? null,
      location,
      source: { path: context.source, line: line.number, endLine: line.number },
      scope: line.scope,
    },
    context.limits.detailChars,
  );
}

function propertiesOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(',').map((pair) => pair.split('=', 2));
  return new Map(pairs.flatMap(([name, value]) => (name && value ? [[name.trim(), decoded(value)]] : [])));
}

export const githubCommands: LogFormat = {
  name: 'github-commands',
  title: 'GitHub workflow commands',
  url: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands',
  family: 'other',
  reads: 'log',
  commands: null,
  yields: true,
  marks: ['##[error]', '::error', '::warning'],
  probe: (text) => /^##\[error\](?!Process completed)|^\s{0,8}::(?:error|warning)[ :]/m.test(text),
  open,
};
