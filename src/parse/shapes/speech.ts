// Reads what is said beside a place: a word for how bad it is, a rule in front or behind, the message.
//   error[E12]: no such thing      W0611 unused import      warning  Missing semicolon  semi      no such thing [no-thing]

import type { Severity } from '../../model/finding.ts';
import { severityIn } from './words.ts';

/** What a text says. */
export interface Speech {
  readonly severity: Severity | null;
  readonly rule: string | null;
  readonly message: string;
}

const WORD = '(?:[A-Za-z]{1,12}|[A-Z]\\w{0,40}(?:Error|Exception))(?: (?:[Ee]rror|ERROR|[Ww]arning))?';
/** A rule's name in front: `E401`, `TS2322`, `CKV_AWS_20`, `lint/style/useConst`, `no-var:`. */
const CODE =
  '(?:[A-Za-z]{1,8}[-_]?\\d{2,6}[A-Za-z]?|[A-Z]{1,4}\\d{1,6}|[A-Z][A-Z\\d]{0,12}(?:[-_][A-Z\\d]{1,16}){0,5}[-_]\\d{1,8}|[A-Z][A-Z\\d]{0,12}(?:[-_][A-Z\\d]{1,16}){1,6}(?=[:\\])])|#?\\d{1,6}(?:-[A-Z])?|\\*?[EWIFN],[A-Z]{2,12}|[a-z][\\w-]{1,40}(?:[/.][\\w-]{1,60}){1,4})';
const RULE_WORD = '[@A-Za-z][\\w-]{0,60}(?:[/.:][\\w-]{1,80}){0,4}';
const HEADS: readonly RegExp[] = [
  // `error[E1]: …`, `[error] …`, `error TS2322: …`, `(W) …`, `ERROR - …`, `warning | …`, `*E,CODE …`
  new RegExp(
    `^[[(<{*]{0,2}(?<word>${WORD})[\\])>}*]{0,2}(?:,(?<code0>[A-Z]{2,12}))?(?:[ /]{0,2}[[(](?<code>[\\w./@:#-]{1,80})[\\])]|[ ,]{1,2}(?<code2>${CODE}))?(?<sep>\\s{0,2}[:|,–—-]|\\s(?=\\s)|(?<=[\\])>}])\\s?| {1,2})\\s{0,12}(?<message>\\S.{0,2000})$`,
  ),
  // `E401 …`, `[CWE-703] …`, `no-var: …`, `D100: …`
  new RegExp(
    `^(?:(?<code>${CODE})(?::| -|,|\\s)|[[(](?<code2>${CODE}|${RULE_WORD})[\\])][:,]?|(?<code3>[a-z]{2,30}(?:[-_][a-z\\d]{1,30}){1,7}|[A-Z][a-z]+(?:[A-Z][a-z\\d]+){1,6})(?: ?:| {2,}| - ))\\s{0,12}(?<message>\\S.{0,2000})$`,
  ),
];
const TAILS: readonly RegExp[] = [
  /^(?<message>.{3,2000}?)\s{1,4}\[(?<rule>[A-Za-z@-][\w@./:=-]{1,80}(?:, ?[\w@./:=-]{1,80}){0,8})\]\.?$/,
  /^(?<message>.{3,2000}?)\s{1,4}\((?:[Rr]ule: ?)?(?<rule>[A-Za-z]{1,12}-?\d{1,6}|[A-Za-z@][\w]{0,40}(?:[-_/.:][\w]{1,60}){1,8}|[a-z]{3,30})\)\.?$/,
  /^(?<message>.{3,2000}?)(?: {2,200}|\t{1,4}| {1,4}[|│] )(?<rule>[A-Za-z@][\w@]{0,40}(?:[-/_.][\w@-]{1,60}){0,8})\s{0,4}[|│]?$/,
];
/** Marks that stand for a word. */
const SYMBOLS: readonly (readonly [RegExp, Severity])[] = [
  [/^[✖✗✘❌×⨯🚨⛔🔴‼]️?\s?/u, 'error'],
  [/^[⚠🟡△▲]️?\s?/u, 'warning'],
  [/^[ℹ🔵💡]️?\s?/u, 'note'],
];
const SINGLE = /^[A-Za-z]$/;

/** What a text says; its message is never empty unless the text is. */
export function speechIn(text: string): Speech {
  let rest = text.trim();
  let severity: Severity | null = null;
  let rule: string | null = null;
  for (const [pattern, told] of SYMBOLS) {
    if (!pattern.test(rest)) continue;
    severity = told;
    rest = rest.replace(pattern, '').trim();
  }
  for (let turn = 0; turn < 3; turn++) {
    const next = headOf(rest, severity, rule);
    if (!next) break;
    ({ severity, rule, message: rest } = next);
  }
  const tail = rule ? null : tailOf(rest);
  return { severity, rule: rule ?? tail?.rule ?? null, message: tail?.message ?? rest };
}

function headOf(text: string, severity: Severity | null, rule: string | null): Speech | null {
  const [worded, coded] = HEADS.map((pattern) => pattern.exec(text)?.groups);
  const word = worded?.word ?? '';
  const told = severity === null && worded ? severityIn(word) : null;
  if (told && worded && isWord(text, worded)) {
    return {
      severity: told,
      rule: rule ?? worded.code ?? worded.code0 ?? worded.code2 ?? null,
      message: (worded.message ?? '').trim(),
    };
  }
  const code = coded?.code ?? coded?.code2 ?? coded?.code3;
  if (!code || rule) return null;
  // `[error]` is no rule, nor is a number that may be anything.
  if (severityIn(code) && severity === null)
    return { severity: severityIn(code), rule: null, message: (coded?.message ?? '').trim() };
  const letter = severity ?? severityIn(/^\*?([EWFN]),/.exec(code)?.[1] ?? '');
  return /^\d+$/.test(code) ? null : { severity: letter, rule: code, message: (coded?.message ?? '').trim() };
}

/** A lone letter or a word of prose is a severity only where it is set apart. */
function isWord(text: string, groups: Readonly<Record<string, string | undefined>>): boolean {
  const { word = '', sep = '', code, code2 } = groups;
  const isCoded = code !== undefined || code2 !== undefined;
  const isApart = /[:|,–—-]/.test(sep) || /^[[(<{*]/.test(text);
  if (SINGLE.test(word)) return isApart;
  if (isApart || isCoded || sep.length === 0) return true;
  return (
    /^(?:error|warning|warn|info|hint|notice|fatal|note)$/i.test(word) &&
    (sep !== ' ' || /^[A-Z`'"\d]/.test(text.slice(word.length).trim()) || word === word.toUpperCase())
  );
}

function tailOf(text: string): { readonly message: string; readonly rule: string } | null {
  for (const pattern of TAILS) {
    const groups = pattern.exec(text)?.groups;
    if (groups?.message && groups.rule && !/^(?:line|file|at|see|default|optional|error|warning)\b/i.test(groups.rule))
      return { message: groups.message.trim(), rule: groups.rule.trim() };
  }
  return null;
}
