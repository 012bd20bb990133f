// What stands behind `npm test`, `make test` and their kin: the commands a script or a target runs, as far as they can be read without running anything.

import { type Simple, simplesOf, type Word } from './shell.ts';

/** A script's text, the folder it runs in (relative to the root), what runs before it, and what a command needs so that it finds its programs. */
export interface Script {
  readonly text: string;
  readonly folder: string;
  readonly before: readonly string[];
  /** Shell commands that make it a script's surroundings. */
  readonly setup: readonly string[];
  /** Words that are handed to the script's last command. */
  readonly extra: readonly Word[];
}

/** Reads a file of the checkout by its path from the root. */
export type Read = (path: string) => string | null;

export interface ScriptPlace {
  readonly read: Read;
  /** Where the command runs, relative to the root; empty for the root. */
  readonly folder: string;
}

const MANAGERS = new Set(['npm', 'pnpm', 'yarn', 'bun']);
const DIRECTORY = new Set(['-C', '--prefix', '--dir', '--cwd']);
/** Options that run a script of other packages, or of several. */
const ELSEWHERE =
  /^(?:-w|--workspaces?|--workspace=.*|-r|--recursive|--filter(?:=.*)?|-F|--parallel|-ws|--include-workspace-root)$/;
const ALIASES: Readonly<Record<string, string>> = { t: 'test', tst: 'test' };

/** The script that a simple command runs; null when it runs none that we can read. */
export function scriptOf(simple: Simple, place: ScriptPlace): Script | null {
  const program = simple.words[0]?.value ?? '';
  if (MANAGERS.has(program)) return packageScript(simple, place);
  if (program === 'composer') return composerScript(simple, place);
  if (program === 'make' || program === 'gmake') return makeTarget(simple, place);
  return null;
}

