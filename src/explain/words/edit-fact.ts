// Says what an edit made so: `fn` now compares with `<`, was `<=`. The verb comes from the shape of the edit; code is quoted whole or not at all.

import { count } from '../../model/counting.ts';
import { movesLines } from '../suspects/edit-shape.ts';
import type { Part, Suspect } from '../suspects/suspect.ts';
import { codeOf, PROSE } from '../suspects/tokens.ts';
import { differing, keyOf } from './edit-text.ts';
import { CODE_CHARS, code, QUOTED_CHARS, value, words } from './spans.ts';

/** What is so now. `old` is the value or name that others may still go by; null where the edit has none. */
export interface Fact {
  readonly text: string;
  readonly old: string | null;
}

const fact = (text: string, old: string | null = null): Fact => ({ text, old });

/** The fact of a suspect's part; always one, the vaguest being that its declaration was changed. */
export function editFact(suspect: Suspect, part: Part): Fact {
  const whole = fileFact(suspect, part);
  if (whole) return whole;
  if (movesLines(suspect)) return movedFact(suspect, part);
  const removed = codeLines(part.edit?.removed ?? [], part.oldPath);
  const added = codeLines(part.edit?.added ?? [], part.path);
  const lines = { removed, added, part, suspect };
  for (const shape of SHAPES) {
    const found = shape(lines);
    if (found) return found;
  }
  return fact(`${subject(part)} was changed`);
}

interface Lines {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly part: Part;
  readonly suspect: Suspect;
}

const codeLines = (lines: readonly string[], path: string): readonly string[] =>
  codeOf(lines, path)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[{}()[\];,]{1,8}$/.test(line));

/** Who is changed: the declaration around the edit, else the file. */
function subject({ within, path }: Part): string {
  // A module's unnamed export says nothing; what stands in it does.
  const name = within === 'default' ? null : (within?.replace(/^default\./, '') ?? null);
  return name && name.length <= CODE_CHARS ? code(name) : code(path);
}

function fileFact(suspect: Suspect, part: Part): Fact | null {
  if (suspect.type === 'delete') return fact(`${code(part.path)} was deleted`, part.path);
  if (suspect.type === 'rename') return fact(`${code(part.oldPath)} is now ${code(part.path)}`, part.oldPath);
  if (suspect.type === 'add') return fact(`${code(part.path)} is new`);
  if (suspect.type === 'binary') return fact(`${code(part.path)} has other bytes`);
  return suspect.broken ? fact(`${code(part.path)} does not parse`) : null;
}

function movedFact(suspect: Suspect, part: Part): Fact {
  const isOfMembers = suspect.parts.flatMap(({ declarations }) => declarations).length > 1;
  const home = isOfMembers ? part.within?.split('.').slice(0, -1).join('.') : part.within;
  const moved = [...(part.edit?.removed ?? []), ...(part.edit?.added ?? [])].map((line) => line.trim()).find(Boolean);
  const what = value(moved?.replace(/[,;]$/, ''));
  return fact(`${home ? code(home) : code(part.path)} has another order${what ? `: ${what} was moved` : ''}`);
}

type Shape = (lines: Lines) => Fact | null;

/** One setting, constant or default with its two values. */
const assigned: Shape = ({ removed, added, part }) => {
  if (removed.length > 1 || added.length > 1) return null;
  const key = keyOf(removed[0], added[0]);
  if (!key || key.before === key.after) return null;
  const [before, after] = [value(key.before), value(key.after)];
  const name = code(key.name);
  const outer = part.within === 'default' ? null : (part.within?.replace(/^default\./, '') ?? null);
  const home = outer && outer.split('.').at(-1) !== key.name ? outer : null;
  const whole = home && home.length + key.name.length < QUOTED_CHARS ? `${name} in ${code(home)}` : name;
  if (before && after) return fact(`${whole} is now ${after}, was ${before}`, key.before);
  if (!key.after && removed.length)
    return fact(`${whole} is no longer set${before ? `, it was ${before}` : ''}`, key.before || null);
  if (!key.before && added.length) return fact(`${whole} is now set${after ? ` to ${after}` : ''}`);
  return fact(`${whole} has another value`);
};

const IS_TEXT = /[A-Za-z]\S* \S/;

