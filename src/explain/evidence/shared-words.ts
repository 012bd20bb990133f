// The plain words inside names and sentences, for the weak evidence that two texts speak of one thing.

const STOP = new Set(
  'test tests spec with from that this have does should when then returns return expected actual error errors must than more only into after before each other value values name type true false null none undefined have more file line code number string object list item self assert equal failed fails fail given gets same data info base main core source first last'.split(
    ' ',
  ),
);

/** Lower-case words of at least four letters, camelCase and snake_case taken apart, plural `s` off, common words left out. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]{4,30}/g) ?? [];
  return new Set(
    words
      .map((word) => (word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
      .filter((word) => !STOP.has(word)),
  );
}

/** True for a word that sentences are full of, and strings with them. */
export const isProse = (word: string): boolean =>
  /^(?:are|was|the|and|for|not|all|any|its|has|had|but|you|one|two|may|can|out|only|with|from|into|this|that|will|than)$/i.test(
    word,
  );
