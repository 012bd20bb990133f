// Reads one line of Cargo's machine form; both formats of it share this.
//   {"reason":"compiler-message","message":{"level":"error","message":"no variant named …","code":{"code":"E0599"},"spans":[{"file_name":"src/reader.rs","line_start":26,"column_start":37,"is_primary":true}]}}

import type { Finding } from '../../model/finding.ts';
import type { Context, LogFormat } from '../../model/format.ts';
import { findingOf, locationOf } from '../kit/draft.ts';

interface Span {
  readonly file_name?: unknown;
  readonly line_start?: unknown;
  readonly column_start?: unknown;
  readonly is_primary?: unknown;
  readonly label?: unknown;
}

interface Message {
  readonly level?: unknown;
  readonly message?: unknown;
  readonly code?: { readonly code?: unknown } | null;
  readonly spans?: readonly Span[];
  readonly rendered?: unknown;
}

const FOLLOWS = /^(?:aborting due to|could not compile|\d{1,6} warnings? emitted|.{0,80}generated \d{1,6} warnings?)/;

/** A reader of such lines; `take` gets a line's text and its number, `end` what they held. */
export function cargoLines(context: Context): {
  take(text: string, number: number): void;
  end(): { findings: Finding[]; truncated: boolean; notes: string[] };
} {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let any = false;
  let finished = false;
  let broken = 0;
  return {
    take(text, number) {
      if (!text.startsWith('{')) return;
      const value = parsed(text);
      if (value === null) {
        broken++;
        return;
      }
      if (value.reason === 'build-finished') finished = true;
      if (typeof value.reason === 'string') any = true;
      const message =
        value.reason === 'compiler-message'
          ? value.message
          : typeof value.$message_type === 'string'
            ? (value as Message)
            : null;
      const finding = message ? toFinding(message as Message, context, number) : null;
      const key = finding ? JSON.stringify([finding.location, finding.rule, finding.message, finding.severity]) : '';
      if (!finding || seen.has(key) || findings.length >= context.limits.findings) return;
      seen.add(key);
      findings.push(finding);
    },
    end: () => ({
      findings,
      truncated: any && !finished,
      notes: broken
        ? [`${broken} line${broken > 1 ? 's' : ''} of Cargo's JSON ${broken > 1 ? 'are' : 'is'} incomplete`]
        : [],
    }),
  };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function toFinding(said: Message, context: Context, line: number): Finding | null {
  const level = String(said.level ?? '');
  const message = typeof said.message === 'string' ? said.message : '';
  if (!/^(?:error|warning)/.test(level) || !message || FOLLOWS.test(message)) return null;
  const spans = Array.isArray(said.spans) ? (said.spans as readonly Span[]) : [];
  const primary = spans.find((span) => span?.is_primary === true) ?? spans[0];
  const code = said.code && typeof said.code.code === 'string' ? said.code.code : null;
  return findingOf(
    {
      tool: 'rustc',
      severity: level.startsWith('error') ? 'error' : 'warning',
      rule: code,
      message,
      detail:
        typeof said.rendered === 'string'
          ? said.rendered
              .replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[\\d;]{0,20}m`, 'g'), '')
              .split('\n')
              .slice(1)
              .join('\n')
              .trimEnd()
          : '',
      location:
        typeof primary?.file_name === 'string'
          ? locationOf(primary.file_name, number(primary.line_start), number(primary.column_start))
          : null,
      source: { path: context.source, line, endLine: line },
    },
    context.limits.detailChars,
  );
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Cargo's JSON among the lines of a log. */
export const cargoJsonLines: LogFormat = {
  name: 'cargo-json-lines',
  title: 'Cargo, JSON in a log',
  url: 'https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages',
  family: 'build',
  reads: 'log',
  commands: /\bcargo\b.{0,200}--message-format[= ]\S{0,20}json/,
  marks: ['{"reason":"', '{"$message_type":"diagnostic"'],
  probe: (text) => text.includes('{"reason":"') || text.includes('{"$message_type":"diagnostic"'),
  open(context) {
    const lines = cargoLines(context);
    return {
      push(block) {
        for (const line of block) lines.take(line.text, line.number);
      },
      end: () => lines.end(),
    };
  },
};
