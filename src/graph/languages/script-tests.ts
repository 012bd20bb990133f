// Test cases, suites and hooks of the JavaScript test runners, wherever they are called in a file.

import type { Mark } from '../text/declare.ts';
import type { Token } from '../text/token.ts';
import { after, closing, isString, isWord, textAt } from '../text/tokens.ts';
import { titleAt } from './script-members.ts';

const CASES = new Set(['it', 'test', 'specify', 'fit', 'xit', 'xtest', 'bench']);
const SUITES = new Set(['describe', 'context', 'suite', 'fdescribe', 'xdescribe', 'module']);
const HOOKS = new Set([
  'beforeEach',
  'afterEach',
  'beforeAll',
  'afterAll',
  'before',
  'after',
  'setup',
  'teardown',
  'suiteSetup',
  'suiteTeardown',
]);
const RUNNERS = new Set(['Deno', 'QUnit', 'test', 'it', 'describe', 'mocha', 'bdd']);

interface Found {
  readonly kind: 'test' | 'suite' | 'hook';
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Marks of all test calls; a case's owner is its suites joined by ` > `. */
export function testMarks(tokens: readonly Token[]): Mark[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const one = callAt(tokens, i);
    if (one) found.push(one);
  }
  return owned(found);
}

function callAt(tokens: readonly Token[], at: number): Found | null {
  if (!isWord(tokens, at) || !standsAlone(tokens, at)) return null;
  const word = textAt(tokens, at);
  if (HOOKS.has(word) && textAt(tokens, at + 1) === '(') return hookAt(tokens, at);
  if (!CASES.has(word) && !SUITES.has(word)) return null;
  const open = titleOpen(tokens, at + 1);
  const title = open < 0 ? null : titleAt(tokens, open);
  if (title === null || closing(tokens, open) <= open + 2) return null;
  const isSuite = tokens
    .slice(at, Math.min(open, at + 12))
    .some((token) => token.kind === 'word' && SUITES.has(token.text));
  return { kind: isSuite ? 'suite' : 'test', name: title.slice(0, 300), from: at, to: closing(tokens, open) + 1 };
}

/** The parenthesis of the call that takes the title, behind `.each(…)`, `.only` and tables; -1 for anything else. */
function titleOpen(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; ) {
    const isModifier = textAt(tokens, i) === '.' && isWord(tokens, i + 1);
    if (isModifier && HOOKS.has(textAt(tokens, i + 1))) return -1;
    if (isModifier) i += 2;
    else if (isString(tokens, i)) i++;
    else if (textAt(tokens, i) !== '(') return -1;
    else if (titleAt(tokens, i) !== null) return i;
    else if (textAt(tokens, i - 2) !== '.') return -1;
    else i = after(tokens, i);
  }
  return -1;
}

function standsAlone(tokens: readonly Token[], at: number): boolean {
  if (['function', 'const', 'let', 'class', 'import'].includes(textAt(tokens, at - 1))) return false;
  return textAt(tokens, at - 1) !== '.' || RUNNERS.has(textAt(tokens, at - 2));
}

function hookAt(tokens: readonly Token[], at: number): Found | null {
  const open = at + 1;
  const first = isString(tokens, open + 1) ? open + 3 : open + 1;
  const isCallback = ['(', 'async', 'function'].includes(textAt(tokens, first)) || isWord(tokens, first);
  const isMethod = textAt(tokens, closing(tokens, open) + 1) === '{';
  return isCallback && !isMethod && closing(tokens, open) > open + 1
    ? { kind: 'hook', name: textAt(tokens, at), from: at, to: closing(tokens, open) + 1 }
    : null;
}

/** Drops what stands inside a case, and names the suites around the rest. */
function owned(found: readonly Found[]): Mark[] {
  const open: Found[] = [];
  const marks: Mark[] = [];
  for (const one of found) {
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= one.from) open.pop();
    if (open.at(-1)?.kind === 'test') continue;
    const suites = open
      .filter((outer) => outer.kind === 'suite')
      .slice(-12)
      .map((outer) => outer.name);
    marks.push({
      kind: one.kind,
      name: one.name,
      owner: suites.length > 0 ? suites.join(' > ') : null,
      from: one.from,
      to: one.to,
      at: one.from,
    });
    if (one.kind !== 'hook') open.push(one);
  }
  return marks;
}
