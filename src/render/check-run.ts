// The check run: a title, the summary within what its output may hold, and its annotations.

import type { Digest } from '../model/cause.ts';
import { type Annotation, annotationsIn } from './annotations.ts';
import { fitToBudget } from './budget.ts';
import { clip, oneLine } from './hostile.ts';
import type { RenderOptions } from './options.ts';
import { safeDigest } from './safe.ts';
import { verdictText } from './sentence.ts';
import { summaryBlocks } from './summary.ts';

/** What a check run says. All its annotations have a place: the API takes no others. */
export interface CheckRunText {
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly (Annotation & { readonly path: string })[];
}

/** GitHub refuses 65,536 characters of summary; bytes are never fewer than characters. */
export const CHECK_RUN_CEILING_BYTES = 65_000;
const TITLE_UNITS = 200;
/** Of one level: four requests hold both. */
const PER_LEVEL = 100;

/** The check run of a digest. It mentions nobody: log text stands in code. */
export function renderCheckRun(digest: Digest, options: RenderOptions): CheckRunText {
  const safe = safeDigest(digest, options);
  const summary = fitToBudget(
    summaryBlocks(safe, options.links, '##'),
    Math.min(options.budgetBytes, CHECK_RUN_CEILING_BYTES),
  );
  const annotations = annotationsIn(safe, PER_LEVEL).flatMap(({ path, message, ...rest }) =>
    path === null ? [] : [{ ...rest, path: oneLine(path), message: clip(message, 4_096) }],
  );
  return {
    title: clip(verdictText(safe), TITLE_UNITS),
    summary,
    annotations: annotations.filter(({ path, message }) => isRelative(path) && message.trim()),
  };
}

/** The API refuses a whole request for one path that is not of the repository. */
const isRelative = (path: string): boolean => path !== '' && !/^\/|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)/.test(path);
