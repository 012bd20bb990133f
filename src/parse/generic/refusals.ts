// What the machine, the network or the set-up refused, read from the lines of a failed section that look like errors.

import type { Finding } from '../../model/finding.ts';
import type { Reading } from '../../model/source.ts';
import { readRefusals } from '../formats/infra.ts';
import { refusedFacts } from '../kit/infra/rule.ts';
import { readingOf } from '../reading.ts';
import type { Block } from './blocks.ts';
import type { Chosen } from './choose.ts';
import type { Place } from './finding.ts';

/** What a full machine breaks fails in many other ways, so these count beside whatever tools say. */
const SURE_RULES = new Set(['out-of-memory', 'killed', 'disk-full']);

/** All refusals among the blocks, in order. */
export function refusalsIn(blocks: readonly Block[], { source, step, limits }: Place): readonly Finding[] {
  const lines = blocks.flatMap((block) => block.lines.map(({ line }) => line));
  return readRefusals(lines, { source, command: step.command, step, limits });
}

/** The reading of refusals; none for none. */
export const refused = (findings: readonly Finding[], { step }: Place): Reading[] =>
  findings.length ? [readingOf({ name: 'infra', family: 'other' }, { findings, truncated: step.interrupted })] : [];

/** The refusals that count whatever else is said, without those a tool tells of. */
export const sureOf = (refusals: readonly Finding[], readings: readonly Reading[]): readonly Finding[] =>
  refusals.filter((finding) => finding.rule !== null && SURE_RULES.has(finding.rule) && !isTold(finding, readings));

const isTold = ({ kind, facts: { resource } }: Finding, readings: readonly Reading[]): boolean =>
  readings.some(({ findings }) =>
    findings.some((other) => other.severity === 'error' && other.kind === kind && other.facts.resource === resource),
  );

/** The refusal that the chosen lines tell, the one of their best line before others; null when they tell none. */
export const toldBy = (chosen: Chosen, refusals: readonly Finding[]): Finding | null =>
  refusals.find(({ source }) => source.line === chosen.best.number) ??
  refusals.find(({ source }) => chosen.lines.some(({ number }) => number === source.line)) ??
  null;

/** What was refused, with the lines around it and the frames that led there. */
export const asCause = (shown: Finding, cause: Finding): Finding => ({
  ...cause,
  detail: shown.detail,
  location: shown.location,
  frames: shown.frames,
  source: shown.source,
  facts: refusedFacts({ ...shown.facts, ...cause.facts, symbols: shown.facts.symbols }),
});
