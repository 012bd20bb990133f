// Says of what no format knows that it is not understood: silence would read as if nothing had failed.

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

/** True where the CI system or the tools' own words say how any part of it ended. */
const tellsEnd = ({ sections }: ParsedSource): boolean =>
  sections.some(({ ended, step }) => ended || (step !== null && step.exitCode !== null));

/** The source with a note where it is blank, of no known format, or a text in which nothing tells how anything ended. */
export function toldUnrecognised(parsed: ParsedSource, path: string, head: string): ParsedSource {
  if (!saysNothing(parsed)) return parsed;
  // An empty list is how linters and compilers say that there is nothing.
  if (head.trim() === '[]')
    return { ...parsed, sections: parsed.sections.map((section) => ({ ...section, ended: 'well' })) };
  const structure = structureOf(head);
  // A text without a character was noted when it was opened.
  const isBlank = REPORT.test(path) && head !== '' && !head.trim();
  if (!structure && !isBlank && (!head.trim() || tellsEnd(parsed))) return parsed;
  const what = isBlank
    ? 'it is empty'
    : structure
      ? `it is ${structure} that no known tool writes; nothing was found in it`
      : 'nothing in it tells how a check ended';
  return { ...parsed, notes: [...parsed.notes, { level: 'error', message: `${path}: ${what}` }] };
}
