// Says of a structured file that no format knows it: silence would read as if nothing had failed.

import { rootOf } from './kit/xml/root.ts';
import type { ParsedSource } from './source-text.ts';

const JSON_HEAD = /^[\uFEFF\s]{0,200}(?:\{\s{0,200}(?:"|\}|$)|\[\s{0,200}(?:[{["]|\]|$))/;

const REPORT = /\.(?:xml|json|jsonl|ndjson|sarif|trx|tap)(?:\.gz)?$/i;

/** What a text is by its beginning: XML with its root, JSON, or null for any other. */
function structureOf(head: string): string | null {
  const root = /^[\uFEFF\s]*</.test(head) ? rootOf(head) : null;
  if (root) return `an XML document of <${root.name.slice(0, 60)}>`;
  if (/^[\uFEFF\s]*<(?:\?xml|!DOCTYPE)/i.test(head)) return 'an XML document without an element';
  return JSON_HEAD.test(head) ? 'a JSON document' : null;
}

const saysNothing = ({ sections }: ParsedSource): boolean =>
  sections.every(({ readings }) =>
    readings.every(
      ({ findings, passed, failed, skipped }) =>
        !findings.length && passed === null && failed === null && skipped === null,
    ),
  );

/** The source with a note where it is blank, or structured and of no known format. */
export function toldUnrecognised(parsed: ParsedSource, path: string, head: string): ParsedSource {
  // An empty list is how linters and compilers say that there is nothing.
  if (!saysNothing(parsed) || head.trim() === '[]') return parsed;
  const structure = structureOf(head);
  // A text without a character was noted when it was opened.
  const isBlank = REPORT.test(path) && head !== '' && !head.trim();
  if (!structure && !isBlank) return parsed;
  const message = isBlank
    ? `${path}: it is empty`
    : `${path}: it is ${structure} that no known tool writes; nothing was found in it`;
  return { ...parsed, notes: [...parsed.notes, { level: 'warning', message }] };
}
