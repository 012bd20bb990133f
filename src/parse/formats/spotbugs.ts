// SpotBugs, text, and its Maven plugin:
//   M D DLS_DEAD_LOCAL_STORE DLS: Dead store to sum in com.example.depot.Stock.count()  At Stock.java:[line 12]
//   [ERROR] Medium: Dead store to sum in com.example.depot.Stock.count() [com.example.depot.Stock] At Stock.java:[line 12] DLS_DEAD_LOCAL_STORE

import { located } from '../kit/located.ts';

export const spotbugs = located({
  name: 'spotbugs',
  title: 'SpotBugs',
  url: 'https://spotbugs.readthedocs.io/en/stable/running.html',
  family: 'lint',
  commands: /\bspotbugs\b|\bfindbugs\b/,
  marks: ['line ', ' At '],
  lines: [
    /^(?<severity>[HML]) [A-Z] (?:[A-Z]{1,12} )?(?<rule>[A-Z][A-Z0-9_]{3,80})(?: [A-Z][\w ]{0,40})?: {1,2}(?<message>.{1,1000}?) {1,2}(?:At|In) (?<path>[^\s:[]{1,200}):\[lines? (?<line>\d{1,9})(?:-\d{1,9})?\]$/,
    /^\[(?:ERROR|WARNING|INFO)\] (?<severity>High|Medium|Low): (?<message>.{1,1000}?) \[[\w.$, ]{1,400}\](?: .{0,300}?)? ?(?:At|In) (?<path>[^\s:[]{1,200}):\[lines? (?<line>\d{1,9})(?:-\d{1,9})?\](?:.{0,300}?) (?<rule>[A-Z][A-Z0-9_]{3,80})$/,
  ],
});
