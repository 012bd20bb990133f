// Reads from a message which kind of assumption it contradicts and the named things it speaks of.
// The signatures are ordered data: the first that fits gives the kind, all that fit give facts.

import type { Facts } from '../../model/finding.ts';
import type { Kind } from '../../model/kind.ts';
import { gramIndex } from './grams.ts';
import { SIGNATURES } from './signatures/index.ts';
import { LITERALS } from './signatures/literals.ts';
import { RULE_KINDS } from './signatures/rules.ts';
import type { Signature } from './signatures/signature.ts';
import { symbolsOf } from './signatures/symbols.ts';
import { isExpression, statedValues } from './stated-values.ts';

const TEXT_CHARS = 4_000;
const FACT_CHARS = 200;
/** Characters of texts whose answer is kept: legs of a matrix say the same things, and several formats may read one line before it is settled whose it is. */
const KEPT_CHARS = { bare: 8_000_000, detailed: 1_000_000 };
const ignoresCase = (number: number): boolean => SIGNATURES[number]?.pattern.flags.includes('i') === true;
const EXACT = gramIndex(LITERALS.map((literals, number) => (ignoresCase(number) ? [] : literals)));
const CASELESS = gramIndex(LITERALS.map((literals, number) => (ignoresCase(number) ? literals : [])));

/** What is known of a finding before its facts. */
export interface Said {
  readonly tool: string;
  readonly rule: string | null;
  readonly message: string;
  readonly detail: string;
  readonly isTest: boolean;
}

export interface Known {
  readonly kind: Kind;
  readonly facts: Facts;
}

/** What a text says by itself, whoever prints it. */
interface Read {
  /** The signatures that fit, in their order. */
  readonly fits: readonly Pick<Signature, 'kind' | 'over'>[];
  readonly facts: Facts;
}

const bare = keeper(KEPT_CHARS.bare);
const detailed = keeper(KEPT_CHARS.detailed);

/** The kind and facts a text carries; `unknown` and no symbols when it says nothing we know. Linear in the text, of which 4,000 characters count. */
export function factsOf(said: Said): Known {
  const { fits, facts } = readIn(said);
  let kind = kindOfRule(said);
  for (const fit of fits) if (kind === null || kind === fit.over) kind = fit.kind;
  return { kind: kind ?? fallbackKind(said), facts };
}

function readIn(said: Said): Read {
  const detail = said.detail.slice(0, TEXT_CHARS);
  const read = (): Read => readFacts(said, detail);
  return detail || said.isTest
    ? detailed(`${said.isTest ? 't' : ''}\u0000${said.message}\u0000${detail}`, read)
    : bare(said.message, read);
}

/** Keeps answers until their texts have so many characters, then begins anew. */
function keeper(most: number): (key: string, read: () => Read) => Read {
  const kept = new Map<string, Read>();
  let chars = 0;
  return (key, read) => {
    const before = kept.get(key);
    if (before) return before;
    const answer = read();
    chars += key.length;
    if (chars > most) {
      kept.clear();
      chars = key.length;
    }
    kept.set(key, answer);
    return answer;
  };
}

function readFacts(said: Said, detail: string): Read {
  const facts: Record<string, string | number> = {};
  const fits: Signature[] = [];
  for (const text of [said.message, detail]) {
    for (const signature of signaturesFor(text)) {
      if (signature.tests === true && !said.isTest) continue;
      if (text === detail && signature.message === true) continue;
      const match = signature.pattern.exec(text);
      if (!match) continue;
      fits.push(signature);
      collect(facts, match.groups ?? {}, signature.fixed);
    }
  }
  if (said.isTest) state(facts, said.message, detail);
  return { fits, facts: { symbols: symbolsOf(said.message, detail), ...facts } as Facts };
}

/** What the text states of both sides, where no signature knew both, or took code for a value. */
function state(facts: Record<string, string | number>, message: string, detail: string): void {
  const { expected, actual } = facts;
  const isKnown = expected !== undefined && actual !== undefined;
  if (isKnown && !isExpression(String(expected), String(actual))) return;
  const stated = statedValues(message) ?? statedValues(detail);
  if (stated) Object.assign(facts, stated);
  else if (isKnown) for (const side of ['expected', 'actual']) delete facts[side];
}

/** The signatures that can match a text, in their order. */
function signaturesFor(text: string): readonly Signature[] {
  if (!text) return [];
  const numbers = [...EXACT(text), ...CASELESS(text.toLowerCase())].sort((a, b) => a - b);
  return numbers.flatMap((number) => SIGNATURES[number] ?? []);
}

/** The kind a tool's own rule code stands for, null when it says none. */
function kindOfRule({ tool, rule }: Said): Kind | null {
  if (!rule) return null;
  const key = `${tool}\u0000${rule}`;
  const before = ruleKinds.get(key);
  if (before !== undefined) return before;
  const kind = RULE_KINDS.find((row) => row.rule.test(rule) && (!row.tool || row.tool.test(tool)))?.kind ?? null;
  if (ruleKinds.size < MOST_RULES) ruleKinds.set(key, kind);
  return kind;
}

const MOST_RULES = 2_000;
const ruleKinds = new Map<string, Kind | null>();

function collect(
  facts: Record<string, string | number>,
  groups: Record<string, string | undefined>,
  fixed: Partial<Facts> = {},
): void {
  const values: Partial<Record<string, unknown>> = { ...fixed, ...groups };
  for (const name in values) {
    const value = values[name];
    if (value === undefined || value === '' || typeof value === 'object') continue;
    // A pattern with alternatives names its groups `member`, `member2`, …
    const fact = name.replace(/\d{1,2}$/, '');
    if (fact in facts) continue;
    facts[fact] = fact === 'httpStatus' || fact === 'exitCode' ? Number(value) : textFact(fact, String(value).trim());
  }
}

/** curl says `host port 80` where others say `host:80`. */
const textFact = (fact: string, value: string): string =>
  (fact === 'endpoint' ? value.replace(/ port (?=\d)/, ':') : value).slice(0, FACT_CHARS);

function fallbackKind({ rule, isTest }: Said): Kind {
  if (isTest) return 'value-is';
  return rule ? 'style-rule' : 'unknown';
}
