// LLVM's and GCC's sanitizers: address, leak, memory, thread, undefined behaviour.
//   ==12457==ERROR: AddressSanitizer: heap-use-after-free on address 0x614000000044 at pc 0x0000004f4b45
//   Direct leak of 7 byte(s) in 1 object(s) allocated from:
//   src/ring.cpp:14:12: runtime error: signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'

import type { Frame } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const HEAD =
  /^(?:==\d{1,10}==)?\s?(?:ERROR|WARNING|FATAL): (?<tool>(?:Hardware)?(?:HW)?(?:Address|Leak|Memory|Thread|UndefinedBehavior|RealtimeS?|Type|DataFlow)Sanitizer): (?<message>.{1,1000})$/;
const LEAK = /^(?<message>(?:Direct|Indirect) leak of \d{1,15} byte\(s\) in \d{1,12} object\(s\) allocated from:)$/;
const RUNTIME =
  /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: runtime error: (?<message>.{1,1000})$/;
const SUMMARY =
  /^SUMMARY: (?<tool>\w{1,40}): (?<what>.{1,600}?)(?: (?<path>(?:[A-Za-z]:)?[^\s:()][^\s:]{0,400}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?)?(?: in (?<function>.{1,300}))?$/;
const END = /^(?:==\d{1,10}==(?:ABORTING|HINT)|Shadow bytes around|={10,}$|ABORTING|Exiting$)/;
/** Frames of the runtime and the sanitizer's own, which are never the place. */
const RUNTIME_FRAME =
  /(?:^|\/)(?:[almth]w?san_\w{1,60}|sanitizer_\w{1,60}|compiler-rt|libsanitizer|libc-start|interceptors?|tsan_\w{1,60}|ubsan_\w{1,60}|csu|sysdeps)(?:[./_]|$)|^\(|new_op|\.\.\/sysdeps/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let leaking: Pending | null = null;
  const begin = (line: Line): boolean => {
    const head = line.text.includes('Sanitizer: ') ? HEAD.exec(line.text)?.groups : undefined;
    const leak = line.text.includes(' leak of ') ? LEAK.exec(line.text)?.groups : undefined;
    const runtime = line.text.includes(': runtime error: ') ? RUNTIME.exec(line.text)?.groups : undefined;
    if (leak && leaking) {
      drafts.drop(leaking);
      leaking = null;
    }
    if (head?.message) {
      const draft = start(drafts, line, { rule: head.tool ?? null, message: head.message });
      leaking = head.tool === 'LeakSanitizer' ? draft : null;
    } else if (leak?.message) start(drafts, line, { rule: 'LeakSanitizer', message: leak.message });
    else if (runtime?.message)
      start(drafts, line, { rule: 'UndefinedBehaviorSanitizer', message: runtime.message }).location = locationOf(
        runtime.path ?? '',
        runtime.line,
        runtime.column,
      );
    else return false;
    return true;
  };
  const take = (line: Line): void => {
    if (begin(line) || !drafts.current) return;
    const summary = line.text.startsWith('SUMMARY: ') ? SUMMARY.exec(line.text)?.groups : undefined;
    if (summary?.path && !drafts.current.location)
      drafts.current.location = locationOf(summary.path, summary.line, summary.column);
    if (
      END.test(line.text) ||
      (drafts.current.rule === 'UndefinedBehaviorSanitizer' && !/^(?:\s|SUMMARY|\S.{0,400}: note: )/.test(line.text))
    )
      return drafts.close();
    drafts.extend(line);
    if (summary) drafts.close();
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({
      findings: drafts
        .findings()
        .map((finding) => ({ ...finding, location: finding.location ?? placeOf(finding.frames) })),
    }),
  };
}

function start(
  drafts: Collector,
  line: Line,
  said: { readonly rule: string | null; readonly message: string },
): Pending {
  const draft = drafts.begin({ tool: 'sanitizers', ...said }, line);
  draft.kind = 'race';
  draft.traced = true;
  return draft;
}

/** The first frame that is the program's own. */
function placeOf(frames: readonly Frame[]): ReturnType<typeof locationOf> | null {
  const own = frames.find((frame) => frame.line !== null && !RUNTIME_FRAME.test(frame.path));
  return own ? locationOf(own.path, own.line, own.column) : null;
}

export const sanitizers: LogFormat = {
  name: 'sanitizers',
  title: 'Sanitizers',
  url: 'https://clang.llvm.org/docs/AddressSanitizer.html',
  family: 'unit',
  reads: 'log',
  commands: null,
  marks: ['Sanitizer: ', ': runtime error: ', ' leak of '],
  probe: (text) =>
    text.includes('Sanitizer: ') ||
    text.includes(': runtime error: ') ||
    / leak of \d+ byte\(s\) in \d+ object\(s\)/.test(text),
  open,
};
