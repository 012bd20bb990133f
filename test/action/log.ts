// What GitHub's runner does with the lines a step prints: commands in both syntaxes, stopped commands, masks, ten annotations of a level.
// Written from the runner's documented and observed behaviour, for tests that must not need a runner.

import { isAbsolute, relative, sep } from 'node:path';

export interface Issue {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What the runner knows after a step's output. */
export interface Log {
  /** What people see, masked; commands that were carried out are not in it. */
  readonly lines: string[];
  /** The same, with annotations where they were made. */
  readonly raw: string[];
  readonly issues: Issue[];
  /** Annotations beyond ten of a level. */
  dropped: number;
  /** Commands that make the step fail. */
  readonly violations: string[];
  /** Names of all commands that were carried out. */
  readonly carriedOut: string[];
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const PER_LEVEL = 10;
const MESSAGE_UNITS = 4_096;
const NAMES = new Set([
  'debug',
  'notice',
  'warning',
  'error',
  'group',
  'endgroup',
  'echo',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'set-output',
  'save-state',
  'stop-commands',
  'set-env',
  'add-path',
  'internal-set-repo-path',
]);
const FORBIDDEN = new Set(['set-env', 'add-path']);

/** Reads a step's output, line by line, as a runner with this workspace does. */
export function openLog(workspace: string): {
  readonly log: Log;
  line(text: string): void;
  mask(text: string): string;
} {
  const log: Log = { lines: [], raw: [], issues: [], dropped: 0, violations: [], carriedOut: [] };
  const secrets = new Set<string>();
  let token: string | null = null;
  const mask = (text: string): string =>
    [...secrets].sort((a, b) => b.length - a.length).reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  const show = (text: string): void => {
    log.lines.push(text);
    log.raw.push(text);
  };
  const carryOut = (command: Command): void => {
    const { name, data } = command;
    log.carriedOut.push(name);
    if (FORBIDDEN.has(name)) log.violations.push(name);
    if (name === 'add-mask')
      for (const value of [data, ...data.split(/\r?\n/)]) if (value.trim()) secrets.add(value.trim());
    if (name === 'stop-commands') {
      if (data === '' || data === 'pause-logging' || NAMES.has(data)) log.violations.push(name);
      else {
        token = data;
        secrets.add(data);
      }
    }
    if (name === 'error' || name === 'warning' || name === 'notice') {
      addIssue(log, {
        level: name,
        message: mask(data).slice(0, MESSAGE_UNITS),
        properties: placed(command.properties, workspace),
      });
      log.raw.push(`##[${name}]${mask(data).slice(0, MESSAGE_UNITS)}`);
    }
    if (name === 'group' || name === 'endgroup') show(`##[${name}]${mask(data)}`);
  };
  return {
    log,
    mask,
    line(text) {
      const known = token === null ? NAMES : new Set([token]);
      const command = atStart(text, known) ?? anywhere(text, known);
      if (command && token === null) return carryOut(command);
      if (command) token = null;
      else show(mask(text));
    },
  };
}

function addIssue(log: Log, issue: Issue): void {
  if (log.issues.filter(({ level }) => level === issue.level).length < PER_LEVEL) log.issues.push(issue);
  else log.dropped += 1;
}

/** `::name key=value,key=value::data`, spaces allowed before. */
function atStart(text: string, known: ReadonlySet<string>): Command | null {
  const line = text.trimStart();
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1;
  if (end < 0) return null;
  const [name = '', ...rest] = line.slice(2, end).split(' ');
  if (!known.has(name)) return null;
  const unescapeProperty = (value: string): string => unescapeData(value.replace(/%3A/gi, ':').replace(/%2C/gi, ','));
  return {
    name,
    properties: propertiesOf(rest.join(' '), ',', unescapeProperty),
    data: unescapeData(line.slice(end + 2)),
  };
}

/** `##[name key=value;key=value]data`, wherever it stands. */
function anywhere(text: string, known: ReadonlySet<string>): Command | null {
  const start = text.indexOf('##[');
  const end = text.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  const [name = '', ...rest] = text.slice(start + 3, end).split(' ');
  const unescapeOld = (value: string): string => unescapeData(value.replace(/%3B/gi, ';').replace(/%5D/gi, ']'));
  return known.has(name)
    ? { name, properties: propertiesOf(rest.join(' '), ';', unescapeOld), data: unescapeOld(text.slice(end + 1)) }
    : null;
}

function propertiesOf(text: string, separator: string, decode: (value: string) => string): Record<string, string> {
  const pairs = text.split(separator).map((part) => /^\s*([^=]+)=(.+)$/.exec(part));
  return Object.fromEntries(
    pairs.flatMap((pair) => (pair?.[1] && pair[2] ? [[pair[1].trim(), decode(pair[2])] as const] : [])),
  );
}

const unescapeData = (value: string): string =>
  value.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');

/** The runner makes a file's path relative to the workspace, and leaves out what its lines and columns do not carry. */
function placed(
  { line, endLine, col, endColumn, file, ...rest }: Readonly<Record<string, string>>,
  workspace: string,
): Record<string, string> {
  const inside = file !== undefined && isAbsolute(file) ? relative(workspace, file) : '..';
  const path = file === undefined ? {} : { file: inside.startsWith('..') ? file : inside.split(sep).join('/') };
  const from = line ?? endLine;
  if (from === undefined) return { ...rest, ...path };
  const to = endLine === undefined || Number(endLine) < Number(from) ? {} : { endLine };
  const columns =
    to.endLine !== undefined && to.endLine !== from
      ? {}
      : { ...(col ? { col } : {}), ...(endColumn ? { endColumn } : {}) };
  return { ...rest, ...path, line: from, ...to, ...columns };
}
