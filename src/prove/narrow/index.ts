// Builds the command that runs a part of a check, or all of it with its passing tests named, out of the parsed command: never by editing its text.

import type { TestCase } from '../../model/finding.ts';
import { isInside } from '../../model/inside.ts';
import type { NarrowCommand, Selection } from '../../model/proof.ts';
import { split } from './options.ts';
import { posargsOf } from './posargs.ts';
import type { Asked, Call, Chosen, Runner } from './runner.ts';
import { commandsOf, joined, type Read, type Script, scriptOf } from './scripts.ts';
import { quoted, type Simple, simplesOf, type Word } from './shell.ts';
import { type Found, isOtherCheck, runnerIn, runnersOf } from './table.ts';

/** A check's command, and where it runs. */
export interface NarrowRequest {
  readonly command: string;
  /** The tool of its findings: `pytest`, `node-test`, `eslint`, … */
  readonly tool: string;
  /** Where it runs, and the checkout's top. Both absolute. */
  readonly cwd: string;
  readonly root: string;
  readonly platform: NodeJS.Platform;
  /** Reads a file of the checkout: manifests with scripts. Absent: scripts are not looked into. */
  readonly read?: Read;
}

/** The command that runs only `selection`; null when only the whole check can be run. Reports go to `folder`, which is made by the caller. */
export function narrowCommand(request: NarrowRequest, selection: Selection, folder: string): NarrowCommand | null {
  const line = lineOf(request);
  if (!line) return null;
  const chosen = chosenIn(selection, line.folder);
  const call = callOf(line.found, folder, true);
  const asked = chosen && (line.found.runner.narrow(chosen, call) ?? narrowByName(line.found.runner, chosen, call));
  if (!asked) return null;
  const { found, before } = line;
  const part = { ...line, found: { ...found, head: found.bare }, before: before.filter(({ isCheck }) => !isCheck) };
  return built(part, asked, request.root);
}

/** The whole of the check's runner with its passing tests named; null where nothing need or can be done, or more than the runner stands there. */
export function reportCommand(request: NarrowRequest, folder: string): NarrowCommand | null {
  const line = lineOf(request);
  if (!line?.found.runner.named || line.hasMore) return null;
  return built(line, line.found.runner.named(callOf(line.found, folder, false)), request.root);
}

/** Names alone may be told where their file is not. */
const narrowByName = (runner: Runner, chosen: Chosen, call: Call): Asked | null =>
  chosen.tests.length && chosen.files.length ? runner.narrow({ ...chosen, files: [] }, call) : null;

/** A command on its way to the runner. `folder` is where the runner runs, relative to the root. */
interface Line {
  readonly before: readonly { readonly raw: string; readonly isCheck: boolean }[];
  readonly assigns: readonly Word[];
  readonly found: Found;
  readonly folder: string;
  /** True when something stands behind it: another check, or a pipe. */
  readonly hasMore: boolean;
  /** What its arguments are handed through, where something is between. */
  readonly through: ((words: readonly Word[]) => readonly Word[]) | null;
}

const DEPTH = 6;

function lineOf({ command, tool, cwd, root, platform, read }: NarrowRequest): Line | null {
  // PowerShell reads other words.
  if (platform === 'win32') return null;
  const folder = cwd === root ? '' : cwd.startsWith(`${root}/`) ? cwd.slice(root.length + 1) : null;
  const simples = simplesOf(command);
  if (folder === null || !simples) return null;
  return search(simples, { folder, read: read ?? (() => null), runners: runnersOf(tool), depth: 0 });
}

interface Search {
  readonly folder: string;
  readonly read: Read;
  readonly runners: readonly Runner[];
  readonly depth: number;
}

