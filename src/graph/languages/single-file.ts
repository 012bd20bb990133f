// Files that mix code with markup: the script blocks of Vue, Svelte and Astro components, the code of PHP pages.

import { heredocEnd, lastLinesOf, lineEnd } from '../text/heredoc.ts';

const OPEN = /<script\b[^>]{0,300}>/gi;

/** The text with everything outside its script blocks blank but for names in braces, so that lines stay and a template's names are used. */
export function scriptsOnly(text: string): string {
  const parts: string[] = [];
  let at = 0;
  if (text.startsWith('---\n')) at = frontMatter(text, parts);
  OPEN.lastIndex = at;
  for (let match = OPEN.exec(text); match; match = OPEN.exec(text)) {
    const from = match.index + match[0].length;
    const end = text.indexOf('</script', from);
    const to = end < 0 ? text.length : end;
    parts.push(template(text.slice(at, from)), text.slice(from, to));
    at = to;
    OPEN.lastIndex = to;
  }
  parts.push(template(text.slice(at)));
  return parts.join('');
}

function frontMatter(text: string, parts: string[]): number {
  const end = text.indexOf('\n---', 4);
  if (end < 0) return 0;
  parts.push('   ', text.slice(3, end), '\n   ');
  return end + 4;
}

/** Line breaks, component names and words of attribute bindings and mustaches; the rest goes. */
function template(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const names = line.match(/<[A-Z]\w{0,80}|\{\{?[^{}]{1,300}\}|[@:]?[\w-]{1,60}="[^"]{1,300}"/g) ?? [];
      const words = names.flatMap((name) => name.match(/[A-Za-z_$][\w$]{1,80}/g) ?? []);
      return words.length > 0 ? `;[${words.join(',')}];` : '';
    })
    .join('\n');
}

/** The text with everything outside `<?php … ?>` blank, lines kept. */
export function phpOnly(text: string): string {
  const parts: string[] = [];
  let at = 0;
  const ends = text.includes('<<<') ? lastLinesOf(text) : NO_ENDS;
  for (let open = text.indexOf('<?'); open >= 0; open = text.indexOf('<?', at)) {
    const from = open + (text.startsWith('<?php', open) ? 5 : text.startsWith('<?=', open) ? 3 : 2);
    const close = phpEnd(text, from, ends);
    const to = close < 0 ? text.length : close;
    parts.push(text.slice(at, open).replace(/[^\n]/g, ''), ' ', text.slice(from, to), close < 0 ? '' : ';');
    at = Math.min(text.length, to + 2);
  }
  parts.push(text.slice(at).replace(/[^\n]/g, ''));
  return parts.join('');
}

const NO_ENDS: ReadonlyMap<string, number> = new Map();
const HEREDOC = /<<<[ \t]{0,9}["']?([A-Za-z_]\w{0,60})/y;

/** The next `?>` that ends code: not in a string, a heredoc or a block comment; -1 when none does. */
function phpEnd(text: string, from: number, ends: ReadonlyMap<string, number>): number {
  for (let at = from; at < text.length; ) {
    const c = text.charAt(at);
    if (c === '?' && text.charAt(at + 1) === '>') return at;
    if (c === '"' || c === "'") at = quoteEnd(text, at);
    else if (c === '/' && text.charAt(at + 1) === '*') at = behind(text, '*/', at + 2);
    else if ((c === '/' && text.charAt(at + 1) === '/') || (c === '#' && text.charAt(at + 1) !== '['))
      at = remarkEnd(text, at);
    else if (c === '<') at = behindHeredoc(text, at, ends);
    else at++;
  }
  return -1;
}

function quoteEnd(text: string, open: number): number {
  const quote = text.charAt(open);
  let at = open + 1;
  while (at < text.length && text.charAt(at) !== quote) at += text.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

/** A remark ends with its line, or before `?>`. */
function remarkEnd(text: string, from: number): number {
  const end = lineEnd(text, from);
  const close = text.slice(from, end).indexOf('?>');
  return close < 0 ? end : from + close;
}

function behindHeredoc(text: string, at: number, ends: ReadonlyMap<string, number>): number {
  HEREDOC.lastIndex = at;
  const word = HEREDOC.exec(text)?.[1] ?? '';
  const end = (ends.get(word) ?? -1) < at ? -1 : heredocEnd(text, lineEnd(text, at) + 1, word);
  return end < 0 ? at + 1 : end;
}
