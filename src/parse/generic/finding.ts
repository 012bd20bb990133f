// Makes the finding of a section that failed and that no format explains.

import type { Facts, Finding, Location } from '../../model/finding.ts';
import type { Line } from '../../model/format.ts';
import type { Kind } from '../../model/kind.ts';
import type { Limits } from '../../model/limits.ts';
import type { Reading, Step } from '../../model/source.ts';
import { findingOf, locationOf } from '../kit/draft.ts';
import { framesOf } from '../kit/frames.ts';
import { ownFrame } from '../kit/own-code.ts';
import { readingOf } from '../reading.ts';
import type { Chosen } from './choose.ts';

/** Where a section stands. */
export interface Place {
  readonly source: string;
  readonly step: Step;
  readonly limits: Limits;
}

const LAST_LINES = 12;

/** The last lines of a step that failed without a word of error, null when it printed nothing. */
export function lastLines(tail: readonly Line[]): Chosen | null {
  const said = tail.filter(({ text }) => text.trim() && !text.startsWith('##['));
  const best = said.at(-1);
  const lines = said.slice(-LAST_LINES);
  return best ? { lines, core: lines, best, points: 1, sure: 0 } : null;
}

/** What the chosen lines say, with the frames among them. */
export function findingFor({ lines, best }: Chosen, { source, step, limits }: Place): Finding {
  const text = lines.map((line) => line.text).join('\n');
  const frames = framesOf(text);
  const own = ownFrame(frames);
  const location: Location | null = own ? locationOf(own.path, own.line, own.column) : null;
  return findingOf(
    {
      tool: programOf(step),
      message: best.text.trim(),
      detail: text,
      frames,
      location,
      scope: best.scope,
      source: { path: source, line: lines[0]?.number ?? best.number, endLine: lines.at(-1)?.number ?? best.number },
      ...(step.exitCode ? { facts: { exitCode: step.exitCode } } : {}),
    },
    limits.detailChars,
  );
}

/** What an exit code says by itself. */
const EXITS: Readonly<Record<number, { readonly says: string; readonly kind: Kind; readonly facts: Partial<Facts> }>> =
  {
    124: { says: 'the step ran out of time (exit code 124)', kind: 'time-limit', facts: { resource: 'time' } },
    126: { says: 'the command could not be executed (exit code 126)', kind: 'tool-present', facts: {} },
    127: { says: 'a command was not found (exit code 127)', kind: 'tool-present', facts: {} },
    130: { says: 'the step was interrupted (exit code 130)', kind: 'runner', facts: { signal: 'SIGINT' } },
    134: { says: 'the program aborted (exit code 134)', kind: 'unknown', facts: { signal: 'SIGABRT' } },
    137: {
      says: 'the step was killed (exit code 137), most often because memory ran out',
      kind: 'resource',
      facts: { resource: 'mem', signal: 'SIGKILL' },
    },
    139: { says: 'the program crashed (exit code 139)', kind: 'never-null', facts: { signal: 'SIGSEGV' } },
    143: { says: 'the step was terminated (exit code 143)', kind: 'runner', facts: { signal: 'SIGTERM' } },
  };

/** All that can be said of a step that failed in silence. */
export function bare({ source, step, limits }: Place): Finding {
  const exit = EXITS[step.exitCode ?? 0];
  return findingOf(
    {
      tool: programOf(step),
      message: exit?.says ?? `the step ended with exit code ${step.exitCode}`,
      ...(exit ? { kind: exit.kind } : {}),
      source: { path: source, line: step.line, endLine: Math.min(step.endLine, step.line + 29) },
      facts: { ...exit?.facts, exitCode: step.exitCode ?? 1 },
    },
    limits.detailChars,
  );
}

/** A reading of no format with that one finding. */
export const readingFor = (finding: Finding, step: Step): Reading =>
  readingOf(
    { name: 'generic', family: 'other' },
    { tool: finding.tool, findings: [finding], truncated: step.interrupted },
  );

const WRAPPED =
  /^(?:(?:\w{1,60}=\S{0,200}|sudo|env|time|exec|nice|xvfb-run|npx|bunx|bash|sh|zsh|-\S{1,40}|cd \S{1,200} &&|travis_(?:retry|wait)(?: \d{1,4})?|set -\S{1,20};?|(?:if|while|for) [^;\n]{1,300}; (?:then|do)|\[+|!|if|then|\()\s{1,8}){1,12}/;

/** The program a step's command runs, without path; `log` when there is no command. */
export function programOf(step: Step): string {
  const command =
    (step.command ?? '')
      .split('\n')
      .find((line) => line.trim() && !/^\s{0,20}(?:#|set |export |echo |cd |if |then|fi$|else|\{|\})/.test(line)) ??
    step.command?.split('\n', 1)[0] ??
    '';
  const bare = command.trim().replace(WRAPPED, '');
  const word = /^["']?([^\s"';&|()]{1,300})/.exec(bare)?.[1] ?? '';
  const program = word
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.(?:sh|bash|py|js|mjs|cjs|ts|ps1|bat|cmd|exe|rb|pl)$/, '');
  const part = PARTED.exec(bare)?.groups?.part;
  return program ? (part ? `${program}-${part}` : program) : 'log';
}

/** Programs whose parts are tools of their own, named as the formats that read them. */
const PARTED = /^\S*\b(?:go|cargo|dotnet) (?:\+\S{1,40} )?(?<part>test|vet|build)\b/;
