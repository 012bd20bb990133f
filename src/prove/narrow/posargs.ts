// Hands arguments through tox and nox, where their configuration says that it takes them.

import type { Runner } from './runner.ts';
import type { Read } from './scripts.ts';
import { type Simple, simplesOf, type Word } from './shell.ts';
import { type Found, runnerIn } from './table.ts';

export interface Passed {
  readonly found: Found;
  readonly through: (words: readonly Word[]) => readonly Word[];
}

const TOX = ['tox.ini', 'setup.cfg', 'pyproject.toml', 'tox.toml'];

/** The runner behind `tox` or `nox`, when arguments after `--` reach it; null else. */
export function posargsOf(
  simple: Simple,
  { folder, read, runners }: { readonly folder: string; readonly read: Read; readonly runners: readonly Runner[] },
): Passed | null {
  const names = simple.words.map(({ value }) => value ?? '');
  const program = names.find((name) => name === 'tox' || name === 'nox');
  const isCalled =
    names[0] === program || (/^python3?$/.test(names[0] ?? '') && names[1] === '-m' && names[2] === program);
  if (!program || !isCalled) return null;
  const at = (name: string): string => read(folder ? `${folder}/${name}` : name) ?? '';
  const found =
    program === 'tox'
      ? TOX.map((name) => toxRunner(at(name), runners)).find(Boolean)
      : noxRunner(at('noxfile.py'), runners);
  if (!found) return null;
  const end = simple.words.findIndex(({ raw }) => raw === '--');
  const own = end < 0 ? simple.words : simple.words.slice(0, end);
  return { found, through: (words) => [...own, { raw: '--', value: '--' }, ...words] };
}

/** A command line of tox that holds `{posargs}`. */
function toxRunner(text: string, runners: readonly Runner[]): Found | null {
  for (const line of text.slice(0, 262_144).split('\n')) {
    const said = /\{posargs(?::([^{}]{0,300}))?\}/.exec(line);
    const before =
      said &&
      line
        .slice(0, said.index)
        .replace(/^\s*(?:commands?\s*=)?\s*-?\s*/, '')
        .replace(/\{[^{}]{0,100}\}/g, 'x');
    const simple = before ? simplesOf(before)?.at(-1) : undefined;
    const found = simple && runnerIn(simple, runners);
    // What stands in front of `{posargs}` is kept by tox.
    if (found) return { ...found, args: (simplesOf(said?.[1] ?? '') ?? []).flatMap(({ words }) => words) };
  }
  return null;
}

/** `session.run("pytest", "tests", *session.posargs)`. */
function noxRunner(text: string, runners: readonly Runner[]): Found | null {
  for (const [, list = ''] of text
    .slice(0, 262_144)
    .matchAll(/session\.run\(([^()]{1,500}\*session\.posargs[^()]{0,100})\)/g)) {
    const words = [...list.matchAll(/["']([^"'\n]{1,200})["']/g)].map(([, word = '']) => ({ raw: word, value: word }));
    const found = runnerIn({ before: '', assigns: [], words, raw: '' }, runners);
    if (found) return { ...found, args: [] };
  }
  return null;
}
