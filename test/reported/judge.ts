// Compares a report's JSON with what a reported case expects of it. A list of values means any of them.

/** What a case expects: only what is certain. */
export interface Expected {
  readonly about: string;
  readonly kind: string;
  readonly verdict?: OneOrMore<string>;
  /** A regular expression over the notes: where one fits, `fine` is right too. */
  readonly fineIfNote?: string;
  /** Fine, and something told as flaky. */
  readonly flaky?: boolean;
  readonly passed?: OneOrMore<number>;
  readonly failed?: OneOrMore<number>;
  readonly skipped?: OneOrMore<number>;
  /** Each fits one finding that is an error or flaky. */
  readonly findings?: readonly Wanted[];
  /** No error fits any of these. */
  readonly notFindings?: readonly Wanted[];
  /** The first cause's place. */
  readonly site?: Wanted;
  /** May be the path of nothing; `*` stands for anything. */
  readonly notPaths?: readonly string[];
  readonly headlineHas?: readonly string[];
  readonly headlineNot?: readonly string[];
  readonly noteHas?: readonly string[];
  readonly noteNot?: readonly string[];
  readonly maxErrors?: number;
  readonly maxCauses?: number;
  readonly minCauses?: number;
}

type OneOrMore<T> = T | readonly T[];

interface Wanted {
  readonly path?: OneOrMore<string>;
  readonly line?: OneOrMore<number>;
  /** Part of suite and name. */
  readonly test?: string;
  readonly says?: OneOrMore<string>;
  /** Part of message, rule, path or test. */
  readonly tells?: OneOrMore<string>;
}

interface Place {
  readonly path?: string | null;
  readonly line?: number | null;
}

interface Told extends Place {
  readonly severity: string;
  readonly status: string;
  readonly rule: string | null;
  readonly message: string;
  readonly test: { readonly suite: string; readonly name: string } | null;
}

/** As much of the JSON as is judged. */
export interface Report {
  readonly verdict: string;
  readonly headline: string;
  readonly causes: readonly { readonly status: string; readonly headline: string; readonly site: Place | null }[];
  readonly findings: readonly Told[];
  readonly notes: readonly { readonly message: string }[];
  readonly totals: Readonly<Record<string, number>>;
}

export interface Judged {
  readonly kind: 'verdict' | 'count' | 'place' | 'told' | 'sentence' | 'note';
  readonly ok: boolean;
  readonly want: string;
  readonly got: string;
}

