// The places in the code a finding speaks from: its test, its frames, its own line. Reach is measured from here.

import type { Declaration, Graph } from '../../graph/index.ts';
import type { PlacedFinding } from '../../model/attributed.ts';
import type { Sources } from '../../model/sources.ts';
import { isTestPath } from '../../model/test-path.ts';
import { roleOf } from '../suspects/roles.ts';
import { isGeneratedFile } from './generated-file.ts';

/** A line of the repository a finding names; `depth` 0 is the innermost. */
export interface Spot {
  readonly path: string;
  readonly line: number;
  readonly depth: number;
  readonly isTest: boolean;
}

export interface Anchors {
  readonly spots: readonly Spot[];
  /** Steps from the finding to each declaration it can reach. */
  readonly reach: ReadonlyMap<string, number>;
  /** Import distance from the finding's files to each file. */
  readonly files: ReadonlyMap<string, number>;
  /** Source lines of its innermost spots, for names and literals. */
  readonly lines: readonly string[];
  /** The four lines above the innermost spot. */
  readonly above: readonly string[];
  /** The test's declaration, when it is known. */
  readonly test: Declaration | null;
  /** True when the test's code leads to nothing of the product: it drives the program from outside, through a browser or a shell. */
  readonly fromOutside: boolean;
  /** True for a complaint about a file that a step made. */
  readonly isGenerated: boolean;
}

const MAX_SPOTS = 12;

/** Gives the anchors of findings, memoised per finding. */
export function anchorsOf(graph: Graph, sources: Sources): (finding: PlacedFinding) => Anchors {
  const memo = new Map<PlacedFinding, Anchors>();
  return (finding) => {
    const known = memo.get(finding) ?? readAnchors(finding, graph, sources);
    memo.set(finding, known);
    return known;
  };
}

function readAnchors(finding: PlacedFinding, graph: Graph, sources: Sources): Anchors {
  const spots = spotsOf(finding);
  const test = finding.test ? graph.testNamed(finding.test) : null;
  const starts = new Map<string, { declaration: Declaration; offset: number }>();
  const start = (declaration: Declaration | null, offset: number): void => {
    if (declaration && !starts.has(declaration.id)) starts.set(declaration.id, { declaration, offset });
  };
  for (const spot of spots) if (!spot.isTest || !test) start(graph.enclosing(spot.path, spot.line), spot.depth);
  // A tool that was killed names the test it was in, without a line.
  for (const frame of finding.frames)
    if (!frame.line && frame.name && frame.origin !== 'library')
      start(graph.fileOf(frame.path)?.declarations.find(({ name }) => name === frame.name) ?? null, 0);
  start(test, spots.some(({ isTest }) => !isTest) ? 1 : 0);
  const reach = new Map<string, number>();
  for (const { declaration, offset } of starts.values()) {
    for (const [id, steps] of graph.reachFrom(declaration))
      reach.set(id, Math.min(reach.get(id) ?? 99, steps + offset));
  }
  const isGenerated = isGeneratedFile(finding, sources);
  const files = new Map<string, number>();
  for (const path of rootsOf(finding, { spots, isGenerated, sources }))
    for (const [file, steps] of graph.reachFiles(path)) files.set(file, Math.min(files.get(file) ?? 99, steps));
  const fromOutside = isGenerated || isOutside(finding, files);
  return {
    spots,
    reach,
    files,
    lines: linesOf(finding, spots, sources),
    above: linesAbove(sources, spots[0]),
    test,
    fromOutside,
    isGenerated,
  };
}

/** The files a finding speaks of; where it has none of its own, those that its step runs or reads. */
function rootsOf(
  finding: PlacedFinding,
  at: { readonly spots: readonly Spot[]; readonly isGenerated: boolean; readonly sources: Sources },
): ReadonlySet<string> {
  const { test, location } = finding;
  const roots = new Set([
    ...at.spots.map(({ path }) => path),
    ...(test?.file ? [test.file] : []),
    ...(location ? [location.path] : []),
  ]);
  if (!roots.size || at.isGenerated)
    for (const path of programsOf(finding, at.sources, at.isGenerated)) roots.add(path);
  return roots;
}

const isOutside = ({ test }: PlacedFinding, files: ReadonlyMap<string, number>): boolean =>
  test !== null &&
  files.size > 0 &&
  [...files.keys()].every((path) => isTestPath(path) || roleOf(path, false).role !== 'code');

/** Files of the repository that a step's command runs or reads, where the finding is the command's own. */
function programsOf({ step, isGeneric }: PlacedFinding, sources: Sources, isGenerated: boolean): readonly string[] {
  if (!(isGeneric || isGenerated) || !step?.command) return [];
  const words = new Set(
    step.command
      .split(/[\s;|&'"()]+/)
      .map((word) => word.replace(/^\.\//, ''))
      .slice(0, 60),
  );
  return sources.paths.filter((path) => words.has(path));
}

function spotsOf(finding: PlacedFinding): readonly Spot[] {
  const spots: Spot[] = [];
  const own = finding.frames.filter(({ origin }) => origin === 'app' || origin === 'test');
  const add = (path: string, line: number | null, isTest: boolean): void => {
    if (line && !spots.some((spot) => spot.path === path && spot.line === line) && spots.length < MAX_SPOTS)
      spots.push({ path, line, depth: spots.length, isTest });
  };
  if (!finding.test && finding.location) add(finding.location.path, finding.location.line, false);
  for (const frame of own) add(frame.path, frame.line, frame.origin === 'test');
  if (finding.test && finding.location)
    add(finding.location.path, finding.location.line, finding.location.path === finding.test.file);
  return spots;
}

/** The failing lines from the checkout, else from the code frame the tool printed. */
function linesOf(finding: PlacedFinding, spots: readonly Spot[], sources: Sources): readonly string[] {
  const read = spots.slice(0, 3).map(({ path, line }) => pastMarks(sources, path, line));
  if (read.some((line) => line !== '') || sources.paths.length) return read;
  const wanted = new Set(spots.map(({ line }) => line));
  return finding.detail
    .slice(0, 6_000)
    .split('\n')
    .flatMap((text) => {
      const framed = /^\s{0,80}>?\s{0,80}(\d{1,6})\s?[|│](.*)$/.exec(text);
      if (framed) return wanted.has(Number(framed[1])) ? [framed[2] ?? ''] : [];
      return /^>\s+\S/.test(text) ? [text.slice(1)] : [];
    });
}

const MARK = /^\s*(?:@[\w.]+(?:\([^()]{0,200}\))?|\[\w+(?:\([^()]{0,200}\))?\]|#\[[^\]]{0,200}\])\s*$/;

/** The line itself; for an annotation that stands alone the line it is about. */
function pastMarks(sources: Sources, path: string, line: number): string {
  for (let at = line; at < line + 4; at++) {
    const text = lineAt(sources, path, at);
    if (!MARK.test(text)) return text;
  }
  return lineAt(sources, path, line);
}

function linesAbove(sources: Sources, spot: Spot | undefined): readonly string[] {
  return spot ? [4, 3, 2, 1].map((back) => lineAt(sources, spot.path, spot.line - back)) : [];
}

/** One line of a file, empty when there is none. */
export function lineAt(sources: Sources, path: string, line: number): string {
  return sources.read(path)?.split('\n')[line - 1] ?? '';
}
