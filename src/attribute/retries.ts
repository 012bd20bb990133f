// Settles what the reports of one run and of its retries say, where a runner writes each into a folder of its own.
//   TestResults/main.trx    TestResults/Retries/zt1/1/main.trx
// Microsoft's test platform: https://learn.microsoft.com/en-us/dotnet/core/testing/microsoft-testing-platform-extensions-policy#retry

import type { Finding } from '../model/finding.ts';
import type { Outcome, Reading, Section } from '../model/source.ts';

const RETRY = /(?<=^|[\\/])Retries[\\/][^\\/]{1,200}[\\/]\d{1,4}[\\/]/;

/** Sections in which a test that passed in any try is marked so, and a run is counted once. Without such folders they are the same. */
export function settledRetries(sections: readonly Section[]): readonly Section[] {
  if (!sections.some(isRetry)) return sections;
  const runs = new Map<string, Section[]>();
  for (const section of sections) {
    if (section.isLog) continue;
    const key = `${section.role}\u0000${section.source.replace(RETRY, '')}`;
    runs.set(key, [...(runs.get(key) ?? []), section]);
  }
  const settled = new Map<Section, Section>();
  for (const run of runs.values())
    if (run.some(isRetry)) for (const [from, to] of settledRun(run)) settled.set(from, to);
  return sections.map((section) => settled.get(section) ?? section);
}

const isRetry = ({ source, isLog }: Section): boolean => !isLog && RETRY.test(source);

function settledRun(run: readonly Section[]): readonly (readonly [Section, Section])[] {
  const passed = new Set(run.flatMap(({ readings }) => readings.flatMap(({ passedTests }) => passedTests.map(nameOf))));
  const whole = [...run].sort((a, b) => sizeOf(b) - sizeOf(a) || (a.source < b.source ? -1 : 1))[0];
  return run.map((section) => [
    section,
    { ...section, readings: section.readings.map((reading) => settledReading(reading, passed, section === whole)) },
  ]);
}

/** The largest report is of the whole run: it alone counts. */
function settledReading(reading: Reading, passed: ReadonlySet<string>, isWhole: boolean): Reading {
  const mended = (finding: Finding): boolean => finding.test !== null && passed.has(nameOf(finding.test));
  const flaky = new Set(reading.findings.filter(mended).map(({ test }) => (test ? nameOf(test) : ''))).size;
  const findings = reading.findings.map((finding) => (mended(finding) ? { ...finding, passedOnRetry: true } : finding));
  if (!isWhole) return { ...reading, findings, passed: null, failed: null, skipped: null };
  const { failed } = reading;
  const moved = Math.min(flaky, failed ?? 0);
  return {
    ...reading,
    findings,
    failed: failed === null ? null : failed - moved,
    passed: (reading.passed ?? 0) + moved,
  };
}

const nameOf = ({ suite, name }: Outcome): string => `${suite}\u0000${name}`;

const sizeOf = ({ readings }: Section): number =>
  readings.reduce((sum, { passed, failed, skipped }) => sum + (passed ?? 0) + (failed ?? 0) + (skipped ?? 0), 0);
