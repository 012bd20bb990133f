// Reads a log as a stream: cuts it into lines, the lines into steps, and gives each step's lines to a section.

import type { Line } from '../model/format.ts';
import type { Limits } from '../model/limits.ts';
import type { Leg, Note, Reading, Section } from '../model/source.ts';
import { lineCutter } from './clean.ts';
import type { Spare } from './generic.ts';
import { openSection, type SectionReader } from './section.ts';
import { type ParsedSource, placeOf, type SourceText } from './source-text.ts';
import { givenStepReader, type OpenStep, type StepEvents, stepOf, stepReader, type Verdict } from './steps.ts';
import { withSurvived } from './survived.ts';

interface Opened {
  readonly step: OpenStep;
  readonly reader: SectionReader;
}

/** What is gathered while a log is read. */
interface Gathered {
  readonly sections: Section[];
  readonly notes: Note[];
  /** The best that was said in a step that did not say it failed, with its section. */
  spare: { readonly at: number; readonly spare: Spare } | null;
  /** Orders of the steps that ended well. */
  readonly survived: Set<number>;
}

/** Reads a log. Its sections are the job's steps in order; a log without steps is one section. */
export async function readLog(source: SourceText, limits: Limits): Promise<ParsedSource> {
  const gathered: Gathered = { sections: [], notes: [], spare: null, survived: new Set() };
  let leg: Leg | null = source.leg;
  const begun: OpenStep[] = [];
  const lines: Line[] = [];
  const events: StepEvents = { begin: (step) => begun.push(step), line: (line) => lines.push(line), leg: (found) => (leg = found) };
  const steps = source.step ? givenStepReader(source.step, events) : stepReader(events);
  let current: Opened | null = null;
  let held: Opened | null = null;
  const finish = async (opened: Opened | null): Promise<void> => {
    if (opened) await closeSection(opened, gathered, { ...placeOf(source), leg });
  };
  const leave = async (next: OpenStep): Promise<void> => {
    if (!current || !steps.isLate() || current.step.isAside) return finish(current);
    // Its exit code may still come: it waits until another own step begins.
    if (!next.isAside) return finish(current);
    await finish(held);
    held = current;
  };
  const cutter = lineCutter(limits.lineChars);
  let isFull = false;
  const take = async (raws: ReturnType<typeof cutter.push>): Promise<void> => {
    for (const raw of raws) {
      isFull = raw.number > limits.lines;
      if (isFull) return;
      steps.push(raw);
      for (let step = begun.shift(); step; step = begun.shift()) {
        await leave(step);
        current = { step, reader: openSection({ source: source.path, limits, notes: gathered.notes }) };
      }
      const line = lines.pop();
      if (line) current?.reader.push(line, current.step.command.join('\n') || null);
    }
  };
  for await (const chunk of source.chunks) {
    await take(cutter.push(chunk));
    if (isFull) break;
  }
  if (!isFull) await take(cutter.end());
  gathered.notes.push(...boundNotes({ path: source.path, limits, isFull, shortened: cutter.shortened() }));
  const verdict = steps.end();
  await finish(held);
  await finish(current);
  gathered.sections.sort((a, b) => a.order - b.order);
  return { sections: withSurvived(withSpare(gathered, verdict), gathered.survived), notes: gathered.notes };
}

interface Bounds {
  readonly path: string;
  readonly limits: Limits;
  readonly isFull: boolean;
  readonly shortened: number;
}

function boundNotes({ path, limits, isFull, shortened }: Bounds): readonly Note[] {
  const long = `${shortened} ${shortened === 1 ? 'line has' : 'lines have'} more than ${limits.lineChars} characters: only the beginning is read.`;
  return [
    ...(isFull ? [{ level: 'error', message: `${path} has more than ${limits.lines} lines: only its beginning is read.` } as const] : []),
    ...(shortened ? [{ level: 'info', message: `${path}: ${long}` } as const] : []),
  ];
}

async function closeSection({ step: open, reader }: Opened, gathered: Gathered, place: ReturnType<typeof placeOf>): Promise<void> {
  const step = stepOf(open);
  const { readings, spare } = await reader.end(step);
  const installed = reader.installed();
  gathered.sections.push({ ...place, step, readings, order: step.index, isLog: true, ...(installed.length ? { installed } : {}) });
  if (open.hasSurvived || step.exitCode === 0) gathered.survived.add(step.index);
  if (!spare || open.isAside) return;
  const best = gathered.spare?.spare;
  if (!best || spare.points >= best.points) gathered.spare = { at: step.index, spare };
}

const hasError = ({ readings }: Section): boolean => readings.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
const isKnown = ({ readings }: Section): boolean => readings.some(({ findings, passed, failed }) => findings.length > 0 || passed !== null || failed !== null);

/** Adds what says best why a job failed where no step of it said so: in a log without steps, or one that lost its end. */
function withSpare({ sections, spare }: Gathered, { hasFailed, hasPassed }: Verdict): readonly Section[] {
  if (!spare || hasPassed || sections.some(hasError)) return sections;
  if (!hasFailed && (!spare.spare.isClear || sections.some(isKnown))) return sections;
  const add =
    (reading: Reading) =>
    (section: Section): Section =>
      section.order === spare.at ? { ...section, readings: [...section.readings, reading] } : section;
  return sections.map(add(spare.spare.reading));
}
