// Reads the lines of one section: opens the formats that recognise them, feeds them, and settles which format a line belongs to.

import type { Finding } from '../model/finding.ts';
import type { Line, LogFormat, LogReader } from '../model/format.ts';
import type { Limits } from '../model/limits.ts';
import type { Installed, Note, Reading, Step } from '../model/source.ts';
import { FORMATS } from './formats/index.ts';
import { type Completed, openGeneric } from './generic.ts';
import { openInstalls } from './installs.ts';
import { markIndex } from './marks.ts';
import { readingOf } from './reading.ts';
import { perScope } from './scoped.ts';
import { prefixReader } from './scopes.ts';

const BLOCK_LINES = 2_000;
/** All but infra's: it is given the lines that look like errors, once the step has failed. */
const LOG_FORMATS = FORMATS.filter((format): format is LogFormat => format.reads === 'log' && format.name !== 'infra');
/** Formats whose errors may only pass on what something else said. */
const WEAK: ReadonlySet<string> = new Set(['bash', 'docker-build', 'make', ...LOG_FORMATS.filter(({ yields }) => yields).map(({ name }) => name)]);
const MARKS = markIndex(LOG_FORMATS.map((format) => ({ key: format, marks: format.marks ?? [] })));

export interface SectionReader {
  push(line: Line, command: string | null): void;
  /** What the section says, once its step is known whole. */
  end(step: Step): Promise<Completed>;
  /** Packages its lines install, once it has ended. */
  installed(): readonly Installed[];
}

interface Opened {
  readonly format: LogFormat;
  readonly reader: LogReader;
}

interface Entry {
  readonly format: LogFormat;
  readonly reading: Reading;
}

interface Place {
  readonly source: string;
  readonly limits: Limits;
  readonly notes: Note[];
}

/** Opens a section of a log. A format that throws is left out with a note; the others go on. */
export function openSection(place: Place): SectionReader {
  const readers = openReaders(place);
  const generic = openGeneric(place.limits);
  const prefixes = prefixReader();
  const installs = openInstalls();
  let block: Line[] = [];
  let command: string | null = null;
  let hasError = false;
  const flush = (): void => {
    if (!block.length) return;
    const text = block.map((line) => line.text).join('\n');
    const lines = prefixes.strip(block, `${command ?? ''}\n${text}`);
    readers.push(lines, { command, text: lines === block ? text : lines.map((line) => line.text).join('\n'), isShared: prefixes.isActive() });
    generic.push(lines);
    installs.push(lines, text);
    block = [];
  };
  return {
    push(line, ran) {
      command = ran;
      hasError ||= line.text.startsWith('##[error]');
      block.push(line);
      if (block.length >= BLOCK_LINES) flush();
    },
    async end(step) {
      flush();
      return generic.complete(settle(weighed(await readers.end(), step, hasError), step), { source: place.source, step, weak: WEAK });
    },
    installed: installs.end,
  };
}

/** A block as formats are asked whether they know it. `isShared` when packages print between one another. */
interface Asked {
  readonly command: string | null;
  readonly text: string;
  readonly isShared: boolean;
}

interface Readers {
  push(block: readonly Line[], asked: Asked): void;
  end(): Promise<readonly Entry[]>;
}

/** The formats opened so far: one is opened at the first block it recognises, and given the block before it too. */
function openReaders(place: Place): Readers {
  const opened = new Map<string, Opened | null>();
  let before: readonly Line[] = [];
  const fail = (format: LogFormat, error: unknown): void => {
    opened.set(format.name, null);
    const why = error instanceof Error ? error.message : String(error);
    place.notes.push({ level: 'warning', message: `${place.source}: ${format.title} could not be read (${why.slice(0, 200)})` });
  };
  const offer = (format: LogFormat, block: readonly Line[], open: () => LogReader | null): void => {
    const known = opened.get(format.name);
    if (known === null) return;
    if (known) return known.reader.push(block);
    const reader = open();
    if (!reader) return;
    opened.set(format.name, { format, reader });
    reader.push(before);
    reader.push(block);
  };
  return {
    push(block, { command, text, isShared }) {
      const marked = MARKS.in(text);
      const recognised = (format: LogFormat): boolean => (!format.marks || marked.has(format)) && format.probe(text);
      for (const format of LOG_FORMATS) {
        try {
          const open = isShared ? perScope(format.open) : format.open;
          offer(format, block, () => (recognised(format) ? open({ source: place.source, command, step: null, limits: place.limits }) : null));
        } catch (error) {
          fail(format, error);
        }
      }
      before = block;
    },
    async end() {
      const readings: Entry[] = [];
      for (const entry of opened.values()) {
        if (!entry) continue;
        try {
          readings.push({ format: entry.format, reading: readingOf(entry.format, await entry.reader.end()) });
        } catch (error) {
          fail(entry.format, error);
        }
      }
      return readings;
    },
  };
}

/** Leaves out what counts only where the step failed, and what a tool says better itself; what a step survived is no error. */
function weighed(entries: readonly Entry[], step: Step, hasError: boolean): readonly Entry[] {
  const failed = (step.exitCode ?? 0) !== 0 || step.interrupted;
  const isAction = step.command === null;
  const told = entries.some(({ format, reading }) => !WEAK.has(format.name) && reading.findings.some(({ severity }) => severity === 'error'));
  return entries.flatMap((entry) => {
    const { format, reading } = entry;
    if (told && (format.name === 'github-commands' || format.name === 'git-diff')) return [];
    if (format.name === 'github-commands' && !failed && !isAction) return [{ format, reading: { ...reading, findings: reading.findings.map(asWarning) } }];
    return format.onFailure && !failed && !(isAction && hasError) ? [] : [entry];
  });
}

const asWarning = (finding: Finding): Finding => (finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding);

/** Leaves each line to one format: the one whose command ran, else one that does not yield, else the first by name. */
function settle(entries: readonly Entry[], step: Step): Reading[] {
  const ranked = [...entries].sort((a, b) => rank(a.format, step) - rank(b.format, step) || (a.format.name < b.format.name ? -1 : 1));
  const starts = new Set<number>();
  const spans: { from: number; to: number }[] = [];
  return ranked.flatMap(({ format, reading }) => {
    const taken = (line: number): boolean => starts.has(line) || (format.yields === true && spans.some((span) => line >= span.from && line <= span.to));
    const kept = format.yields === 'wholly' && starts.size > 0 ? [] : reading.findings.filter(({ source }) => !taken(source.line));
    for (const { source } of kept) {
      starts.add(source.line);
      spans.push({ from: source.line, to: source.endLine });
    }
    if (kept.length === 0 && (format.yields === 'wholly' || saysNoMore(reading))) return [];
    return [kept.length === reading.findings.length ? reading : { ...reading, findings: kept }];
  });
}

/** True where all that it says is findings, and there were some: what other formats say better was no output of its tool. */
const saysNoMore = ({ findings, passed, failed, truncated, notRun }: Reading): boolean =>
  findings.length > 0 && passed === null && failed === null && !truncated && notRun.length === 0;

function rank(format: LogFormat, step: Step): number {
  const ran = step.command !== null && format.commands?.test(step.command);
  return (format.yields === 'wholly' ? 4 : format.yields ? 2 : 0) + (ran ? 0 : 1);
}
