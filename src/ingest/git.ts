// Runs git: without a shell, without what the environment or the repository would make it run, with bounded output.

import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';

const OUTPUT_BYTES = 64 * 2 ** 20;
const TIMEOUT_MS = 120_000;

/** How a git call ended. `cut` is true when its output was longer than 64 MiB and only the beginning is here. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly out: string;
  readonly err: string;
  readonly cut: boolean;
}

/** Runs git with the given arguments; never throws. */
export type Git = (args: readonly string[]) => Promise<GitAnswer>;

/** Where git runs. `trusted` says that the checkout is the CI's own, whoever owns its files. */
export interface GitPlace {
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly trusted: boolean;
  /** How long a call may take; default: two minutes. */
  readonly timeoutMs?: number;
}

/** A runner for one checkout. It never looks for a repository above `root`, and goes over the network only to fetch. */
export function gitRunner(place: GitPlace): Git {
  const ask = asking(place);
  let programs: Promise<Readonly<Record<string, string>> | null> | null = null;
  return async (args) => {
    if (!RUNS_PROGRAMS.has(args[0] ?? '')) return ask(args, {});
    programs ??= ask(PROGRAMS, {}).then(({ out }) => withoutPrograms(out));
    const without = await programs;
    return without
      ? ask(args, without)
      : { ok: false, out: '', err: 'its configuration has too many filters', cut: false };
  };
}

/** Calls git with more of its environment. */
function asking(
  place: GitPlace,
): (args: readonly string[], more: Readonly<Record<string, string>>) => Promise<GitAnswer> {
  const env = gitEnv(place);
  const options = {
    cwd: place.root,
    maxBuffer: OUTPUT_BYTES,
    timeout: place.timeoutMs ?? TIMEOUT_MS,
    windowsHide: true,
  };
  return async (args, more) => {
    const reach = NETWORK.has(args[0] ?? '') ? FETCHES : STAYS;
    // Whoever never asks does not wait for what starts programs.
    const { execFile } = await import('node:child_process');
    return new Promise((resolve) => {
      const given = { ...options, env: { ...env, ...reach, ...more } };
      execFile('git', [...gitFlags(place), ...args], given, (error, out, err) => {
        const cut = error?.code === ('ERR_CHILD_PROCESS_STDIO_MAXBUFFER' as never);
        const missing = error?.code === ('ENOENT' as never) ? 'git or the directory is missing' : '';
        resolve({ ok: !error || cut, out, err: missing || err.trim() || (error?.message ?? ''), cut });
      });
    });
  };
}

/** A partial clone's missing objects stay missing: who promises them is the configuration's choice. */
const STAYS = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
/** No protocol that is a program of the configuration's. */
const FETCHES = { GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh' };

const NETWORK: ReadonlySet<string> = new Set(['fetch', 'push', 'ls-remote']);
/** Calls that compare with the work tree, whose files a filter would be asked to clean, and those that ask for credentials. */
const RUNS_PROGRAMS: ReadonlySet<string> = new Set(['diff', 'blame', 'log', 'status', 'add', ...NETWORK]);
const PROGRAMS = [
  'config',
  '--null',
  '--show-scope',
  '--name-only',
  '--get-regexp',
  '^(filter|credential)\\.',
] as const;
const FILTER_PARTS: Readonly<Record<string, string>> = { clean: '', smudge: '', process: '', required: 'false' };
const MOST_FILTERS = 200;

/** The environment that takes away every filter and helper which the checkout's own configuration brings; null where they are too many. A name may hold `=`, which no flag could pass. */
function withoutPrograms(listed: string): Readonly<Record<string, string>> | null {
  const fields = listed.split('\0');
  const names = new Set<string>();
  let hasHelper = false;
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [scope = '', key = ''] = [fields[at], fields[at + 1]];
    if (scope !== 'local' && scope !== 'worktree') continue;
    hasHelper ||= /^credential\..*helper$/.test(key);
    const name = /^filter\.(?<name>[\s\S]{1,400})\.[^.]{1,60}$/.exec(key)?.groups?.name;
    if (name) names.add(name);
  }
  if (names.size > MOST_FILTERS) return null;
  const settings: (readonly [string, string])[] = [...names].flatMap((name) =>
    Object.entries(FILTER_PARTS).map(([part, value]) => [`filter.${name}.${part}`, value] as const),
  );
  // An empty one takes back all that were named before it.
  if (hasHelper) settings.push(['credential.helper', '']);
  const numbered = settings.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return { GIT_CONFIG_COUNT: `${settings.length}`, ...Object.fromEntries(numbered) };
}

/** Flags that keep a repository's own configuration from running programs or bending the output. */
export function gitFlags({ root, trusted }: GitPlace): string[] {
  const settings = [
    'core.quotepath=off',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'gc.auto=0',
    'maintenance.auto=false',
    'diff.relative=false',
    'log.showSignature=false',
    'core.attributesFile=/dev/null',
    'core.alternateRefsCommand=true',
  ];
  if (trusted) settings.push(`safe.directory=${realOf(root).replaceAll('\\', '/')}`);
  return ['--no-pager', '--literal-pathspecs', ...settings.flatMap((setting) => ['-c', setting])];
}

/** The environment without any of git's own variables, with English messages and no questions. */
export function gitEnv({ root, env }: GitPlace): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^(?:GIT_|LC_|LANGUAGE$)/i.test(entry[0]),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // Each of them speaks before the configuration, which could name a program.
    GIT_SSH_COMMAND: 'ssh',
    GIT_ASKPASS: '',
    GIT_PROXY_COMMAND: '',
    GIT_CEILING_DIRECTORIES: dirname(realOf(root)),
  };
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
