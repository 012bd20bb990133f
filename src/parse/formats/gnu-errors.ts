// What any tool prints that says `path:line:column: message`, as the GNU Coding Standards ask, and close kin.
// It speaks only where no other format does, and only when most of a text looks like this: a log may hold such a line by chance.
//   docs/guide.adoc:12:20: section title out of sequence
//   src/stock.x(12,5): unknown name

import type { Severity } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const PATH =
  '(?<path>(?:[A-Za-z]:[\\\\/])?(?:[^\\s:()\\[\\]"\'<>|]{0,200}[\\\\/])?[^\\s:()\\[\\]"\'<>|\\\\/]{0,100}(?:\\.(?!\\d+\\b)[\\w-]{1,12}|(?:Docker|Make|Jenkins|Vagrant|Gem|Rake|Pod|Brew|Proc|Just)file))';
const WORD =
  '(?:\\[?(?<severity>fatal error|fatal|error|warning|warn|info|note|notice|hint|style|convention|refactor|suggestion|[EWCRFIN])\\]?(?:\\[(?<code>[\\w./-]{1,60})\\])?(?::| -) ?)?';
const SAID =
  '(?<message>(?!(?:in |from |at )\\S+$)\\S.{2,1500}?)(?: \\[(?<rule>[\\w@./:-]{2,80})\\]| \\((?<rule2>[A-Za-z]{1,12}-?\\d{1,6}|[a-z]+(?:[-/_][a-z]+){1,6})\\))?$';
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `^ {0,4}${PATH}:(?<line>\\d{1,7})(?:[:.](?<column>\\d{1,6}))?(?:-\\d{1,7}(?::\\d{1,6})?)?(?:: ?| - )${WORD}${SAID}`,
    'i',
  ),
  new RegExp(`^ {0,4}${PATH} ?[([](?<line>\\d{1,7})(?:, ?(?<column>\\d{1,6}))?[)\\]] ?: ?${WORD}${SAID}`, 'i'),
  new RegExp(`^ {0,4}${PATH}: line (?<line>\\d{1,7})(?:, col(?:umn)? (?<column>\\d{1,6}))?[,:] ?${WORD}${SAID}`, 'i'),
  new RegExp(
    `^ {0,4}${PATH}:(?<line>\\d{1,7})(?::(?<column>\\d{1,6}))? (?<lead>[A-Z]{1,6}-?\\d{1,5}|\\[[EWC]\\]) ${WORD}${SAID}`,
  ),
];
/** Below a line that is a path alone: the place, perhaps a mark, the message and, two spaces behind it, the rule. */
const HEADING = new RegExp(`^${PATH.replace('[^\\s:()\\[\\]"\'<>|]{0,200}', '[^:()\\[\\]"\'<>|]{0,200}')}:?$`, 'i');
const BELOW =
  /^ {1,8}(?<line>\d{1,7})(?::(?<column>\d{1,6}))? {1,12}(?:[✖⚠✗×✘❌ℹ]\uFE0F? {1,4})?(?:\[?(?<severity>error|warning|warn|info|note|hint)\]? {1,12})?(?<message>\S.{2,1500}?)(?: {2,200}(?<rule>[a-z@][\w@/.-]{1,80}))?\s*$/i;
/** Frames, log lines of programs and interpreters' own warnings look alike and say nothing of a check. */
const NOISE =
  /^(?:\w{0,40}Warning: |\d+\/\d+|\[?(?:DEBUG|TRACE|INFO)\b|https?:|done\b|ok\b|PASS\b|passed\b)|\bat \S+:\d+\)?$/;
/** What stands in every shape, and what in no heading: most lines need not be looked at closer. */
const PLACED = /(?:\.[\w-]{1,12}|file)(?::\d| ?[([]\d|: line \d)/i;
const NO_PATH = /[()[\]"'<>|]/;
const SHARE = 0.4;
/** Of so many lines so few fit that no later ones make most of them fit. */
const ENOUGH = 4_000;
const FEW = 0.05;
const STRUCTURE = /^(?:\s|##\[|[-=~*#+|>]|$)/;

interface State {
  readonly drafts: Collector;
  /** Lines that say something, and those of them that fit. */
  lines: number;
  fits: number;
  heading: string | null;
}

const isHopeless = ({ lines, fits }: State): boolean => lines >= ENOUGH && fits < FEW * lines;

function open(context: Context): LogReader {
  const state: State = { drafts: collector(context), lines: 0, fits: 0, heading: null };
  return {
    push(lines) {
      for (const line of lines) if (!isHopeless(state)) take(state, line);
    },
    rests: () => isHopeless(state),
    end: () => ({
      findings:
        state.fits > 0 && state.fits >= SHARE * state.lines && !isHopeless(state) ? state.drafts.findings(true) : [],
    }),
  };
}

function take(state: State, line: Line): void {
  const said = (PLACED.test(line.text) ? firstShape(line.text) : undefined) ?? belowHeading(state, line.text);
  if (said?.path && said.message && !NOISE.test(said.message)) {
    state.lines++;
    state.fits++;
    state.drafts.begin(
      {
        tool: 'gnu-errors',
        severity: severityOf(said.severity),
        rule: said.rule ?? said.rule2 ?? said.lead ?? said.code ?? null,
        message: said.message,
        location: locationOf(said.path, said.line, said.column),
      },
      line,
    );
    return;
  }
  const heading = NO_PATH.test(line.text) ? undefined : HEADING.exec(line.text)?.groups?.path;
  if (heading || line.text === '') state.heading = heading ?? null;
  if (heading || STRUCTURE.test(line.text)) return;
  state.lines++;
  state.drafts.close();
}

function belowHeading({ heading }: State, text: string): Record<string, string | undefined> | undefined {
  const said = heading ? BELOW.exec(text)?.groups : undefined;
  return said && heading ? { ...said, path: heading } : undefined;
}

function firstShape(text: string): Record<string, string | undefined> | undefined {
  for (const shape of SHAPES) {
    const said = shape.exec(text)?.groups;
    if (said) return said;
  }
  return undefined;
}

/** Without a word that says error it may be anything: a warning. */
const severityOf = (word: string | undefined): Severity =>
  /^(?:fatal|error|[EF]$)/i.test(word ?? '')
    ? 'error'
    : /^(?:note|info|hint|style|suggestion|notice|[IN]$)/i.test(word ?? '')
      ? 'note'
      : 'warning';

export const gnuErrors: LogFormat = {
  name: 'gnu-errors',
  title: 'Any tool that prints path:line: message',
  url: 'https://www.gnu.org/prep/standards/html_node/Errors.html',
  family: 'lint',
  reads: 'log',
  commands: null,
  yields: 'wholly',
  within: ENOUGH,
  wakes: [],
  probe: (text) =>
    /^ {0,4}(?:[A-Za-z]:[\\/])?[^\s:()]{0,300}(?:\.[\w-]{1,12}|file)(?::\d+|\(\d+|\[\d+|: line \d|:?\n {1,8}\d+(?::\d+)? )/m.test(
      text,
    ),
  open,
};
