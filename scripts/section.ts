// Replaces one section of docs/reliability.md, between its two marks, and nothing else of it.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const DOCUMENT = 'docs/reliability.md';

/** Writes a section's Markdown; at the end where the document has no such section yet. */
export function writeSection(name: string, markdown: string): void {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '# Reliability\n';
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  const section = `${from}\n${markdown.trim()}\n${to}`;
  writeFileSync(
    DOCUMENT,
    start >= 0 && end > start
      ? text.slice(0, start) + section + text.slice(end + to.length)
      : `${text.trimEnd()}\n\n${section}\n`,
  );
}