const list = <T>(value: OneOrMore<T> | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
const has = (text: string | null | undefined, part: string): boolean =>
  (text ?? '').toLowerCase().includes(part.toLowerCase());
const testOf = ({ test }: Told): string => (test ? `${test.suite} ${test.name}` : '');
const slashed = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//, '');
const fitting = (texts: readonly string[], pattern: string): string | undefined =>
  texts.find((text) => new RegExp(pattern, 'i').test(text));

/** With a checkout a path is the whole path; without one, what stands before it cannot be known. */
const isSame = (got: string | null | undefined, want: string, isExact: boolean): boolean =>
  got != null && (slashed(got) === want || (!isExact && slashed(got).endsWith(`/${want}`)));

function isBanned(got: string | null | undefined, want: string, isExact: boolean): boolean {
  if (got == null || !want.includes('*')) return isSame(got, want, isExact);
  const parts = want.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(slashed(got));
}

function fits(finding: Told, { path, line, test, says, tells }: Wanted, isExact: boolean): boolean {
  const name = testOf(finding);
  return (
    (path === undefined || list(path).some((each) => isSame(finding.path, each, isExact))) &&
    (line === undefined || list(line).some((each) => each === finding.line)) &&
    (test === undefined || has(name, test) || has(name.replaceAll(' ', ''), test)) &&
    (says === undefined || list(says).some((each) => has(finding.message, each))) &&
    (tells === undefined ||
      list(tells).some((each) => [finding.message, finding.rule, finding.path, name].some((text) => has(text, each))))
  );
}

/** Everything a case asks for, each with whether it is so. `isExact` where there is a checkout. */
export function judge(expected: Expected, report: Report, isExact: boolean): readonly Judged[] {
  return [
    ...verdicts(expected, report),
    ...counts(expected, report),
    ...findings(expected, report, isExact),
    ...places(expected, report, isExact),
    ...sentences(expected, report),
    ...notes(expected, report),
    ...limits(expected, report),
  ];
}

function verdicts({ verdict, fineIfNote, flaky }: Expected, report: Report): Judged[] {
  const isExcused =
    report.verdict === 'fine' && fineIfNote !== undefined && fitting(messagesOf(report), fineIfNote) !== undefined;
  const isFlaky = [...report.findings, ...report.causes].some(({ status }) => status === 'flaky');
  return [
    ...(verdict === undefined
      ? []
      : [
          told('verdict', list(verdict).includes(report.verdict) || isExcused, {
            want: `verdict ${list(verdict).join(' or ')}`,
            got: report.verdict,
          }),
        ]),
    ...(flaky
      ? [
          told('verdict', report.verdict === 'fine' && isFlaky, {
            want: 'fine, and told as flaky',
            got: `${report.verdict}, ${isFlaky ? 'something' : 'nothing'} told as flaky`,
          }),
        ]
      : []),
  ];
}

const messagesOf = ({ notes: all }: Report): readonly string[] => all.map(({ message }) => message);

const told = (kind: Judged['kind'], ok: boolean, says: { readonly want: string; readonly got: unknown }): Judged => ({
  kind,
  ok,
  want: says.want,
  got: String(says.got),
});

function counts(expected: Expected, { totals }: Report): Judged[] {
  return (['passed', 'failed', 'skipped'] as const).flatMap((key) => {
    const wanted = list(expected[key]);
    return wanted.length
      ? [
          told('count', wanted.includes(totals[key] ?? -1), {
            want: `${key} ${wanted.join(' or ')}`,
            got: totals[key],
          }),
        ]
      : [];
  });
}

const errorsOf = (report: Report): readonly Told[] =>
  report.findings.filter(({ severity, status }) => severity === 'error' || status === 'flaky');

const shown = (wanted: Wanted): string => JSON.stringify(wanted);

function findings(expected: Expected, report: Report, isExact: boolean): Judged[] {
  const errors = errorsOf(report);
  const said = errors.map((each) => `${each.path}:${each.line} ${testOf(each)} ${each.message.slice(0, 60)}`);
  return [
    ...(expected.findings ?? []).map((wanted) =>
      told(
        wanted.path !== undefined || wanted.line !== undefined ? 'place' : 'told',
        errors.some((each) => fits(each, wanted, isExact)),
        { want: shown(wanted), got: said.slice(0, 4).join(' | ') },
      ),
    ),
    ...(expected.notFindings ?? []).map((wanted) =>
      told('told', !errors.some((each) => fits(each, wanted, isExact)), {
        want: `no error with ${shown(wanted)}`,
        got: said.slice(0, 4).join(' | '),
      }),
    ),
  ];
}

function places({ site, notPaths }: Expected, report: Report, isExact: boolean): Judged[] {
  const own = report.causes[0]?.site;
  const all = [...report.findings, ...report.causes.flatMap((cause) => cause.site ?? [])];
  const isSite =
    site !== undefined &&
    own != null &&
    list(site.path).some((each) => isSame(own.path, each, isExact)) &&
    (site.line === undefined || list(site.line).some((each) => each === own.line));
  return [
    ...(site ? [told('place', isSite, { want: `first cause at ${shown(site)}`, got: own?.path })] : []),
    ...(notPaths ?? []).map((path) => {
      const at = all.find((each) => isBanned(each.path, path, isExact));
      return told('place', !at, { want: `not at ${path}`, got: at?.path });
    }),
  ];
}

function sentences({ headlineHas, headlineNot }: Expected, report: Report): Judged[] {
  const heads = [report.headline, ...report.causes.map(({ headline }) => headline)].filter(Boolean);
  return [
    ...(headlineNot ?? []).map((pattern) => {
      const head = fitting(heads, pattern);
      return told('sentence', head === undefined, { want: `no headline like /${pattern}/`, got: head });
    }),
    ...(headlineHas ?? []).map((pattern) =>
      told('sentence', fitting(heads, pattern) !== undefined, { want: `a headline like /${pattern}/`, got: heads[0] }),
    ),
  ];
}

function notes({ noteHas, noteNot }: Expected, report: Report): Judged[] {
  const messages = messagesOf(report);
  return [
    ...(noteHas ?? []).map((pattern) =>
      told('note', fitting(messages, pattern) !== undefined, { want: `a note like /${pattern}/`, got: messages[0] }),
    ),
    ...(noteNot ?? []).map((pattern) => {
      const note = fitting(messages, pattern);
      return told('note', note === undefined, { want: `no note like /${pattern}/`, got: note });
    }),
  ];
}

function limits(expected: Expected, { findings: all, causes }: Report): Judged[] {
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const { maxErrors = errors, maxCauses = causes.length, minCauses = 0 } = expected;
  return [
    told('told', errors <= maxErrors, { want: `at most ${maxErrors} errors`, got: errors }),
    told('told', causes.length <= maxCauses, { want: `at most ${maxCauses} causes`, got: causes.length }),
    told('told', causes.length >= minCauses, { want: `at least ${minCauses} causes`, got: causes.length }),
  ];
}
