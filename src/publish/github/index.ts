// What is written to a pull request through GitHub's API.

export { writeCheckRun } from './check-run.ts';
export { keepComment } from './comment.ts';
