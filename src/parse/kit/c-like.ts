// Makes the formats of C-family compilers and checkers that print `file:line:column: severity: message`, then the code, then notes.

import type { Severity } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector } from './collect.ts';
import { locationOf } from './draft.ts';
import type { Said } from './located.ts';

const EXTENSIONS =
  'c|C|cc|CC|cpp|cxx|c\\+\\+|cppm|ixx|h|H|hh|hpp|hxx|h\\+\\+|hpp11|inl|inc|ipp|tcc|tpp|txx|def|cu|cuh|hip|cl|m|mm|S|s|f|F|for|f\\d\\d|F\\d\\d|l|y|ll|yy|lex|ypp|ino|i|ii|gperf|rl|re|pyx|d|di|proto|in|td|lpp';
/** A C-family file, a header of the system without an extension, or a place the preprocessor names. */
const FILE = `(?:(?:[A-Za-z]:)?[^\\s:"'\\x60<>|][^:"<>|\\n]{0,400}?\\.(?:${EXTENSIONS})|/[^\\s:]{1,300}/(?:include|c\\+\\+|v1)/[\\w/+-]{1,200}|<(?:command-line|built-in|stdin)>)`;
const HEAD = new RegExp(
  `^(?:In file included from )?\\s?(?<path>${FILE}):(?<line>\\d{1,9})(?::(?<column>\\d{1,9}))?: (?<severity>fatal error|error|warning|note|remark|sorry, unimplemented|internal compiler error|style|performance|portability|information)(?: #(?<number>\\d{1,6}(?:-D)?))?: (?<message>.{0,2000})$`,
);
/** gcc 3 wrote errors without the word. */
const BARE = new RegExp(
  `^(?<path>${FILE}):(?<line>\\d{1,9}): (?<message>(?:[\`'‘"][^\\s'’"]{1,120}['’"] (?:undeclared|was not declared|has no member|redeclared|used|undefined)|(?:parse|syntax) error|(?:conflicting types|previous (?:declaration|definition)) |[Ii]nvalid ).{0,1000})$`,
);
const CONTEXT =
  /^(?:In file included from |(?:\s{10,40})from |\S.{0,400}: (?:In |At |in ).{1,400}:$|\S.{0,400}:(?:\d{1,9}:){0,2}(?:\d+:)?\s{2,4}(?:required|recursively required|instantiated) (?:from|by) )/;
const CODE = /^(?:\s|\d{1,7} ?\||[~^|+]|cc1|compilation terminated)/;
const COUNTED =
  /^(?:\d{1,9} (?:errors?|warnings?)(?: and \d{1,9} (?:errors?|warnings?))? generated\.|compilation terminated|cc1plus: |cc1: |\d{1,9} warnings? treated as errors?)/;
