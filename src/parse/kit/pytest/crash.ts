// What stops pytest as a whole: a conftest that cannot be imported, a wrong call, an internal error, a dead interpreter, a kill.
//   ImportError while loading conftest '/home/runner/work/app/app/tests/conftest.py'.
//   INTERNALERROR> KeyError: 'scope'
//   Fatal Python error: Segmentation fault

import type { Finding } from '../../../model/finding.ts';
import type { Context, Line } from '../../../model/format.ts';
import { findingOf, locationOf } from '../draft.ts';
import { ownFrame, readTraceback } from '../python/traceback.ts';
import { addTo, type Block, readBlock } from './block.ts';
import { testOf } from './ids.ts';
import type { Session } from './session.ts';

const CONFTEST =
  /^(?:ImportError while (?:loading|importing) conftest|ConftestImportFailure: |Error while loading conftest) ?['(]?/;
const CALL =
  /^(?:ERROR: (?<said>(?:file or (?:directory|package) not found: (?<path>.{1,400})|not found: .{1,400}|found no collectors for .{1,400}|.{0,200}not a supported|.{1,300}: unsupported pytest argument|could not load .{1,300}|Missing required plugins.{1,300}|.{1,200}'[\w.-]{1,80}' requires pytest.{1,200}|Unknown config option.{1,200}))|(?:pytest|__main__\.py|py\.test): (?<said2>error: .{1,600})|UsageError: (?<said3>.{1,600}))$/;
const INTERNAL = /^INTERNALERROR> ?(?<said>.*)$/;
// It breaks into the progress line of the test that was running.
const FATAL = /(?<said>(?:Fatal Python error|Windows fatal exception): .{1,300})$/;
const BEFORE = /^(?<id>\S{1,300}::\S{1,400}) /;
const THREAD = /^(?:Current thread |Thread 0x|~{3,} Stack of )/;
const MAIN = /^(?:Current thread |~{3,} Stack of MainThread)/;
const TIMEOUT = /^\++ Timeout \++$/;
const DEATH =
  /(?:^|[\s:])(?:\d{1,9} )?(?<said>Killed|Segmentation fault|Aborted|Bus error|Terminated|Illegal instruction)(?: \(core dumped\))?(?:\s{2,}.{0,600})?$/;
const DYING = /[KSABTI](?:illed|egmentation fault|borted|us error|erminated|llegal instruction)/;
const EXIT = /^##\[error\].{0,300}exit code (?<code>\d{1,3})\.?$/;
const PYTHON_LINE = /^(?:E\s|\s|[^\s:][^:\n]{0,400}:\d{1,7}: |Traceback|\w[\w.]{0,160}(?:Error|Exception)\b)/;
const SIGNALS: Readonly<Record<string, string>> = {
  Killed: 'SIGKILL',
  Aborted: 'SIGABRT',
  Terminated: 'SIGTERM',
  'Segmentation fault': 'SIGSEGV',
  'Bus error': 'SIGBUS',
  'Illegal instruction': 'SIGILL',
};

interface Crash extends Block {
  readonly sort: 'conftest' | 'call' | 'internal' | 'fatal';
  readonly path: string | null;
  /** The node id on the same line, where the test was still running. */
  readonly id: string | null;
}

export interface CrashReader {
  /** Sees every line; true when the line belongs to a crash. What is `quoted` in a failure's block is none. */
  push(line: Line, session: Session | undefined, quoted: boolean): boolean;
  /** The crashes as findings, and whether the run was cut short. */
  end(sessions: readonly Session[]): { readonly findings: readonly Finding[]; readonly truncated: boolean };
}

export function crashReader(context: Context): CrashReader {
  const crashes: { readonly crash: Crash; readonly running: string | null }[] = [];
  let open: Crash | null = null;
  let death: { readonly line: Line; readonly said: string } | null = null;
  let exit: { readonly line: Line; readonly code: number } | null = null;
  const begin = (crash: Crash, session: Session | undefined): boolean => {
    if (crashes.length < 100)
      crashes.push({ crash, running: crash.id ?? (session?.counts ? null : (session?.running?.id ?? null)) });
    open = crash;
    return true;
  };
  return {
    push(line, session, quoted) {
      const code = line.text.startsWith('##[error]') ? EXIT.exec(line.text)?.groups?.code : undefined;
      if (code) exit = { line, code: Number(code) };
      const died = line.text.length < 800 && DYING.test(line.text) ? DEATH.exec(line.text)?.groups?.said : undefined;
      if (died && !line.text.startsWith('E ')) death = { line, said: died };
      if (open && goesOn(open, line)) {
        addTo(open, line);
        return true;
      }
      open = null;
      const crash = quoted ? null : crashOf(line);
      return crash ? begin(crash, session) : false;
    },
    end(sessions) {
      const cut = sessions.filter((session) => session.begun && !session.counts);
      const told = crashes.map(({ crash, running }) => toFinding(crash, running, context));
      const last = cut.at(-1);
      const bad = last && !told.length && (death || (exit && exit.code > 0));
      const findings = bad ? [...told, killed({ session: last, death, exit, context })] : told;
      return { findings, truncated: cut.length > 0 || crashes.length > 0 };
    },
  };
}

function crashOf(line: Line): Crash | null {
  const block = (sort: Crash['sort'], title: string, path: string | null = null): Crash => ({
    sort,
    title,
    path,
    id: null,
    line,
    lines: [],
    end: line.number,
  });
  const { text } = line;
  if (CONFTEST.test(text)) return block('conftest', text, /'([^'\n]{1,400})'/.exec(text)?.[1] ?? null);
  const call =
    /rror: |not found|UsageError/.test(text) || text.startsWith('ERROR: ') ? CALL.exec(text)?.groups : undefined;
  if (call) return block('call', call.said ?? call.said2 ?? call.said3 ?? text);
  const internal = INTERNAL.exec(text)?.groups;
  if (internal) return { ...block('internal', text), lines: [internal.said ?? ''] };
  const fatal = / (?:Python error|fatal exception): /.test(text) ? FATAL.exec(text)?.groups : undefined;
  if (fatal) return { ...block('fatal', fatal.said ?? text), id: BEFORE.exec(text)?.groups?.id ?? null };
  return TIMEOUT.test(text) ? block('fatal', 'Timeout') : null;
}

