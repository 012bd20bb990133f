// The JUnit Platform's console launcher, also inside Ant:
//   Failures (1):
//     JUnit Jupiter:StockTest:ships()
//       MethodSource [className = 'com.example.depot.StockTest', methodName = 'ships', methodParameterTypes = '']
//       => org.opentest4j.AssertionFailedError: expected: <3> but was: <4>

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector, placedInTest } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const PREFIX = /^\s{0,20}\[(?:junit\w{0,10}|java|exec)\] ?/;
const HEAD = /^ {2}JUnit (?:Jupiter|Vintage|Platform Suite):(?<path>\S.{0,600})$/;
const SOURCE =
  /^ {4}(?:Method|Class)Source \[className = '(?<suite>[\w.$]{1,300})'(?:, methodName = '(?<name>[^']{1,300})')?/;
const MESSAGE = /^ {4}=> (?<message>.{1,2000})$/;
const FRAME = /^ {7}(?:[\w.@-]{0,80}\/)?(?<name>[\w.$<>]{1,300})\((?<file>[\w$-]{1,120}\.\w{1,8}):(?<line>\d{1,9})\)$/;
const COUNT = /^\[ {1,12}(?<count>\d{1,9}) tests (?<what>skipped|successful|failed|aborted) {1,12}\]$/;

interface State {
  readonly drafts: Collector;
  readonly counts: Map<string, number>;
  listing: boolean;
}

function open(context: Context): LogReader {
  const state: State = { drafts: collector(context), counts: new Map(), listing: false };
  return {
    push(lines) {
      for (const line of lines) take(state, line, line.text.replace(PREFIX, ''));
    },
    end() {
      const of = (what: string): number => state.counts.get(what) ?? 0;
      const told = state.counts.size
        ? { passed: of('successful'), failed: of('failed'), skipped: of('skipped') + of('aborted') }
        : {};
      return { findings: state.drafts.findings().map(placedInTest), ...told };
    },
  };
}

function take(state: State, line: Line, text: string): void {
  const count = text.startsWith('[') ? COUNT.exec(text)?.groups : undefined;
  if (count?.what) state.counts.set(count.what, (state.counts.get(count.what) ?? 0) + Number(count.count));
  if (/^Failures \(\d{1,9}\):$/.test(text)) state.listing = true;
  else if (/^Test run finished/.test(text)) state.listing = false;
  const head = state.listing ? HEAD.exec(text)?.groups?.path : undefined;
  if (head) {
    const parts = head.split(':');
    state.drafts.begin(
      {
        tool: 'junit-console',
        message: '',
        test: { suite: parts.slice(0, -1).join(':'), name: (parts.at(-1) ?? '').replace(/\(\)$/, ''), file: null },
      },
      line,
    );
  } else if (!state.listing || count) state.drafts.close();
  else extend(state, line, text);
}

function extend(state: State, line: Line, text: string): void {
  const draft = state.drafts.current;
  if (!draft?.test) return;
  const source = SOURCE.exec(text)?.groups;
  const message = MESSAGE.exec(text)?.groups?.message;
  const frame = FRAME.exec(text)?.groups;
  if (source?.suite) draft.test = { ...draft.test, suite: source.suite };
  if (message && !draft.message) draft.message = message;
  if (frame?.file && draft.frames.length < 30) {
    const folders = (frame.name ?? '').split('.').slice(0, -2);
    draft.frames.push({
      ...locationOf([...folders, frame.file].join('/'), frame.line),
      name: frame.name ?? null,
      origin: 'unknown',
    });
  }
  state.drafts.extend(line, text);
}

export const junitConsole: LogFormat = {
  name: 'junit-console',
  title: 'JUnit console launcher',
  url: 'https://junit.org/junit5/docs/current/user-guide/#running-tests-console-launcher',
  family: 'unit',
  reads: 'log',
  commands: /junit-platform-console/,
  marks: ['Failures (', ' tests successful'],
  probe: (text) =>
    (text.includes('Failures (') && /(?:^|\] )Failures \(\d{1,9}\):$/m.test(text)) ||
    (text.includes(' tests successful') && /\[ {1,12}\d+ tests successful {1,12}\]/.test(text)),
  open,
};
