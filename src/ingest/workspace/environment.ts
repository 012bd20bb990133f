// What a change does to the environment that a workflow gives its jobs: variables that can be given with their old value, and what no probe here can undo.

import type { LineCounter, Pair, ParsedNode, YAMLMap } from 'yaml';
import type { Change, ChangedFile } from '../../model/change.ts';
import type { Undoing } from '../../model/proof.ts';
import type { Note } from '../../model/source.ts';
import { reversed } from './reverse.ts';

/** A variable that the change sets, with the value the base gives it. */
export type EnvUndoing = Extract<Undoing, { kind: 'env' }>;

export interface EnvironmentRequest {
  readonly change: Change;
  /** Reads a file of the checkout. */
  readonly read: (path: string) => string | null;
  /** The job that runs here, by its key; null takes all jobs of the workflow. */
  readonly job: string | null;
  /** Its matrix values. */
  readonly matrix: Readonly<Record<string, string>>;
}

export interface Environment {
  readonly undoings: readonly EnvUndoing[];
  /** What was changed and cannot be undone here. */
  readonly notes: readonly Note[];
}

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const EXPRESSION = /\$\{\{\s*([^}]{1,300}?)\s*\}\}/g;
const NAME = /^[A-Za-z_]\w{0,200}$/;

/** The variables that the workflows of the change set for the job, and notes on the rest. Nothing for a change without workflows. */
export async function environmentUndoings(request: EnvironmentRequest): Promise<Environment> {
  const files = request.change.files.filter(({ path, status }) => WORKFLOW.test(path) && status !== 'deleted');
  if (!files.length) return { undoings: [], notes: [] };
  const yaml = await import('yaml');
  const found = files.map((file) => ofFile(file, request, yaml));
  const undoings = new Map(found.flatMap((each) => each.undoings).map((each) => [each.name, each]));
  return { undoings: [...undoings.values()], notes: found.flatMap((each) => each.notes) };
}

type Yaml = typeof import('yaml');

function ofFile(file: ChangedFile, request: EnvironmentRequest, yaml: Yaml): Environment {
  const text = request.read(file.path);
  const none = { undoings: [], notes: [] };
  if (text === null || file.status === 'added') return none;
  const old = reversed({ head: Buffer.from(text), base: null, all: file.edits }, file.edits);
  if (!old.ok) return none;
  const [head, base] = [jobsIn(text, yaml), jobsIn(old.bytes.toString('utf8'), yaml)];
  const wanted = [...head.keys()].filter((key) => request.job === null || key === request.job);
  const all = wanted.map((key) => ofJob(key, { head, base, file, request }));
  return { undoings: all.flatMap((each) => each.undoings), notes: all.flatMap((each) => each.notes) };
}

/** A variable as a workflow sets it. */
interface Set {
  readonly value: string;
  readonly line: number;
}

interface Job {
  readonly env: ReadonlyMap<string, Set>;
  readonly line: number;
  /** What no child process can be given: its name for people, and its text. */
  readonly fixed: ReadonlyMap<string, string>;
}

type Jobs = ReadonlyMap<string, Job>;

function jobsIn(text: string, { parseDocument, LineCounter, isMap }: Yaml): Jobs {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'error' });
  const found = new Map<string, Job>();
  const root = document.contents;
  if (document.errors.length || !isMap(root)) return found;
  const shared = envOf(root, counter, isMap);
  const jobs = root.get('jobs', true);
  if (!isMap(jobs)) return found;
  for (const { key, value } of jobs.items as readonly Pair<ParsedNode, ParsedNode | null>[]) {
    if (!isMap(value)) continue;
    const steps = stepsOf(value, isMap);
    const env = new Map(
      [shared, envOf(value, counter, isMap), ...steps.map((step) => envOf(step, counter, isMap))].flatMap((each) => [
        ...each,
      ]),
    );
    found.set(String(key), { env, line: lineOf(key, counter), fixed: fixedIn(value, steps) });
  }
  return found;
}

