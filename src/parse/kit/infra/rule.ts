// The shape of a rule for what the machine, the network or the set-up refused, and the reader of such rules.

import type { Facts, Finding } from '../../../model/finding.ts';
import type { Context, Line, LogReader } from '../../../model/format.ts';
import type { Kind } from '../../../model/kind.ts';
import { findingOf } from '../draft.ts';

/** One sort of failure that no tool's own code is to blame for. */
export interface Rule {
  readonly name: string;
  readonly kind: Kind;
  /** Linear, on one clean line of at most 1,000 characters; named groups are facts, a digit may follow the name. */
  readonly pattern: RegExp;
  readonly facts?: Partial<Facts>;
}

/** A reader whose findings are there at once. */
export interface RuleReader extends LogReader {
  end(): { readonly findings: readonly Finding[] };
}

interface Found {
  readonly rule: Rule;
  readonly line: Line;
  readonly text: string;
  readonly facts: Partial<Facts>;
  readonly more: string[];
  end: number;
}

const MOST_FOUND = 50;
const MORE_LINES = 8;
const LINE_CHARS = 1_000;
const DIGITS = /\d+/g;

/** Reads lines by rules. The same thing said again, numbers aside, is one finding; indented lines right below belong to it. */
export function ruleReader(rules: readonly Rule[], context: Context, tool: string): RuleReader {
  const found = new Map<string, Found>();
  let open: Found | null = null;
  const take = (line: Line): void => {
    const text = line.text.length > LINE_CHARS ? line.text.slice(0, LINE_CHARS) : line.text;
    const hit = firstFit(rules, text);
    if (hit) {
      const key = `${hit.rule.name}\u0000${hit.text.replace(DIGITS, '0')}`;
      open = found.has(key) || found.size >= MOST_FOUND ? null : { ...hit, line, more: [], end: line.number };
      if (open) found.set(key, open);
      return;
    }
    if (open && open.more.length < MORE_LINES && line.number === open.end + 1 && /^(?:\s{2,}|\t)\S/.test(text)) {
      open.more.push(text);
      open.end = line.number;
    } else open = null;
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({
      findings: [...found.values()].map((one) => findingFor(one, context, tool)),
    }),
  };
}

function findingFor({ rule, line, text, facts, more, end }: Found, context: Context, tool: string): Finding {
  const finding = findingOf(
    {
      tool,
      rule: rule.name,
      kind: rule.kind,
      message: text.trim(),
      detail: more.join('\n'),
      facts: { ...rule.facts, ...facts },
      scope: line.scope,
      source: { path: context.source, line: line.number, endLine: end },
    },
    context.limits.detailChars,
  );
  return { ...finding, facts: refusedFacts(finding.facts) };
}

/** Facts without what speaks of code: a host that is not found is no module. */
export function refusedFacts({
  symbols,
  endpoint,
  errno,
  httpStatus,
  envVar,
  command,
  file,
  signal,
  resource,
  dependency,
  exitCode,
  request,
}: Facts): Facts {
  const known = Object.entries({
    endpoint,
    errno,
    httpStatus,
    envVar,
    command,
    file,
    signal,
    resource,
    dependency,
    exitCode,
    request,
  }).filter(([, value]) => value !== undefined);
  return { symbols, ...Object.fromEntries(known) };
}

function firstFit(rules: readonly Rule[], text: string): Pick<Found, 'rule' | 'text' | 'facts'> | null {
  for (const rule of rules) {
    const match = rule.pattern.exec(text);
    if (match) return { rule, text: text.replace(/^##\[error\]/, ''), facts: factsOf(match.groups ?? {}) };
  }
  return null;
}

function factsOf(groups: Record<string, string | undefined>): Partial<Facts> {
  const facts = Object.entries(groups).flatMap(([name, value]) =>
    value
      ? [
          [
            name.replace(/\d$/, ''),
            name.startsWith('exitCode') || name.startsWith('httpStatus')
              ? Number(value)
              : value.slice(0, 200).replace(/^(\S{1,120}) port (?=\d{1,5}$)/, '$1:'),
          ],
        ]
      : [],
  );
  return Object.fromEntries(facts) as Partial<Facts>;
}
