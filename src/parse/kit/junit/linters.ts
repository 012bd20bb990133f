// Reads a linter's JUnit report: each message a finding with its place, in the words and rules of the linter's own output.
//   <testcase name="org.eslint.no-undef"><failure message="…">line 3, col 5, Error - 'x' is not defined. (no-undef)</failure></testcase>

import type { Finding, Location, Severity } from '../../../model/finding.ts';
import type { Context, LogFormat } from '../../../model/format.ts';
import { mypy } from '../../formats/mypy.ts';
import { findingOf, locationOf } from '../draft.ts';
import { cleanPath } from '../frame-shapes.ts';
import { severityOf } from '../located.ts';
import { headline } from './message.ts';
import type { CaseHead, ReadCase, Said } from './model.ts';
import { isPath } from './names.ts';

/** Linters that put their whole text output into one failure. */
const WHOLE_TEXT: Readonly<Record<string, LogFormat>> = { mypy };

interface Message {
  readonly message: string;
  readonly rule: string | null;
  readonly location: Location | null;
  readonly severity?: Severity;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** How a linter's failure tells its place; each is tried on the text, then on the message attribute. */
const TEXT_SHAPES: readonly RegExp[] = [
  /^line (?<line>\d{1,7}), col(?:umn)? (?<column>\d{1,6}),? (?:(?<severity>Error|Warning|Info\w{0,12}|Hint) - )?(?<message>.{1,2000}?)(?: \((?<rule>[@\w][\w@/.:-]{0,100})\))?(?: at path .{0,400})?$/i,
  /^(?:(?<severity>error|warning|info|note|style|[EWCR]): )?(?<path>(?:[A-Za-z]:)?[^\s:][^:\n]{0,300}):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?:? ?(?:(?<rule>[A-Z]{1,4}\d{2,5}) )?(?<message>.{0,2000})$/,
  /^(?:(?<severity>error|warning|info): ?\n)?\s{0,8}line ?:? ?(?<line>\d{1,7})(?:,? column ?:? ?(?<column>\d{1,6}))?\s{0,4}(?<message>.{0,2000})$/i,
];
const FIELDS: Readonly<Record<string, RegExp>> = {
  path: /^(?:File|file_name|file_path): {1,4}(?<value>[^\s:][^:\n]{0,300})/m,
  line: /^(?:Line|line|line_from): {1,4}(?<value>\d{1,7})/m,
  column: /^(?:Column|column|column_from): {1,4}(?<value>\d{1,6})/m,
  range: /^File: {1,4}[^\n:]{1,300}: {1,4}(?<value>\d{1,7})-\d/m,
  message: /^message: {1,4}(?<value>[^\n]{1,1000})/m,
};
const NAME_PLACE =
  /^(?:(?<rule>[\w./-]{1,150}) at )?(?<path>(?:[A-Za-z]:)?[^\s:(][^:(]{0,300}?)(?::(?<line>\d{1,7})(?::(?<column>\d{1,6}))?|\s?\((?<line2>\d{1,7}):(?<column2>\d{1,6})\))$/;
const PREFIXED =
  /^(?:org|net|com|io)\.(?:eslint|ruff|biome|spectral|stylelint|htmlhint|standard|jshint|csslint|oxlint|vacuum|textlint|markdownlint)\.(?<rule>[^\s()]{1,150})/;
const RULE = /^(?:\[[A-Z]{1,12}\])?\[?(?<rule>(?:@?[a-z][\w-]{0,60}\/)?[A-Za-z][\w./-]{1,100})\]?(?:$|[\s:(\]])/;

/** The findings of one failed case. Empty only when it says nothing. */
export function lintFindings(
  read: ReadCase,
  tool: string,
  context: Context,
): readonly Finding[] | Promise<readonly Finding[]> {
  const whole = WHOLE_TEXT[tool];
  if (whole) return readAs(whole, read, context);
  return read.said.flatMap((said) => {
    const message = locate(said, read.cut, tool);
    return findingOf(
      {
        tool,
        ...message,
        message: message.message || headline(said.message) || read.cut.name,
        detail: said.text.trim(),
        source: { path: context.source, line: read.cut.line, endLine: read.cut.endLine },
      },
      context.limits.detailChars,
    );
  });
}

/** Gives the failure's text to the linter's own reader, so that both ways give the same findings. */
async function readAs(format: LogFormat, read: ReadCase, context: Context): Promise<readonly Finding[]> {
  const reader = format.open(context);
  const text = read.said.map((said) => said.text || said.message).join('\n');
  reader.push(text.split('\n').map((line, at) => ({ text: line, number: read.cut.line + at, scope: null })));
  const { findings } = await reader.end();
  if (findings.length || !text.trim()) return findings;
  const source = { path: context.source, line: read.cut.line, endLine: read.cut.endLine };
  return [
    findingOf(
      { tool: format.name, message: headline(text) || read.cut.name, detail: text, source },
      context.limits.detailChars,
    ),
  ];
}

function locate(said: Said, head: CaseHead, tool: string): Message {
  const { groups, shaped } = shapeOf(said);
  const named: Groups = NAME_PLACE.exec(head.name)?.groups ?? NAME_PLACE.exec(head.classname)?.groups ?? {};
  const path = said.file || fieldIn(said.text, 'path') || groups.path || pathIn(head, named.path);
  // Biome counts from 0 in the text, from 1 in the case.
  const counted = tool === 'biome' ? head : null;
  const line =
    counted?.fileLine ||
    said.line ||
    groups.line ||
    fieldIn(said.text, 'range') ||
    fieldIn(said.text, 'line') ||
    named.line ||
    named.line2 ||
    head.fileLine;
  const column =
    counted?.fileColumn ||
    groups.column ||
    fieldIn(said.text, 'column') ||
    named.column ||
    named.column2 ||
    head.fileColumn;
  const rule = groups.rule ?? named.rule ?? ruleIn(head, said);
  const message = sentence(said, groups, shaped);
  return {
    rule,
    location: path ? locationOf(cleanPath(path.trim()), line, column) : null,
    message: rule && message.startsWith(`${rule}: `) ? message.slice(rule.length + 2) : message,
    severity: severityOf(groups.severity ?? (/^(?:error|warning|info|note)$/i.test(said.type) ? said.type : undefined)),
  };
}

function shapeOf(said: Said): { readonly groups: Groups; readonly shaped: string } {
  for (const text of [said.text.trim(), said.message.trim()]) {
    for (const shape of TEXT_SHAPES) {
      const groups =
        text.length < 4_000
          ? (shape.exec(text)?.groups ?? shape.exec(text.split('\n', 1)[0] ?? '')?.groups)
          : undefined;
      if (groups) return { groups, shaped: text };
    }
  }
  return { groups: {}, shaped: '' };
}

/** The linter's sentence: its own message where that is no more than the place and the sentence again. */
function sentence(said: Said, groups: Groups, shaped: string): string {
  const stated = said.message.trim();
  if (stated && stated !== shaped && !/^(?:\w+:? ?)?(?:violation|code_style|failed|error)s?$/i.test(stated))
    return stated.split('\n')[0] ?? stated;
  return fieldIn(said.text, 'message') ?? groups.message?.trim() ?? '';
}

function fieldIn(text: string, name: string): string | undefined {
  return FIELDS[name]?.exec(text)?.groups?.value?.trim();
}

function pathIn(head: CaseHead, named: string | undefined): string {
  const known = [head.file, head.suite.name, head.classname, head.name].find((text) => text !== '' && isPath(text));
  return named && isPath(named) ? named : (known ?? named ?? '');
}

/** The rule in the case's name, or the failure's type; null when neither is one. */
function ruleIn(head: CaseHead, said: Said): string | null {
  const prefixed = PREFIXED.exec(head.name)?.groups?.rule;
  if (prefixed) return prefixed;
  const name = isPath(head.name) || NAME_PLACE.test(head.name) ? '' : (RULE.exec(head.name)?.groups?.rule ?? '');
  const typed = /^(?:error|warning|info|note|failure|code_style|style|minor|major)$/i.test(said.type) ? '' : said.type;
  return name || (/^[\w./-]{1,150}$/.test(typed) ? typed : '') || null;
}
