// What a tool's closing lines tell of all it said above: how many things, and whether that made it fail.

/** Numbers that closing lines count, and how they say it ended. */
export interface Closed {
  readonly counts: ReadonlySet<number>;
  readonly hasPassed: boolean;
  readonly hasFailed: boolean;
}

export interface Closing {
  push(text: string): void;
  end(): Closed;
}

const THINGS =
  '(?:(?:code |style |lint(?:ing)? |type |total |unique |new |potential )?(?:issue|problem|error|warning|violation|finding|offen[cs]e|defect|diagnostic|alert|smell|failure|mistake|hint|suggestion|vulnerabilit|misspelling)(?:s|ies|y|\\(s\\))?)';
const COUNTED = new RegExp(
  `(?<![\\w.:/-])(\\d{1,6}) (?:\\w{1,12} )?${THINGS}\\b|\\b${THINGS}(?: found)?: {0,6}(\\d{1,6})\\b`,
  'gi',
);
const HINT =
  /issue|problem|error|warn|violation|finding|offen|defect|diagnos|alert|smell|fail|mistake|hint|misspell|vulnerab|strict|success|all (?:checks|files|tests|good)/i;
const PASSED =
  /^\W{0,6}(?:all (?:checks|files|tests|good)\b.{0,40}(?:pass|ok|good|clean)|no (?:issues|problems|errors|violations|offenses|warnings)(?: or \w+)?(?: were)?(?: found| detected)?|success\b|build succe|0 (?:errors|problems|issues|violations|offenses)\b(?!.{0,60}[1-9]\d{0,6} ))/i;
const FAILED =
  /\b(?:build|check|lint(?:ing)?|compilation|analysis|validation|run|task|job|tests?) (?:has |have )?failed\b|^\W{0,6}FAIL(?:ED|URE)?\b|\bexit(?:ed)?(?: with)?(?: status| code)? [1-9]\d{0,2}\b|\bFAILED\b$|^make: \*{3}|\bERR_PNPM|npm ERR!/i;
const LINE_CHARS = 300;

/** Opens a reader of closing lines; the last ones that say how it ended count. */
export function openClosing(): Closing {
  const counts = new Set<number>();
  let [hasPassed, hasFailed] = [false, false];
  return {
    push(text) {
      if (text.length > LINE_CHARS || !HINT.test(text)) return;
      for (const [, before, behind] of text.matchAll(COUNTED)) {
        if (counts.size < 1_000) counts.add(Number(before ?? behind));
      }
      if (PASSED.test(text)) [hasPassed, hasFailed] = [true, false];
      else if (FAILED.test(text)) [hasPassed, hasFailed] = [false, true];
    },
    end: () => ({ counts, hasPassed, hasFailed }),
  };
}
