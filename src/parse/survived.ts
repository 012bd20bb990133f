// Takes what a step survived for what it is: no error, once another step of the job says why the job failed.

import type { Finding } from '../model/finding.ts';
import type { Section } from '../model/source.ts';

const asWarning = (finding: Finding): Finding =>
  finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;

const hasError = ({ readings }: Section): boolean =>
  readings.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));

/** The sections of a log, with warnings where steps that ended well speak of errors. `survived` holds the order of those steps. */
export function withSurvived(sections: readonly Section[], survived: ReadonlySet<number>): readonly Section[] {
  const isTold = sections.some(
    (section) => (section.step?.exitCode ?? 0) !== 0 && !survived.has(section.order) && hasError(section),
  );
  if (!isTold) return sections;
  return sections.map((section) =>
    survived.has(section.order) && hasError(section)
      ? {
          ...section,
          readings: section.readings.map((reading) => ({ ...reading, findings: reading.findings.map(asWarning) })),
        }
      : section,
  );
}
