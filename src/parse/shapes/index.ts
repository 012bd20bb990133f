// What a section says that no format knows, read by its shape; it stands behind what formats read, and never repeats it.

import type { Finding } from '../../model/finding.ts';
import type { Context, ReadingPart } from '../../model/format.ts';
import type { Reading, Step } from '../../model/source.ts';
import { KEYS } from '../lines/keys.ts';
import { type Fed, feed, type Window } from '../lines/window.ts';
import { readingOf } from '../reading.ts';
import { openCommands } from './commands.ts';
import { isElsewhere, openLines, type Shaped } from './lines.ts';
import { SHAPE } from './name.ts';

export interface Shapes {
  push(window: Window): void;
  /** What the section says by shape, beside what formats read in it; none where the step ended well. */
  end(named: readonly Reading[], step: Step): readonly Reading[];
}

/** Opens the readers of shapes for a section. */
export function openShapes(context: Omit<Context, 'command' | 'step'>): Shapes {
  const open = { ...context, command: null, step: null };
  const lines = openLines(open);
  const commands = openCommands(open);
  let next = 0;
  const fed: Fed = { rests: () => lines.rests(), push: (line) => lines.push(line) };
  return {
    push(window) {
      next = feed(window, { hits: window.hitsOf(KEYS.shapes), start: next, back: (at) => at }, fed);
      for (const at of window.hitsOf(KEYS.commands)) commands.push(window.lineAt(at));
    },
    end(named, step) {
      const told = commands.end();
      const commanded = told ? [unnamed({ ...told, findings: apart(told.findings, named) }, step)] : [];
      if (step.exitCode === 0) return commanded;
      const { shaped } = lines.end(step.exitCode);
      const findings = beside(shaped, [...named, ...commanded]);
      const said = findings.length ? [unnamed({ findings }, step)] : [];
      return [...commanded, ...said];
    },
  };
}

/** A reading whose tool nobody knows. */
function unnamed(part: ReadingPart, { interrupted }: Step): Reading {
  const findings = part.findings.map((finding) => ({ ...finding, tool: null }));
  const family = part.passed != null || findings.some(({ test }) => test !== null) ? 'unit' : 'lint';
  return readingOf({ name: SHAPE, family }, { ...part, tool: null, findings, truncated: interrupted });
}

/** The findings that no format tells: beside those of formats only what says itself that it is an error. */
function beside(shaped: readonly Shaped[], named: readonly Reading[]): readonly Finding[] {
  const told = named.flatMap(({ findings }) => findings);
  if (!told.length) return shaped.map(({ finding }) => finding);
  const places = new Set(told.flatMap(placesOf));
  const isTold = ({ source, location }: Finding): boolean =>
    told.some((other) => source.line >= other.source.line && source.line <= other.source.endLine) ||
    (location !== null && places.has(placeKey(location)));
  const isSure = ({ finding, grade, isJoined }: Shaped): boolean =>
    grade === 'told' && !isJoined && finding.severity === 'error' && !isTold(finding) && !isElsewhere(finding.location);
  return shaped.filter(isSure).map(({ finding }) => finding);
}

/** Issues of places that no format told. */
function apart(findings: readonly Finding[], named: readonly Reading[]): readonly Finding[] {
  const places = new Set(named.flatMap((reading) => reading.findings.flatMap(placesOf)));
  return findings.filter(({ test, location }) => test !== null || location === null || !places.has(placeKey(location)));
}

const placesOf = ({ location, frames }: Finding): readonly string[] =>
  [...(location ? [location] : []), ...frames].map(placeKey);

/** A place by the name of its file and its line. */
const placeKey = ({ path, line }: { readonly path: string; readonly line: number | null }): string =>
  `${path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)}\u0000${line ?? ''}`;
