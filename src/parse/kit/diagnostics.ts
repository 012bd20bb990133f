// A reader for tools that say one thing per line, with lines of detail below it: linters, type checkers, compilers.
// A format gives its heads and says what a matched head means; this keeps the lines together, in order and bounded.

import type { Context, Line, LogReader, ReadingPart } from '../../model/format.ts';
import { type Draft, findingOf } from './draft.ts';

const MORE_LINES = 60;

/** A head's named groups. */
export type Said = Readonly<Record<string, string | undefined>>;

/** One diagnostic being read: its head and the lines that followed. */
export interface Diagnostic {
  readonly said: Said;
  readonly head: string;
  readonly more: readonly string[];
}

/** What a format knows of its diagnostics. */
export interface DiagnosticRules {
  readonly tool: string;
  /** The first that matches a line begins a diagnostic. */
  readonly heads: readonly RegExp[];
  /** True when the line right below goes on with the diagnostic; none do when it is left out. */
  readonly goesOn?: (text: string, diagnostic: Diagnostic) => boolean;
  /** What it says; null when it is no finding after all. `tool`, `source` and `scope` are filled in. */
  readonly draft: (diagnostic: Diagnostic) => Omit<Draft, 'tool' | 'source' | 'scope'> | null;
  /** What else the reading says, from the tool's own summary lines. */
  readonly rest?: () => Partial<ReadingPart>;
  /** Sees every line that is not part of a diagnostic. */
  readonly other?: (line: Line) => void;
}

interface Open extends Diagnostic {
  readonly more: string[];
  readonly blank: string[];
  readonly line: Line;
  end: number;
}

/** A reader that finds `rules.heads` in the lines and collects what goes on below each. */
export function diagnosticReader(rules: DiagnosticRules, context: Context): LogReader {
  const found: Open[] = [];
  let open: Open | null = null;
  const take = (line: Line): void => {
    const said = firstMatch(rules.heads, line.text);
    if (said && found.length < context.limits.findings) {
      open = { said, head: line.text, more: [], blank: [], line, end: line.number };
      found.push(open);
      return;
    }
    if (open && !said && open.more.length < MORE_LINES && rules.goesOn?.(line.text, open)) {
      // A blank line is part of it only when something follows.
      if (!line.text.trim()) open.blank.push(line.text);
      else {
        open.more.push(...open.blank.splice(0), line.text);
        open.end = line.number;
      }
      return;
    }
    open = null;
    rules.other?.(line);
  };
  return {
    push: (lines) => lines.forEach(take),
    rests: () => open === null,
    end: () => ({
      findings: found.flatMap((one) => {
        const draft = rules.draft(one);
        if (!draft) return [];
        const source = { path: context.source, line: one.line.number, endLine: one.end };
        return [
          findingOf(
            { detail: one.more.join('\n'), ...draft, tool: rules.tool, source, scope: one.line.scope },
            context.limits.detailChars,
          ),
        ];
      }),
      ...rules.rest?.(),
    }),
  };
}

function firstMatch(heads: readonly RegExp[], text: string): Said | null {
  for (const head of heads) {
    const match = head.exec(text);
    if (match) return match.groups ?? {};
  }
  return null;
}
