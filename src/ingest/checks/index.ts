// The running of checks: what the pipeline's callers load when there are checks to run.

export { discoverChecks } from './discover.ts';
export { familyOfCheck, nearestFirst } from './family.ts';
export type { FoundCheck } from './found-check.ts';
export { type Launch, launch, onPath } from './launch.ts';
export { namedOutputs, reportsOf } from './reports.ts';
export { type CheckEvents, type PlannedCheck, type RanCheck, type RanChecks, runChecks, stepOfCheck } from './run.ts';
export { endDescendants } from './tree.ts';
export { type ProjectWatch, watchProject } from './watch.ts';
export { writtenSince } from './written.ts';
