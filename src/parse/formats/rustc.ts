// The Rust compiler, Clippy and Cargo, as people read them:
//   error[E0599]: no variant named `UnexpectedEnd` found for enum `DecodeError`
//     --> src/reader.rs:26:37
// and with `--message-format short`: src/main.rs:3:5: warning: unused import: `std::process`

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';
import { pathOf, severityOf } from '../kit/located.ts';

const HEAD = /^(?<severity>error|warning)(?:\[(?<rule>[\w:-]{1,80})\])?: (?<message>.{1,2000})$/;
const PLACE = /^ {0,12}--> (?<path>.{1,400}?):(?<line>\d{1,9}):(?<column>\d{1,9})$/;
const SHORT = new RegExp(
  `^${pathOf('rs')}:(?<line>\\d{1,9}):(?<column>\\d{1,9}): (?<severity>error|warning)(?:\\[(?<rule>[\\w:-]{1,80})\\])?: (?<message>.{1,2000})$`,
);
/** What only repeats or follows from what was said. */
const FOLLOWS =
  /^(?:could not compile|aborting due to|build failed|test failed, to rerun|\d+ targets? failed|process didn't exit successfully|doctest failed|test run failed|unused manifest key|`.{1,200}` \(.{1,120}\) generated \d|some crates failed)/;
/** What Cargo itself says without a place. */
const OWN =
  /^(?:no matching package|failed to (?:select a version|parse|get|load|download|run custom build|fetch|verify|resolve|read|open|query|sync|update|determine|find|spawn|create|write|copy|execute|prepare|build|link|publish|lookup|compile)|linking with|cannot (?:update|specify|install|publish)|the lock file|the package|package [`(]|packages? |could not (?:find|execute|load|parse|read|exec)|no (?:such (?:sub)?command|bin target|test target|example target|library target|targets? specified|override and no default|default toolchain)|toolchain |rustc \d|unable to |multiple |cyclic package|invalid |unexpected argument|checksum for|file not found for module|component|target |proc.macro|Unrecognized|no `main`|the `-Z`|unknown |virtual manifests?|current package believes|manifest path|I\/O|Unable|expected |cannot find|can't find|internal compiler error|language item|requires )/;
const LINT =
  /#\[(?:warn|deny|forbid)\((?<lint>[\w:]{1,80})\)\]|`-[DWF] (?<flag>[\w:-]{1,80})`|rust-clippy\/[\w./-]{1,40}#\/?(?<clippy>\w{1,80})/;
const UNIT = /^could not compile `(?<crate>[^`]{1,120})` \((?<unit>[^)]{1,120})\)/;
const TEST_RUN = /\bcargo\b[^|;&\n]{0,80}\b(?:test|nextest|t|bench|llvm-cov|tarpaulin)\b/;

interface State {
  readonly drafts: Collector;
  /** Units that were not compiled. */
  readonly notRun: string[];
  /** A head whose place is still to come. */
  unplaced: Pending | null;
}

function open(context: Context): LogReader {
  const state: State = { drafts: collector(context), notRun: [], unplaced: null };
  return {
    push(lines) {
      for (const line of lines) if (!begin(state, line)) extend(state, line);
    },
    rests: () => state.drafts.current === null,
    end() {
      settleUnplaced(state);
      const stopped = state.notRun.length > 0 && TEST_RUN.test(context.command ?? '');
      return { findings: state.drafts.findings(true), truncated: stopped, notRun: stopped ? state.notRun : [] };
    },
  };
}

function begin(state: State, line: Line): boolean {
  const short = line.text.includes('.rs:') ? SHORT.exec(line.text)?.groups : undefined;
  const said = short ?? HEAD.exec(line.text)?.groups;
  if (!said?.message) return false;
  settleUnplaced(state);
  const unit = UNIT.exec(said.message)?.groups;
  if (unit) state.notRun.push(`${unit.crate} (${unit.unit})`);
  const location = short ? locationOf(said.path ?? '', said.line, said.column) : null;
  const draft = state.drafts.begin(
    { tool: 'rustc', severity: severityOf(said.severity), rule: said.rule ?? null, message: said.message, location },
    line,
  );
  state.unplaced = short ? null : draft;
  return true;
}

function extend(state: State, line: Line): void {
  const draft = state.drafts.current;
  if (!draft) return;
  if (endsHere(draft, line)) return state.drafts.close();
  const at = state.unplaced ? PLACE.exec(line.text)?.groups : undefined;
  if (state.unplaced && at) {
    state.unplaced.location = locationOf(at.path ?? '', at.line, at.column);
    state.unplaced = null;
  }
  state.drafts.extend(line);
  draft.rule ??= lintOf(line.text);
}

/** A blank line ends what has a place; what Cargo says without one goes on with its causes. */
function endsHere(draft: Pending, line: Line): boolean {
  if (line.number !== draft.to + 1) return true;
  if (
    /^\s{0,8}(?:Compiling|Checking|Finished|Running|Building|Doc-tests|Fresh|Downloaded|Downloading|Updating|Blocking) /.test(
      line.text,
    )
  )
    return true;
  if (draft.location !== null) return line.text === '';
  return (
    line.text !== '' &&
    !/^(?:\s|Caused by|\d{0,6} ?\||note: |help: |For more|location searched|required by|perhaps|As a reminder|\.\.\.|versions? |previously|all possible|the package|the following|candidate|if you)/.test(
      line.text,
    )
  );
}

/** A head that no place followed is a finding only if Cargo says such things. */
function settleUnplaced(state: State): void {
  const draft = state.unplaced;
  state.unplaced = null;
  if (!draft) return;
  const killed = draft.more.some((text) => /\(signal: \d/.test(text));
  if (
    !killed &&
    (FOLLOWS.test(draft.message) || draft.severity !== 'error' || !(draft.rule || OWN.test(draft.message)))
  )
    state.drafts.drop(draft);
}

function lintOf(text: string): string | null {
  if (!text.includes('= ')) return null;
  const said = LINT.exec(text)?.groups;
  if (said?.clippy) return `clippy::${said.clippy}`;
  const name = said?.lint ?? said?.flag?.replaceAll('-', '_');
  return name && name !== 'warnings' ? name : null;
}

export const rustc: LogFormat = {
  name: 'rustc',
  title: 'Rust compiler, Clippy and Cargo',
  url: 'https://doc.rust-lang.org/rustc/',
  family: 'build',
  reads: 'log',
  commands: /\b(?:cargo|rustc|clippy-driver|cross)\b/,
  marks: [
    '\nerror',
    '\nwarning',
    ' --> ',
    '.rs:',
    'error: could not compile',
    'error: no matching package',
    'error: failed to',
    'error: linking with',
    'error: the lock file',
    'error: package',
    'error: toolchain',
  ],
  around: 5,
  wakes: [HEAD, SHORT],
  probe: (text) =>
    (text.includes(' --> ') &&
      /^(?:error|warning)(?:\[[\w:-]{1,80}\])?: .{1,2000}(?:\n.{0,2000}){0,4}?\n {0,12}--> .{1,400}:\d+:\d+$/m.test(
        text,
      )) ||
    (text.includes('error: ') &&
      /^error: (?:could not compile `|no matching package|failed to (?:select a version|parse manifest|parse lock file|get `|run custom build|load manifest)|linking with `|the lock file|package `|toolchain ')/m.test(
        text,
      )) ||
    (text.includes('.rs:') && new RegExp(SHORT.source, 'm').test(text)),
  open,
};