type IsMap = Yaml['isMap'];

const lineOf = (node: ParsedNode, counter: LineCounter): number => counter.linePos(node.range[0]).line;

function stepsOf(job: YAMLMap, isMap: IsMap): readonly YAMLMap[] {
  const steps = job.get('steps', true) as { readonly items?: readonly unknown[] } | undefined;
  return (steps?.items ?? []).filter((step) => isMap(step)) as readonly YAMLMap[];
}

function envOf(map: YAMLMap, counter: LineCounter, isMap: IsMap): ReadonlyMap<string, Set> {
  const env = map.get('env', true);
  const found = new Map<string, Set>();
  if (!isMap(env)) return found;
  for (const { key, value } of env.items as readonly Pair<ParsedNode, ParsedNode | null>[]) {
    const name = String(key);
    const said = (value as { readonly value?: unknown } | null)?.value;
    if (NAME.test(name))
      found.set(name, { value: said === null || said === undefined ? '' : String(said), line: lineOf(key, counter) });
  }
  return found;
}

/** What a job runs on and is given before its checks run. */
function fixedIn(job: YAMLMap, steps: readonly YAMLMap[]): ReadonlyMap<string, string> {
  const text = (value: unknown): string => JSON.stringify(value ?? null);
  const found = new Map([
    ['the runner image', text(job.toJSON()['runs-on'])],
    ['the container', text(job.toJSON().container)],
    ['the services', text(job.toJSON().services)],
    ['the matrix', text(job.toJSON().strategy)],
  ]);
  for (const step of steps) {
    const { uses, with: given } = step.toJSON() as { readonly uses?: unknown; readonly with?: unknown };
    if (typeof uses !== 'string') continue;
    const action = uses.split('@')[0] ?? uses;
    const what = /\/setup-/.test(action) ? `the tool version of ${action}` : `the step ${action}`;
    found.set(what, (found.get(what) ?? '') + text([uses, given]));
  }
  return found;
}

function ofJob(
  key: string,
  { head, base, file, request }: { head: Jobs; base: Jobs; file: ChangedFile; request: EnvironmentRequest },
): Environment {
  const [now, before] = [head.get(key), base.get(key)];
  if (!now || !before) return { undoings: [], notes: [] };
  const undoings: EnvUndoing[] = [];
  const notes: Note[] = [];
  const note = (what: string): number =>
    notes.push({ level: 'info', message: `${file.path} changes ${what}, which cannot be undone here.` });
  for (const name of new Set([...now.env.keys(), ...before.env.keys()])) {
    const [set, was] = [now.env.get(name), before.env.get(name)];
    if (set?.value === was?.value) continue;
    const value = was ? evaluated(was.value, before, request) : null;
    if (value === undefined) note(`the variable ${name}, whose old value is worked out by GitHub`);
    else undoings.push({ kind: 'env', path: file.path, line: set?.line ?? now.line, name, value });
  }
  for (const what of new Set([...now.fixed.keys(), ...before.fixed.keys()]))
    if (now.fixed.get(what) !== before.fixed.get(what)) note(what);
  return { undoings, notes };
}

/** A value with its plain expressions worked out; undefined where GitHub alone can: secrets, variables, functions. */
function evaluated(value: string, { env }: Job, { matrix }: EnvironmentRequest): string | undefined {
  let isKnown = true;
  const text = value.replace(EXPRESSION, (_, inside: string) => {
    const literal = /^'([^']*)'$/.exec(inside)?.[1];
    const axis = /^matrix\.([\w-]+)$/.exec(inside)?.[1];
    const name = /^env\.(\w+)$/.exec(inside)?.[1];
    const known =
      literal ??
      (axis === undefined ? undefined : matrix[axis]) ??
      (name === undefined ? undefined : env.get(name)?.value);
    isKnown &&= known !== undefined && !known.includes('${{');
    return known ?? '';
  });
  return isKnown ? text : undefined;
}
