// Reads what stands below a line that names a file: findings by line, a message below its place.
//   src/a.x                                src/a.x:12 in public class `A`:
//     12:5  error  No such thing  no-thing       D101: Missing docstring

import { locationOf } from '../kit/draft.ts';
import type { Said } from './line.ts';
import { wholePath } from './place.ts';
import { speechIn } from './speech.ts';

const HEADINGS: readonly RegExp[] = [
  /^\s{0,8}(?:[-=*#>•●✖✗×❌⚠|+]{1,6}\s{1,4})?(?:(?:In |Checking |Linting |Analy[sz]ing |Processing |Scanning |Inspecting |Validating )?(?:[Ff]ile|FILE|[Pp]ath|[Mm]odule)?[:= ]{0,2})["'`]?(?<path>[^"'`:]{1,300}?(?:\.\w{1,12}|file))["'`]?(?:\s{1,4}[[(]?\d{1,6} (?:errors?|warnings?|problems?|issues?|violations?|findings?|offenses?)\b.{0,80})?\s{0,2}(?:[-=*#]{2,200}|\.{3}|:)?$/,
  /^\s{0,4}(?<path>(?:[A-Za-z]:)?[^\s"'`:][^"'`:]{0,300}\.\w{1,12}):?$/,
];
const BELOW: readonly RegExp[] = [
  // `  12:5  error  …`, `  12 …`, `  line 12: …`, `  L12:5 …`, `  [12:5] …`, `  (12,5): …`, `  12 | ERROR | …`
  /^\s{0,24}(?:[-*•●│|├└─╰>✖✗✘×❌⚠]{1,4}\s{0,4}|:)?(?<open>[[(])?(?:[Ll]ine:?\s|LINE:?\s|L|l\.|#|@)?(?<line>\d{1,7})(?:[:,.](?:\s?[Cc]ol(?:umn)?\.?\s)?\s?(?<column>\d{1,6}))?(?:-\d{1,7}(?:[:,.]\d{1,6})?)?[\])]?(?<sep>\s{0,12}[:|│,–—-]\s{0,12}|\s{1,24})(?<text>\S.{1,2000})$/u,
  // `  error  12:5  …`, `  ✖ 12:5 …`
  /^\s{0,24}(?<mark>[[(]?[A-Za-z]{1,12}[\])]?|[✖✗✘×❌⚠ℹ]\uFE0F?)[:,]?\s{1,12}(?:at |on )?(?:[Ll]ine\s|L)?(?<line>\d{1,7})(?:[:,.]\s?(?:[Cc]ol(?:umn)?\.?\s)?(?<column>\d{1,6}))?(?<sep>\s{0,4}[:|–—-]\s{0,12}|\s{1,24})(?<text>\S.{1,2000})$/u,
  // `  - message (line 12)`, `  message at line 12, column 5`, `  message (12:5)`
  /^\s{0,24}(?:[-*•●✖✗✘×❌⚠]{1,2}\s{1,4})?(?<text>\S.{2,1000}?)[,:]?\s{1,4}[[(]?(?:(?:at |on |near )?[Ll]ine\s(?<line>\d{1,7})(?:[,:]?\s?(?:(?:at )?[Cc]ol(?:umn)?\s)?(?<column>\d{1,6}))?|(?<line2>\d{1,7}):(?<column2>\d{1,6}))[\])]?\.?$/u,
  // `  Violation: Rule=X P=3 Line=3 Msg=[…]`
  /^\s{0,24}(?:[A-Z][a-z]{2,20}: )?(?:.{0,200}\b[Rr]ule=(?<rule>[\w.-]{1,80}))?.{0,200}?\b[Ll]ine=(?<line>\d{1,7})\b,? ?(?:[Cc]ol(?:umn)?=(?<column>\d{1,6}),? )?(?:[Mm](?:sg|essage)=)?[["']?(?<text>[^\]"\n]{3,1000})/,
];
const PLACED = /\d/;
/** A time of day or a date, not a line. */
const CLOCK = /^\s{0,24}[[(]?(?:\d{4}[-/.]\d\d[-/.]\d|\d\d:\d\d:\d\d)/;

/** The file that a line names as the heading of what stands below; null when it is none. */
export function headingIn(text: string): string | null {
  if (text.length > 300 || !/\.\w|file/i.test(text)) return null;
  for (const pattern of HEADINGS) {
    const path = pattern.exec(text)?.groups?.path;
    const whole = path ? wholePath(path) : null;
    if (whole) return whole;
  }
  return null;
}

/** What a line below a file's name says of it; null when it says nothing. */
export function belowIn(text: string, path: string): Said | null {
  if (!PLACED.test(text) || text.length > 2_400 || CLOCK.test(text)) return null;
  for (const pattern of BELOW) {
    const groups = pattern.exec(text)?.groups;
    const said = groups && saidBelow(groups, path, text);
    if (said) return said;
  }
  return null;
}

function saidBelow(groups: Readonly<Record<string, string | undefined>>, path: string, whole: string): Said | null {
  const { text = '', mark } = groups;
  const { severity, rule, message } = speechIn(
    mark ? `${mark}${/\w/.test(mark) ? ': ' : ' '}${text}` : text.replace(/^[|│]\s{0,4}/, ''),
  );
  const line = groups.line ?? groups.line2;
  const column = groups.column ?? groups.column2;
  const isSet = /^\s/.test(whole) || column !== undefined || /^\W{0,4}[Ll]ine\s/.test(whole);
  // `12 | code` is code.
  const isCode = /[|│]/.test(groups.sep ?? '') && severity === null;
  if (isCode || !isSet || message.length < 3 || !/\p{L}{2}/u.test(message) || (mark && severity === null)) return null;
  return {
    location: locationOf(path, line, column),
    severity,
    rule: rule ?? groups.rule ?? null,
    message: message.replace(/\s{0,8}[|│]$/, '').trim(),
    grade: severity === 'error' || severity === 'warning' ? 'told' : rule ? 'coded' : 'bare',
  };
}
