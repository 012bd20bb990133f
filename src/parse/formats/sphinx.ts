// Sphinx and docutils:
//   docs/guide.rst:12: WARNING: Title underline too short.
//   (         guide: line   12) broken    https://example.org/gone - 404 Client Error: Not Found

import { asSaid, located } from '../kit/located.ts';

export const sphinx = located({
  name: 'sphinx',
  title: 'Sphinx',
  url: 'https://www.sphinx-doc.org/',
  family: 'build',
  commands: /\bsphinx-build\b|\bmake html\b/,
  marks: [
    '.rst:',
    '.md:',
    '.txt: WARNING',
    '.txt: ERROR',
    '.ipynb:',
    ':docstring of ',
    '/2) ',
    '/3) ',
    '/4) ',
    ') broken',
    '[broken]',
    '[redirected',
    '.py: WARNING',
    '.inc:',
  ],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:rst|md|txt|py|ipynb|inc|rest)(?::docstring of [\w.]{1,200})?)(?::(?<line>\d{1,9}))?: (?<severity>WARNING|ERROR|SEVERE|CRITICAL): (?<message>.{1,800}?)(?: \[(?<rule>[\w.-]{2,60})\])?$/,
    /^(?<path>[^\s:][^:]{0,400}):(?<line>\d{1,9}): \((?<severity>WARNING|ERROR|SEVERE)\/\d\) (?<message>.{1,800})$/,
    /^(?<path>[^\s:][^:]{0,400}):(?<line>\d{1,9}): \[(?<rule>broken|timeout|redirected[^\]]{0,40})\] (?<message>.{1,800})$/,
    /^\( {0,120}(?<path>\S{1,300}): line {1,12}(?<line>\d{1,9})\) (?<rule>broken|timeout) {1,12}(?<message>\S.{0,800})$/,
  ],
  severity: (said, context) =>
    / -W\b|--fail-on-warning/.test(context.command ?? '') || said.rule === 'broken' ? 'error' : asSaid(said),
});
