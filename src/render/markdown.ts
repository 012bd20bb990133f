// GitHub Flavored Markdown: the only file that knows it. Every value given here may be hostile and comes out as plain content:
// no value can open a link, an image, a mention, a reference, HTML, or leave its fence, cell or line.

import { clip, oneLine } from './hostile.ts';
import type { Links } from './options.ts';
import { type Piece, type Place, placeText, placeUrl } from './pieces.ts';

// No pipe: outside a table it means nothing, and `table` escapes its own.
const SPECIAL = /[\\`*_[\]<>&~$]/g;
const AT_LINE_START = /^(?:[#+\-=:]|\d{1,9}[.)])/;
// What GitHub would turn into a link, a mention, a reference or an emoji even in escaped text; code keeps it as it is.
const AUTOLINKED = /:\/\/|www\.|@|#\d|\bgh-\d|^[0-9a-f]{7,40}\W{0,3}$|:[\w+-]{1,40}:|(?:mailto|xmpp):/i;

const LOG_PAGE = /^[\w./-]{1,250}(?:#step:\d{1,6}:\d{1,12})?$/;

/** Prose on one line with nothing in it that Markdown or GitHub acts on, also at the start of a line. Words that would link become code. */
export function escapeText(value: string): string {
  const words = value.replace(/\s+/g, ' ').split(' ');
  const escaped = words
    .map((word) => (AUTOLINKED.test(word) ? codeSpan(word) : word.replace(SPECIAL, '\\$&')))
    .join(' ');
  return AT_LINE_START.test(escaped) ? escaped.replace(/[#+\-=:.)]/, '\\$&') : escaped;
}

/** A code span on one line, delimited by more backticks than it holds in a row; empty for nothing to show. */
export function codeSpan(value: string): string {
  const inner = oneLine(value);
  if (inner === '') return '';
  const ticks = '`'.repeat(longestRun(inner) + 1);
  const pad = inner.startsWith('`') || inner.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${inner}${pad}${ticks}`;
}

function longestRun(value: string): number {
  return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** A fenced block, its fence longer than any run of backticks in it. */
export function fence(lines: readonly string[], language: string): string {
  const ticks = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
  return `${ticks}${language}\n${lines.map((line) => line.replace(/[\r\n]/g, ' ')).join('\n')}\n${ticks}`;
}

/** One table; cells are Markdown already. An empty table is an empty string. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${' :-- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

// A backslash before a pipe is read in two ways by two parsers; a space between them is read in one.
const cell = (markdown: string): string =>
  markdown
    .replace(/\n/g, ' ')
    .replace(/\\(?=\|)/g, '\\ ')
    .replace(/\|/g, '\\|');

/** Text for HTML: the five characters that matter there. */
export function escapeHtml(value: string): string {
  const named: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return oneLine(value).replace(/[&<>"']/g, (character) => named[character] ?? '');
}

/** A folded section. `summary` is plain text of ours; `body` is Markdown. */
export const details = (summary: string, body: string): string =>
  `<details><summary>${escapeHtml(summary)}</summary>\n\n${body}\n\n</details>`;

/** A line across, to part sections. */
export const RULE = '---';

/** Bold Markdown; empty stays empty. A space inside the asterisks would leave them standing. */
export const bold = (markdown: string): string => (markdown.trim() ? `**${markdown.trim()}**` : '');

/** A place as code, linked to its lines at the head revision where links are known; `shown` replaces `path:line`. */
export function placeLink(
  place: Place,
  links: Links | null,
  shown = placeText({ ...place, path: clip(place.path, 200) }),
): string {
  const label = codeSpan(shown);
  return links && label ? `[${label}](${placeUrl(place, links)})` : label;
}

/** A commit's short name as code, linked where links are known and it is a whole hash. */
export function commitLink(commit: string, links: Links | null): string {
  const label = codeSpan(commit.slice(0, 10));
  return links && /^[0-9a-f]{40,64}$/.test(commit)
    ? `[${label}](${links.server}/${links.repository}/commit/${commit})`
    : label;
}

/** A label, linked to a line of this repository's logs; the label alone for any other address. `label` is Markdown. */
export function logLink(label: string, url: string | undefined, links: Links | null): string {
  if (!links || !label || !url?.startsWith(`${links.server}/${links.repository}/actions/runs/`)) return label;
  return LOG_PAGE.test(url.slice(links.server.length)) ? `[${label}](${url})` : label;
}

/** A sentence's pieces as Markdown. Two code spans that touch would share their backticks, so a space parts them. */
export function inline(pieces: readonly Piece[], links: Links | null): string {
  const joined = pieces.reduce((line, piece) => {
    const next = inlinePiece(piece, links);
    return line.endsWith('`') && next.startsWith('`') ? `${line} ${next}` : line + next;
  }, '');
  // A blank before it hides a mark from `escapeText`, not from Markdown.
  const bare = joined.trimStart();
  return bare !== joined && AT_LINE_START.test(bare) ? bare.replace(/[#+\-=:.)]/, '\\$&') : joined;
}

function inlinePiece(piece: Piece, links: Links | null): string {
  if (piece.kind === 'place') return placeLink(piece.place, links);
  return piece.kind === 'code' ? codeSpan(piece.text) : escapeText(piece.text);
}
