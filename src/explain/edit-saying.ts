// Puts a small edit into words: what the old code said and what the new one says.

import type { Candidate, Part } from './candidate.ts';
import { codeOf } from './tokens.ts';

export interface EditSaying {
  readonly assumption: string;
  readonly now: string;
}

const SPAN_CHARS = 48;
const WORDS = /[A-Za-z_$][\w$]*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[^\s\w]|\s+/g;

/** The words for a candidate's main edit; null when it is too large to be said in one line. */
export function editSaying(candidate: Candidate): EditSaying | null {
  const part = candidate.parts[0];
  if (!part) return null;
  if (candidate.type === 'delete') return { assumption: `${code(part.path)} is there`, now: 'it is deleted' };
  if (candidate.type === 'rename') return { assumption: `${code(part.oldPath)} is there`, now: `it is ${code(part.path)}` };
  if (candidate.type === 'add') return { assumption: `${code(part.path)} fits what is there`, now: 'it is new' };
  if (candidate.type === 'binary') return { assumption: `${code(part.path)} is as before`, now: 'it is changed' };
  if (candidate.broken) return { assumption: `${code(part.path)} parses`, now: 'it does not' };
  const change = smallestChange(candidate, part);
  if (!change) return null;
  const name = subjectName(part, change.key);
  if (change.before && change.after) return { assumption: change.key ? `${code(change.key)} is ${code(change.before)}` : `${name} says ${code(change.before)}`, now: `it ${change.key ? 'is' : 'says'} ${code(change.after)}` };
  if (change.before) return { assumption: change.key ? `${code(change.key)} is set` : `${name} says ${code(change.before)}`, now: 'it is gone' };
  return { assumption: `${name} is as before`, now: `it adds ${code(change.after)}` };
}

const subjectName = (part: Part, key: string | null): string => (key ? code(key) : part.within ? code(part.within) : code(part.path));

/** A code span that survives backticks in its text. */
const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

interface SmallChange {
  readonly key: string | null;
  readonly before: string;
  readonly after: string;
}

/** The pair of lines that differ, cut down to the differing words with a little around them. */
function smallestChange(candidate: Candidate, main: Part): SmallChange | null {
  const { edit } = main;
  if (!edit) return null;
  const before = codeOf(edit.removed, main.oldPath).map((line) => line.trim()).filter(Boolean);
  const after = codeOf(edit.added, main.path).map((line) => line.trim()).filter(Boolean);
  if (before.length > 6 || after.length > 6 || (!before.length && !after.length)) return null;
  const oneLine = before.length <= 1 && after.length <= 1;
  const key = oneLine ? keyOf(before[0], after[0]) : null;
  if (key && key.before !== key.after) return { key: key.name, before: span(key.before), after: span(key.after) };
  if (!after.length) return { key: null, before: span(before[0] ?? ''), after: '' };
  if (!before.length) return { key: null, before: '', after: span(after[0] ?? '') };
  const [one, two] = differing(before.join(' '), after.join(' '));
  return one.length <= SPAN_CHARS * 2 && two.length <= SPAN_CHARS * 2 ? { key: null, before: span(one), after: span(two) } : { key: null, before: span(before[0] ?? ''), after: span(after[0] ?? '') };
}

const span = (text: string): string => (text.length > SPAN_CHARS ? `${text.slice(0, SPAN_CHARS - 1)}…` : text);

const ASSIGNED = /^(?:export\s+)?(?:(?:const|let|var|val|final|static|public|private|readonly|pub)\s+)*["']?([\w.$-]{2,60})["']?(?:\s*:\s*[\w<>[\]|]{1,40}(?=\s*=))?\s*[:=]\s*(.{1,120}?)[,;]?$/;

/** The setting both lines give a value to, with the two values. */
function keyOf(before: string | undefined, after: string | undefined): { readonly name: string; readonly before: string; readonly after: string } | null {
  const [old, now] = [ASSIGNED.exec(before ?? ''), ASSIGNED.exec(after ?? '')];
  const name = old?.[1] ?? now?.[1];
  if (!name || (old && now && old[1] !== now[1]) || (before && !old) || (after && !now)) return null;
  return { name, before: old?.[2] ?? '', after: now?.[2] ?? '' };
}

/** The middles of two texts that differ, widened to whole expressions. */
function differing(a: string, b: string): readonly [string, string] {
  const [one, two] = [a.match(WORDS) ?? [], b.match(WORDS) ?? []];
  let start = 0;
  while (start < one.length && start < two.length && one[start] === two[start]) start++;
  let end = 0;
  while (end < one.length - start && end < two.length - start && one[one.length - 1 - end] === two[two.length - 1 - end]) end++;
  const widen = (words: readonly string[]): string => words.slice(back(words, start), Math.max(start, words.length - forth(words, end))).join('').trim();
  return [widen(one), widen(two)];
}

/** Two words more before and after, so that an operator is shown with its operands. */
function back(words: readonly string[], start: number): number {
  let at = start;
  for (let taken = 0; at > 0 && taken < 3; at--) if (words[at - 1]?.trim() && /[({[,;]/.test(words[at - 1] ?? '')) break;
  else if (words[at - 1]?.trim()) taken++;
  return at;
}

function forth(words: readonly string[], end: number): number {
  let left = end;
  for (let taken = 0; left > 0 && taken < 3; left--) {
    const word = words[words.length - left] ?? '';
    if (/[)}\],;]/.test(word)) break;
    if (word.trim()) taken++;
  }
  return left;
}
