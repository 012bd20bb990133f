// Reads the checkout's CODEOWNERS: who owns a path, as GitHub would say it.
//   /src/billing/  @example/payments billing@example.com

import type { Ignore } from 'ignore';
import { readBounded } from './bounded-file.ts';

/** The owners of a path, as the file names them; empty where nobody is named. */
export type OwnersOf = (path: string) => readonly string[];

interface Rule {
  readonly owners: readonly string[];
  readonly owns: (path: string) => boolean;
}

/** Opens an empty set of patterns. */
type OpenPatterns = (options: { readonly ignorecase: boolean }) => Ignore;

/** Where GitHub looks, in its order: the first that is there counts. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const RULES = 5_000;
const PATTERN_CHARS = 300;
const OWNER = /^(?:@[\w.-]{1,100}(?:\/[\w.-]{1,100})?|[^\s@]{1,100}@[^\s@]{1,100})$/;
// What a .gitignore knows and CODEOWNERS does not: GitHub passes over such a line.
const FOREIGN = /^!|[[\]]|\\#/;
// A path that is not of the repository: the library throws at it.
const UNFIT = /^\.{0,2}(?:\/|$)/;

/** Opens the owners of a checkout. The pattern library is loaded only where there is such a file. */
export async function openOwners(root: string): Promise<OwnersOf> {
  const text = PLACES.map((place) => readBounded(root, place)).find((found) => found !== null);
  if (!text) return () => [];
  const { default: ignore } = await import('ignore');
  const rules = rulesOf(text, ignore);
  return (path) => rules.findLast(({ owns }) => owns(path))?.owners ?? [];
}

function rulesOf(text: string, open: OpenPatterns): readonly Rule[] {
  const lines = text.split('\n', RULES * 4);
  return lines.flatMap((line) => ruleOf(line, open) ?? []).slice(0, RULES);
}

function ruleOf(line: string, open: OpenPatterns): Rule | null {
  const [pattern = '', ...words] = line.trim().match(/(?:\\.|\S)+/g) ?? [];
  if (!pattern || pattern.startsWith('#') || FOREIGN.test(pattern) || !isPlain(pattern)) return null;
  const end = words.findIndex((word) => word.startsWith('#'));
  const owners = end < 0 ? words : words.slice(0, end);
  return owners.every((owner) => OWNER.test(owner)) ? { owners, owns: matcherOf(pattern, open) } : null;
}

/** Few wildcards, or matching would take its time: the file may be anybody's. */
function isPlain(pattern: string): boolean {
  const stars = pattern.match(/\*+|\?/g)?.length ?? 0;
  return (
    pattern.length <= PATTERN_CHARS &&
    stars <= 6 &&
    pattern.split('/').every((segment) => (segment.match(/\*+/g)?.length ?? 0) <= 3)
  );
}

/** The pattern's matcher, made when it is first asked for. Unlike in a .gitignore, `docs/*` is only what lies directly in it. */
function matcherOf(pattern: string, open: OpenPatterns): Rule['owns'] {
  let rules: Ignore | null = null;
  const isDirect = /[^*/]\/\*$/.test(pattern);
  return (path) => {
    if (UNFIT.test(path)) return false;
    rules ??= open({ ignorecase: false }).add(pattern);
    if (!rules.ignores(path)) return false;
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    return !isDirect || !parent || !rules.ignores(parent);
  };
}
