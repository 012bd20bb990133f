// Linkers: GNU ld, gold, LLVM's lld, Apple's ld.
//   /usr/bin/ld: main.o: in function `main':
//   main.c:(.text+0x9): undefined reference to `area'
//   ld.lld: error: undefined symbol: area

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector, type Start } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const GNU =
  /^(?:\S{0,300}\bld(?:\.\w{1,8})?(?:\.exe)?: )?(?<path>[^\s:(][^:(\n]{0,400}?)?(?::(?<line>\d{1,9})|:?\((?<section>\.[\w.$+-]{1,120})\))?: (?<message>(?:undefined reference to|more undefined references to|multiple definition of|undefined symbol|relocation truncated|relocation R_\w{1,40}) .{1,1000})$/;
const TOOL =
  /^(?:\S{0,300}[\\/])?(?:[\w-]{1,40}-)?(?<tool>ld|ld\.lld|ld64\.lld|lld-link|ld\.gold|ld\.bfd|wasm-ld|mold|lld)(?:-\d{1,3})?: (?:(?<severity>error|fatal|warning): )?(?<message>.{1,1000})$/;
/** What GNU's linker says without a place that is an error; the rest of its lines only lead up to one. */
const ALONE =
  /^(?:cannot find |cannot open |unrecogni[sz]ed |unknown |final link failed: (?!bad value|nonrepresentable)|file not recognized|skipping incompatible|.{1,300}: (?:file not recognized|No such file|undefined reference|multiple definition|cannot open|error adding symbols|file format not recognized|relocation|not found)|undefined symbol|duplicate symbol|library not found|framework not found|symbol\(s\) not found|can't (?:open|map|link)|could not)/;
const APPLE = /^Undefined symbols? for architecture (?<arch>\w{1,20}):$/;
const SYMBOL = /^\s{2}"?(?<symbol>[^"\s].{0,300}?)"?, referenced from:$/;

interface State {
  readonly drafts: Collector;
  /** True below Apple's head of a list of symbols. */
  apple: boolean;
}

function open(context: Context): LogReader {
  const state: State = { drafts: collector(context), apple: false };
  return {
    push(lines) {
      for (const line of lines) if (!begin(state, line)) extend(state.drafts, line);
    },
    end: () => ({ findings: state.drafts.findings(true) }),
  };
}

function begin(state: State, line: Line): boolean {
  if (APPLE.test(line.text)) {
    state.apple = true;
    state.drafts.close();
    return true;
  }
  const symbol = state.apple ? SYMBOL.exec(line.text)?.groups?.symbol : undefined;
  const start = symbol
    ? { tool: 'ld', message: `undefined symbol: ${symbol}` }
    : (gnuStart(line.text) ?? toolStart(line.text));
  if (!start) return false;
  state.drafts.begin(start, line);
  if (!symbol) state.apple = false;
  return true;
}

function gnuStart(text: string): Start | null {
  const said = GNU.exec(text)?.groups;
  if (!said?.message || said.message.startsWith('more undefined')) return null;
  return { tool: 'ld', message: said.message, location: said.path ? locationOf(said.path, said.line) : null };
}

function toolStart(text: string): Start | null {
  const said = TOOL.exec(text)?.groups;
  if (
    !said?.message ||
    !(said.severity || ALONE.test(said.message)) ||
    /^symbol\(s\) not found|^(?:in function|warning: )/.test(said.message)
  )
    return null;
  return { tool: 'ld', severity: said.severity === 'warning' ? 'warning' : 'error', message: said.message };
}

function extend(drafts: Collector, line: Line): void {
  const draft = drafts.current;
  if (!draft) return;
  const place = /^>>> referenced by (?:[^()\n]{0,300} )?\(?(?<path>[^():\s]{1,300}):(?<line>\d{1,9})\)?/.exec(
    line.text,
  )?.groups;
  if (place?.path && draft.location === null) draft.location = locationOf(place.path, place.line);
  if (line.number === draft.to + 1 && /^(?:>>> |\s{4,})/.test(line.text)) drafts.extend(line);
  else drafts.close();
}

export const ld: LogFormat = {
  name: 'ld',
  title: 'Linkers',
  url: 'https://sourceware.org/binutils/docs/ld/',
  family: 'build',
  reads: 'log',
  commands: null,
  marks: [
    'undefined reference to ',
    'multiple definition of ',
    'Undefined symbol',
    '/ld: ',
    '\nld: ',
    '-ld: ',
    'ld.lld',
    'ld64.lld',
    'lld-link',
    'ld.gold',
    'ld.bfd',
    'mold: ',
    '\nlld: ',
    'wasm-ld',
  ],
  probe: (text) =>
    text.includes('undefined reference to ') ||
    text.includes('multiple definition of ') ||
    text.includes('Undefined symbol') ||
    (/ld(?:\.\w{1,8}|-link)?(?:-\d+)?: /.test(text) &&
      /^(?:\S{0,300}[\\/])?(?:[\w-]{1,40}-)?(?:ld|ld\.lld|ld64\.lld|lld-link|ld\.gold|ld\.bfd|wasm-ld|mold|lld)(?:-\d{1,3})?: /m.test(
        text,
      )),
  open,
};
