// CMake's configure step:
//   CMake Error at CMakeLists.txt:12 (find_package):
//     Could not find a package configuration file provided by "Fmt" …

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { locationOf } from '../draft.ts';
import { collector, type Pending } from './collect.ts';

const HEAD =
  /^(?:\[[^\]]{1,60}\] )?CMake (?<severity>Error|Warning|Deprecation Warning|Internal Error)(?: \((?<dev>dev|author)\))?(?: (?:at|in) (?<path>[^\n:()]{1,400}?)(?::(?<line>\d{1,9}))?(?: \((?<command>\w{1,80})\)| \w{1,80})?)?:(?: (?<message>\S.{0,2000}))?$/;
const LAST = /^(?:-- |Generate step failed|CMake Generate|Call Stack|gmake|make|ninja)/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let blank = 0;
  const take = (line: Line): void => {
    const said = line.text.includes('CMake ') ? HEAD.exec(line.text)?.groups : undefined;
    if (said) {
      blank = 0;
      drafts.begin(
        {
          tool: 'cmake',
          severity: /Warning/.test(said.severity ?? '') ? 'warning' : 'error',
          rule: null,
          message: said.message ?? '',
          location: said.path && said.path !== 'unknown' ? locationOf(said.path, said.line) : null,
        },
        line,
      );
      return;
    }
    const draft = drafts.current;
    if (!draft) return;
    blank = line.text.trim() === '' ? blank + 1 : 0;
    const calls = draft.more.some((text) => text.startsWith('Call Stack'));
    if (
      line.number !== draft.to + 1 ||
      blank > (calls ? 0 : 1) ||
      (line.text !== '' && !/^\s/.test(line.text) && !line.text.startsWith('Call Stack')) ||
      (LAST.test(line.text) && !line.text.startsWith('Call Stack'))
    )
      return drafts.close();
    draft.message = grown(draft, line.text.trim());
    drafts.extend(line);
  };
  return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}

/** The message is the first paragraph, and the line that a colon announces. */
function grown({ message, more }: Pending, text: string): string {
  if (!text || message.length > 300) return message;
  const said = more.filter((line) => line.trim()).length;
  const sameParagraph = said === 0 || (more.at(-1)?.trim() !== '' && !more.some((line, at) => at > 0 && line.trim() === ''));
  return !message || sameParagraph || message.endsWith(':') ? `${message} ${text}`.trim() : message;
}

export const cmake: LogFormat = {
  name: 'cmake',
  title: 'CMake',
  url: 'https://cmake.org/cmake/help/latest/command/message.html',
  family: 'build',
  reads: 'log',
  commands: /\bcmake\b/,
  probe: (text) =>
    text.includes('CMake ') &&
    /^(?:\[[^\]\n]{1,60}\] )?CMake (?:Error|Warning|Deprecation Warning|Internal Error)(?: \(dev\)| \(author\))?(?: at | in |:)/m.test(text),
  open,
};
