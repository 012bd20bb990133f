// Reads from a message which kind of assumption it contradicts and the named things it speaks of.
// The signatures are ordered data: the first that fits gives the kind, all that fit give facts.

import type { Facts } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import { gramIndex } from './grams.ts';
import { SIGNATURES } from './signatures/index.ts';
import { LITERALS } from './signatures/literals.ts';
import { RULE_KINDS } from './signatures/rules.ts';
import type { Signature } from './signatures/signature.ts';
import { symbolsOf } from './signatures/symbols.ts';

const TEXT_CHARS = 4_000;
const FACT_CHARS = 200;
/** Characters of texts whose answer is kept: legs of a matrix say the same things. */
const KEPT_CHARS = 1_000_000;
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

const kept = new Map<string, Known>();
let keptChars = 0;

/** The kind and facts a text carries; `unknown` and no symbols when it says nothing we know. Linear in the text, of which 4,000 characters count. */
export function factsOf(said: Said): Known {
  const detail = said.detail.slice(0, TEXT_CHARS);
  const key = [said.tool, said.rule ?? '', said.isTest ? 't' : '', said.message, detail].join('\u0000');
  const before = kept.get(key);
  if (before) return before;
  const known = readFacts(said, detail);
  keptChars += key.length;
  if (keptChars > KEPT_CHARS) {
    kept.clear();
    keptChars = key.length;
  }
  kept.set(key, known);
  return known;
}

function readFacts(said: Said, detail: string): Known {
  const facts: Record<string, string | number> = {};
  let kind: Kind | null = kindOfRule(said);
  for (const text of [said.message, detail]) {
    for (const signature of signaturesFor(text)) {
      if (signature.tests === true && !said.isTest) continue;
      if (text === detail && signature.message === true) continue;
      const match = signature.pattern.exec(text);
      if (!match) continue;
      kind = kind === null || kind === signature.over ? signature.kind : kind;
      collect(facts, match.groups ?? {}, signature.fixed);
    }
  }
  return { kind: kind ?? fallbackKind(said), facts: { symbols: symbolsOf(said.message, detail), ...facts } as Facts };
}

/** The signatures that can match a text, in their order. */
function signaturesFor(text: string): readonly Signature[] {
  if (!text) return [];
  const numbers = new Set([...EXACT(text), ...CASELESS(text.toLowerCase())]);
  return SIGNATURES.filter((_, number) => numbers.has(number));
}

/** The kind a tool's own rule code stands for, null when it says none. */
function kindOfRule({ tool, rule }: Said): Kind | null {
  if (!rule) return null;
  return RULE_KINDS.find((row) => row.rule.test(rule) && (!row.tool || row.tool.test(tool)))?.kind ?? null;
}

function collect(facts: Record<string, string | number>, groups: Record<string, string | undefined>, fixed: Partial<Facts> = {}): void {
  for (const [name, value] of Object.entries({ ...fixed, ...groups })) {
    if (value === undefined || typeof value === 'object') continue;
    // A pattern with alternatives names its groups `member`, `member2`, …
    const fact = name.replace(/\d$/, '');
    if (fact in facts || value === '') continue;
    facts[fact] = fact === 'httpStatus' || fact === 'exitCode' ? Number(value) : textFact(fact, String(value).trim());
  }
}

/** curl says `host port 80` where others say `host:80`. */
const textFact = (fact: string, value: string): string => (fact === 'endpoint' ? value.replace(/ port (?=\d)/, ':') : value).slice(0, FACT_CHARS);

function fallbackKind({ rule, isTest }: Said): Kind {
  if (isTest) return 'value-is';
  return rule ? 'style-rule' : 'unknown';
}
