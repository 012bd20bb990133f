// The Scala compilers, by themselves, in sbt and in Maven:
//   src/main/scala/Stock.scala:12: error: not found: value total
//   [error] /home/runner/work/depot/depot/src/main/scala/Stock.scala:12:5: not found: value total
//   -- [E006] Not Found Error: src/main/scala/Stock.scala:12:5 --------------

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';
import { severityOf } from '../kit/located.ts';

const LEVEL = /^(?:\[(?<level>error|warn|info|ERROR|WARNING)\] ?)(?<text>.*)$/;
const HEAD =
  /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:scala|sc|sbt)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: (?:\[(?<code>E\d{1,4})\] )?(?:(?<severity>error|warning): )?(?<message>\S.{0,1500})$/;
const THREE =
  /^-- (?:\[(?<rule>E\d{1,4})\] )?(?<what>(?:[A-Z][\w-]{0,30} ){0,5}?(?<severity>Error|Warning|Info)): (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:scala|sc)):(?<line>\d{1,9}):(?<column>\d{1,9})(?: -{1,400})?$/;
const COUNT = /^(?:\w{1,12} (?:errors?|warnings?) found|\(.{1,120}\) Compilation failed|Compilation failed)/;

interface State {
  readonly drafts: Collector;
  /** True below the caret. */
  pointed: boolean;
}

function open(context: Context): LogReader {
  const state: State = { drafts: collector(context), pointed: false };
  return {
    push(lines) {
      for (const line of lines) {
        const said = line.text.startsWith('[') ? LEVEL.exec(line.text)?.groups : undefined;
        const heard: Heard = { text: said ? (said.text ?? '') : line.text, level: said?.level ?? null };
        if (!begin(state, line, heard)) extend(state, line, heard);
      }
    },
    end: () => ({ findings: state.drafts.findings(true) }),
  };
}

interface Heard {
  readonly text: string;
  /** sbt's or Maven's word before the text, null without one. */
  readonly level: string | null;
}

function begin(state: State, line: Line, { text, level }: Heard): boolean {
  const three = text.startsWith('-- ') ? THREE.exec(text)?.groups : undefined;
  const head = three ?? (text.includes('.s') ? HEAD.exec(text)?.groups : undefined);
  if (!head?.path || !(three || head.severity || (level && level !== 'info'))) return false;
  const word = head.severity ?? (/warn/i.test(level ?? '') ? 'warning' : 'error');
  const column = three ? Number(head.column) + 1 : head.column;
  const message = three ? '' : (head.message ?? '');
  state.drafts.begin(
    {
      tool: 'scalac',
      severity: severityOf(word),
      rule: head.rule ?? head.code ?? null,
      message,
      location: locationOf(head.path, head.line, column),
    },
    line,
  );
  state.pointed = false;
  return true;
}

function extend(state: State, line: Line, { text, level }: Heard): void {
  const draft = state.drafts.current;
  if (!draft) return;
  const over =
    COUNT.test(text) || (state.pointed && !/^\s*\|/.test(text)) || draft.more.length > 30 || level === 'info';
  if (line.number !== draft.to + 1 || over) return state.drafts.close();
  state.pointed = point(draft, text) || state.pointed;
  state.drafts.extend(line, text);
}

/** True at the line of the caret; below it Scala 3 prints its message behind a bar. */
function point(draft: Pending, text: string): boolean {
  const bar = /^\s{0,12}\| {0,400}(?<said>[^\s^|].{0,1000})$/.exec(text)?.groups?.said;
  if (bar && !draft.message) draft.message = bar.trim();
  if (!/^\s{0,4000}(?:\|\s{0,4000})?\^+[\s^]{0,400}$/.test(text)) return false;
  if (draft.location?.column === null && !text.includes('|'))
    draft.location = { ...draft.location, column: text.indexOf('^') + 1 };
  return true;
}

export const scalac: LogFormat = {
  name: 'scalac',
  title: 'Scala compilers and sbt',
  url: 'https://docs.scala-lang.org/overviews/compiler-options/',
  family: 'build',
  reads: 'log',
  commands: /\b(?:scalac?|sbt|mill|scala-cli|bloop)\b/,
  marks: ['.scala:', '.sc:', '.sbt:'],
  probe: (text) =>
    text.includes('.s') &&
    /\.(?:scala|sc|sbt):\d+: (?:error|warning): |^\[(?:error|warn)\] (?:[A-Za-z]:)?[^\s:][^:\n]{0,400}\.(?:scala|sc|sbt):\d+|^(?:\[(?:error|warn)\] ?)?-- (?:\[E\d+\] )?[A-Z][\w -]{0,80}: [^\n:]{1,400}\.s(?:cala|c):\d+:\d+/m.test(
      text,
    ),
  open,
};
