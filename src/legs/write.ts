// Writes parts as a bundle, one JSON value a line: without secrets, without raw logs, and within what a reader lets in.
// What makes a finding the same on every leg stands on a line of its own, so that legs that agree write the same line.

import {
  BUNDLE_CAPS,
  BUNDLE_MARK,
  BUNDLE_VERSION,
  type BundleChange,
  type BundleFinding,
  type BundlePart,
  type TestClass,
} from '../model/bundle.ts';
import type { Check } from '../model/cause.ts';
import type { ChangedFile, Edit } from '../model/change.ts';
import type { Facts, Frame, Location, SourceSpan, TestCase } from '../model/finding.ts';
import { isInside } from '../model/inside.ts';
import type { Leg, Step } from '../model/source.ts';

const CAPS = BUNDLE_CAPS;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
const HOST = /:\d{2,5}(?:\/|$)/;
const REVISION = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** How texts are made fit to leave: without secrets, and cut to so many UTF-16 units. */
export interface TextGate {
  readonly redact: (text: string) => string;
  readonly clip: (text: string, units: number) => string;
}

/** A text fit to leave: redacted, then cut. */
type Clean = (text: string, most: number) => string;

/** The lines of a bundle. What others told before is written as it came: it was redacted where it was found. */
export function* bundleLines(parts: readonly BundlePart[], gate: TextGate): Generator<string> {
  const clean = cleaning(gate);
  yield `${BUNDLE_MARK},"version":${BUNDLE_VERSION}}\n`;
  const changes = new Map<BundleChange, number>();
  for (const { change } of parts) {
    if (!change || changes.has(change)) continue;
    changes.set(change, changes.size);
    yield lineOf('change', changeOf(change, clean));
  }
  for (const part of parts.slice(0, CAPS.parts))
    yield* partLines(part, part.change && (changes.get(part.change) ?? null), clean);
}

/** A text is told many times: what it becomes is kept. */
function cleaning({ redact, clip }: TextGate): Clean {
  const known = new Map<string, string>();
  return (text, most) => {
    const before = known.get(text);
    const clean = before ?? redact(text);
    if (before === undefined && known.size < 50_000) known.set(text, clean);
    return clip(clean, most);
  };
}

const lineOf = (key: string, value: unknown): string => `{"${key}":${JSON.stringify(value)}}\n`;

function* partLines(part: BundlePart, change: number | null, clean: Clean): Generator<string> {
  const { id, slot, attempt, leg, sources, checks, completed, notes, cut } = part;
  yield lineOf('part', {
    ...{
      id: clean(id, CAPS.name),
      slot: clean(slot, CAPS.name),
      attempt,
      leg: leg && legOf(leg, clean),
      sources,
      change,
      cut,
    },
    checks: checks.slice(0, CAPS.checks).map((check) => checkOf(check, clean)),
    completed: completed.slice(0, CAPS.tools).map((tool) => clean(tool, CAPS.name)),
    notes: notes.slice(0, CAPS.notes).map(({ level, message, about }) => ({
      level,
      message: clean(message, CAPS.message),
      ...(about ? { about } : {}),
    })),
  });
  for (const tests of part.classes) yield lineOf('tests', classOf(tests, clean));
  for (const finding of part.findings) yield* findingLines('finding', finding, clean);
  for (const finding of part.base) yield* findingLines('base', finding, clean);
}

function* findingLines(key: 'finding' | 'base', finding: BundleFinding, clean: Clean): Generator<string> {
  const {
    tool,
    check,
    family,
    severity,
    rule,
    kind,
    location,
    test,
    scope,
    step,
    order,
    isLog,
    isGeneric,
    passedOnRetry,
  } = finding;
  const message = clean(finding.message, CAPS.message);
  yield lineOf(key, {
    ...{
      tool: tool && clean(tool, CAPS.name),
      check: clean(check, CAPS.name),
      family,
      severity,
      rule: rule === null ? null : clean(rule, CAPS.name),
      kind,
    },
    ...{ message: test ? null : message, location: location && placeOf(location), test: test && testOf(test, clean) },
    ...{ scope: scope === null ? null : clean(scope, CAPS.path), step: step && stepOf(step, clean) },
    ...{ order: Math.trunc(Math.max(-1e6, Math.min(1e6, order))), isLog, isGeneric, passedOnRetry },
  });
  const { around } = finding;
  yield lineOf('telling', {
    ...{
      message: test ? message : null,
      facts: factsOf(finding.facts, clean),
      detail: clean(finding.detail, CAPS.detail),
    },
    ...{
      frames: finding.frames.slice(0, CAPS.frames).map((frame) => frameOf(frame, clean)),
      source: spanOf(finding.source, clean),
    },
    ...(around
      ? { around: { ...spanOf(around, clean), lines: linesOf(around.lines.slice(0, CAPS.around), clean) } }
      : {}),
  });
}

const whole = (value: number | null, least: number): number | null =>
  value !== null && Number.isSafeInteger(value) && value >= least ? value : null;

const fileOf = (path: string | null): string | null =>
  path !== null && path.length <= CAPS.path && isInside(path) ? path : null;

/** A place that is none of the repository's is no place to go to. */
const placeOf = ({ path, line, column }: Location): Location | null =>
  fileOf(path) === null ? null : { path, line: whole(line, 1), column: whole(column, 1) };

const testOf = ({ suite, name, file }: TestCase, clean: Clean): TestCase => ({
  suite: clean(suite, CAPS.path),
  name: clean(name, CAPS.path),
  file: fileOf(file),
});

