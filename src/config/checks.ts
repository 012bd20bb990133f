// Reads the checks that a call names, `name: command` or `NAME=COMMAND`, and joins them with what the configuration knows of them.

import type { Family, Loop } from '../model/kind.ts';
import type { NamedCheck } from './file.ts';
import { UserError } from './user-error.ts';

/** A check that was named. */
export interface GivenCheck {
  readonly name: string;
  readonly command: string;
}

/** What the configuration decides about checks. */
export interface CheckDecisions {
  readonly checks: readonly NamedCheck[];
  readonly loops: Readonly<Record<string, Loop>>;
}

/** A check with everything that is known before it runs. */
export interface Plan extends GivenCheck {
  readonly family: Family;
  readonly loop: Loop | null;
  readonly reports: readonly string[];
}

const LINE = /^([A-Za-z0-9][\w ./()@+-]{0,60}?)\s{0,8}:\s+(\S.*)$/;
// An environment variable before a command is written in capitals.
const WORD = /^([a-z][\w.:-]{0,60})=(\S[\s\S]*)$/;

/** Reads the lines of the action's `checks`. A line that ends in a backslash goes on in the next; `#` begins a comment line. */
export function checksOfLines(text: string, known: readonly NamedCheck[]): readonly GivenCheck[] {
  const lines = text
    .replace(/[ \t]{0,200}\\\r?\n\s{0,200}/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.trim());
  return distinct(
    lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => checkOf(line, LINE, known)),
  );
}

/** Reads the words of the command line. */
export function checksOfWords(words: readonly string[], known: readonly NamedCheck[]): readonly GivenCheck[] {
  return distinct(words.map((word) => checkOf(word.trim(), WORD, known)));
}

/** The checks a repository names with a command. */
export const checksOfFile = (known: readonly NamedCheck[]): readonly GivenCheck[] =>
  distinct(known.flatMap(({ name, command }) => (command === null ? [] : [{ name, command }])));

function checkOf(text: string, shape: RegExp, known: readonly NamedCheck[]): GivenCheck {
  if (text === '') throw new UserError('A check must have a command.');
  const same = known.find(({ name, command }) => name === text && command !== null);
  if (same?.command) return { name: same.name, command: same.command };
  const [, name, command] = shape.exec(text) ?? [];
  return name && command ? { name, command } : { name: nameOf(text), command: text };
}

const PREFIX =
  /^(?:[A-Z_][A-Z0-9_]*=\S*\s+|(?:npx|bunx|pnpm|yarn|npm|bun|run|exec|dlx|python3?|-m|sudo|env|bash|sh|node|make|uv|poetry|bundle|--?[\w-]+)\s+)*/;

/** What a command is called where nobody names it: `tsc`, `lint` for `npm run lint`, `go test`. */
function nameOf(command: string): string {
  const rest = command.slice(PREFIX.exec(command)?.[0].length ?? 0);
  const [first = '', second = ''] = rest.split(/\s+/);
  const word = first.slice(first.lastIndexOf('/') + 1).replace(/[^\w.:-]/g, '');
  const isVerb =
    /^(?:go|cargo|dotnet|mvn|gradle|docker|terraform|ruff|mix|swift|dart|flutter|deno)$/.test(word) &&
    /^[a-z][\w-]*$/.test(second);
  return (isVerb ? `${word} ${second}` : word) || 'check';
}

/** Names told apart by a number. */
function distinct(checks: readonly GivenCheck[]): readonly GivenCheck[] {
  const seen = new Map<string, number>();
  return checks.map(({ name, command }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { name: count > 1 ? `${name} ${count}` : name, command };
  });
}

/** Joins checks with what is decided about them. `familyOf` tells a check's family by name and command. */
export function planned(
  checks: readonly (GivenCheck & { readonly family?: Family })[],
  { checks: known, loops }: CheckDecisions,
  familyOf: (name: string, command: string) => Family,
): readonly Plan[] {
  return checks.map((check) => {
    const same = known.find(({ name }) => name === check.name);
    return {
      ...check,
      family: check.family ?? familyOf(check.name, check.command),
      loop: loops[check.name] ?? same?.loop ?? null,
      reports: same?.reports ?? [],
    };
  });
}
