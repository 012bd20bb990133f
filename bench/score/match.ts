// Gives each true failure the finding that tells of it.

import type { SaidFinding } from './answer.ts';
import type { Failure } from './truth.ts';

/** Letters and digits alone, in lower case. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Which finding answers for a failure, and the ids of findings that tell of some failure, were it the same one as another. */
export interface Matched {
  readonly found: ReadonlyMap<Failure, SaidFinding>;
  readonly claimed: ReadonlySet<string>;
}

/** The best pairs first: a finding of a test answers once, one with a place for every failure there. */
export function match(failures: readonly Failure[], findings: readonly SaidFinding[]): Matched {
  const pairs = failures
    .flatMap((failure) => findings.map((finding) => ({ failure, finding, fit: affinity(failure, finding) })))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const found = new Map<Failure, SaidFinding>();
  const claimed = new Set<string>();
  for (const { failure, finding } of pairs) {
    if (found.has(failure) || (claimed.has(finding.id) && !failure.path)) continue;
    found.set(failure, finding);
    claimed.add(finding.id);
  }
  // Several findings may tell of one place or of one crash: none of them is invented.
  for (const { failure, finding } of pairs) if (failure.path || failure.isCrash) claimed.add(finding.id);
  return { found, claimed };
}

/** How well a finding fits a failure; 0 when it does not. */
export function affinity(failure: Failure, finding: SaidFinding): number {
  const isOwn = isSameTool(failure.tool, `${finding.tool} ${finding.check}`);
  if (failure.isCrash) return isOwn && !finding.test ? 1 : 0;
  return failure.path ? placeFit(failure, finding, isOwn) : testFit(failure.test ?? [], finding, isOwn);
}

function isSameTool(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a.includes(b.slice(0, 4)) || b.includes(a.slice(0, 4));
}

function placeFit({ path, line, rule }: Failure, finding: SaidFinding, isOwn: boolean): number {
  if (finding.path !== path) return 0;
  if (!line) return isOwn ? 2 : 0;
  const off = Math.abs((finding.line ?? -9) - line);
  if (off > 1) return 0;
  return (isOwn ? 3 : 1) + (rule && plain(finding.rule) === plain(rule) ? 1 : 0) - off / 2;
}

/** By the test's last segment, as tools cut and join names differently; the more of the other segments, the better. */
function testFit(test: readonly string[], { path, test: said }: SaidFinding, isOwn: boolean): number {
  const segments = test.map(plain).filter(Boolean);
  const last = segments.at(-1) ?? '';
  const name = plain(said?.name);
  const whole = plain(`${path ?? ''} ${said?.suite ?? ''} ${said?.name ?? ''}`);
  if (segments.length === 1 && /\.[a-z]+$/i.test(test[0] ?? ''))
    return whole.includes(last) && (!name || name.includes(last)) ? 2 : 0;
  if (/signal|exit/.test(last) && isOwn && !name) return 0.5;
  const isLong = name.length >= 0.6 * last.length;
  const fits =
    name === last ||
    (name.endsWith(last) && last.length > 3) ||
    (whole.endsWith(last) && isLong) ||
    (last.endsWith(name) && isLong);
  return name && fits ? 1 + segments.filter((segment) => whole.includes(segment)).length / segments.length : 0;
}