/** The key that stands before a value on its line. */
const keyBefore = (lines: readonly string[], text: string): string | null => {
  const at = lines.map((each) => each.slice(0, Math.max(0, each.indexOf(text)))).find(Boolean) ?? '';
  return /([\w.@/*-]{2,40})["']?\s{0,4}(?::|=)\s{0,4}[[({"']{0,3}$/.exec(at.slice(-80))?.[1] ?? null;
};

/** One text or number in place of another, the rest of the lines being the same. */
const literal: Shape = ({ suspect, part, removed, added }) => {
  const [before, after] = [suspect.removedLiterals, suspect.addedLiterals];
  if (before.length !== 1 || after.length !== 1 || removed.length !== added.length) return null;
  const [old = '', now = ''] = [before[0], after[0]];
  const rest = (lines: readonly string[], text: string): string => lines.join('\n').replace(text, '\0');
  if (!PROSE.test(part.path) && rest(removed, old) !== rest(added, now)) return null;
  // What differs in a placeholder is code.
  if (/[$#]\{/.test(old) && /[$#]\{/.test(now)) return differingFact(part, old, now);
  if (IS_TEXT.test(old) && IS_TEXT.test(now) && /[A-Za-z]{2}/.test(old + now)) {
    if (old.length <= CODE_CHARS && now.length <= CODE_CHARS)
      return fact(`The text is now "${clean(now)}", was "${clean(old)}"`, old);
    return fact(`${subject(part)} writes another text`, old);
  }
  const [one, two] = [value(old), value(now)];
  const key = keyBefore(removed, old);
  if (one && two && key && key === keyBefore(added, now)) return fact(`${code(key)} is now ${two}, was ${one}`, old);
  return one && two ? fact(`${subject(part)} now has ${two}, was ${one}`, old) : null;
};

const clean = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('`', "'");

const COMPARISON = /^(?:[<>]=?|[=!]==?)$/;
const ARITHMETIC = /^(?:[+\-*/%&|^]|<<|>>>?|\*\*|\/\/)$/;
const WORD_PAIRS =
  /[<>=!]==?|<=|>=|&&|\|\||\?\?|<<|>>>?|\*\*|[A-Za-z_$][\w$]*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[^\s\w]/g;
const wordsOf = (lines: readonly string[]): readonly string[] => lines.join('\n').match(WORD_PAIRS) ?? [];

/** The words that differ between two texts with the same beginning and end. */
function middles(one: readonly string[], two: readonly string[]): readonly [readonly string[], readonly string[]] {
  let start = 0;
  while (start < one.length && start < two.length && one[start] === two[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < two.length - start && one.at(-1 - end) === two.at(-1 - end)) end += 1;
  return [one.slice(start, one.length - end), two.slice(start, two.length - end)];
}

/** One operator in place of another. */
const operator: Shape = ({ removed, added, part }) => {
  const [one, two] = middles(wordsOf(removed), wordsOf(added));
  const [old, now] = [one.join(''), two.join('')];
  if (one.length > 2 || two.length > 2 || !old || !now) return null;
  if (COMPARISON.test(old) && COMPARISON.test(now))
    return fact(`${subject(part)} now compares with ${code(now)}, was ${code(old)}`);
  if (ARITHMETIC.test(old) && ARITHMETIC.test(now))
    return fact(`${subject(part)} now computes with ${code(now)}, was ${code(old)}`);
  const joins: Readonly<Record<string, string>> = { '&&': 'and', and: 'and', '||': 'or', or: 'or' };
  return joins[old] && joins[now]
    ? fact(`${subject(part)} now joins its conditions by ${code(now)}, was ${code(old)}`)
    : null;
};

/** A condition that has one alternative or demand more or less. */
const clause: Shape = ({ removed, added, part }) => {
  const [one, two] = middles(wordsOf(removed), wordsOf(added));
  if (Boolean(one.length) === Boolean(two.length)) return null;
  const both = one.length ? one : two;
  const join = [both[0], both.at(-1)].find((word) => /^(?:&&|\|\||and|or)$/.test(word ?? ''));
  if (!join) return null;
  const sides = differing(removed.join(' '), added.join(' '));
  const spelt = one.length ? sides[0].replace(sides[1], '') : sides[1].replace(sides[0], '');
  const cond = value(spelt.trim().replace(/^(?:&&|\|\||and\b|or\b)|(?:&&|\|\||\band|\bor)$/g, ''), CODE_CHARS);
  const verb = /^(?:&&|and)$/.test(join) ? 'demand' : 'accept';
  const what = cond ?? 'a condition';
  return fact(
    one.length ? `${subject(part)} no longer ${verb}s ${what}` : `${subject(part)} now also ${verb}s ${what}`,
  );
};

const CONDITION = /^\}?\s*(?:else\s+)?(?:if|elif|elsif|unless|while|when|guard|assert)\b\s*(.*)$/;
const THROWN = /(?:^|[\s){;])(?:throw\s+(?:new\s+)?|raise\s+|panic!?\()([A-Za-z_][\w.:]{0,50})?/;
const RETURNED = /^return\b\s*(.*?);?$/;
const IMPORTED =
  /^(?:import|from|use|using|require|require_relative|include|#include|const\s[\w{}\s,]{1,200}=\s*require)\b/;
const CALLED =
  /^(?:await\s+|return\s+|yield\s+|[\w$.[\]]{1,60}\s*(?::|=)\s*|(?:const|let|var|val|final|auto)\s+[\w$]{1,60}\s*=\s*)*((?:[\w$]+(?:\.|->|::|\?\.))*[A-Za-z_$][\w$]*[!?]?)\s*\(/;

/** The condition of the first line of some that checks one. */
function conditionOf(lines: readonly string[]): string | null {
  const found = lines.flatMap((each) => CONDITION.exec(each)?.[1]?.trim() || []).at(0);
  if (found === undefined) return null;
  const inner = found.startsWith('(') ? enclosed(found) : null;
  return inner ?? found.replace(/\s*(?:\{|:|\bthen\b|\bdo\b)?\s*$/, '');
}

/** What stands inside the bracket that a text begins with, where only a body follows it; null where more of the condition does. */
function enclosed(text: string): string | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0)
      return /^\s*(?:&&|\|\||[.?]|and\b|or\b|[<>=!+*/-])/.test(text.slice(at + 1)) ? null : text.slice(1, at).trim();
  }
  return text.slice(1).trim();
}

/** A check that is gone, new or another. */
const condition: Shape = ({ removed, added, part }) => {
  const [old, now] = [conditionOf(removed), conditionOf(added)];
  if (old === null && now === null) return null;
  if (old !== null && now !== null) {
    if (old === now) return null;
    const [one, two] = [value(old), value(now)];
    return one && two
      ? fact(`${subject(part)} now checks ${two}, was ${one}`)
      : fact(`A condition in ${subject(part)} was changed`);
  }
  const shown = value(old ?? now ?? '', CODE_CHARS);
  if (old !== null) return fact(`${subject(part)} no longer checks ${shown ?? 'one of its conditions'}`);
  return fact(`${subject(part)} now also checks ${shown ?? 'a further condition'}`);
};

/** An exception that is no longer, or newly, thrown. */
const thrown: Shape = ({ removed, added, part }) => {
  const of = (lines: readonly string[]): string | null =>
    lines.flatMap((line) => (THROWN.test(line) ? [THROWN.exec(line)?.[1] ?? ''] : [])).at(0) ?? null;
  const [old, now] = [of(removed), of(added)];
  if ((old === null) === (now === null))
    return old && now && old !== now ? fact(`${subject(part)} now throws ${code(now)}, was ${code(old)}`, old) : null;
  const name = old || now;
  return fact(`${subject(part)} ${now === null ? 'no longer throws' : 'now throws'} ${name ? code(name) : 'an error'}`);
};

/** The pieces in which two long expressions differ. */
function differingFact(part: Part, old: string, now: string): Fact | null {
  const [one, two] = differing(old, now).map((side) => value(side.replace(/[,;]$/, ''))) as [
    string | null,
    string | null,
  ];
  if (one && two && one !== two) return fact(`${subject(part)} now has ${two}, was ${one}`);
  if (one && !two) return fact(`${subject(part)} no longer has ${one}`);
  return two && !one ? fact(`${subject(part)} now has ${two} too`) : null;
}

/** Another value returned. */
const returned: Shape = ({ removed, added, part }) => {
  const of = (lines: readonly string[]): string | null =>
    lines.flatMap((line) => RETURNED.exec(line)?.[1] ?? []).at(-1) ?? null;
  const [old, now] = [of(removed), of(added)];
  if (old === null || now === null || old === now) return null;
  const [one, two] = [value(old), value(now)];
  return one && two
    ? fact(`${subject(part)} now returns ${two}, was ${one}`, old)
    : (differingFact(part, old, now) ?? fact(`${subject(part)} now returns another value`));
};

/** What an import names: the module in quotes or brackets, else its first word. */
const targetOf = (text: string): string =>
  /[<"']([^<>"']{1,60})[>"']/.exec(text)?.[1] ??
  /^(?:from|import|use|using|require)\s+([\w.:\\/]{1,60})/.exec(text)?.[1] ??
  '';

/** An import that went or came. */
const imported: Shape = ({ removed, added, part }) => {
  const gone = removed.length > 0 && removed.every((line) => IMPORTED.test(line));
  const come = added.length > 0 && added.every((line) => IMPORTED.test(line));
  if (gone && !added.length) {
    const what = value(targetOf(removed[0] ?? ''));
    return removed.length === 1 && what
      ? fact(`${code(part.path)} no longer imports ${what}`)
      : fact(
          `${count(removed.length, 'import')} of ${code(part.path)} ${removed.length === 1 ? 'was' : 'were'} removed`,
        );
  }
  return come && !removed.length && added.length === 1 ? fact(`${code(part.path)} has a new import`) : null;
};

const calledIn = (lines: readonly string[]): readonly string[] => [
  ...new Set(lines.flatMap((line) => CALLED.exec(line)?.[1] ?? [])),
];

/** A call that went or came, or one in place of another. */
const called: Shape = ({ removed, added, part }) => {
  const [old, now] = [calledIn(removed), calledIn(added)];
  const gone = old.filter((name) => !now.includes(name));
  const come = now.filter((name) => !old.includes(name));
  const shown = (name: string | undefined): string | null => value(name);
  const [one, two] = [shown(gone[0]), shown(come[0])];
  if (gone.length === 1 && come.length === 1 && one && two && removed.length === added.length)
    return fact(`${subject(part)} now calls ${two}, was ${one}`, gone[0] ?? null);
  if (gone.length === 1 && !come.length && one && !added.length)
    return fact(`${subject(part)} no longer calls ${one}`, gone[0] ?? null);
  return come.length === 1 && !gone.length && two && !removed.length ? fact(`${subject(part)} now calls ${two}`) : null;
};

const HEAD =
  /\b(?:function|func|def|fn|sub|fun)\b[^(]{0,80}\(([^()]{0,200})\)|^(?:[\w<>[\],.?*&:\s]{1,80}\s)?[A-Za-z_$][\w$]*\s*\(([^()]{0,200})\)\s*(?:const\s*)?(?:->[^{]{1,60}|:[^{]{1,60}|throws [\w., ]{1,60})?\s*[{:]$/;

const RESULT = /\)\s*(?:->|:)?\s*([^{=;]{1,60}?)\s*(?:[{=;:].*)?$/;

/** The same parameters, and another result. */
function resultFact(part: Part, removed: readonly string[], added: readonly string[]): Fact | null {
  const of = (lines: readonly string[]): string =>
    lines
      .flatMap((each) =>
        HEAD.test(each) ? (RESULT.exec(each.replace(/^[^(]{0,80}\([^()]{0,80}\)\s*(?=\w+\s*\()/, ''))?.[1] ?? []) : [],
      )
      .at(0) ?? '';
  const [one, two] = [value(of(removed)), value(of(added))];
  return one && two && one !== two ? fact(`${subject(part)} now returns ${two}, was ${one}`) : null;
}

/** Another list of parameters. */
const signature: Shape = ({ removed, added, part }) => {
  const of = (lines: readonly string[]): string | null => {
    const found = lines.flatMap((line) => (HEAD.test(line) && !CONDITION.test(line) ? [HEAD.exec(line)] : [])).at(0);
    return found ? (found[1] ?? found[2] ?? '').trim() : null;
  };
  const [old, now] = [of(removed), of(added)];
  if (old === null || now === null) return null;
  if (old === now) return resultFact(part, removed, added);
  const [before, after] = [old, now].map((list) => list.split(/\s*,\s*/).filter(Boolean)) as [string[], string[]];
  const gone = before.filter((each) => !after.includes(each));
  const come = after.filter((each) => !before.includes(each));
  if (gone.length === 1 && !come.length)
    return fact(`${subject(part)} no longer takes ${value(gone[0]) ?? 'one parameter'}`, gone[0] ?? null);
  if (come.length === 1 && !gone.length)
    return fact(`${subject(part)} now takes ${value(come[0]) ?? 'one more parameter'} too`);
  const [one, two] = [value(old), value(now)];
  return one && two
    ? fact(`${subject(part)} now takes ${two}, was ${one}`, old)
    : fact(`${subject(part)} takes other parameters`);
};

/** A small piece of one line in place of another. */
const piece: Shape = ({ removed, added, part }) =>
  removed.length === 1 && added.length === 1 ? differingFact(part, removed[0] ?? '', added[0] ?? '') : null;

/** A line alone that went or came. */
const line: Shape = ({ removed, added, part }) => {
  if (removed.length + added.length !== 1) return null;
  const what = value((removed[0] ?? added[0] ?? '').replace(/[,;]$/, ''));
  if (!what) return null;
  return removed.length ? fact(`${what} is gone from ${subject(part)}`) : fact(`${subject(part)} now has ${what}`);
};

/** What comes out of a page or a template. */
const printed: Shape = ({ removed, added, part }) => {
  if (!PROSE.test(part.path) || removed.length !== 1 || added.length !== 1) return null;
  return fact(`${code(part.path)} now says "${words(added[0] ?? '', QUOTED_CHARS)}"`, removed[0] ?? null);
};

/** From the surest shape to the loosest; the first that fits is said. */
const SHAPES: readonly Shape[] = [
  assigned,
  literal,
  printed,
  operator,
  clause,
  signature,
  imported,
  thrown,
  condition,
  returned,
  called,
  piece,
  line,
];