/** The first runner of the commands, or of the scripts they run. */
function search(simples: readonly Simple[], place: Search): Line | null {
  let folder: string | null = place.folder;
  const before: { readonly raw: string; readonly isCheck: boolean }[] = [];
  for (const [at, simple] of simples.entries()) {
    if (folder === null || simple.before === '||') return null;
    if (simple.words[0]?.value === 'cd') {
      folder =
        simple.words[1]?.value && !simple.words[1].value.startsWith('/') ? joined(folder, simple.words[1].value) : null;
      before.push({ raw: simple.raw, isCheck: false });
      continue;
    }
    const line = lineFrom(simple, { ...place, folder });
    if (line) {
      const hasMore = line.hasMore || at + 1 < simples.length;
      return { ...line, before: [...before, ...line.before], hasMore };
    }
    // Behind a pipe stands no runner of ours.
    if (simple.before === '|') before.pop();
    before.push({
      raw: simple.raw,
      isCheck: isOtherCheckIn(simple, { ...place, folder }) || simple.before === '|' || simples[at + 1]?.before === '|',
    });
  }
  return null;
}

/** A check, or a script that runs nothing but checks. */
function isOtherCheckIn(simple: Simple, { read, folder, depth }: Search): boolean {
  if (isOtherCheck(simple)) return true;
  const script = depth < DEPTH ? scriptOf(simple, { read, folder }) : null;
  const simples = script && !script.before.length ? commandsOf(script) : null;
  return simples !== null && simples.length > 0 && simples.every(isOtherCheck);
}

function lineFrom(simple: Simple, place: Search): Line | null {
  const { folder, runners, read, depth } = place;
  const found = runnerIn(simple, runners);
  const own = { before: [], assigns: simple.assigns, folder, hasMore: false };
  if (found) return { ...own, found, through: null };
  const passed = posargsOf(simple, { folder, read, runners });
  if (passed) return { ...own, ...passed };
  const script = depth < DEPTH ? scriptOf(simple, { read, folder }) : null;
  return script && lineIn(script, simple, place);
}

/** The runner inside a script, with what the script's surroundings need. */
function lineIn(script: Script, simple: Simple, place: Search): Line | null {
  const simples = commandsOf(script);
  const line = simples && search(simples, { ...place, folder: script.folder, depth: place.depth + 1 });
  if (!line) return null;
  const enter = script.folder === place.folder ? [] : [`cd ${quoted(pathBetween(place.folder, script.folder))}`];
  const prepared = [...enter, ...script.setup, ...script.before].map((raw) => ({ raw, isCheck: false }));
  return {
    ...line,
    before: [...prepared, ...line.before],
    assigns: [...simple.assigns, ...line.assigns],
  };
}

function pathBetween(from: string, to: string): string {
  const up = from === '' ? [] : from.split('/');
  const down = to === '' ? [] : to.split('/');
  while (up.length && up[0] === down[0]) {
    up.shift();
    down.shift();
  }
  return [...up.map(() => '..'), ...down].join('/') || '.';
}

const callOf = ({ runner, args }: Found, folder: string, isPart: boolean): Call => ({
  ...split(args, runner.shapes, isPart),
  folder,
});

function built({ before, assigns, found, through, folder }: Line, asked: Asked, root: string): NarrowCommand {
  const words = through ? through(asked.words) : [...found.head, ...asked.words];
  const last = [...assigns, ...words].map(({ raw }) => raw).join(' ');
  return {
    command: [...before.map(({ raw }) => raw), last].join(' && '),
    reports: (asked.reports ?? []).map((path) =>
      path.startsWith('/') ? path : [root, folder, path].filter(Boolean).join('/'),
    ),
    env: asked.env ?? {},
  };
}

/** What is selected, seen from the folder the runner runs in; null when nothing can be said of it. */
function chosenIn({ tests, files }: Selection, folder: string): Chosen | null {
  const seen = (path: string): string => {
    const near = pathBetween(folder, path);
    return near.startsWith('-') ? `./${near}` : near;
  };
  const safe = [...new Set(files)].filter(isInside);
  const chosen = {
    files: safe.map(seen),
    tests: tests.map((test) => ({
      ...test,
      file: test.file !== null && isInside(test.file) ? seen(test.file) : null,
      title: titleOf(test),
    })),
  };
  return chosen.files.length || chosen.tests.length ? chosen : null;
}

/** The last part of a test's name, without the groups that some formats put in front of it. */
function titleOf({ name, suite }: TestCase): string {
  const last = name.split(' > ').at(-1) ?? name;
  const groups = suite.split(' > ').join(' ');
  return groups && last.startsWith(`${groups} `) ? last.slice(groups.length + 1) : last;
}
