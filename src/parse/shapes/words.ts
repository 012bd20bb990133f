// The words that tell how bad a thing is, whoever says it.

import type { Severity } from '../../model/finding.ts';

const MEANINGS: readonly (readonly [RegExp, Severity])[] = [
  [
    /^(?:fatal(?: error)?|[A-Z]\w{0,40}(?:Error|Exception)|emerg|alert|(?:[a-z]{2,14} ){0,2}errors?|err|severe|serious|critical|crit|blocker|high|panic|fail(?:ed|ure)?|deny|denied|forbid\w{0,4}|violation|defect|bug|e|f)$/i,
    'error',
  ],
  [/^(?:(?:[a-z]{2,14} )?warn(?:ing)?s?|medium|moderate|major|minor|caution|questionable|w)$/i, 'warning'],
  [
    /^(?:notes?|notice|info(?:rm\w{0,7})?|hints?|style|suggest(?:ion)?s?|remarks?|low|advice|advisory|performance|portability|message|debug|trivial|help|convention|refactor|extension|obsolescent|recommendation|comment|trace|i|n|h|r|c|s)$/i,
    'note',
  ],
];

/** The severity that a word stands for; null when it is none of them. */
export function severityIn(word: string): Severity | null {
  const bare = word.trim();
  return MEANINGS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

/** One of these stands in every line that says itself that it is an error or a warning. */
export const WORDS: readonly string[] = ['error', 'warning', 'fatal', ': w:', ': e:', '[e]', '✖', '✗', '✘', '❌', '⨯'];
