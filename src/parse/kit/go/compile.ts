// What the go command says before anything runs: compile, vet and module errors.
//   # example.com/relay/router
//   router/router.go:52:31: cannot use err (variable of type bool) as type error in argument to core.Wrap:
//   	bool does not implement error (missing Error method)
//   go: example.com/x@v1.2.0: missing go.sum entry; to add it:

import type { Finding } from '../../../model/finding.ts';
import type { Context, Line } from '../../../model/format.ts';
import { findingOf, locationOf } from '../draft.ts';
import { isAnalysis } from './analyzers.ts';

const HEADER = /^# (?:\[(?<vet>[^\s\]]{1,300})\]|(?<pkg>[^\s[\]]{1,300})(?: \[[^\]\n]{1,300}\])?)$/;
const HEAD =
  /^(?<vet>vet: )?(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}(?:\.(?:go|s)|go\.(?:mod|sum|work))):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?: (?<message>\S.{0,2000})$/;
/** What stands in every head: most lines hold no place and need not be looked at closer. */
const PLACED = /(?:\.(?:go|s)|go\.(?:mod|sum|work)):\d/;
const LOADER =
  /^(?:\S{1,200}@v\S{1,80}: |no required module|package \S|cannot find|expected [`'"]|found packages|missing go\.sum|import |use of (?:internal|vendored)|build constraints|could not import|pattern |unknown directive|malformed|invalid go version|syntax error|undefined: |imported and not used|cannot use )/;
const GO =
  /^go: (?<message>(?!downloading|finding|extracting|found |added |upgraded |downgraded |creating |to add|warning|removed |using |errors parsing|disabling|no matching|trying )\S.{0,1500})$/;
const UNPLACED =
  /(?:undefined reference to|relocation target .{1,200} not defined|collect2: error|ld returned|import cycle not allowed|is not in (?:GOROOT|std)|cannot find package|cannot load |missing function body|could not import)/;
const PACKAGE = /^package \S{1,300}$/;
const PATTERN =
  /^pattern \S{1,300}: (?:directory prefix|no matching|lstat |open |cannot find|.{0,200}does not contain)/;
// Other tools print places in the same form, with their own code behind.
const LINTED =
  / \((?:(?:SA|ST|S|QF|U)\d{4}|compile|errcheck|govet|staticcheck|typecheck|unused|gosimple|ineffassign|revive|gofmt|goimports|gofumpt|gocritic|gosec|lll|misspell|unparam|unconvert|stylecheck|bodyclose|gocyclo|dupl|goconst|nakedret|prealloc|exportloopref|depguard|whitespace|wsl|nolintlint|forbidigo|err113|errorlint|testifylint|paralleltest|thelper|perfsprint|copyloopvar|intrange)\)$/;
const TOO_MANY = /^too many errors$/;
const NOTE = /^note: module requires Go/;

/** A line outside of any block that is read fits one of these. */
export const COMPILING: readonly RegExp[] = [HEADER, HEAD, GO, PACKAGE, PATTERN];

interface Diagnostic {
  readonly line: Line;
  readonly said: Readonly<Record<string, string | undefined>>;
  readonly more: string[];
  end: number;
}

export interface CompileReader {
  /** True when the line is part of what the go command says of code it could not load or build. */
  push(line: Line): boolean;
  /** True outside of any block. */
  rests(): boolean;
  /** One finding per place and message. */
  findings(tool: string): Finding[];
}

interface State {
  readonly found: Diagnostic[];
  readonly strict: boolean;
  readonly most: number;
  /** The package whose block is being read; null outside any. */
  pkg: string | null;
  open: Diagnostic | null;
}

/** Reads diagnostics. Outside a `# package` block, `strict` takes only lines that a loader would say, since programs and tests print places too. */
export function compileReader(context: Context, strict: boolean): CompileReader {
  const state: State = { found: [], strict, most: context.limits.findings, pkg: null, open: null };
  return {
    push: (line) => take(state, line),
    rests: () => state.pkg === null && state.open === null,
    findings(tool) {
      const seen = new Set<string>();
      return state.found.flatMap((one) => {
        const key = [one.said.path, one.said.line, one.said.column, one.said.message, one.more[0]].join('\u0000');
        if (seen.has(key) || isBare(one)) return [];
        seen.add(key);
        return [toFinding(one, tool, context)];
      });
    },
  };
}

/** A line that only looks like the head of an import chain. */
const isBare = ({ said, more }: Diagnostic): boolean =>
  said.path === undefined && more.length === 0 && (said.message ?? '').startsWith('package ');

function take(state: State, line: Line): boolean {
  const { text } = line;
  const header = text.startsWith('# ') ? HEADER.exec(text)?.groups : undefined;
  if (header) {
    state.pkg = header.pkg ?? header.vet ?? null;
    state.open = null;
    return true;
  }
  const head = PLACED.test(text) && !LINTED.test(text) ? HEAD.exec(text)?.groups : undefined;
  if (head && TOO_MANY.test(head.message ?? '')) return true;
  if (head && isSaid(state, head)) return begin(state, line, head);
  return goesOn(state, line) || takeUnplaced(state, line);
}

/** Whether a place with a message is the go command's: for certain in a package's block, else by what it says. */
function isSaid({ pkg, strict }: State, head: Diagnostic['said']): boolean {
  const message = head.message ?? '';
  if (pkg !== null || head.vet !== undefined || LOADER.test(message)) return true;
  return !strict && (head.column !== undefined || isAnalysis(message));
}

function begin(state: State, line: Line, said: Diagnostic['said']): true {
  state.open = { line, said, more: [], end: line.number };
  if (state.found.length < state.most) state.found.push(state.open);
  return true;
}

function goesOn({ open }: State, { text, number }: Line): boolean {
  if (!open || number !== open.end + 1 || !(text.startsWith('\t') || NOTE.test(text))) return false;
  open.more.push(text.trim());
  open.end = number;
  return true;
}

/** What has no place: the go command's own words, import chains, the linker. Anything else ends the block. */
function takeUnplaced(state: State, line: Line): boolean {
  const text = line.text.trim();
  const go = text.startsWith('go: ') ? GO.exec(line.text)?.groups : undefined;
  if (go) return begin(state, line, go);
  if (
    (text.startsWith('pa') && (PACKAGE.test(line.text) || PATTERN.test(line.text))) ||
    (state.pkg !== null && UNPLACED.test(text))
  )
    return begin(state, line, { message: text });
  state.open = null;
  if (text !== '' && !TOO_MANY.test(text)) state.pkg = null;
  return false;
}

function toFinding(one: Diagnostic, tool: string, context: Context): Finding {
  const { said } = one;
  const message = said.message ?? '';
  const imports = said.path ? undefined : one.more.findLast((line) => /: \S/.test(line) && line.startsWith('imports '));
  return findingOf(
    {
      tool,
      message: imports ?? wholeOf(message, one.more),
      detail: one.more.join('\n'),
      ...kindOf(message, said.path ?? ''),
      location: said.path
        ? locationOf(said.path, said.line, said.column)
        : OF_GO_MOD.test(message)
          ? locationOf('go.mod')
          : null,
      source: { path: context.source, line: one.line.number, endLine: one.end },
      scope: one.line.scope,
    },
    context.limits.detailChars,
  );
}

const OF_GO_MOD = /\bgo\.mod\b(?!.*go\.sum entry)(?! file not found)/;

/** Older compilers put the reason on the next line; newer ones say all in one. A hint what to run is no reason. */
function wholeOf(message: string, more: readonly string[]): string {
  const hinted = message.replace(/;? to add(?: it)?:$/, '');
  return hinted === message && message.endsWith(':') && more[0] ? `${message} ${more[0]}` : hinted;
}

function kindOf(message: string, path: string): { readonly kind?: 'style-rule' | 'config-valid' } {
  if (isAnalysis(message)) return { kind: 'style-rule' };
  return /go\.(?:mod|work)$/.test(path) ? { kind: 'config-valid' } : {};
}
