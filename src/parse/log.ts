// Reads a log as a stream: cuts it into lines, the lines into steps, and gives each step's lines to a section.

import type { Line } from '../model/format.ts';
import type { Limits } from '../model/limits.ts';
import type { Leg, Note, Section, Step } from '../model/source.ts';
import { lineCutter } from './clean.ts';
import { openSection, type SectionReader } from './section.ts';
import { type ParsedSource, placeOf, type SourceText } from './source-text.ts';
import { givenStepReader, type OpenStep, type StepEvents, stepOf, stepReader } from './steps.ts';

/** Reads a log; each of its steps is one section. */
export async function readLog(source: SourceText, limits: Limits): Promise<ParsedSource> {
  const notes: Note[] = [];
  const open: { step: OpenStep; reader: SectionReader }[] = [];
  const sections: Section[] = [];
  let leg: Leg | null = source.leg;
  const lines: Line[] = [];
  const finish = async (): Promise<void> => {
    const last = open.pop();
    if (!last) return;
    const step: Step = stepOf(last.step);
    const readings = await last.reader.end(step);
    sections.push({ ...placeOf(source), leg, step, readings, order: sections.length, isLog: true });
  };
  const begun: OpenStep[] = [];
  const events: StepEvents = { begin: (step) => begun.push(step), line: (line) => lines.push(line), leg: (found) => (leg = found) };
  const follow = source.step ? givenStepReader(source.step, events) : stepReader(events);
  const cutter = lineCutter(limits.lineChars);
  const take = async (raws: ReturnType<typeof cutter.push>): Promise<void> => {
    for (const raw of raws) {
      follow(raw);
      for (let step = begun.shift(); step; step = begun.shift()) {
        await finish();
        open.push({ step, reader: openSection({ source: source.path, limits, notes }) });
      }
      const line = lines.pop();
      if (line) open.at(-1)?.reader.push(line, open.at(-1)?.step.command.join('\n') || null);
    }
  };
  for await (const chunk of source.chunks) await take(cutter.push(chunk));
  await take(cutter.end());
  await finish();
  return { sections, notes };
}
