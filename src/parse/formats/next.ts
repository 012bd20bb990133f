// `next build`: what it cannot compile, type, lint or prerender:
//   Failed to compile.
//
//   ./app/page.jsx
//   Module not found: Can't resolve './missing'

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';
import { errorText } from '../kit/error-text.ts';
import { perScope } from '../kit/scoped.ts';

const FAILED =
  /^(?: ⨯ )?(?:Failed to compile\.?|Build error occurred|.{0,40}Build failed because of \d+ errors?:?|Turbopack build failed with \d+ errors?:)$/;
const PLACE = /^\.\/(?<path>[^\s:][^:]{0,400}?\.[\w]{1,10})(?::(?<line>\d{1,7}):(?<column>\d{1,7}))?$/;
const LINT =
  /^(?<line>\d{1,7}):(?<column>\d{1,7}) {2}(?<severity>Error|Warning): (?<message>\S.{0,2000}?)(?: {2}(?<rule>[@\w/-]{1,120}))?$/;
const PRERENDER = /^Error occurred prerendering page "(?<page>[^"]{1,200})"/;
const AFTER =
  /^(?:> Build failed|https:\/\/nextjs\.org\/docs\/messages\/|Import traces?\b|Export encountered|info {2}- |npm (?:error|ERR!)| ⨯ |Next\.js build worker)/;
const TYPED = /^Type error: (?<message>.{1,2000})$/;

interface State {
  readonly context: Context;
  readonly drafts: ReturnType<typeof collector>;
  readonly prerendered: { readonly pending: Pending; readonly lines: string[] }[];
  path: string | null;
  failed: boolean;
  untold: boolean;
}

function openLines(context: Context): LogReader {
  const state: State = {
    context,
    drafts: collector(context),
    prerendered: [],
    path: null,
    failed: false,
    untold: false,
  };
  return {
    push: (lines) => {
      for (const line of lines) take(state, line);
    },
    end: () => {
      for (const { pending, lines } of state.prerendered) settle(pending, lines);
      return { findings: state.drafts.findings(true), truncated: false };
    },
  };
}

function take(state: State, line: Line): void {
  const { text } = line;
  const { drafts } = state;
  const page = PRERENDER.exec(text)?.groups?.page;
  if (page) {
    state.prerendered.push({ pending: drafts.begin({ tool: 'next', message: text }, line), lines: [] });
    Object.assign(state, { untold: false, failed: false });
    return;
  }
  if (FAILED.test(text)) state.failed = true;
  if (AFTER.test(text)) return drafts.close();
  const place = state.failed ? PLACE.exec(text)?.groups : undefined;
  if (place?.path) return beginAt(state, place, line);
  const lint = state.path ? LINT.exec(text)?.groups : undefined;
  if (lint) return lintAt(state, lint, line);
  extend(state, line);
}

function beginAt(state: State, place: Record<string, string | undefined>, line: Line): void {
  state.path = place.path ?? null;
  state.drafts.begin(
    { tool: 'next', message: '', location: locationOf(place.path ?? '', place.line, place.column) },
    line,
  );
  state.untold = true;
}

/** The first line of a block of lint lines turns out to have said where, not what. */
function lintAt(state: State, said: Record<string, string | undefined>, line: Line): void {
  const { current } = state.drafts;
  if (current && state.untold) state.drafts.drop(current);
  state.untold = false;
  const severity = said.severity === 'Error' ? 'error' : 'warning';
  state.drafts.begin(
    {
      tool: 'next',
      severity,
      rule: said.rule ?? null,
      message: said.message ?? '',
      location: locationOf(state.path ?? '', said.line, said.column),
    },
    line,
  ).kind = 'style-rule';
  state.drafts.close();
}

function extend(state: State, line: Line): void {
  const { current } = state.drafts;
  if (!current) return;
  const last = state.prerendered.at(-1);
  if (last?.pending === current && last.lines.length < 60) last.lines.push(line.text);
  if (state.untold && line.text.trim()) {
    state.untold = false;
    const typed = TYPED.exec(line.text)?.groups?.message;
    current.message = typed ?? line.text.trim();
  }
  state.drafts.extend(line);
}

function settle(pending: Pending, lines: readonly string[]): void {
  const error = errorText(lines);
  if (error.message) pending.message = `${pending.message.replace(/\. Read more:.*$/, '')}: ${error.message}`;
  Object.assign(pending, { frames: [...error.frames], location: error.place });
}

export const next: LogFormat = {
  name: 'next',
  title: 'Next.js build',
  url: 'https://nextjs.org/docs/app/api-reference/cli/next#next-build-options',
  family: 'build',
  reads: 'log',
  commands: /\bnext build\b/,
  marks: ['\n./', 'Error occurred prerendering page ', 'Failed to compile', 'uild failed '],
  probe: (text) =>
    /^Error occurred prerendering page "/m.test(text) ||
    (/^(?: ⨯ )?(?:Failed to compile\.?|.{0,40}[Bb]uild failed (?:because of|with) \d+ errors?:?)$/m.test(text) &&
      /^\.\/\S{1,400}\.\w{1,10}(?::\d+:\d+)?$/m.test(text)),
  open: perScope(openLines),
};
