// Dates as source lines and data write them, and how code asks for today.

/** A date a line holds: its day as days since the epoch, and how to name it. */
export interface WrittenDay {
  readonly day: number;
  readonly text: string;
}

const DAY_MS = 86_400_000;
const LINE_CHARS = 2_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';

/** `2026-11-14`, `2026/11/14`, `20261114`, also before a time of day. */
const ISO = /(?<![\w.-])(20\d\d)([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=T\d|[^\w-]|$)/g;
/** `Date.new(2026, 11, 14)`, `time.Date(2026, time.November, 14, …)`, `LocalDate.of(2026, Month.NOVEMBER, 14)`. */
const CALL =
  /([\w.:]{0,60})\s?\(\s?(20\d\d)\s?,\s?((?:\w{1,20}(?:\.|::))?[A-Za-z]{3,9}|\d{1,2})\s?,\s?(\d{1,2})(?!\d)/g;
/** `14 Nov 2026`, `14. November 2026`. */
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})\\.?[ -](${MONTH_NAME})[ -](20\\d\\d)(?!\\d)`, 'g');
/** `Nov 14, 2026`. */
const MONTH_FIRST = new RegExp(`\\b(${MONTH_NAME}) (\\d{1,2}),? (20\\d\\d)(?!\\d)`, 'g');
/** `14.11.2026`. */
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d\d)(?![\d.])/g;
/** JavaScript and the old Java calendar count months from 0. */
const FROM_ZERO = /(?:^|\b)(?:Date|Date\.UTC|GregorianCalendar|Calendar\.set)$/;

const COMMENT = /^\s*(?:\/\/|#(?!\[)|\*|\/\*|--\s|<!--|;;|%)/;
const TODAY = new RegExp(
  [
    String.raw`\b(?:Date|DateTime|date|datetime|Time|Carbon|CarbonImmutable|Chronos)(?:\.|::)(?:today|now|utcnow|current|zone\.(?:now|today))\b`,
    String.raw`\b(?:datetime\.){1,2}(?:now|today|utcnow)\b|\bdate\.today\b|\btimezone\.now\b|\btime\.(?:time|Now|Since|Until|localtime|gmtime)\(`,
    String.raw`\bnew Date\b(?:\(\s?\)|(?!\())|\bDate\.now\(|\bTemporal\.Now\b|\b(?:dayjs|moment|dayjs\.utc|moment\.utc)\(\s?\)|\bDateTime\.(?:local|utc)\(\s?\)`,
    String.raw`\b(?:LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime|Instant|Year|YearMonth)\.now\(|\bSystem\.currentTimeMillis\(|\bCalendar\.getInstance\(|\bClock\.System\.now\(`,
    String.raw`\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)\b|\bTimeProvider\.System\b|\b(?:Utc|Local|SystemTime|OffsetDateTime|Zoned|Timestamp)::now(?:_utc|_local)?\(`,
    String.raw`\bdate\(\s?['"]|\btime\(\s?(?:NULL|nullptr|0)?\s?\)|\bnew DateTime(?:Immutable)?\(\s?(?:['"](?:now|today)['"])?\s?\)|\bstrtotime\(|\bsystem_clock::now\(`,
    String.raw`\bnow\(\)|\bCURRENT_(?:DATE|TIMESTAMP)\b|\$\(date\b|\bDate(?:Time)?\.utc_(?:today|now)\b|\bDate\(\)`,
  ].join('|'),
);
/** Tests under a clock of their own do not see the day of the run. */
const FROZEN =
  /freeze_?time|freezegun|useFakeTimers|fakeTimers|setSystemTime|Timecop|travel_to|travel_back|MockDate|mockdate|Clock\.fixed|time_machine|setTestNow|clock\.tick|FakeTimeProvider/i;

export const dayOf = (ms: number): number => Math.floor(ms / DAY_MS);
export const asksForToday = (line: string): boolean => TODAY.test(line.slice(0, LINE_CHARS)) && !COMMENT.test(line);
export const freezesClock = (text: string): boolean => FROZEN.test(text);

/** The dates a line holds; a line of comment holds none. */
export function daysIn(line: string): readonly WrittenDay[] {
  if (!/20\d\d/.test(line) || COMMENT.test(line)) return [];
  const text = line.slice(0, LINE_CHARS);
  const found: WrittenDay[] = [];
  const add = (year: string, month: number, day: string): void => {
    const ms = Date.UTC(Number(year), month - 1, Number(day));
    const iso = new Date(ms).toISOString().slice(0, 10);
    if (month >= 1 && month <= 12 && Number(iso.slice(8)) === Number(day)) found.push({ day: dayOf(ms), text: iso });
  };
  for (const [, year = '', , month, day = ''] of text.matchAll(ISO)) add(year, Number(month), day);
  for (const [, callee = '', year = '', month = '', day = ''] of text.matchAll(CALL))
    add(
      year,
      monthOf(month.replace(/^.*[.:]/, '')) + (FROM_ZERO.test(callee) && /\bnew\b|Date\.UTC/.test(text) ? 1 : 0),
      day,
    );
  for (const [, day = '', month = '', year = ''] of text.matchAll(DAY_FIRST)) add(year, monthOf(month), day);
  for (const [, month = '', day = '', year = ''] of text.matchAll(MONTH_FIRST)) add(year, monthOf(month), day);
  for (const [, day = '', month = '', year = ''] of text.matchAll(DOTTED)) add(year, Number(month), day);
  return found;
}

const monthOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