/** A path from the root, of a folder and a path from there. Null when it leaves the root. */
export function joined(folder: string, path: string): string | null {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

function packageScript({ words }: Simple, { read, folder: start }: ScriptPlace): Script | null {
  const manager = words[0]?.value ?? '';
  let folder: string | null = start;
  let name: string | null = null;
  let at = 1;
  for (; at < words.length && name === null && folder !== null; at++) {
    const word = words[at]?.value ?? null;
    if (word === null || ELSEWHERE.test(word)) return null;
    if (DIRECTORY.has(word)) folder = joined(folder, words[++at]?.value ?? '..');
    else if (!word.startsWith('-') && !['run', 'run-script'].includes(word)) name = ALIASES[word] ?? word;
  }
  if (folder === null || name === null) return null;
  const scripts = scriptsIn(read(folder ? `${folder}/package.json` : 'package.json'));
  const text = scripts[name];
  if (text === undefined) return null;
  const rest = words.slice(at);
  const extra = rest[0]?.raw === '--' ? rest.slice(1) : rest;
  if (manager === 'npm' && extra.length === rest.length && rest.some(({ raw }) => raw.startsWith('-'))) return null;
  // Only npm runs what stands around a script without being told to.
  const before = manager !== 'pnpm' && scripts[`pre${name}`] !== undefined ? [`${manager} run pre${name}`] : [];
  return { text, folder, before, setup: [pathOf(folder, 'node_modules/.bin')], extra };
}

function scriptsIn(text: string | null): Readonly<Record<string, string>> {
  try {
    const { scripts } = JSON.parse(text ?? '{}') as { scripts?: unknown };
    if (typeof scripts !== 'object' || scripts === null) return {};
    return Object.fromEntries(
      Object.entries(scripts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** Programs of packages, from the script's folder up to the root. */
function pathOf(folder: string, inside: string): string {
  const depth = folder === '' ? 0 : folder.split('/').length;
  const places = Array.from({ length: depth + 1 }, (_, at) => `$PWD/${'../'.repeat(at)}${inside}`);
  return `export PATH="${places.join(':')}:$PATH"`;
}

function composerScript({ words }: Simple, { read, folder }: ScriptPlace): Script | null {
  const name = words.slice(1).find(({ raw }) => raw !== 'run' && raw !== 'run-script' && !raw.startsWith('-'))?.value;
  const scripts = scriptsOfComposer(read(folder ? `${folder}/composer.json` : 'composer.json'));
  const lines = name ? scripts[name] : undefined;
  // `@other` and `Class::method` are composer's own to call.
  if (!lines || lines.some((line) => line.startsWith('@') || /^[\w\\]+::\w+$/.test(line))) return null;
  return { text: lines.join('\n'), folder, before: [], setup: [pathOf('', 'vendor/bin')], extra: [] };
}

function scriptsOfComposer(text: string | null): Readonly<Record<string, readonly string[]>> {
  try {
    const { scripts } = JSON.parse(text ?? '{}') as { scripts?: Readonly<Record<string, unknown>> };
    return Object.fromEntries(
      Object.entries(scripts ?? {}).map(([name, value]) => [
        name,
        [value].flat().filter((line) => typeof line === 'string'),
      ]),
    );
  } catch {
    return {};
  }
}

const MAKEFILES = ['GNUmakefile', 'makefile', 'Makefile'];
const FILE_CHARS = 256 * 1024;

/** The recipe of one target, its variables put in; null where make would have to work something out. */
function makeTarget({ words }: Simple, { read, folder: start }: ScriptPlace): Script | null {
  let folder: string | null = start;
  const targets: string[] = [];
  const given = new Map<string, string>();
  for (let at = 1; at < words.length && folder !== null; at++) {
    const word = words[at]?.value ?? null;
    if (word === null) return null;
    const variable = /^([A-Za-z_]\w*)=(.*)$/s.exec(word);
    if (word === '-C') folder = joined(folder, words[++at]?.value ?? '..');
    else if (variable) given.set(variable[1] ?? '', variable[2] ?? '');
    else if (word.startsWith('-') && !/^-(?:s|k|j\d*|-silent|-keep-going|-no-print-directory)$/.test(word)) return null;
    else if (!word.startsWith('-')) targets.push(word);
  }
  const [target = 'all'] = targets;
  if (folder === null || targets.length > 1) return null;
  const text = MAKEFILES.map((name) => read(folder ? `${folder}/${name}` : name)).find((each) => each !== null) ?? null;
  return text === null ? null : recipeOf(text.slice(0, FILE_CHARS).replace(/\\\n/g, ' '), target, { given, folder });
}

function recipeOf(
  text: string,
  target: string,
  { given, folder }: { readonly given: ReadonlyMap<string, string>; readonly folder: string },
): Script | null {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.split(':', 1)[0]?.trim() === target && /^[^\t#=]+:(?!=)/.test(line));
  if (at < 0) return null;
  const variables = variablesIn(lines, given);
  const [needs = '', inline] = (lines[at] ?? '')
    .slice((lines[at] ?? '').indexOf(':') + 1)
    .replace(/#.*$/, '')
    .split(';');
  const recipe = inline === undefined ? [] : [inline];
  for (const line of lines.slice(at + 1)) {
    if (!line.startsWith('\t') && line.trim() !== '' && !line.startsWith('#')) break;
    if (line.startsWith('\t')) recipe.push(line);
  }
  const put = recipe
    .map((line) => expanded(line.trim().replace(/^[@+-]+/, ''), variables))
    .filter((line) => line !== '');
  const first = expanded(needs.split('|')[0]?.trim() ?? '', variables);
  if (put.some((line) => line === null) || first === null) return null;
  return { text: put.join('\n'), folder, before: first ? [`make ${first}`] : [], setup: [], extra: [] };
}

function variablesIn(lines: readonly string[], given: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const said = /^(?:export\s+)?([A-Za-z_]\w*)\s*(?::{1,2}|\?)?=\s*(.*)$/.exec(line.slice(0, 4_096));
    if (said) found.set(said[1] ?? '', (said[2] ?? '').replace(/\s#.*$/, '').trim());
  }
  return new Map([...found, ...given]);
}

/** A line as the shell gets it; null where a variable is not plain. */
function expanded(line: string, variables: ReadonlyMap<string, string>): string | null {
  let text = line;
  for (let depth = 0; depth < 8 && /\$[({]/.test(text); depth++) {
    const before = text;
    text = text.replace(
      /\$(?:\((\w+)\)|\{(\w+)\})/g,
      (whole, a?: string, b?: string) => variables.get(a ?? b ?? '') ?? whole,
    );
    if (text === before || text.length > 16_384) return null;
  }
  // What is left are make's own: automatic variables, functions, the shell's dollars.
  return /\$(?!\$)/.test(text.replaceAll('$$', '')) ? null : text.replaceAll('$$', '$');
}

export const commandsOf = (script: Script): readonly Simple[] | null => {
  const simples = simplesOf(script.text);
  const last = simples?.at(-1);
  if (!simples || !last || !script.extra.length) return simples;
  return [
    ...simples.slice(0, -1),
    {
      ...last,
      words: [...last.words, ...script.extra],
      raw: `${last.raw} ${script.extra.map(({ raw }) => raw).join(' ')}`,
    },
  ];
};
