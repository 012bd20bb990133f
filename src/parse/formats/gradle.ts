// Gradle: its tests and what went wrong. Compilers it runs are read by their own formats.
//   DepotTest > failedMovementIsNotJournaled() FAILED
//       java.lang.AssertionError at DepotTest.java:25
//   * What went wrong:
//   Could not resolve all files for configuration ':compileClasspath'.

import type { Location } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Collector, collector, type Pending, placedInTest } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const TEST =
  /^(?:(?<task>Gradle Test (?:Run|Executor) .{1,80}) > )?(?<suite>[\w$.][^>]{0,300}(?: > [^>]{1,200}){0,6}?) > (?<name>\S.{0,400}?) (?<result>FAILED|PASSED|SKIPPED|STANDARD_(?:OUT|ERROR))(?: \([\d.]{1,12}\w{1,3}\))?$/;
const COUNT = /^(?<all>\d{1,9}) tests? completed, (?<failed>\d{1,9}) failed(?:, (?<skipped>\d{1,9}) skipped)?$/;
const BRIEF =
  /^ {4}(?<what>[\w.$]{1,300}(?:: .{0,1000})?) at (?<path>[\w$-]{1,120}\.(?:java|kt|kts|groovy|scala)):(?<line>\d{1,9})$/;
const WRONG = /^\* What went wrong:$/;
const PART = /^\* (?:Try|Get more help|Exception is|Where):?$/;
const SCRIPT =
  /^(?:Build file|Settings file|Initialization script|Script) '(?<path>[^']{1,400})' line: (?<line>\d{1,9})$/;
const TASK_FAILED = /^> Task (?<task>:\S{1,200}) FAILED$/;
/** Reasons that the task's own output has told. */
const TOLD =
  /There were failing tests|Compilation failed|Compilation error|Compile failed|There were failing|violations were found|rule violations|Kotlin: Compilation|Process 'command .{0,200}' finished with non-zero exit value|See the report at|checkstyle|Lint found|Detekt|ktlint|Execution failed for task '[^']{1,200}'\.$/;

interface State {
  readonly drafts: Collector;
  readonly context: Context;
  readonly passedTests: Outcome[];
  /** Gradle's own sums, and what its lines show where it gives none. */
  readonly told: { all: number; failed: number; skipped: number; known: boolean };
  readonly seen: { passed: number; failed: number; skipped: number };
  readonly failedTasks: string[];
  wrong: Pending | null;
  wrongs: number;
  script: Location | null;
}

function open(context: Context): LogReader {
  const told = { all: 0, failed: 0, skipped: 0, known: false };
  const seen = { passed: 0, failed: 0, skipped: 0 };
  const state: State = {
    drafts: collector(context),
    context,
    passedTests: [],
    told,
    seen,
    failedTasks: [],
    wrong: null,
    wrongs: 0,
    script: null,
  };
  return {
    push(lines) {
      for (const line of lines)
        if (!counted(state, line.text) && !problem(state, line) && !test(state, line)) below(state, line);
    },
    end() {
      settle(state);
      const truncated = state.wrongs > 0 && state.failedTasks.some((task) => /compile/i.test(task));
      return {
        findings: state.drafts.findings().map(placedInTest),
        passedTests: state.passedTests,
        truncated,
        ...countsOf(state),
      };
    },
  };
}

function countsOf({ told, seen }: State): { passed?: number; failed?: number; skipped?: number } {
  if (told.known) return { passed: told.all - told.failed - told.skipped, failed: told.failed, skipped: told.skipped };
  return seen.passed + seen.failed > 0 ? seen : {};
}

function counted({ drafts, told, failedTasks }: State, text: string): boolean {
  const count = COUNT.exec(text)?.groups;
  const task = TASK_FAILED.exec(text)?.groups?.task;
  if (task) failedTasks.push(task);
  if (count) {
    told.known = true;
    told.all += Number(count.all);
    told.failed += Number(count.failed);
    told.skipped += Number(count.skipped ?? 0);
  }
  if (!count && !task) return false;
  drafts.close();
  return true;
}

function test({ drafts, seen, passedTests, context }: State, line: Line): boolean {
  const said =
    line.text.includes(' > ') && /(?:FAILED|PASSED|SKIPPED|STANDARD_OUT|STANDARD_ERROR)/.test(line.text)
      ? TEST.exec(line.text)?.groups
      : undefined;
  if (!said?.suite || !said.name || said.suite.startsWith('Task ')) return false;
  const outcome = { suite: said.suite, name: said.name.replace(/\(\)$/, ''), file: null };
  drafts.close();
  if (said.result === 'FAILED') drafts.begin({ tool: 'gradle', message: '', test: outcome }, line);
  if (said.result === 'PASSED' && passedTests.length < context.limits.outcomes) passedTests.push(outcome);
  if (said.result === 'FAILED') seen.failed++;
  else if (said.result === 'PASSED') seen.passed++;
  else if (said.result === 'SKIPPED') seen.skipped++;
  return true;
}

function problem(state: State, line: Line): boolean {
  const at = SCRIPT.exec(line.text)?.groups;
  if (at?.path) state.script = locationOf(at.path, at.line);
  if (!WRONG.test(line.text) && !PART.test(line.text)) return false;
  settle(state);
  if (WRONG.test(line.text)) {
    state.wrong = state.drafts.begin({ tool: 'gradle', message: '', location: state.script }, line);
    state.wrongs++;
  }
  return true;
}

function below({ drafts }: State, line: Line): void {
  const draft = drafts.current;
  if (draft?.test && line.text !== '' && !/^\s/.test(line.text)) drafts.close();
  else if (draft) extend(draft, line);
}

function extend(draft: Pending, line: Line): void {
  draft.to = line.number;
  if (draft.more.length < 400) draft.more.push(line.text);
  const brief = draft.test ? BRIEF.exec(line.text)?.groups : undefined;
  if (brief?.path && !draft.location) draft.location = locationOf(brief.path, brief.line);
  if (!draft.message && line.text.trim()) draft.message = (brief?.what ?? line.text).trim();
}

/** What went wrong is a finding only where nothing else told it. */
function settle(state: State): void {
  const { wrong, drafts } = state;
  state.wrong = null;
  drafts.close();
  if (!wrong) return;
  const reasons = wrong.more.filter((text) => text.trim());
  const last = reasons.at(-1)?.trim().replace(/^> /, '') ?? '';
  if (
    !last ||
    TOLD.test(last) ||
    reasons.some((text) => /There were failing tests|Compilation (?:failed|error)/.test(text))
  )
    drafts.drop(wrong);
  else if (/^Execution failed for task|^A problem occurred/.test(wrong.message))
    wrong.message = (reasons[1] ?? wrong.message).trim().replace(/^> /, '');
}

export const gradle: LogFormat = {
  name: 'gradle',
  title: 'Gradle',
  url: 'https://docs.gradle.org/current/userguide/java_testing.html',
  family: 'unit',
  reads: 'log',
  commands: /\bgradlew?\b/,
  marks: ['> Task :', '* What went wrong:', ' completed, ', ' FAILED\n', ' PASSED\n'],
  around: 1,
  probe: (text) =>
    /^> Task :|^\* What went wrong:$|^\d+ tests? completed, \d+ failed/m.test(text) ||
    /^\S[^>\n]{0,300} > \S.{0,300} (?:FAILED|PASSED)\n(?: {4}|\n)/m.test(text),
  open,
};
