// Reads the words of a command line into a command, its paths and its flags.

import { nearest, UserError } from '../config/user-error.ts';

export const COMMANDS = ['explain', 'run', 'formats', 'completion', 'help'] as const;
export type Command = (typeof COMMANDS)[number];

const VALUES = ['diff', 'root', 'format', 'output', 'jobs'] as const;
const LISTS = ['base', 'retry', 'path-map'] as const;
/** A value only behind `=`; alone it has the default. */
const OPTIONALS = ['prove'] as const;
const SWITCHES = ['annotate', 'watch', 'in-place', 'help', 'version'] as const;
/** Flags of `run` alone. */
const RUNNING = ['jobs', 'watch', 'prove', 'in-place'] as const;

/** Every flag, as `--help` names them. */
export const FLAGS: readonly string[] = [...VALUES, ...LISTS, ...OPTIONALS, ...SWITCHES];

/** What a command line says. A value given twice counts as it was given last. */
export interface CommandLine {
  readonly command: Command | null;
  readonly paths: readonly string[];
  readonly values: Readonly<Partial<Record<(typeof VALUES | typeof OPTIONALS)[number], string>>>;
  readonly lists: Readonly<Record<(typeof LISTS)[number], readonly string[]>>;
  readonly switches: ReadonlySet<(typeof SWITCHES)[number]>;
}

interface Reading {
  readonly words: string[];
  readonly paths: string[];
  readonly values: Partial<Record<(typeof VALUES | typeof OPTIONALS)[number], string>>;
  readonly lists: Record<(typeof LISTS)[number], string[]>;
  readonly switches: Set<(typeof SWITCHES)[number]>;
}

/** Reads a command line. Throws a UserError for a command or flag that does not exist, or a flag without its value. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const reading: Reading = {
    words: [...argv],
    paths: [],
    values: {},
    lists: { base: [], retry: [], 'path-map': [] },
    switches: new Set(),
  };
  for (let word = reading.words.shift(); word !== undefined; word = reading.words.shift()) {
    if (word === '--') reading.paths.push(...reading.words.splice(0));
    else if (word === '-h') reading.switches.add('help');
    else if (word.startsWith('-') && word !== '-') readFlag(word, reading);
    else reading.paths.push(word);
  }
  const { paths, values, lists, switches } = reading;
  const command = commandOf(paths[0], switches.has('help') || switches.has('version'));
  const stray =
    command === 'run' || command === null
      ? undefined
      : RUNNING.find((name) => name in values || switches.has(name as 'watch'));
  if (stray) throw new UserError(`--${stray} belongs to \`broken-assumption run\`.`);
  return { command, paths: paths.slice(1), values, lists, switches };
}

function readFlag(word: string, { words, values, lists, switches }: Reading): void {
  const [, dashes = '', name = '', value] = /^(--?)([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
  const isSwitch = SWITCHES.find((each) => each === name);
  const isValue = VALUES.find((each) => each === name);
  const isOptional = OPTIONALS.find((each) => each === name);
  const isList = LISTS.find((each) => each === name);
  if (dashes !== '--' || !(isSwitch || isValue || isOptional || isList))
    throw new UserError(unknownFlag(name, dashes + name));
  if (isSwitch) {
    if (value !== undefined) throw new UserError(`--${name} takes no value.`);
    switches.add(isSwitch);
    return;
  }
  if (isOptional) {
    values[isOptional] = value ?? '';
    return;
  }
  const given = value ?? words.shift();
  if (!given) throw new UserError(`--${name} needs a value.`);
  if (isValue) values[isValue] = given;
  if (isList) lists[isList].push(given);
}

function unknownFlag(name: string, written: string): string {
  const meant = nearest(name, FLAGS);
  return `There is no flag \`${written}\`${meant ? `: did you mean \`--${meant}\`?` : ': see `broken-assumption --help`.'}`;
}

function commandOf(word: string | undefined, optional: boolean): Command | null {
  const found = COMMANDS.find((each) => each === word);
  if (found || (word === undefined && optional)) return found ?? null;
  if (word === undefined)
    throw new UserError(
      'Which command? `broken-assumption explain build.log` reads a log; see `broken-assumption --help`.',
    );
  const meant = nearest(word, COMMANDS);
  throw new UserError(`There is no command \`${word}\`: did you mean \`${meant ?? `explain ${word}`}\`?`);
}
