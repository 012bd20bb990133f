// Maven and the compilers it runs (its tests are read by `surefire`):
//   [ERROR] /home/runner/work/depot/depot/src/main/java/com/example/depot/Reorder.java:[19,33] cannot find symbol
//   [ERROR]   symbol:   method sku()

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const LEVEL =
  /^(?:\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)? {1,2})?\[(?<level>ERROR|WARNING|WARN|INFO|FATAL)\](?: (?<text>.*))?$/;
const PLACED =
  /^(?<path>(?:file:\/\/)?\/?(?:[A-Za-z]:)?[^\s:[][^:[\n]{0,400}?\.[A-Za-z]{1,8}):(?: ?[[(](?<line>\d{1,9})(?:, ?(?<column>\d{1,9}))?[\])]:?|(?<line2>\d{1,9})(?::(?<column2>\d{1,9}))?: (?:error|warning):) ?(?:error: |warning: )?(?:\[(?<lint>[\w-]{1,60})\] )?(?:\((?<rule>[\w-]{1,40})\) )?(?<message>\S.{0,2000})?$/;
const CHECKSTYLE_RULE = /^(?<rule>[A-Z]\w{2,60}): (?<message>.{1,2000})$/;
const MODEL =
  /^(?<message>(?:'[\w.[\]]{1,120}' .{1,600}|Non-parseable POM .{1,600}|Malformed POM .{1,600}|Unrecogni[sz]ed tag.{1,300})) @ (?:(?<path>[^\s,][^,\n]{0,300}\.xml), )?line (?<line>\d{1,9}), column (?<column>\d{1,9})/;
const GOAL =
  /^Failed to execute goal (?<goal>\S{1,300}(?: \([^)]{1,120}\))?) on project (?<project>[^:\s]{1,200}): (?<message>.{1,2000}?)(?: -> \[Help \d\])?$/;
const PROJECT =
  /^Failed to execute goal on project (?<project>[^:\s]{1,200}): (?<message>.{1,2000}?)(?: -> \[Help \d\])?$/;
const ALONE =
  /^(?<message>(?:Non-resolvable parent POM|Unresolveable build extension|Plugin \S{1,200} or one of its dependencies could not be resolved|No plugin found for prefix|Unknown lifecycle phase|Could not find the selected project|The goal you specified requires a project|Child module \S{1,300} (?:of|does not)|Error resolving version|Non-parseable settings|Could not find goal|Unable to parse command line|No goals have been specified|Unrecognized (?:option|maven config)|Fatal error compiling|Internal error|OutOfMemoryError|Java heap space|Could not create).{0,2000}?)(?: -> \[Help \d\])?$/;
/** Reasons of a failed goal that other lines have told one by one. */
const TOLD =
  /^(?:Compilation failure|There (?:are|was|were) (?:some )?(?:test failures|errors|timeouts?|\d+)|You have \d+ |Failed during checkstyle|.{0,40}[Tt]ests? fail|failed with \d+ bugs|PMD|CPD|Too many)/;
/** A repository that gave nothing; offline ones are only told as warnings. */
const TRANSFER =
  /^Could not transfer (?:artifact|metadata) (?<what>[^\s:]{1,200}:[^\s:/]{1,200})\S{0,200} from\/to .{1,1000}$/;
const MOST_TRANSFERS = 200;
const SKIPPED = /^(?<module>\S.{0,200}?) \.{2,} SKIPPED(?: \[.{1,40}\])?$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const goals: Pending[] = [];
  const notRun: string[] = [];
  const transfers: Transfer[] = [];
  let compile = false;
  const take = (line: Line): void => {
    const head = line.text.includes('[') ? LEVEL.exec(line.text)?.groups : undefined;
    const text = head ? (head.text ?? '') : line.text;
    if (!head) return extend(drafts, line, text);
    if (/^COMPILATION ERROR ?:/.test(text)) compile = true;
    const skipped = SKIPPED.exec(text)?.groups?.module;
    if (skipped) notRun.push(skipped);
    const what = TRANSFER.exec(text)?.groups?.what;
    if (what && transfers.length < MOST_TRANSFERS) transfers.push({ what, text });
    if (
      head.level !== 'INFO' &&
      begin(drafts, line, { text, isError: head.level === 'ERROR' || head.level === 'FATAL', goals })
    )
      return;
    if (head.level === 'INFO') drafts.close();
    else extend(drafts, line, text);
  };
  return {
    push: (lines) => lines.forEach(take),
    end() {
      settleGoals(drafts, goals);
      for (const goal of goals) tellTransfers(goal, transfers);
      return { findings: drafts.findings(true), truncated: compile || notRun.length > 0, notRun };
    },
  };
}

