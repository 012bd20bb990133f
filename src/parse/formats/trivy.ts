// Trivy's and tfsec's text:
//   HIGH: Bucket does not have encryption enabled
//    main.tf:12-20
//   │ libssl3 │ CVE-2024-0001 │ HIGH │ fixed │ 3.0.1 │ 3.0.2 │ openssl: … │

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const TARGET =
  /^(?!(?:Total|Tests|Failures): )(?<target>[^\s:][^:]{0,300}?\.\w{1,12}|[^\s:]{0,200}(?:Dockerfile|Gemfile)[^\s:]{0,60}) \([^()]{1,120}\)$/;
const ROW =
  /^│ {1,2}(?<library>[^│]{0,200}?) {0,200}│ {1,2}(?<rule>(?:CVE|GHSA|TEMP|AVD|DLA|RUSTSEC|PYSEC|GO)-[\w-]{3,40}) {0,200}│ {1,2}(?<severity>\w{3,10}) {0,200}│(?<rest>.{0,600})$/;
const MISCONF =
  /^(?:(?<rule>[A-Z]{2,4}-\w{2,12}-?\d{3,6}|[A-Z]{2,6}\d{3,6}) )?\(?(?<severity>CRITICAL|HIGH|MEDIUM|LOW|UNKNOWN)\)?: (?<message>\S.{0,600})$/;
const TFSEC = /^(?:\s{0,2}Result #\d{1,6} )(?<severity>CRITICAL|HIGH|MEDIUM|LOW) (?<message>\S.{0,600}?)\s{0,4}$/;
const PLACE =
  /^ {1,4}(?:via )?(?<path>[^\s:][^:]{0,300}?):(?<line>\d{1,9})(?:-\d{1,9})?(?: \(.{1,200}\))?(?: {1,4}\S.{0,200})?$/;
const ID = /^ {2,14}(?:ID|Rule) {0,8}(?<rule>[\w-]{3,80})$/;

interface State {
  readonly drafts: Collector;
  /** The file that a report's title names. */
  target: string | null;
  library: string;
}

function open(context: Context): LogReader {
  const state: State = { drafts: collector(context), target: null, library: '' };
  return {
    push(lines) {
      for (const line of lines) {
        state.target = TARGET.exec(line.text)?.groups?.target ?? state.target;
        if (!begin(state, line)) extend(state.drafts, line);
      }
    },
    end: () => ({ findings: state.drafts.findings() }),
  };
}

function begin(state: State, line: Line): boolean {
  const row = line.text.startsWith('│') ? ROW.exec(line.text)?.groups : undefined;
  const said = row ? undefined : (MISCONF.exec(line.text) ?? TFSEC.exec(line.text))?.groups;
  if (!row && !said) return false;
  if (row) state.library = row.library?.trim() || state.library;
  const message = row ? `${state.library}: ${titleOf(row.rest ?? '')}` : (said?.message ?? '');
  const draft = state.drafts.begin(
    {
      tool: 'trivy',
      rule: row?.rule ?? said?.rule ?? null,
      message,
      location: state.target ? locationOf(state.target) : null,
    },
    line,
  );
  draft.kind = 'policy';
  if (row) state.drafts.close();
  return true;
}

/** A row's last cell. */
function titleOf(rest: string): string {
  const cells = rest.split('│').map((cell) => cell.trim());
  return cells.filter(Boolean).at(-1) ?? '';
}

function extend(drafts: Collector, line: Line): void {
  const draft = drafts.current;
  if (!draft) return;
  if (/^(?:(?:Tests|Failures|Total): |={10,}|timings)/.test(line.text)) return drafts.close();
  const place = PLACE.exec(line.text)?.groups;
  if (place?.path && draft.location?.line == null) draft.location = locationOf(place.path, place.line);
  draft.rule ??= ID.exec(line.text)?.groups?.rule ?? null;
  drafts.extend(line);
}

export const trivy: LogFormat = {
  name: 'trivy',
  title: 'Trivy and tfsec',
  url: 'https://trivy.dev/latest/docs/configuration/reporting/',
  family: 'policy',
  reads: 'log',
  commands: /\b(?:trivy|tfsec)\b/,
  marks: ['│', 'Tests: ', 'Result #'],
  probe: (text) =>
    (text.includes('│') && new RegExp(ROW.source, 'm').test(text)) ||
    /^(?:Tests: \d+ \(SUCCESSES: \d+, FAILURES: \d+|\s{0,2}Result #\d+ (?:CRITICAL|HIGH|MEDIUM|LOW) )/m.test(text),
  open,
};
