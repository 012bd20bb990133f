// Replaces what varies from run to run in a text by a name, so that the same failure reads the same.
// Quoted names, rule codes, HTTP statuses and exit codes stay: they tell failures apart.

/** An ordered mask; its name stands in the text for what it takes. */
interface Mask {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Order matters: longer shapes first, durations before numbers (`\b\d+\b` does not match `123ms`). */
export const MASKS: readonly Mask[] = [
  { name: 'query', pattern: /(?<=https?:\/\/[^\s?]{1,200})\?\S{1,400}/g },
  { name: 'email', pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g },
  { name: 'uuid', pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi },
  {
    name: 'date',
    pattern: /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?\b/g,
  },
  { name: 'hex', pattern: /\b0x[0-9a-f]{1,16}\b/gi },
  { name: 'sha', pattern: /\b(?=[0-9a-f]{0,39}\d)(?=\d{0,39}[a-f])[0-9a-f]{8,64}\b/g },
  { name: 'ip', pattern: /\b\d{1,3}(?:\.\d{1,3}){3}\b/g },
  { name: 'port', pattern: /(?<=:)(?:3276[89]|327[7-9]\d|32[89]\d{2}|3[3-9]\d{3}|[4-5]\d{4}|6[0-5]\d{3})\b/g },
  { name: 'tmp', pattern: /(?:\/private)?\/(?:tmp|var\/folders)\/[^\s'"`:,)]{1,200}/g },
  { name: 'duration', pattern: /\b\d{1,12}(?:\.\d{1,9})?\s?(?:ns|µs|us|ms|s|sec|seconds?|min|minutes?|m|h)\b/g },
  { name: 'size', pattern: /\b\d{1,12}(?:\.\d{1,9})?\s?(?:[KMGT]i?B|bytes?)\b/g },
  { name: 'number', pattern: /(?<![\w.'"`])-?\d{1,15}\.\d{1,15}\b(?!['"`])/g },
  { name: 'number', pattern: /(?<![\w.'"`#-])-?\d{1,15}\b(?!['"`\w])/g },
];

const KEEP =
  /\b(?:TS|E|F|W|C|CS|SC|YN)\d{2,6}\b|\b(?:exit|exited|status|code|signal)(?: (?:code|status))?:?\s*\d{1,3}\b|\bHTTP\/?\S{0,4} \d{3}\b|(?<=\b(?:localhost|127\.0\.0\.1|\[::1\]|host|port):? ?)(?:[1-9]\d{1,3}|[12]\d{4}|3[01]\d{3})\b/g;

/** The text with every varying part named; a part that repeats keeps one number, so that equality inside a text survives. Masking twice changes nothing. */
export function masked(text: string): string {
  if (!VARYING.test(text)) return text;
  const before = known.get(text);
  if (before !== undefined) return before;
  const result = maskAll(text);
  keptChars += text.length + result.length;
  if (keptChars > KEPT_CHARS) {
    known.clear();
    keptChars = text.length + result.length;
  }
  known.set(text, result);
  return result;
}

/** What any mask needs to find something: a digit that begins a word, eight hexadecimal digits, the mark of an address or of a folder for the moment. */
const VARYING = /\b\d|[@?\u0001\ue000-\uefff]|\/(?:tmp|var\/folders)\/|\b[0-9a-f]{8}/i;

function maskAll(text: string): string {
  let result = text.replace(/[\u0001\ue000-\uefff]/g, '');
  // What one pass leaves can stand beside a mask as a new whole; every pass takes digits, so this ends.
  for (let pass = 0; pass < PASSES; pass++) {
    const next = maskOnce(result);
    if (next === result) break;
    result = next;
  }
  return result;
}

const PASSES = 16;
/** Characters of answers that are kept: one finding's message is masked for several keys, and legs say the same things. */
const KEPT_CHARS = 16_000_000;
const known = new Map<string, string>();
let keptChars = 0;

function maskOnce(text: string): string {
  const kept: string[] = [];
  let result = text.replace(
    KEEP,
    (whole) => `\u0001${String.fromCharCode(0xe000 + ((kept.push(whole) - 1) % 4096))}\u0001`,
  );
  for (const { name, pattern } of MASKS) {
    const seen = new Map<string, number>();
    result = result.replace(pattern, (whole) => {
      const number = seen.get(whole) ?? seen.size + 1;
      seen.set(whole, number);
      return `<${name}${letter(number)}>`;
    });
  }
  return result.replace(/\u0001(.)\u0001/g, (_, mark: string) => kept[mark.charCodeAt(0) - 0xe000] ?? '');
}

// Letters, because a digit would be masked again.
const letter = (number: number): string => (number === 1 ? '' : `-${String.fromCharCode(96 + Math.min(number, 26))}`);
