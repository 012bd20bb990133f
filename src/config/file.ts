// Reads `.github/broken-assumption.yml`: what a repository decides once. An unknown key is an error that names the nearest known one.

import { LOOPS, type Loop } from '../model/kind.ts';
import { DEFAULT_LIMITS, type Limits } from '../model/limits.ts';
import { nearest, oneOf, UserError } from './user-error.ts';

/** One path prefix that stands for another. */
export interface PathMap {
  readonly from: string;
  readonly to: string;
}

/** A check the repository names: its command, its loop and the reports it leaves. */
export interface NamedCheck {
  readonly name: string;
  readonly command: string | null;
  readonly loop: Loop | null;
  readonly reports: readonly string[];
  /** False where it must not be run again to prove a cause. */
  readonly prove: boolean;
}

/** What `.github/broken-assumption.yml` decides. `ignore` holds .gitignore-style patterns of paths whose findings do not count. */
export interface RepositoryConfig {
  readonly checks: readonly NamedCheck[];
  readonly ignore: readonly string[];
  readonly pathMap: readonly PathMap[];
  /** The loop of a check, by its name. */
  readonly loops: Readonly<Record<string, Loop>>;
  readonly own: {
    readonly masks: readonly { readonly name: string; readonly pattern: string }[];
    readonly neverMerge: readonly string[];
  };
  readonly limits: Partial<Limits>;
}

/** Reads `FROM=TO`. */
export function pathMapOf(text: string, what: string): PathMap {
  const cut = text.indexOf('=');
  if (cut < 1) throw new UserError(`${what} is FROM=TO, for example /app=. ; \`${text}\` is not.`);
  return { from: text.slice(0, cut), to: text.slice(cut + 1) };
}

const FILE_CHARS = 256 * 1024;
const PATTERN_CHARS = 500;

type Reader<T> = (value: unknown, at: string) => T;

/** What a file that says nothing decides. */
export const NOTHING_DECIDED: RepositoryConfig = {
  checks: [],
  ignore: [],
  pathMap: [],
  loops: {},
  own: { masks: [], neverMerge: [] },
  limits: {},
};

/** Reads the file's text. Throws a UserError that names the place of what is wrong. */
export async function readRepositoryConfig(text: string, file: string): Promise<RepositoryConfig> {
  if (text.length > FILE_CHARS) throw new UserError(`${file} is longer than 256 KiB.`);
  const { parse } = await import('yaml');
  let value: unknown;
  try {
    value = parse(text, { logLevel: 'error' });
  } catch (error) {
    throw new UserError(`${file} is no valid YAML: ${firstLine(error)}`);
  }
  const read = value == null ? NOTHING_DECIDED : readConfig(value, file);
  await refuseSlowMasks(read.own.masks, file);
  return read;
}

/** Repeats within repeats can take longer than a job may; `safe-regex2` finds them. */
async function refuseSlowMasks(masks: RepositoryConfig['own']['masks'], file: string): Promise<void> {
  if (!masks.length) return;
  const { default: isQuick } = await import('safe-regex2');
  for (const [at, { pattern }] of masks.entries()) {
    if (isQuick(pattern)) continue;
    throw new UserError(
      `${file}: own: masks[${at}]: pattern repeats what already repeats, which can take for ever: write it without one of the two.`,
    );
  }
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';

const readConfig: Reader<RepositoryConfig> = (value, at) => {
  const said = record(value, at, ['checks', 'ignore', 'path-map', 'loops', 'own', 'limits']);
  return {
    checks: list(said.checks, `${at}: checks`, readCheck),
    ignore: list(said.ignore, `${at}: ignore`, readText),
    pathMap: list(said['path-map'], `${at}: path-map`, (each, place) => pathMapOf(readText(each, place), place)),
    loops: readLoops(said.loops, `${at}: loops`),
    own: readOwn(said.own, `${at}: own`),
    limits: readLimits(said.limits, `${at}: limits`),
  };
};

const readCheck: Reader<NamedCheck> = (value, at) => {
  const said = record(value, at, ['name', 'command', 'loop', 'reports', 'prove']);
  return {
    name: readText(said.name, `${at}: name`),
    command: said.command === undefined ? null : readText(said.command, `${at}: command`),
    loop: said.loop === undefined ? null : readLoop(said.loop, `${at}: loop`),
    reports: list(typeof said.reports === 'string' ? [said.reports] : said.reports, `${at}: reports`, readText),
    prove: said.prove === undefined ? true : readSwitch(said.prove, `${at}: prove`),
  };
};

const readLoop: Reader<Loop> = (value, at) => oneOf(readText(value, at), LOOPS, at);

const readLoops: Reader<Readonly<Record<string, Loop>>> = (value, at) =>
  Object.fromEntries(
    Object.entries(record(value ?? {}, at, null)).map(([check, loop]) => [check, readLoop(loop, `${at}: ${check}`)]),
  );

const readOwn: Reader<RepositoryConfig['own']> = (value, at) => {
  const said = record(value ?? {}, at, ['masks', 'never-merge']);
  return {
    masks: list(said.masks, `${at}: masks`, readMask),
    neverMerge: list(said['never-merge'], `${at}: never-merge`, readText),
  };
};

const readMask: Reader<{ readonly name: string; readonly pattern: string }> = (value, at) => {
  const said = record(value, at, ['name', 'pattern']);
  const pattern = readText(said.pattern, `${at}: pattern`);
  try {
    if (pattern.length > PATTERN_CHARS) throw new Error(`it is longer than ${PATTERN_CHARS} characters`);
    new RegExp(pattern);
  } catch (error) {
    throw new UserError(`${at}: pattern cannot be used: ${firstLine(error)}.`);
  }
  return { name: readText(said.name, `${at}: name`), pattern };
};

const readLimits: Reader<Partial<Limits>> = (value, at) => {
  const names = Object.keys(DEFAULT_LIMITS);
  const said = record(value ?? {}, at, names.map(kebab));
  const given = names.filter((name) => said[kebab(name)] !== undefined);
  return Object.fromEntries(given.map((name) => [name, readCount(said[kebab(name)], `${at}: ${kebab(name)}`)]));
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const readCount: Reader<number> = (value, at) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw new UserError(`${at} must be a whole number above 0.`);
};

const readSwitch: Reader<boolean> = (value, at) => {
  if (typeof value === 'boolean') return value;
  throw new UserError(`${at} must be true or false.`);
};

const readText: Reader<string> = (value, at) => {
  if (typeof value === 'string' && value) return value;
  throw new UserError(`${at} must be a text.`);
};

function list<T>(value: unknown, at: string, read: Reader<T>): readonly T[] {
  if (value == null) return [];
  if (!Array.isArray(value)) throw new UserError(`${at} must be a list.`);
  return value.map((each, index) => read(each, `${at}[${index}]`));
}

/** The value as a mapping whose keys are all known; `keys` null allows any. */
function record(value: unknown, at: string, keys: readonly string[] | null): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UserError(`${at} must be a mapping.`);
  const said: Readonly<Record<string, unknown>> = { ...value };
  const unknown = keys && Object.keys(said).find((key) => !keys.includes(key));
  if (!keys || unknown == null) return said;
  const meant = nearest(unknown, keys);
  throw new UserError(
    `${at} has no key \`${unknown}\`${meant ? `: did you mean \`${meant}\`?` : `: it knows ${keys.join(', ')}.`}`,
  );
}