interface Heard {
  readonly text: string;
  readonly isError: boolean;
  readonly goals: Pending[];
}

function begin(drafts: Collector, line: Line, { text, isError, goals }: Heard): boolean {
  const severity = isError ? 'error' : 'warning';
  const placed = PLACED.exec(text)?.groups;
  if (placed) {
    const style = placed.rule ? CHECKSTYLE_RULE.exec(placed.message ?? '')?.groups : undefined;
    drafts.begin(
      {
        tool: style ? 'checkstyle' : 'maven',
        severity,
        rule: style?.rule ?? placed.lint ?? null,
        message: style?.message ?? placed.message ?? '',
        location: locationOf(
          (placed.path ?? '').replace(/^file:\/\//, ''),
          placed.line ?? placed.line2,
          placed.column ?? placed.column2,
        ),
      },
      line,
    );
    return true;
  }
  const model = MODEL.exec(text)?.groups;
  if (model?.message) {
    drafts.begin(
      {
        tool: 'maven',
        severity,
        message: model.message,
        location: model.path ? locationOf(model.path, model.line, model.column) : null,
      },
      line,
    );
    return true;
  }
  const goal = (GOAL.exec(text) ?? PROJECT.exec(text))?.groups ?? (isError ? ALONE.exec(text)?.groups : undefined);
  if (!goal?.message) return false;
  goals.push(
    drafts.begin(
      {
        tool: 'maven',
        rule: goal.goal?.replace(/^.*:([\w-]+):[\w.-]+:([\w-]+).*$/, '$1:$2') ?? null,
        message: goal.message,
      },
      line,
    ),
  );
  return true;
}

/** Only what is indented, or what a failed goal goes on to say, belongs to the finding above. */
function extend(drafts: Collector, line: Line, text: string): void {
  const draft = drafts.current;
  if (!draft) return;
  const fits =
    /^\s+\S/.test(text) ||
    ((draft.location === null || draft.message === '') &&
      text.trim() !== '' &&
      !/^(?:-> \[Help|To see the full|Re-run Maven|For more information|\[Help|After correcting)/.test(text));
  if (line.number !== draft.to + 1 || !fits || /<<< (?:FAILURE|ERROR)!|^\s{0,4}at |^Tests run:/.test(text))
    return drafts.close();
  // Eclipse's compiler prints its message below the code.
  if (draft.message === '' && /^\S/.test(text)) draft.message = text;
  drafts.extend(line, text);
}

/** A failed goal is a finding when nothing else says why it failed. */
function settleGoals(drafts: Collector, goals: readonly Pending[]): void {
  for (const goal of goals) if (TOLD.test(goal.message)) drafts.drop(goal);
}

interface Transfer {
  readonly what: string;
  readonly text: string;
}

const MOST_TOLD = 4;

/** What a repository did not give is why a dependency of that name is missing. */
function tellTransfers(goal: Pending, transfers: readonly Transfer[]): void {
  const told = transfers.filter(({ what, text }) => goal.message.includes(`${what}:`) && !goal.message.includes(text));
  goal.more.push(...told.slice(0, MOST_TOLD).map(({ text }) => text));
}

export const maven: LogFormat = {
  name: 'maven',
  title: 'Maven',
  url: 'https://maven.apache.org/plugins/maven-compiler-plugin/',
  family: 'build',
  reads: 'log',
  commands: /\b(?:mvn|mvnw|mvnd)\b/,
  marks: ['[ERROR]', '[WARNING]', '[FATAL]', '[WARN]', ' SKIPPED'],
  probe: (text) =>
    text.includes('[ERROR] ') || text.includes('[WARNING] ') || text.includes('[WARN] ') || text.includes('[FATAL] ')
      ? /^(?:[\d:.]{5,15} {1,2})?\[(?:ERROR|WARNING|FATAL)\] (?:\S.{0,400}:[[(]?\d+|Failed to execute goal |.{0,400} @ (?:\S.{0,300}, )?line \d|\S.{1,300}: \(\d+, \d+\)|Non-|Plugin |Unknown lifecycle|No plugin found|.{0,300} -> \[Help \d\])/m.test(
          text,
        )
      : text.includes('[INFO] ') && /^\[INFO\] \S.{0,200} \.{2,} SKIPPED/m.test(text),
  open,
};
