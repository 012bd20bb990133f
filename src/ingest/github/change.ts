// Asks the compare API for the change where git cannot tell it.

import type { Api } from '../../model/api.ts';
import type { Note } from '../../model/source.ts';
import { parseDiff } from '../diff.ts';
import type { CiEvent } from '../event.ts';
import type { FoundChange } from '../found-change.ts';
import { listOf, recordOf, whyOf } from './json.ts';

const ROUTE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const NO_BASE = /^0+$/;

/** The change as GitHub compares it, null when the event names no two commits or the API does not tell; the notes say why. */
export async function comparedChange(api: Api, event: CiEvent): Promise<FoundChange> {
  const range = rangeOf(event);
  if (!range) return { change: null, notes: [] };
  const basehead = `${range.base}...${range.head}`;
  const answer = await api.request(ROUTE, { basehead, mediaType: { format: 'diff' } });
  if (answer.ok && typeof answer.data === 'string') return changeOf(answer.data, range, []);
  // A diff that is too long to be shown whole is there file by file.
  const parts = await api.request(ROUTE, { basehead, per_page: 1 });
  if (parts.ok) return changeOfFiles(parts.data, range);
  return {
    change: null,
    notes: [
      {
        level: 'warning',
        message: `GitHub could not compare ${range.base.slice(0, 10)} with ${range.head.slice(0, 10)} (${whyOf(parts)}).`,
      },
    ],
  };
}

interface Range {
  readonly base: string;
  readonly head: string;
}

function rangeOf({ name, sha, pullRequest, before, baseSha }: CiEvent): Range | null {
  if (pullRequest)
    return pullRequest.baseSha && pullRequest.headSha ? { base: pullRequest.baseSha, head: pullRequest.headSha } : null;
  const base = name === 'merge_group' ? baseSha : name === 'push' ? before : null;
  return base && sha && !NO_BASE.test(base) ? { base, head: sha } : null;
}

function changeOf(text: string, range: Range, before: readonly Note[]): FoundChange {
  const { files, notes } = parseDiff(text);
  return { change: files.length ? { files, ...range } : null, notes: [...before, ...notes] };
}

/** The most files that a comparison lists. */
const MOST_FILES = 300;

function changeOfFiles(data: unknown, range: Range): FoundChange {
  const files = listOf(recordOf(data).files).map(recordOf);
  const texts = files.map(fileText);
  const hidden = files.filter((file) => typeof file.patch !== 'string' && Number(file.changes) > 0).length;
  const notes: Note[] = [];
  if (files.length >= MOST_FILES)
    notes.push({
      level: 'warning',
      message: `The change is larger than GitHub shows: only its first ${MOST_FILES} files are used.`,
    });
  if (hidden)
    notes.push({
      level: 'warning',
      message: `${hidden} changed ${hidden > 1 ? 'files are' : 'file is'} too large for GitHub to show: what changed in ${hidden > 1 ? 'them' : 'it'} is not known.`,
    });
  return changeOf(texts.join(''), range, notes);
}

/** One file of a comparison as git would print it. */
function fileText({ filename, previous_filename: previous, status, patch }: Readonly<Record<string, unknown>>): string {
  if (typeof filename !== 'string' || /[\n"]/.test(filename)) return '';
  const old = typeof previous === 'string' && !/[\n"]/.test(previous) ? previous : filename;
  const head = `diff --git a/${old} b/${filename}\n`;
  const moved = status === 'renamed' ? `similarity index 90%\nrename from ${old}\nrename to ${filename}\n` : '';
  const mode = status === 'added' ? 'new file mode 100644\n' : status === 'removed' ? 'deleted file mode 100644\n' : '';
  if (typeof patch !== 'string') return `${head}${moved}${mode}`;
  const sides = `--- ${status === 'added' ? '/dev/null' : `a/${old}`}\n+++ ${status === 'removed' ? '/dev/null' : `b/${filename}`}\n`;
  return `${head}${moved}${mode}${sides}${patch}\n`;
}
