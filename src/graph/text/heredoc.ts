// Where the text of a heredoc ends.

/** Last place of each short line of a text: a heredoc whose end word stands nowhere behind it is none. */
export function lastLinesOf(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (let from = 0; from < text.length; from = lineEnd(text, from) + 1)
    lines.set(endWord(text, from, lineEnd(text, from)), from);
  return lines;
}

/** The place right behind the word that ends a heredoc begun before `from`; -1 when none does. */
export function heredocEnd(text: string, from: number, word: string): number {
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    if (endWord(text, at, end) === word) return text.indexOf(word, at) + word.length;
    at = end + 1;
  }
  return -1;
}

function endWord(text: string, from: number, end: number): string {
  return text
    .slice(from, Math.min(end, from + 200))
    .trim()
    .replace(/[;,)]{1,4}$/, '');
}

/** The index of the line break that ends a line, or of the text's end. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
