// Linkers: GNU ld, gold, LLVM's lld, Apple's ld.
//   /usr/bin/ld: main.o: in function `main':
//   main.c:(.text+0x9): undefined reference to `area'
//   ld.lld: error: undefined symbol: area

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { locationOf } from '../draft.ts';
import { collector } from './collect.ts';

const GNU =
  /^(?:\S{0,300}\bld(?:\.\w{1,8})?(?:\.exe)?: )?(?<path>[^\s:(][^:(\n]{0,400}?)?(?::(?<line>\d{1,9})|:?\((?<section>\.[\w.$+-]{1,120})\))?: (?<message>(?:undefined reference to|more undefined references to|multiple definition of|undefined symbol|relocation truncated|relocation R_\w{1,40}) .{1,1000})$/;
const TOOL =
  /^(?:\S{0,300}[\\/])?(?:[\w-]{1,40}-)?(?<tool>ld|ld\.lld|ld64\.lld|lld-link|ld\.gold|ld\.bfd|wasm-ld|mold|lld)(?:-\d{1,3})?: (?:(?<severity>error|fatal|warning): )?(?<message>.{1,1000})$/;
/** What GNU's linker says without a place that is an error; the rest of its lines only lead up to one. */
const ALONE =
  /^(?:cannot find |cannot open |unrecogni[sz]ed |unknown |final link failed: (?!bad value|nonrepresentable)|file not recognized|skipping incompatible|.{1,300}: (?:file not recognized|No such file|undefined reference|multiple definition|cannot open|error adding symbols|file format not recognized|relocation|not found)|undefined symbol|duplicate symbol|library not found|framework not found|symbol\(s\) not found|can't (?:open|map|link)|could not)/;
const APPLE = /^Undefined symbols? for architecture (?<arch>\w{1,20}):$/;
const SYMBOL = /^\s{2}"?(?<symbol>[^"\s].{0,300}?)"?, referenced from:$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let apple = false;
  const begin = (line: Line): boolean => {
    const { text } = line;
    if (APPLE.test(text)) {
      apple = true;
      drafts.close();
      return true;
    }
    const symbol = apple ? SYMBOL.exec(text)?.groups : undefined;
    const gnu = symbol ? undefined : GNU.exec(text)?.groups;
    const tool = symbol || gnu ? undefined : TOOL.exec(text)?.groups;
    if (symbol) drafts.begin({ tool: 'ld', message: `undefined symbol: ${symbol.symbol}` }, line);
    else if (gnu?.message && !/^more undefined/.test(gnu.message))
      drafts.begin({ tool: 'ld', message: gnu.message, location: gnu.path ? locationOf(gnu.path, gnu.line) : null }, line);
    else if (tool?.message && (tool.severity || ALONE.test(tool.message)) && !/^symbol\(s\) not found|^(?:in function|warning: )/.test(tool.message)) {
      drafts.begin({ tool: 'ld', severity: tool.severity === 'warning' ? 'warning' : 'error', message: tool.message }, line);
    } else return false;
    if (!symbol) apple = false;
    return true;
  };
  return {
    push(lines) {
      for (const line of lines) {
        if (begin(line)) continue;
        const draft = drafts.current;
        if (!draft) continue;
        const place = /^>>> referenced by (?:[^()\n]{0,300} )?\(?(?<path>[^():\s]{1,300}):(?<line>\d{1,9})\)?/.exec(line.text)?.groups;
        if (place?.path && draft.location === null) draft.location = locationOf(place.path, place.line);
        if (line.number === draft.to + 1 && /^(?:>>> |\s{4,})/.test(line.text)) drafts.extend(line);
        else drafts.close();
      }
    },
    end: () => ({ findings: drafts.findings(true) }),
  };
}

export const ld: LogFormat = {
  name: 'ld',
  title: 'Linkers',
  url: 'https://sourceware.org/binutils/docs/ld/',
  family: 'build',
  reads: 'log',
  commands: null,
  probe: (text) =>
    text.includes('undefined reference to ') ||
    text.includes('multiple definition of ') ||
    text.includes('Undefined symbol') ||
    (/ld(?:\.\w{1,8}|-link)?(?:-\d+)?: /.test(text) &&
      /^(?:\S{0,300}[\\/])?(?:[\w-]{1,40}-)?(?:ld|ld\.lld|ld64\.lld|lld-link|ld\.gold|ld\.bfd|wasm-ld|mold|lld)(?:-\d{1,3})?: /m.test(text)),
  open,
};
