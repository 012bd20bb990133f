// The surfaces that are written through GitHub's API.

export { type CheckRunText, renderCheckRun } from './check-run.ts';
export { isOurComment, renderComment, type Telling } from './comment.ts';
