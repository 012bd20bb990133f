// Finds a project's own checks where nobody names them: package scripts, make targets, and what its languages always have.

import { basename } from 'node:path';
import { readBounded } from '../bounded-file.ts';
import { familyOfCheck } from './family.ts';
import type { FoundCheck, ReadFile } from './found-check.ts';
import { languageChecks } from './languages.ts';

/** What was found, and what was left out with the reason. */
export interface Discovery {
  readonly checks: readonly FoundCheck[];
  readonly leftOut: readonly string[];
}

// Names worth running, whatever stands around them: `lint`, `lint:ci`, `check-types`, `test:unit`.
const WORTH =
  /^(?:(?:check|verify|ci)[:._-])?(?:format|fmt|prettier|lint|eslint|types?|typecheck|type-check|tsc|vet|test|tests|unit|integration|e2e|spec|smoke|policy|audit)(?:[:._-](?:check|ci|unit|integration|e2e|smoke|types?|all|js|ts|css|lint|format|style|run|verify))*$/;
const CHECKING =
  /--check\b|--list-different|\s-l\b|--dry-run|--diff\b|--verify-no-changes|\bbiome (?:ci|check|lint)\b(?!.*--(?:write|fix))/;
const WRITING = /--write\b|--fix\b|\s-w\b|--in-place|\bgo fmt\b/;
const FORMATTING =
  /\b(?:cargo fmt|black|isort|ruff format|prettier|terraform fmt|dotnet format|mix format|gofumpt|dprint fmt|yapf)\b|\bclang-format\b.*\s-i\b/;
const WAITING =
  /--watch\b(?!=false)|\bvitest watch\b|\b(?:tsc|jest|vitest|mocha)\b.{0,80}\s-w\b|\b(?:nodemon|serve|--ui)\s*$/;
const EMPTY = /no test specified/;

/** The checks of the project at `root`. `has` says whether a program is installed. */
export function discoverChecks(root: string, has: (program: string) => boolean): Discovery {
  const read: ReadFile = (path) => readBounded(root, path);
  const leftOut: string[] = [];
  const scripts = packageScripts(read, leftOut);
  const targets = makeTargets(read, leftOut).filter(
    ({ family }) => !scripts.some((script) => script.family === family),
  );
  // A target stands for the languages' own checks of its family, a package script only for those of its language.
  const languages = languageChecks(read, has).filter(
    ({ family }) => !targets.some((target) => target.family === family),
  );
  return { checks: uniquelyNamed([...scripts, ...targets, ...languages]), leftOut };
}

interface Script {
  readonly name: string;
  readonly text: string;
  readonly from: string;
}

function packageScripts(read: ReadFile, leftOut: string[]): FoundCheck[] {
  const scripts = scriptsOf(read('package.json'));
  const manager = managerOf(read);
  const worth = Object.entries(scripts).filter(([name, text]) => WORTH.test(name) && !EMPTY.test(text));
  // `test` that only calls others would run them twice.
  const alone = worth.filter(([name, text]) => !worth.some(([other]) => other !== name && calls(text, other)));
  return alone.flatMap(([name, text]) =>
    taken({ name, text, from: 'package.json' }, `${manager} ${name === 'test' ? '' : 'run '}${name}`, leftOut),
  );
}

function scriptsOf(text: string | null): Record<string, string> {
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

function managerOf(read: ReadFile): string {
  if (read('pnpm-lock.yaml') !== null) return 'pnpm';
  if (read('yarn.lock') !== null) return 'yarn';
  return read('bun.lock') === null ? 'npm' : 'bun';
}

const calls = (text: string, name: string): boolean =>
  new RegExp(`\\b(?:npm|pnpm|yarn|bun)(?: run)? ${name.replace(/[^\w]/g, '\\$&')}(?![\\w:-])`).test(text);

function makeTargets(read: ReadFile, leftOut: string[]): FoundCheck[] {
  const from = ['Makefile', 'makefile', 'GNUmakefile'].find((name) => read(name) !== null);
  if (!from) return [];
  const targets = [
    ...(read(from) ?? '').matchAll(
      /^([A-Za-z][\w.-]{0,60})\s{0,8}:(?!=)[^\n]{0,500}\n((?:\t[^\n]{0,2000}\n?){0,60})/gm,
    ),
  ];
  const worth = targets
    .map(([, name = '', text = '']) => ({ name, text, from }))
    .filter(({ name, text }) => WORTH.test(name) && text.trim() !== '');
  return worth.flatMap((target) => taken(target, `make ${target.name}`, leftOut));
}

/** The check of a script, unless it would change files or never end. */
function taken({ name, text, from }: Script, command: string, leftOut: string[]): FoundCheck[] {
  if (WAITING.test(text)) {
    leftOut.push(`${name} of ${from} (it waits for changes)`);
    return [];
  }
  if (WRITING.test(text) || (FORMATTING.test(text) && !CHECKING.test(text))) {
    leftOut.push(`${name} of ${from} (it changes files)`);
    return [];
  }
  return [{ name, command, family: familyOfCheck(name, command, text), from }];
}

function uniquelyNamed(checks: readonly FoundCheck[]): FoundCheck[] {
  const seen = new Set<string>();
  return checks.map((check) => {
    const name = seen.has(check.name) ? `${check.name} (${basename(check.from)})` : check.name;
    seen.add(name);
    return { ...check, name };
  });
}
