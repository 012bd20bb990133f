// Applies what a repository decided once to what was found: ignored paths, masks and the loops of its checks.

import type { Attributed, PlacedFinding } from '../model/attributed.ts';
import type { Note } from '../model/source.ts';
import type { RepositoryConfig } from './file.ts';

/** The part of the configuration that decides about findings and checks. */
export type Decisions = Pick<RepositoryConfig, 'checks' | 'ignore' | 'loops'> & {
  readonly own?: RepositoryConfig['own'];
};

/** What is left after the decisions, and a note that counts what was left out. */
export interface Decided {
  readonly attributed: Attributed;
  readonly notes: readonly Note[];
}

/** Leaves out findings in ignored paths, masks what varies from run to run, and puts checks into the loops they were given. */
export async function decided(attributed: Attributed, decisions: Decisions): Promise<Decided> {
  const keeps = await keeperOf(decisions.ignore);
  const mask = maskerOf(decisions.own?.masks ?? []);
  const part = parterOf(decisions.own?.neverMerge ?? []);
  const kept = (all: readonly PlacedFinding[]): readonly PlacedFinding[] =>
    all.filter(keeps).map((finding) => part(mask(finding)));
  const findings = kept(attributed.findings);
  const base = kept(attributed.base);
  const retry = { ...attributed.retry, findings: kept(attributed.retry.findings) };
  const ignored = attributed.findings.filter((finding) => finding.severity === 'error' && !keeps(finding));
  const ignoredOf = (name: string): { readonly ignored?: number } => {
    const count = ignored.filter(({ check }) => check === name).length;
    return count ? { ignored: count } : {};
  };
  const left = attributed.findings.length - findings.length;
  const named = new Map(decisions.checks.flatMap(({ name, loop }) => (loop ? [[name, loop] as const] : [])));
  const checks = attributed.checks.map((check) => ({
    ...check,
    loop: decisions.loops[check.name] ?? named.get(check.name) ?? check.loop,
    ...ignoredOf(check.name),
  }));
  const notes: Note[] = left
    ? [{ level: 'info', message: `${left} finding${left > 1 ? 's' : ''} in ignored paths left out.` }]
    : [];
  return { attributed: { ...attributed, findings, base, retry, checks }, notes };
}

async function keeperOf(patterns: readonly string[]): Promise<(finding: PlacedFinding) => boolean> {
  if (!patterns.length) return () => true;
  const { default: ignore } = await import('ignore');
  const rules = ignore().add([...patterns]);
  return ({ location }) => !location || !ignore.isPathValid(location.path) || !rules.ignores(location.path);
}

/** Characters of a message that own masks see: a pattern may be anybody's. */
const MASKED_CHARS = 600;

/** Puts `<name>` where a mask's pattern stands in a message. */
function maskerOf(masks: NonNullable<Decisions['own']>['masks']): (finding: PlacedFinding) => PlacedFinding {
  if (!masks.length) return (finding) => finding;
  const rules = masks.map(({ name, pattern }) => ({ by: `<${name}>`, pattern: new RegExp(pattern, 'g') }));
  return (finding) => {
    const message = finding.message.slice(0, MASKED_CHARS);
    const ownMasked = rules.reduce((text, { pattern, by }) => text.replace(pattern, () => by), message);
    return ownMasked === message ? finding : { ...finding, ownMasked };
  };
}

/** Marks the findings that speak of a name by which nothing may be joined. */
function parterOf(names: readonly string[]): (finding: PlacedFinding) => PlacedFinding {
  if (!names.length) return (finding) => finding;
  return (finding) => {
    const said = new Set(finding.message.slice(0, MASKED_CHARS).match(/[\w$]+/g) ?? []);
    const apart = names.filter(
      (name) => said.has(name) || (/\W/.test(name) && finding.message.slice(0, MASKED_CHARS).includes(name)),
    );
    return apart.length ? { ...finding, apart } : finding;
  };
}
