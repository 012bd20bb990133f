// Keeps the findings of one source within their limit, and says so: a format may keep fewer itself, none keeps more.

import type { Limits } from '../model/limits.ts';
import type { Note, Reading, Section } from '../model/source.ts';
import type { ParsedSource } from './source-text.ts';

/** The source with its first `limits.findings` findings; counts stay as they were. */
export function withinLimit(parsed: ParsedSource, path: string, limits: Limits): ParsedSource {
  const readings = parsed.sections.flatMap((section) => section.readings);
  const found = readings.reduce((sum, { findings }) => sum + findings.length, 0);
  if (found < limits.findings) return parsed;
  const over = found - limits.findings;
  const message =
    over > 0 ? `${over} further findings are not listed` : `only the first ${limits.findings} findings are listed`;
  const note: Note = { level: 'warning', message: `${path}: ${message}` };
  const isTold = !over && !readings.some((reading) => isSilent(reading, limits));
  return {
    sections: over ? firstOf(parsed.sections, limits.findings) : parsed.sections,
    notes: isTold ? parsed.notes : [...parsed.notes, note],
  };
}

/** True when its format kept as many as it may and says nothing of more. */
const isSilent = ({ findings, notes }: Reading, limits: Limits): boolean =>
  findings.length >= limits.findings && !notes.some((note) => note.includes('not listed'));

function firstOf(sections: readonly Section[], most: number): readonly Section[] {
  let left = most;
  const take = (reading: Reading): Reading => {
    const findings = reading.findings.slice(0, left);
    left -= findings.length;
    return { ...reading, findings };
  };
  return sections.map((section) => ({ ...section, readings: section.readings.map(take) }));
}
