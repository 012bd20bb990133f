// Applies what a repository decided once to what was found: ignored paths and the loops of its checks.

import type { RepositoryConfig } from './config-file.ts';
import type { Attributed, PlacedFinding } from './model/attributed.ts';
import type { Note } from './model/source.ts';

/** The part of the configuration that decides about findings and checks. */
export type Decisions = Pick<RepositoryConfig, 'checks' | 'ignore' | 'loops'>;

/** What is left after the decisions, and a note that counts what was left out. */
export interface Decided {
  readonly attributed: Attributed;
  readonly notes: readonly Note[];
}

/** Leaves out findings in ignored paths and puts checks into the loops they were given. */
export async function decided(attributed: Attributed, decisions: Decisions): Promise<Decided> {
  const keeps = await keeperOf(decisions.ignore);
  const findings = attributed.findings.filter(keeps);
  const base = attributed.base.filter(keeps);
  const retry = { ...attributed.retry, findings: attributed.retry.findings.filter(keeps) };
  const left = attributed.findings.length - findings.length;
  const named = new Map(decisions.checks.flatMap(({ name, loop }) => (loop ? [[name, loop] as const] : [])));
  const checks = attributed.checks.map((check) => ({ ...check, loop: decisions.loops[check.name] ?? named.get(check.name) ?? check.loop }));
  const notes: Note[] = left ? [{ level: 'info', message: `${left} finding${left > 1 ? 's' : ''} in ignored paths left out.` }] : [];
  return { attributed: { ...attributed, findings, base, retry, checks }, notes };
}

async function keeperOf(patterns: readonly string[]): Promise<(finding: PlacedFinding) => boolean> {
  if (!patterns.length) return () => true;
  const { default: ignore } = await import('ignore');
  const rules = ignore().add([...patterns]);
  return ({ location }) => !location || !ignore.isPathValid(location.path) || !rules.ignores(location.path);
}
