// Fits a document to a number of bytes: the least useful goes first, and what was cut says so.

/** One shorter form of a block. The steps of a whole document are taken from the highest rank down; empty text drops the block. */
interface Step {
  readonly rank: number;
  readonly text: string;
}

/** A part of a document between blank lines. `shorter` stands in the order in which it is taken. */
export interface Block {
  readonly text: string;
  readonly shorter: readonly Step[];
}

const SEPARATOR = '\n\n';
const LEFT_OUT = '*Details are left out to fit the size limit; the counts are true totals.*';

/** A block that stays as it is until `rank`, and then goes. */
export const block = (text: string, rank: number): Block => ({ text, shorter: [{ rank, text: '' }] });

/** UTF-8 bytes of a text. */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** Joins blocks by blank lines in at most `budgetBytes`, a last line end included. Steps are taken only as far as needed; a cut document says so. */
export function fitToBudget(blocks: readonly Block[], budgetBytes: number): string {
  const kept = blocks.map((each) => each.text);
  const sizes = kept.map(utf8Bytes);
  let total = sizes.reduce((sum, size) => sum + cost(size), 0);
  if (total <= budgetBytes) return joined(kept);
  total += cost(utf8Bytes(LEFT_OUT));
  for (const { at, text } of stepsOf(blocks)) {
    if (total <= budgetBytes) break;
    const size = utf8Bytes(text);
    total += cost(size) - cost(sizes[at] ?? 0);
    kept[at] = text;
    sizes[at] = size;
  }
  return total <= budgetBytes ? joined([...kept, LEFT_OUT]) : '';
}

const cost = (size: number): number => (size === 0 ? 0 : size + SEPARATOR.length);

const joined = (texts: readonly string[]): string => `${texts.filter((text) => text !== '').join(SEPARATOR)}\n`;

/** All steps, least useful first; of one rank the later block gives way first, and a block's own steps keep their order. */
function stepsOf(blocks: readonly Block[]): { readonly at: number; readonly rank: number; readonly text: string }[] {
  const steps = blocks.flatMap((each, at) => each.shorter.map((step) => ({ at, ...step })));
  return steps.sort((a, b) => b.rank - a.rank || b.at - a.at);
}