function frameOf({ path, line, column, name, origin }: Frame, clean: Clean): Frame {
  const isOwn = (origin === 'app' || origin === 'test') && fileOf(path) !== null;
  const place = { line: whole(line, 0), column: whole(column, 0), name: name === null ? null : clean(name, CAPS.name) };
  if (isOwn) return { path, ...place, origin };
  return { path: clean(path, CAPS.path), ...place, origin: origin === 'unknown' ? 'unknown' : 'library' };
}

const spanOf = ({ path, line, endLine }: SourceSpan, clean: Clean): SourceSpan => ({
  path: clean(path, CAPS.path),
  line: whole(line, 1) ?? 1,
  endLine: whole(endLine, 0) ?? 0,
});

/** Of a step's variables only those that name a host: the others explain nothing and may be anything. */
function stepOf({ index, name, command, env }: Step, clean: Clean): Pick<Step, 'index' | 'name' | 'command' | 'env'> {
  const hosts = Object.entries(env).filter(([, value]) => HOST.test(value));
  return {
    index: whole(index, 0) ?? 0,
    name: clean(name, CAPS.name),
    command: command === null ? null : clean(command, CAPS.command),
    env: mapOf(hosts, CAPS.env, (value) => clean(value, CAPS.fact)),
  };
}

function mapOf(
  entries: readonly (readonly [string, string])[],
  most: number,
  told: (value: string) => string,
): Readonly<Record<string, string>> {
  const kept = entries.filter(([name]) => !RESERVED.has(name) && name.length <= CAPS.name).slice(0, most);
  return Object.fromEntries(kept.map(([name, value]) => [name, told(value)]));
}

const legOf = ({ job, matrix }: Leg, clean: Clean): Leg => ({
  job: clean(job, CAPS.name),
  matrix: mapOf(Object.entries(matrix), CAPS.matrix, (value) => clean(value, CAPS.name)),
});

/** Facts are texts, but for two numbers and the list of symbols. */
function factsOf({ symbols, ...facts }: Facts, clean: Clean): Facts {
  const told = Object.entries(facts).flatMap(([name, value]): [string, string | number][] => {
    if (typeof value === 'string') return [[name, clean(value, CAPS.fact)]];
    return Number.isSafeInteger(value) && value >= -(2 ** 31) && value <= 2 ** 32 ? [[name, value]] : [];
  });
  return {
    symbols: symbols.slice(0, CAPS.symbols).map((symbol) => clean(symbol, CAPS.fact)),
    ...Object.fromEntries(told),
  };
}

function checkOf(check: Check, clean: Clean): Check {
  const { name, family, loop, tools, command, exitCode, durationMs, passed, failed, skipped, truncated, notRun } =
    check;
  const { signal, ended, runsTests, ignored } = check;
  return {
    ...{
      name: clean(name, CAPS.name),
      ...(family ? { family } : {}),
      ...(signal ? { signal: clean(signal, CAPS.name) } : {}),
      ...(ended ? { ended } : {}),
      ...(runsTests ? { runsTests } : {}),
      ...(ignored ? { ignored: whole(ignored, 0) ?? 0 } : {}),
      loop,
      tools: tools.slice(0, CAPS.tools).map((tool) => clean(tool, CAPS.name)),
    },
    ...{
      command: command === null ? null : clean(command, CAPS.command),
      exitCode: exitCode !== null && Math.abs(exitCode) < 2 ** 31 ? exitCode : null,
    },
    ...{ durationMs: durationMs === null ? null : whole(Math.round(durationMs), 0), truncated },
    ...{ passed: whole(passed, 0) ?? 0, failed: whole(failed, 0) ?? 0, skipped: whole(skipped, 0) ?? 0 },
    notRun: notRun.slice(0, CAPS.notRun).map((text) => clean(text, CAPS.path)),
  };
}

const classOf = ({ tool, suite, file, passed, failed, names }: TestClass, clean: Clean): TestClass => ({
  ...{ tool: tool && clean(tool, CAPS.name), suite: clean(suite, CAPS.path), file: fileOf(file), passed, failed },
  names: names.map((name) => clean(name, CAPS.path)),
});

function changeOf({ base, head, files, cut }: BundleChange, clean: Clean): BundleChange {
  const told = files.filter(({ path, oldPath }) => fileOf(path) !== null && fileOf(oldPath) !== null);
  const revision = (text: string | null): string | null => (text !== null && REVISION.test(text) ? text : null);
  return {
    base: revision(base),
    head: revision(head),
    files: told.map((file) => changedOf(file, clean)),
    cut: cut + files.length - told.length,
  };
}

const changedOf = ({ path, oldPath, status, binary, edits }: ChangedFile, clean: Clean): ChangedFile => ({
  ...{ path, oldPath, status, binary },
  edits: edits.slice(0, CAPS.edits).map((edit) => editOf(edit, clean)),
});

const editOf = ({ line, endLine, oldLine, removed, added, before, after, heading }: Edit, clean: Clean): Edit => ({
  ...{ line: Math.max(1, line), endLine: Math.max(0, endLine), oldLine: Math.max(0, oldLine) },
  ...{
    removed: linesOf(removed, clean),
    added: linesOf(added, clean),
    before: linesOf(before.slice(0, 3), clean),
    after: linesOf(after.slice(0, 3), clean),
  },
  heading: clean(heading, CAPS.line),
});

/** Lines redacted together: a key goes over several. */
function linesOf(lines: readonly string[], clean: Clean): readonly string[] {
  if (!lines.length) return [];
  return clean(lines.join('\n'), Number.POSITIVE_INFINITY)
    .split('\n')
    .map((line) => clean(line, CAPS.line));
}