const OPTION = /^(?<message>.*?) ?\[(?<rule>-W[\w+=#.,<>*-]{1,80}|-[fp][\w-]{1,60})\]$/;
const TIDY = /^(?<message>.*?) \[(?<rule>[a-zA-Z]\w{0,40}(?:-[\w.+]{1,80}){1,8}(?:,-?[\w.+-]{1,80}){0,8})\]$/;
const CPPCHECK = /^(?<message>.*?) \[(?<rule>[a-zA-Z]\w{2,80})\]$/;

/** A header that is not there, in GCC's words and in Clang's. */
const HEADER = /^(?:(?<gcc>[\w.+/-]{1,200}): No such file or directory|'(?<clang>[^'\n]{1,200})' file not found)$/;

/** One of these stands in every line that is a head. */
export const HEAD_MARKS: readonly string[] = [
  ': error: ',
  ': warning: ',
  ': fatal error: ',
  ': error #',
  ': warning #',
  ': sorry, ',
  ': internal compiler error: ',
  ' undeclared',
  ' redeclared',
  ': parse error',
  ': syntax error',
  ': conflicting types',
  ': previous de',
  ': invalid ',
  ': Invalid ',
  ': remark: ',
];

export type Family = 'option' | 'tidy' | 'cppcheck';

/** Which tool a message's last brackets betray; `option` when there are none. */
export function familyOf(message: string): Family {
  if (!message.endsWith(']')) return 'option';
  if (OPTION.test(message)) return 'option';
  if (TIDY.test(message)) return 'tidy';
  return CPPCHECK.test(message) ? 'cppcheck' : 'option';
}

export interface CLike extends Pick<LogFormat, 'name' | 'title' | 'url' | 'family' | 'commands' | 'marks' | 'probe'> {
  /** Which lines are the tool's own. */
  readonly takes: Family;
  readonly severity?: (said: Said, context: Context) => Severity;
}

/** The line as a finding of a C-family tool, null when it is none. */
export function headOf(text: string): Said | null {
  if (!/:\d/.test(text)) return null;
  return HEAD.exec(text)?.groups ?? BARE.exec(text)?.groups ?? null;
}

/** True when a block holds a line of this kind for which `fits` holds; looks at 2,000 lines at most. */
export function holdsHead(text: string, fits: (said: Said) => boolean): boolean {
  if (
    !/:\d+: (?:fatal error|error|warning|note|remark|style|performance|portability|information|internal compiler error|sorry)|:\d+: \S/.test(
      text,
    )
  )
    return false;
  return text.split('\n').some((line) => {
    const said = headOf(line);
    return said !== null && fits(said);
  });
}

/** Makes the format. */
export function cLike(spec: CLike): LogFormat {
  const { name, title, url, family, commands, marks = [], probe } = spec;
  return {
    name,
    title,
    url,
    family,
    commands,
    marks,
    probe,
    reads: 'log',
    wakes: [HEAD, BARE, CONTEXT],
    open: (context) => openCLike(spec, context),
  };
}

function openCLike(spec: CLike, context: Context): LogReader {
  const drafts = collector(context);
  let before: Line[] = [];
  const take = (line: Line): void => {
    const said = headOf(line.text);
    if (said && said.severity !== 'note') {
      if (familyOf(said.message ?? '') === spec.takes) begin(drafts, line, { said, spec, context });
      else drafts.close();
      for (const lead of before) drafts.current?.more.push(lead.text);
      before = [];
      return;
    }
    if (CONTEXT.test(line.text) && !said) before = [...before.slice(-20), line];
    else if (COUNTED.test(line.text)) drafts.close();
    else if (said || CODE.test(line.text) || isCode(drafts, line)) follow(drafts, line, before.splice(0));
    else {
      before = [];
      drafts.close();
    }
  };
  return {
    push: (lines) => lines.forEach(take),
    rests: () => drafts.current === null && before.length === 0,
    end: () => ({ findings: drafts.findings(true) }),
  };
}

/** Right below a head stands its code, whatever it is. */
const isCode = ({ current }: Collector, line: Line): boolean =>
  current !== null && current.to === current.from && line.number === current.to + 1 && line.text !== '';

/** A note, its code, and the includes between belong to the finding above. */
function follow(drafts: Collector, line: Line, between: readonly Line[]): void {
  const draft = drafts.current;
  if (!draft) return;
  if (line.number !== draft.to + between.length + 1) return drafts.close();
  for (const lead of between) drafts.extend(lead);
  drafts.extend(line);
}

function begin(
  drafts: Collector,
  line: Line,
  { said, spec, context }: { readonly said: Said; readonly spec: CLike; readonly context: Context },
): void {
  const whole = said.message ?? '';
  const split = (spec.takes === 'option' ? OPTION : spec.takes === 'tidy' ? TIDY : CPPCHECK).exec(whole)?.groups;
  const number = said.number ? `#${said.number}` : null;
  const draft = drafts.begin(
    {
      tool: spec.name,
      severity:
        spec.severity?.(said, context) ??
        (!said.severity || /error|sorry/.test(said.severity)
          ? 'error'
          : said.severity === 'remark'
            ? 'note'
            : 'warning'),
      rule: ruleOf(split?.rule) ?? number,
      message: split?.message ?? whole,
      location: locationOf(said.path ?? '', said.line, said.column),
    },
    line,
  );
  const header = said.severity === 'fatal error' ? HEADER.exec(draft.message)?.groups : undefined;
  const module = header?.gcc ?? header?.clang;
  if (module) Object.assign(draft, { kind: 'module-exists', facts: { module } });
}

/** `-Werror=unused` and `bugprone-x,-warnings-as-errors` name the rule with how it became an error. */
function ruleOf(said: string | undefined): string | null {
  if (!said) return null;
  const parts = said.split(',').filter((part) => !/^-W?(?:error|warnings-as-errors)$/.test(part));
  return (parts.join(',') || said).replace(/^-Werror=/, '-W');
}
