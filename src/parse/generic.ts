// What no format knows: when a section failed and nobody says why, shows the lines that say it best.

import type { Line } from '../model/format.ts';
import type { Limits } from '../model/limits.ts';
import type { Reading, Step } from '../model/source.ts';
import { findingOf } from './draft.ts';

export interface Generic {
  push(lines: readonly Line[]): void;
  /** The readings, with one of its own added when the step failed and none of them has an error. */
  complete(readings: readonly Reading[], place: { readonly source: string; readonly step: Step }): readonly Reading[];
}

const ERROR = /\b(?:error|fail(?:ed|ure)?|fatal|exception|panic|cannot|not found|refused|denied)\b/i;

export function openGeneric(limits: Limits): Generic {
  let lines: Line[] = [];
  return {
    push(block) {
      lines = [...lines, ...block].slice(-2000);
    },
    complete(readings, { source, step }) {
      if (!step.exitCode && !step.interrupted) return readings;
      if (readings.some((reading) => reading.findings.some((finding) => finding.severity === 'error'))) return readings;
      const said = lines.filter((line) => line.text.trim() && !line.text.startsWith('##['));
      const best = said.filter((line) => ERROR.test(line.text)).at(-1) ?? said.at(-1);
      const from = said.find((line) => line.number >= (best?.number ?? step.line) - 20)?.number ?? step.line;
      const finding = findingOf(
        {
          tool: step.command?.split(/\s+/)[0] ?? 'log',
          message: best?.text ?? (step.exitCode === null ? 'the step was ended before it was done' : `the step ended with exit code ${step.exitCode}`),
          detail: said
            .slice(-30)
            .map((line) => line.text)
            .join('\n'),
          source: { path: source, line: best ? from : step.line, endLine: best?.number ?? step.endLine },
          ...(step.exitCode === null ? {} : { facts: { exitCode: step.exitCode } }),
        },
        limits.detailChars,
      );
      return [
        ...readings,
        {
          format: 'generic',
          tool: finding.tool,
          family: 'other',
          findings: [finding],
          passed: null,
          failed: null,
          skipped: null,
          passedTests: [],
          truncated: step.interrupted,
          notRun: [],
          notes: [],
        },
      ];
    },
  };
}
