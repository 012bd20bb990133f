// CMake's configure step:
//   CMake Error at CMakeLists.txt:12 (find_package):
//     Could not find a package configuration file provided by "Fmt" …

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const HEAD =
  /^(?:\[[^\]]{1,60}\] )?CMake (?<severity>Error|Warning|Deprecation Warning|Internal Error)(?: \((?<dev>dev|author)\))?(?: (?:at|in) (?<path>[^\n:()]{1,400}?)(?::(?<line>\d{1,9}))?(?: \((?<command>\w{1,80})\)| \w{1,80})?)?:(?: (?<message>\S.{0,2000}))?$/;

interface State {
  readonly drafts: Collector;
  blank: number;
}

function open(context: Context): LogReader {
  const state: State = { drafts: collector(context), blank: 0 };
  return {
    push(lines) {
      for (const line of lines) take(state, line);
    },
    end: () => ({ findings: state.drafts.findings() }),
  };
}

function take(state: State, line: Line): void {
  const { drafts } = state;
  const said = line.text.includes('CMake ') ? HEAD.exec(line.text)?.groups : undefined;
  if (said) {
    state.blank = 0;
    const location = said.path && said.path !== 'unknown' ? locationOf(said.path, said.line) : null;
    drafts.begin(
      {
        tool: 'cmake',
        severity: /Warning/.test(said.severity ?? '') ? 'warning' : 'error',
        message: said.message ?? '',
        location,
      },
      line,
    );
    return;
  }
  const draft = drafts.current;
  if (!draft) return;
  state.blank = line.text.trim() === '' ? state.blank + 1 : 0;
  if (isOver(draft, line, state.blank)) return drafts.close();
  draft.message = grown(draft, line.text.trim());
  drafts.extend(line);
}

/** Text is indented; two blank lines end it, after the call stack one. */
function isOver(draft: Pending, line: Line, blank: number): boolean {
  const calls = draft.more.some((text) => text.startsWith('Call Stack'));
  const inside = line.text === '' || /^\s/.test(line.text) || line.text.startsWith('Call Stack');
  return line.number !== draft.to + 1 || blank > (calls ? 0 : 1) || !inside;
}

/** The message is the first paragraph, and the line that a colon announces. */
function grown({ message, more }: Pending, text: string): string {
  if (!text || message.length > 300) return message;
  const said = more.filter((line) => line.trim()).length;
  const sameParagraph =
    said === 0 || (more.at(-1)?.trim() !== '' && !more.some((line, at) => at > 0 && line.trim() === ''));
  return !message || sameParagraph || message.endsWith(':') ? `${message} ${text}`.trim() : message;
}

export const cmake: LogFormat = {
  name: 'cmake',
  title: 'CMake',
  url: 'https://cmake.org/cmake/help/latest/command/message.html',
  family: 'build',
  reads: 'log',
  commands: /\bcmake\b/,
  marks: ['CMake '],
  probe: (text) =>
    text.includes('CMake ') &&
    /^(?:\[[^\]\n]{1,60}\] )?CMake (?:Error|Warning|Deprecation Warning|Internal Error)(?: \(dev\)| \(author\))?(?: at | in |:)/m.test(
      text,
    ),
  open,
};
