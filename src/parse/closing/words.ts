// The words by which runners say what they count: one table, in every form that is printed.

export type TallyKey = 'passed' | 'failed' | 'errors' | 'aborted' | 'skipped' | 'total';

/** What the numbers count: tests, or what holds or makes up tests. */
export type Unit = 'tests' | 'parts';

export interface Meaning {
  /** `aside` for what says nothing of how it ended; null where no word is known. */
  readonly key: TallyKey | 'aside' | null;
  readonly unit: Unit | null;
  /** How many words are none of the table's. */
  readonly odd: number;
}

/** Words that are read together come first. */
const PHRASES: readonly (readonly [RegExp, TallyKey | 'aside'])[] = [
  [/\b(?:unexpected(?:ly)? (?:pass(?:ed|es)?|success(?:es)?|fail\w{0,5})|not ok)\b/i, 'failed'],
  [/\b(?:timed out|did not (?:run|complete|finish))\b/i, 'aborted'],
  [/\b(?:expected(?:ly)? fail\w{0,5}|known fail\w{0,5}|not run|filtered out|not applicable)\b/i, 'skipped'],
  [/\bexpected (?:pass(?:es|ed)?|success(?:es)?)\b/i, 'passed'],
  [/\b(?:left unchanged|will be ignored)\b/i, 'aside'],
];

const WORDS: Readonly<Record<TallyKey | 'aside', string>> = {
  failed:
    'fail failed fails failing failure failures ko nok xpassed xpass unexpected mismatch mismatches mismatched undefined ambiguous unsuccessful violated',
  errors: 'error errors errored unreachable',
  aborted:
    'abort aborted cancelled canceled cancel crash crashed crashes crashing timeout timeouts timedout interrupted interrupt killed unresolved terminated lost fatal',
  skipped:
    'skip skips skipped skipping pending ignored todo todos disabled inconclusive excluded deselected xfail xfailed omissions omitted omission blacklisted notrun broken unsupported untested',
  passed: 'pass passed passes passing ok success successes succeeded successful successfully',
  total: 'total totals tested ran run tried completed executed performed checked finished count',
  aside:
    'warn warning warnings flaky retried retries rerun reruns measured notification notifications risky incomplete obsolete written updated deprecation deprecations deprecated notice notices info informations informational information only slow cached workers worker reassigned seconds wallclock secs duration time elapsed in after took for on changed rescued retest seed',
};

const BY_WORD: ReadonlyMap<string, TallyKey | 'aside'> = new Map(
  (Object.entries(WORDS) as [TallyKey | 'aside', string][]).flatMap(([key, words]) =>
    words.split(' ').map((word): [string, TallyKey | 'aside'] => [word, key]),
  ),
);
/** Of several words the one that says how it ended counts. */
const RANK: readonly (TallyKey | 'aside')[] = ['failed', 'errors', 'aborted', 'skipped', 'passed', 'aside', 'total'];

const TESTS =
  /\b(?:tests?|testcases?|specs?|examples?|doctests?|scenarios?|propert(?:y|ies)|cases?|runs)(?![\w-])(?! (?:suites?|files?|modules?|steps?|programs?|targets?|groups?|classes))/i;
const PARTS =
  /\b(?:suites?|files?|modules?|class(?:es)?|packages?|projects?|features?|steps?|assertions?|asserts?|expectations?|checks?|snapshots?|targets?|tasks?|jobs?|rules?|flows?|stor(?:y|ies)|browsers?|workspaces?|subtests?|sub-tests?|programs?|configurations?|sessions?|environments?|hooks?|binaries|notebooks?|queries|contracts?|polic(?:y|ies)|resources?|hosts?|pipelines?|stages?|groups?|nodes?|docs?|documents?|links?|pages?|urls?|commands?|items?|problems?|issues?|violations?|offenses?|defects?)\b/i;

/** What some words mean together. */
export function meaningOf(words: string): Meaning {
  const unit = TESTS.test(words) ? 'tests' : PARTS.test(words) ? 'parts' : null;
  const all = words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > 1);
  const keys = all.flatMap((word) => BY_WORD.get(word) ?? []);
  const phrase = PHRASES.find(([pattern]) => pattern.test(words))?.[1];
  const known = keys.length + (unit ? 1 : 0) + (phrase ? 2 : 0);
  return { key: phrase ?? RANK.find((key) => keys.includes(key)) ?? null, unit, odd: Math.max(0, all.length - known) };
}

/** One of these stands in every line that counts how anything ended. A `\n` before a text says that the line begins with it. */
export const COUNT_NEEDLES: readonly string[] = [
  ...[
    'pass',
    'fail',
    'success',
    'succeed',
    '\nok',
    ' ok',
    '\tok',
    '(ok',
    'nok',
    ' ko',
    '\nko',
    'mismatch',
    'unexpected',
    'undefined',
  ],
  ...[
    'ambiguous',
    'violated',
    'error',
    'abort',
    'cancel',
    'crash',
    'timeout',
    'timed out',
    'timedout',
    'interrupt',
    'killed',
  ],
  ...['did not ', 'unresolved', 'lost', 'fatal', 'unreachable', 'skip', 'pending', 'ignored', 'todo', 'disabled'],
  ...[
    'inconclusive',
    'excluded',
    'deselected',
    'filtered out',
    'omission',
    'omitted',
    'blacklisted',
    'notrun',
    'not run',
  ],
  ...['broken', 'unsupported', 'untested', 'terminated', 'xfail', 'not applicable'],
];
