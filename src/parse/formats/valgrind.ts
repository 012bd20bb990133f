// Valgrind:
//   ==2211== Invalid read of size 4
//   ==2211==    at 0x109195: total (ledger.c:12)
//   ==2211== ERROR SUMMARY: 1 errors from 1 contexts (suppressed: 0 from 0)

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const LINE = /^(?:\*\*|==)(?<pid>\d{1,10})(?:\*\*|==) ?(?<text>.*)$/;
const HEAD =
  /^(?<message>(?:Invalid (?:read|write|free|fd)|Conditional jump|Use of uninit|Syscall param|Mismatched free|Source and destination overlap|Possible data race|Jump to the invalid|Process terminating|Argument '.{1,80}' of function|Thread #\d{1,6}:? (?:unlocked|lock order|deallocated)|Illegal|[\d,]{1,15} (?:\([\d,]{1,15} direct, [\d,]{1,15} indirect\) )?bytes in [\d,]{1,12} blocks are (?:definitely|indirectly|possibly) lost).{0,400})$/;
const FRAME = /^ {2,4}(?:at|by) 0x[0-9A-F]{1,16}: .{1,300}? \((?<path>[^\s():]{1,300}):(?<line>\d{1,9})\)$/;
const LIBRARY = /(?:^|\/)(?:vg_replace|mc_|hg_|libc|csu|sysdeps|dl-)/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const take = (line: Line): void => {
    const said = /^(?:==|\*\*)\d/.test(line.text) ? LINE.exec(line.text)?.groups : undefined;
    if (!said) return drafts.current && line.number > drafts.current.to + 1 ? drafts.close() : undefined;
    const text = said.text ?? '';
    const head = HEAD.exec(text)?.groups;
    if (head?.message) {
      const draft = drafts.begin(
        { tool: 'valgrind', message: head.message.replace(/ in loss record .{1,80}$/, '') },
        line,
      );
      draft.kind = 'race';
      draft.traced = true;
      if (/possibly lost|indirectly lost/.test(text)) draft.severity = 'warning';
      return;
    }
    const draft = drafts.current;
    if (!draft) return;
    if (text.trim() === '' || /^(?:HEAP|LEAK|ERROR) SUMMARY/.test(text)) return drafts.close();
    const frame = FRAME.exec(text)?.groups;
    if (frame?.path && !draft.location && !LIBRARY.test(frame.path))
      draft.location = locationOf(frame.path, frame.line);
    drafts.extend(line);
  };
  return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}

export const valgrind: LogFormat = {
  name: 'valgrind',
  title: 'Valgrind',
  url: 'https://valgrind.org/docs/manual/mc-manual.html',
  family: 'unit',
  reads: 'log',
  commands: /\bvalgrind\b|ctest .{0,40}-T memcheck/,
  marks: ['== '],
  probe: (text) =>
    text.includes('== ') &&
    /^==\d{1,10}== (?:Invalid |Conditional jump|Use of uninit|Syscall param|Mismatched|Source and dest|Possible data|Process term|.{1,60} lost in loss record|ERROR SUMMARY: )/m.test(
      text,
    ),
  open,
};
