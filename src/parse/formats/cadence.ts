// Cadence Incisive and Xcelium:
//   ncelab: *W,CUVWSP (../verilog/stock.v,313|24): 10 output ports were not connected

import { asSaid, located } from '../kit/located.ts';

export const cadence = located({
  name: 'cadence',
  title: 'Cadence Incisive and Xcelium',
  url: 'https://www.cadence.com/',
  family: 'build',
  commands: /\b(?:ncelab|ncvlog|ncvhdl|irun|xrun|xmvlog|xmelab)\b/,
  marks: [': *W,', ': *E,', ': *F,'],
  lines: [
    /^(?:\w{2,12}): \*(?<severity>[WEFN]),(?<rule>\w{2,20}) \((?<path>[^,()]{1,400}),(?<line>\d{1,9})(?:\|(?<column>\d{1,9}))?\): (?<message>.{1,1000})$/,
    /^(?:\w{2,12}): \*(?<severity>[WEFN]),(?<rule>\w{2,20}): (?<message>.{1,1000}?)(?: \[File:(?<path>[^,\]]{1,400}), Line:(?<line>\d{1,9})\]\.?)?$/,
  ],
  severity: asSaid,
});
