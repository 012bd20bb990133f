// Gradle: its tests and what went wrong. Compilers it runs are read by their own formats.
//   DepotTest > failedMovementIsNotJournaled() FAILED
//       java.lang.AssertionError at DepotTest.java:25
//   * What went wrong:
//   Could not resolve all files for configuration ':compileClasspath'.

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { locationOf } from '../draft.ts';
import { type Collector, collector, type Pending, placedInTest } from './collect.ts';

const TEST =
  /^(?:(?<task>Gradle Test (?:Run|Executor) .{1,80}) > )?(?<suite>[\w$.][^>]{0,300}(?: > [^>]{1,200}){0,6}?) > (?<name>\S.{0,400}?) (?<result>FAILED|PASSED|SKIPPED|STANDARD_(?:OUT|ERROR))(?: \([\d.]{1,12}\w{1,3}\))?$/;
const COUNT = /^(?<all>\d{1,9}) tests? completed, (?<failed>\d{1,9}) failed(?:, (?<skipped>\d{1,9}) skipped)?$/;
const BRIEF = /^ {4}(?<what>[\w.$]{1,300}(?:: .{0,1000})?) at (?<path>[\w$-]{1,120}\.(?:java|kt|kts|groovy|scala)):(?<line>\d{1,9})$/;
const WRONG = /^\* What went wrong:$/;
const PART = /^\* (?:Try|Get more help|Exception is|Where):?$/;
const SCRIPT = /^(?:Build file|Settings file|Initialization script|Script) '(?<path>[^']{1,400})' line: (?<line>\d{1,9})$/;
const TASK_FAILED = /^> Task (?<task>:\S{1,200}) FAILED$/;
/** Reasons that the task's own output has told. */
const TOLD =
  /There were failing tests|Compilation failed|Compilation error|Compile failed|There were failing|violations were found|rule violations|Kotlin: Compilation|Process 'command .{0,200}' finished with non-zero exit value|See the report at|checkstyle|Lint found|Detekt|ktlint|Execution failed for task '[^']{1,200}'\.$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const passedTests: Outcome[] = [];
  const counts = { all: 0, failed: 0, skipped: 0, known: false, seen: 0, seenFailed: 0, seenSkipped: 0 };
  const tasks: string[] = [];
  let wrong: Pending | null = null;
  let wrongs = 0;
  let script: { path: string; line: string } | null = null;
  const test = (line: Line): boolean => {
    const said =
      line.text.includes(' > ') && /(?:FAILED|PASSED|SKIPPED|STANDARD_OUT|STANDARD_ERROR)/.test(line.text) ? TEST.exec(line.text)?.groups : undefined;
    if (!said?.suite || !said.name || said.suite.startsWith('Task ')) return false;
    const outcome = { suite: said.suite, name: said.name.replace(/\(\)$/, ''), file: null };
    drafts.close();
    if (said.result === 'FAILED') {
      counts.seenFailed++;
      drafts.begin({ tool: 'gradle', message: '', test: outcome }, line);
    } else if (said.result === 'PASSED') {
      counts.seen++;
      if (passedTests.length < context.limits.outcomes) passedTests.push(outcome);
    } else if (said.result === 'SKIPPED') counts.seenSkipped++;
    return true;
  };
  const problem = (line: Line): boolean => {
    const at = SCRIPT.exec(line.text)?.groups;
    if (at?.path) script = { path: at.path, line: at.line ?? '' };
    if (WRONG.test(line.text)) {
      drafts.close();
      wrong = drafts.begin({ tool: 'gradle', message: '', location: script ? locationOf(script.path, script.line) : null }, line);
      wrongs++;
      return true;
    }
    if (!PART.test(line.text)) return false;
    settle(drafts, wrong);
    wrong = null;
    return true;
  };
  const take = (line: Line): void => {
    const count = COUNT.exec(line.text)?.groups;
    const task = TASK_FAILED.exec(line.text)?.groups?.task;
    if (task) tasks.push(task);
    if (count) {
      counts.known = true;
      counts.all += Number(count.all);
      counts.failed += Number(count.failed);
      counts.skipped += Number(count.skipped ?? 0);
    }
    if (count || task || problem(line) || test(line)) {
      if (count || task) drafts.close();
      return;
    }
    const draft = drafts.current;
    if (!draft) return;
    if (draft.test && line.text !== '' && !/^\s/.test(line.text)) return drafts.close();
    extend(draft, line);
  };
  return {
    push: (lines) => lines.forEach(take),
    end() {
      settle(drafts, wrong);
      const { known, all, failed, skipped, seen, seenFailed, seenSkipped } = counts;
      const ran = known || seen + seenFailed > 0;
      return {
        findings: drafts.findings().map(placedInTest),
        passedTests,
        truncated: wrongs > 0 && tasks.some((task) => /compile/i.test(task)),
        passed: !ran ? null : known ? all - failed - skipped : seen,
        failed: !ran ? null : known ? failed : seenFailed,
        skipped: !ran ? null : known ? skipped : seenSkipped,
      };
    },
  };
}

function extend(draft: Pending, line: Line): void {
  draft.to = line.number;
  if (draft.more.length < 400) draft.more.push(line.text);
  const brief = draft.test ? BRIEF.exec(line.text)?.groups : undefined;
  if (brief?.path && !draft.location) draft.location = locationOf(brief.path, brief.line);
  if (!draft.message && line.text.trim()) draft.message = (brief?.what ?? line.text).trim();
}

/** What went wrong is a finding only where nothing else told it. */
function settle(drafts: Collector, wrong: Pending | null): void {
  if (!wrong) return;
  const reasons = wrong.more.filter((text) => text.trim());
  const last = reasons.at(-1)?.trim().replace(/^> /, '') ?? '';
  if (!last || TOLD.test(last) || reasons.some((text) => /There were failing tests|Compilation (?:failed|error)/.test(text))) drafts.drop(wrong);
  else if (/^Execution failed for task|^A problem occurred/.test(wrong.message)) wrong.message = (reasons[1] ?? wrong.message).trim().replace(/^> /, '');
}

export const gradle: LogFormat = {
  name: 'gradle',
  title: 'Gradle',
  url: 'https://docs.gradle.org/current/userguide/java_testing.html',
  family: 'unit',
  reads: 'log',
  commands: /\bgradlew?\b/,
  probe: (text) =>
    (text.includes('> ') && /^> Task :|^\* What went wrong:$|^\d+ tests? completed, \d+ failed/m.test(text)) ||
    /^\S[^>\n]{0,300} > \S.{0,300} (?:FAILED|PASSED)\n(?: {4}|\n)/m.test(text),
  open,
};
