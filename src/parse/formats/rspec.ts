// RSpec:
//     1) Versions knows all services
//        Failure/Error: subject(:versions) { described_class.new }
//        # ./helpers/versions.rb:9:in `initialize'
//   rspec ./spec/versions_spec.rb:6 # Versions knows all services

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const HEAD = /^ {2}(?<number>\d{1,6})\) (?<name>\S.{0,600}?)(?: FIXED)?$/;
const FRAME = /^ {0,12}# (?<path>\.{0,2}\/?[^\s:#][^:]{0,300}\.\w{1,12}):(?<line>\d{1,9})/;
const EXAMPLE =
  /^rspec (?:'(?<quoted>[^'[]{1,300}?)(?:\[[\d:,]{1,80}\])?'|(?<path>[^\s:[]{1,300})(?::(?<line>\d{1,9})|\[[\d:,]{1,80}\])?) # (?<name>.{1,600})$/;
const TOTAL =
  /^(?<all>\d{1,9}) examples?, (?<failed>\d{1,9}) failures?(?:, (?<pending>\d{1,9}) pending)?(?:, (?<errors>\d{1,9}) errors? occurred outside of examples)?$/;
const OUTSIDE =
  /^An error occurred (?:while loading (?<path>\S{1,300}\.rb)\.|in (?:an? )?`(?<hook>[^`']{1,120})[`'](?: hook)?\.)/;
const SECTION = /^(?<section>Failures|Pending|Failed examples|Finished in|Top \d|Randomized|Coverage)/;

interface State {
  readonly drafts: Collector;
  readonly failures: { readonly draft: Pending; readonly name: string }[];
  section: string;
  counts: { all: number; failed: number; pending: number } | null;
  /** Errors outside of examples, each of which stops the run. */
  errors: number;
}

function open(context: Context): LogReader {
  const state: State = { drafts: collector(context), failures: [], section: '', counts: null, errors: 0 };
  return {
    push(lines) {
      for (const line of lines) if (!begin(state, line) && !ends(state, line.text)) below(state, line);
    },
    end() {
      for (const { draft } of state.failures) settle(draft);
      const { counts } = state;
      const told = counts
        ? {
            passed: Math.max(0, counts.all - counts.failed - counts.pending),
            failed: counts.failed,
            skipped: counts.pending,
          }
        : {};
      return { findings: state.drafts.findings(), truncated: state.errors > 0, ...told };
    },
  };
}

function begin(state: State, line: Line): boolean {
  const head = state.section === 'Failures' ? HEAD.exec(line.text)?.groups : undefined;
  const outside = line.text.startsWith('An error') ? OUTSIDE.exec(line.text)?.groups : undefined;
  if (head?.name) {
    const draft = state.drafts.begin(
      { tool: 'rspec', message: '', test: { suite: '', name: head.name, file: null } },
      line,
    );
    state.failures.push({ draft, name: head.name });
  } else if (outside) {
    const draft = state.drafts.begin(
      { tool: 'rspec', message: '', location: outside.path ? locationOf(outside.path) : null },
      line,
    );
    draft.traced = true;
    if (outside.hook) draft.facts = { hook: outside.hook };
    state.errors++;
    state.section = 'outside';
  } else return false;
  return true;
}

function ends(state: State, text: string): boolean {
  const total = TOTAL.exec(text)?.groups;
  const next = SECTION.exec(text)?.groups?.section;
  const example = text.startsWith('rspec ') ? EXAMPLE.exec(text)?.groups : undefined;
  if (total)
    state.counts = { all: Number(total.all), failed: Number(total.failed), pending: Number(total.pending ?? 0) };
  if (next) state.section = next;
  if (example) nameFile(state, example);
  if (total || next) state.drafts.close();
  return Boolean(total ?? next ?? example);
}

/** The list at the end names the file of each failure, in the same order. */
function nameFile({ failures }: State, example: Readonly<Record<string, string | undefined>>): void {
  const path = (example.quoted ?? example.path ?? '').replace(/^\.\//, '').replace(/:\d+$/, '');
  const named = failures.filter((entry) => entry.name === example.name);
  const known = named.find((entry) => entry.draft.test?.suite === '') ?? named[0];
  if (known) known.draft.test = { suite: suiteOf(path), name: known.name, file: path };
}

function below({ drafts, section }: State, line: Line): void {
  if (/^\S/.test(line.text) && section !== 'outside' && section !== 'Failures') drafts.close();
  if (drafts.current) extend(drafts.current, line);
}

/** Adds a line; the message is the first thing said below `Failure/Error:` and its code. */
function extend(draft: Pending, line: Line): void {
  const text = line.text.replace(/^ {5}/, '');
  draft.to = line.number;
  const said = text.trim();
  const afterCode = isAfterCode(draft.more);
  const goesOn = /:$/.test(draft.message) || (/^expected: /.test(draft.message) && /^got: /.test(said));
  if (said && !said.startsWith('# ') && afterCode && (draft.message === '' || goesOn))
    draft.message = draft.message ? `${draft.message} ${said}` : said;
  if (draft.more.length < 400) draft.more.push(text);
  if (draft.test !== null || draft.location?.line !== null) return;
  const frame = FRAME.exec(line.text)?.groups;
  if (frame?.path?.endsWith(draft.location.path.replace(/^\.\//, '')))
    draft.location = locationOf(draft.location.path, frame.line);
}

/** Code on the same line as `Failure/Error:` is over at once, code below it at the next blank line. */
function isAfterCode(lines: readonly string[]): boolean {
  const at = lines.findIndex((line) => line.startsWith('Failure/Error:'));
  if (at < 0) return false;
  return /^Failure\/Error: \S/.test(lines[at] ?? '') || lines.slice(at).some((line) => line.trim() === '');
}

function settle(draft: Pending): void {
  const frames = draft.more.map((text) => FRAME.exec(text)?.groups).filter((frame) => frame !== undefined);
  const file = draft.test?.file ?? null;
  const own =
    frames.filter((frame) => file !== null && frame.path?.replace(/^\.\//, '') === file).at(-1) ?? frames.at(-1);
  if (own?.path) draft.location = locationOf(own.path.replace(/^\.\//, ''), own.line);
  if (draft.test && draft.test.suite === '' && own?.path) {
    const path = own.path.replace(/^\.\//, '');
    draft.test = { suite: suiteOf(path), name: draft.test.name, file: path };
  }
  if (!draft.message)
    draft.message =
      draft.more.find((text) => text.startsWith('Failure/Error: '))?.slice(15) ??
      draft.more.find((text) => text.trim())?.trim() ??
      '';
}

/** As RSpec's JUnit formatter names a file. */
const suiteOf = (path: string): string => path.replace(/\.rb$/, '').replaceAll('/', '.');

export const rspec: LogFormat = {
  name: 'rspec',
  title: 'RSpec',
  url: 'https://rspec.info/features/3-12/rspec-core/formatters/',
  family: 'unit',
  reads: 'log',
  commands: /\b(?:rspec|parallel_rspec|turbo_tests)\b|\brake spec\b/,
  marks: ['examples, ', 'example, ', 'Failure/Error: ', ' outside of examples', 'An error occurred while loading'],
  probe: (text) =>
    (text.includes(' example') && /^\d+ examples?, \d+ failures?/m.test(text)) ||
    text.includes('Failure/Error: ') ||
    text.includes(' outside of examples') ||
    /^An error occurred while loading \S{1,300}\.rb\./m.test(text),
  open,
};
