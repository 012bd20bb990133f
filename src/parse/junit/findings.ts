// What makes findings of failed cases. It stands apart so that a report in which nothing failed is read without it.

export { lintFindings } from './linters.ts';
export { testFinding } from './test-finding.ts';
