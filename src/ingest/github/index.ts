// What is read of GitHub beside files: jobs of runs and their logs, the base branch's run, the change.

export { dropBundles, endedRun, fetchBundles } from './artifacts.ts';
export { findBaseRun } from './baseline.ts';
export { comparedChange } from './change.ts';
export { chosenOf, jobsOfRun } from './jobs.ts';
export { dropLogs, endsOf, fetchLogs } from './logs.ts';
export { type FoundPull, findPull, type PullAnswer, type PullQuestion } from './pull.ts';
export { legNames } from './workflow.ts';
