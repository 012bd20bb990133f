// What the go command says before anything runs: compile, vet and module errors.
//   # example.com/relay/router
//   router/router.go:52:31: cannot use err (variable of type bool) as type error in argument to core.Wrap:
//   	bool does not implement error (missing Error method)
//   go: example.com/x@v1.2.0: missing go.sum entry; to add it:

import type { Finding } from '../../../model/finding.ts';
import type { Context, Line } from '../../../model/format.ts';
import { findingOf, locationOf } from '../../draft.ts';

const HEADER = /^# (?:\[(?<vet>[^\s\]]{1,300})\]|(?<pkg>[^\s[\]]{1,300})(?: \[[^\]\n]{1,300}\])?)$/;
const HEAD = /^(?<vet>vet: )?(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}(?:\.(?:go|s)|go\.(?:mod|sum|work))):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?: (?<message>\S.{0,2000})$/;
const LOADER = /^(?:\S{1,200}@v\S{1,80}: |no required module|package \S|cannot find|expected [`'"]|found packages|missing go\.sum|import |use of (?:internal|vendored)|build constraints|could not import|pattern |unknown directive|malformed|invalid go version|syntax error|undefined: |imported and not used|cannot use )/;
const GO = /^go: (?<message>(?!downloading|finding|extracting|found |added |upgraded |downgraded |creating |to add|warning|removed |using |errors parsing|disabling|no matching|trying )\S.{0,1500})$/;
const UNPLACED = /(?:undefined reference to|relocation target .{1,200} not defined|collect2: error|ld returned|import cycle not allowed|is not in (?:GOROOT|std)|cannot find package|cannot load |missing function body|could not import)/;
const PACKAGE = /^package \S{1,300}$/;
const PATTERN = /^pattern \S{1,300}: (?:directory prefix|no matching|lstat |open |cannot find|.{0,200}does not contain)/;
const TOO_MANY = /^too many errors$/;
const NOTE = /^note: module requires Go/;

interface Diagnostic {
  readonly line: Line;
  readonly said: Readonly<Record<string, string | undefined>>;
  readonly pkg: string | null;
  readonly more: string[];
  end: number;
}

export interface CompileReader {
  /** True when the line is part of what the go command says of code it could not load or build. */
  push(line: Line): boolean;
  readonly count: number;
  /** One finding per place and message. */
  findings(tool: string): Finding[];
}

/** Reads diagnostics. Outside a `# package` block, `strict` takes only lines that a loader would say, since programs and tests print places too. */
export function compileReader(context: Context, strict: boolean): CompileReader {
  const found: Diagnostic[] = [];
  let pkg: string | null = null;
  let open: Diagnostic | null = null;
  const begin = (line: Line, said: Diagnostic['said']): true => {
    open = { line, said, pkg, more: [], end: line.number };
    if (found.length < context.limits.findings) found.push(open);
    return true;
  };
  return {
    get count() {
      return found.length;
    },
    push(line) {
      const { text } = line;
      const header = text.startsWith('# ') ? HEADER.exec(text)?.groups : undefined;
      if (header) {
        pkg = header.pkg ?? header.vet ?? null;
        open = null;
        return true;
      }
      const head = HEAD.exec(text)?.groups;
      if (head && TOO_MANY.test(head.message ?? '')) return true;
      if (head && (pkg !== null || head.vet || (head.column && (!strict || LOADER.test(head.message ?? ''))) || LOADER.test(head.message ?? ''))) return begin(line, head);
      const go = text.startsWith('go: ') ? GO.exec(text)?.groups : undefined;
      if (go) return begin(line, go);
      if (open && (/^\t/.test(text) || NOTE.test(text)) && line.number === open.end + 1) {
        open.more.push(text.trim());
        open.end = line.number;
        return true;
      }
      if (PACKAGE.test(text)) return begin(line, { message: text });
      if ((pkg !== null && UNPLACED.test(text)) || PATTERN.test(text)) return begin(line, { message: text.trim() });
      open = null;
      pkg = text.trim() === '' || TOO_MANY.test(text.trim()) ? pkg : null;
      return false;
    },
    findings(tool) {
      const seen = new Set<string>();
      return found.flatMap((one) => {
        const key = [one.said.path, one.said.line, one.said.column, one.said.message, one.more[0]].join('\u0000');
        if (seen.has(key) || (one.said.message?.startsWith('package ') && !one.said.path && !one.more.length)) return [];
        seen.add(key);
        return [toFinding(one, tool, context)];
      });
    },
  };
}

function toFinding(one: Diagnostic, tool: string, context: Context): Finding {
  const { said } = one;
  const imports = !said.path && one.more.findLast((line) => /: \S/.test(line) && line.startsWith('imports '));
  return findingOf({
    tool, message: imports || (said.message ?? ''), detail: one.more.join('\n'),
    location: said.path ? locationOf(said.path, said.line, said.column) : /\bgo\.(?:mod|sum)\b/.test(said.message ?? '') && !/go\.sum entry/.test(said.message ?? '') ? locationOf('go.mod') : null,
    source: { path: context.source, line: one.line.number, endLine: one.end }, scope: one.line.scope,
  }, context.limits.detailChars);
}
