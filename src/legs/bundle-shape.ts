// The exact shape of each line of a bundle. schema/bundle.schema.json says the same for others; a test holds them together.

import { BUNDLE_CAPS as CAPS } from '../model/bundle.ts';
import { isInside } from '../model/inside.ts';
import { FAMILIES, KINDS, LOOPS } from '../model/kind.ts';
import { either, flag, list, mapOf, oneOf, only, orNull, record, type Shape, suchThat, text, whole } from './shape.ts';

const name = text(CAPS.name);
const fact = text(CAPS.fact);
const line = whole(1);
const count = whole(0);
const code = whole(-(2 ** 31), 2 ** 32);
/** A place in the repository. */
const inside = suchThat(text(CAPS.path), isInside);
/** A path that is shown and never opened. */
const shown = text(CAPS.path);
const severity = oneOf(['error', 'warning', 'note']);
const leg = record({ job: name, matrix: mapOf(name, name, CAPS.matrix) });
const test = record({ suite: shown, name: shown, file: orNull(inside) });
const location = record({ path: inside, line: orNull(line), column: orNull(line) });
const step = record({ index: count, name, command: orNull(text(CAPS.command)), env: mapOf(name, fact, CAPS.env) });
const spot = { line: orNull(count), column: orNull(count), name: orNull(name) };
const frame = either(
  record({ ...spot, path: inside, origin: oneOf(['app', 'test']) }),
  record({ ...spot, path: shown, origin: oneOf(['library', 'unknown']) }),
);
const span = { path: shown, line, endLine: count };

const FACTS = [
  'owner',
  'member',
  'module',
  'exported',
  'name',
  'callee',
  'expected',
  'actual',
  'exception',
  'errno',
  'endpoint',
  'request',
  'envVar',
  'file',
];
const MORE_FACTS = ['command', 'signal', 'snapshot', 'dependency', 'resource', 'hook'];
const facts = record(
  { symbols: list(fact, CAPS.symbols) },
  { ...Object.fromEntries([...FACTS, ...MORE_FACTS].map((key) => [key, fact])), httpStatus: code, exitCode: code },
);

const saying = record({
  ...{ tool: orNull(name), check: name, family: oneOf(FAMILIES), severity, rule: orNull(name), kind: oneOf(KINDS) },
  ...{
    message: orNull(text(CAPS.message)),
    location: orNull(location),
    test: orNull(test),
    scope: orNull(shown),
    step: orNull(step),
  },
  ...{ order: whole(-1_000_000, 1_000_000), isLog: flag, isGeneric: flag, passedOnRetry: flag },
});

const check = record(
  {
    ...{
      name,
      loop: oneOf(LOOPS),
      tools: list(name, CAPS.tools),
      command: orNull(text(CAPS.command)),
      exitCode: orNull(code),
      durationMs: orNull(count),
    },
    ...{ passed: count, failed: count, skipped: count, truncated: flag, notRun: list(shown, CAPS.notRun) },
  },
  { family: oneOf(FAMILIES), signal: name, ended: oneOf(['well', 'badly']), runsTests: flag, ignored: count },
);

const lines = list(text(CAPS.line), CAPS.edits);
const few = list(text(CAPS.line), 3);
const edit = record({
  line,
  endLine: count,
  oldLine: count,
  removed: lines,
  added: lines,
  before: few,
  after: few,
  heading: text(CAPS.line),
});
const file = record({
  ...{ path: inside, oldPath: inside, status: oneOf(['added', 'modified', 'deleted', 'renamed']), binary: flag },
  edits: list(edit, CAPS.edits),
});
const revision = orNull(suchThat(text(64), (value) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value)));

const note = record(
  { level: oneOf(['info', 'warning', 'error']), message: text(CAPS.message) },
  { about: only('empty') },
);

/** What a line may hold, by its only key. */
export const LINES: Readonly<Record<string, Shape>> = {
  change: record({ base: revision, head: revision, files: list(file, CAPS.files), cut: count }),
  part: record({
    ...{ id: name, slot: name, attempt: count, leg: orNull(leg), sources: count, change: orNull(count), cut: count },
    checks: list(check, CAPS.checks),
    completed: list(name, CAPS.tools),
    notes: list(note, CAPS.notes),
  }),
  tests: record({
    tool: orNull(name),
    suite: shown,
    file: orNull(inside),
    passed: count,
    failed: count,
    names: list(shown, CAPS.names),
  }),
  finding: saying,
  base: saying,
  telling: record(
    {
      message: orNull(text(CAPS.message)),
      facts,
      detail: text(CAPS.detail),
      frames: list(frame, CAPS.frames),
      source: record(span),
    },
    { around: record({ ...span, lines: list(text(CAPS.line), CAPS.around) }) },
  ),
};

/** The first line. Only `version` may differ in a bundle of another time. */
export const HEADER = record({ bundle: only('broken-assumption'), version: count });