function goesOn(open: Crash, { text, number }: Line): boolean {
  if (number > open.end + 3 || open.sort === 'call') return false;
  if (open.sort === 'internal') return text.startsWith('INTERNALERROR>');
  if (open.sort === 'conftest') return PYTHON_LINE.test(text);
  return (
    text === '' ||
    (TIMEOUT.test(text) && open.title === 'Timeout') ||
    /^(?:\s|Current thread|Thread 0x|~{3,}|Stack of|Extension modules|File "|Python runtime|\.\.\.)/.test(text)
  );
}

function toFinding(crash: Crash, running: string | null, context: Context): Finding {
  const lines =
    crash.sort === 'internal' ? crash.lines.map((line) => line.replace(/^INTERNALERROR> ?/, '')) : crash.lines;
  const native = crash.sort === 'internal' || crash.sort === 'fatal';
  const read = native ? null : readBlock({ ...crash, lines });
  const trace = readTraceback(crash.sort === 'fatal' ? mainThread(lines) : lines);
  const frames = read?.frames.length ? read.frames : trace.frames;
  const place = ownFrame(frames);
  const file = running ? testOf(running).file : null;
  const message = native
    ? (trace.message ?? crash.title)
    : crash.sort === 'conftest'
      ? read?.message || trace.message || crash.title
      : crash.title;
  return findingOf(
    {
      tool: 'pytest',
      message: crash.sort === 'fatal' ? crash.title : message,
      detail: [crash.title, ...lines].join('\n').trim(),
      location: place
        ? locationOf(place.path, place.line)
        : crash.path
          ? locationOf(crash.path)
          : file
            ? locationOf(file)
            : null,
      frames,
      test: running ? testOf(running) : null,
      ...(crash.title === 'Timeout' ? { kind: 'time-limit' as const } : {}),
      source: { path: context.source, line: crash.line.number, endLine: crash.end },
      scope: crash.line.scope,
    },
    context.limits.detailChars,
  );
}

/** The main thread's stack, most recent call last, as a traceback has it; a dying interpreter prints it the other way round. */
function mainThread(lines: readonly string[]): readonly string[] {
  const starts = lines.flatMap((line, at) => (THREAD.test(line) ? [at] : []));
  const from = starts.find((at) => MAIN.test(lines[at] ?? '')) ?? starts.at(-1) ?? 0;
  const stack = lines.slice(from, starts.find((at) => at > from) ?? lines.length);
  return /most recent call first/.test(stack[0] ?? '') ? [...stack].reverse() : stack;
}

interface Killed {
  readonly session: Session;
  readonly death: { readonly line: Line; readonly said: string } | null;
  readonly exit: { readonly line: Line; readonly code: number } | null;
  readonly context: Context;
}

/** A session that stopped in the middle, with what the shell said of it. */
function killed({ session, death, exit, context }: Killed): Finding {
  const running = session.running?.id ?? null;
  const line = death?.line ?? exit?.line ?? session.last ?? session.begun;
  const code = exit?.code;
  const how = death ? `${death.said}${code === undefined ? '' : ` (exit code ${code})`}` : `exit code ${code}`;
  const file = running ? testOf(running).file : null;
  const signal = death ? SIGNALS[death.said] : code === 137 ? 'SIGKILL' : undefined;
  return findingOf(
    {
      tool: 'pytest',
      message: `pytest ended before its summary: ${how}${running ? ` while ${running} ran` : ''}`,
      detail: line?.text ?? '',
      location: file ? locationOf(file) : null,
      ...(signal === 'SIGKILL' ? { kind: 'resource' as const } : {}),
      facts: {
        ...(signal ? { signal } : {}),
        ...(code === undefined ? {} : { exitCode: code }),
        ...(signal === 'SIGKILL' ? { resource: 'mem' } : {}),
      },
      source: { path: context.source, line: line?.number ?? 1, endLine: line?.number ?? 1 },
      scope: line?.scope ?? null,
    },
    context.limits.detailChars,
  );
}
