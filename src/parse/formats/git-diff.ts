// A check that found generated or formatted files not to be what is committed: the output of `git diff --exit-code` and its kin.
//   diff --git a/src/schema.gen.ts b/src/schema.gen.ts
//   @@ -12,7 +12,7 @@ export interface Product {

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { findingOf, locationOf } from '../kit/draft.ts';

const FILE = /^diff --git "?a\/(?<from>.{1,400}?)"? "?b\/(?<path>.{1,400}?)"?$/;
const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+(?<line>\d{1,9})(?:,\d{1,9})? @@/;
const BODY =
  /^(?:[ +\-\\]|@@ |index |new file|deleted file|old mode|new mode|similarity|rename |copy |Binary files|GIT binary|$)/;
/** Words with which a check says why it shows a diff. */
const WHY =
  /\b(?:out of date|out-of-date|not up[- ]to[- ]date|stale|dirty|uncommitted|changes? (?:detected|below)|(?:files|code|docs?|formatting|output) (?:differ|changed|were changed|need)|(?:please|must|should|to fix this,?) (?:run|commit|regenerate|apply|format)|(?:apply|commit) (?:the )?(?:changes|following|this)|regenerate|go generate|not (?:properly )?formatted|working tree|unexpected changes)\b/i;
const COMMANDS = /\bgit (?:diff|status|diff-index|diff-files)\b|\b(?:codegen|gen(?:erate)?|fmt|format|verify|tidy)\b/;
/** Lines between a diff and the words that say why it is shown. */
const NEAR = 40;
const MOST_FILES = 50;
const MOST_LINES = 60;

interface OpenFile {
  readonly path: string;
  readonly from: Line;
  line: string | undefined;
  readonly body: string[];
  end: number;
}

function open(context: Context): LogReader {
  const files: OpenFile[] = [];
  let current: OpenFile | null = null;
  const isCheck = COMMANDS.test(context.command ?? '');
  const whys: number[] = [];
  const take = (line: Line): void => {
    const file = line.text.startsWith('diff --git ') ? FILE.exec(line.text)?.groups : undefined;
    if (file) {
      current =
        files.length < MOST_FILES
          ? { path: file.path ?? '', from: line, line: undefined, body: [], end: line.number }
          : null;
      if (current) files.push(current);
      return;
    }
    if (current && BODY.test(line.text)) {
      current.line ??= HUNK.exec(line.text)?.groups?.line;
      if (line.text.trim()) current.end = line.number;
      if (current.body.length < MOST_LINES) current.body.push(line.text);
      return;
    }
    current = null;
    if (whys.length < 1_000 && WHY.test(line.text)) whys.push(line.number);
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({
      findings: files
        .filter((file) => isCheck || whys.some((line) => line > file.from.number - NEAR && line < file.end + NEAR))
        .map((file) =>
          findingOf(
            {
              tool: 'git-diff',
              kind: 'generated-fresh',
              message: `${file.path} is not what is committed`,
              detail: file.body.join('\n').trimEnd(),
              facts: { file: file.path },
              location: locationOf(file.path, file.line),
              scope: file.from.scope,
              source: { path: context.source, line: file.from.number, endLine: file.end },
            },
            context.limits.detailChars,
          ),
        ),
    }),
  };
}

export const gitDiff: LogFormat = {
  name: 'git-diff',
  title: 'git diff --exit-code',
  url: 'https://git-scm.com/docs/git-diff',
  family: 'lint',
  reads: 'log',
  commands: /\bgit (?:diff|diff-index|diff-files)\b/,
  yields: true,
  onFailure: true,
  marks: ['\ndiff --git '],
  probe: (text) => /^diff --git /m.test(text),
  open,
};
