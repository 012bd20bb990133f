// One grammar for all kinds: the assumption in the present tense, with the code's own names, and what is so instead.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Kind } from '../../model/kind.ts';
import { endpointOf, type Refusal, refusalOf } from '../findings/refusal.ts';
import type { Suspect } from '../suspects/suspect.ts';
import { isEmptySetting } from './felt-fact.ts';

/** `firm` when the text itself names what broke; otherwise the edit's own words say more. */
export interface AssumptionText {
  readonly assumption: string;
  readonly now: string;
  readonly firm: boolean;
  readonly subject?: string;
}

const code = (text: string): string => `\`${text.replaceAll('`', "'").slice(0, 80)}\``;
const firm = (assumption: string, now = ''): AssumptionText => ({ assumption, now, firm: true });
const loose = (assumption: string, now = ''): AssumptionText => ({ assumption, now, firm: false });

/** The words for a finding, helped by the suspect that explains it. */
export function assumptionText(finding: PlacedFinding, suspect: Suspect | null): AssumptionText {
  const say = ASSUMPTIONS[finding.kind];
  return say(finding, suspect);
}

/** The name that came for one that went: the only one brought by the same edit, or the one most like it. */
export function replacementOf(name: string, suspect: Suspect | null): string | null {
  if (!suspect || !(suspect.drops.has(name) || suspect.removed.has(name))) return null;
  const pool = [...(suspect.brings.size ? suspect.brings : suspect.added)].filter((other) => other !== name);
  if (pool.length === 1) return pool[0] ?? null;
  const scored = pool
    .map((other) => ({ other, alike: alike(name, other) }))
    .sort((a, b) => b.alike - a.alike || (a.other < b.other ? -1 : 1));
  return scored[0] && scored[0].alike >= 0.4 ? scored[0].other : null;
}

/** Share of common letter pairs, 0..1 (Dice). */
function alike(a: string, b: string): number {
  const pairs = (text: string): string[] =>
    [...text.toLowerCase()].slice(1).map((letter, at) => `${text[at]?.toLowerCase() ?? ''}${letter}`);
  const [one, two] = [pairs(a), pairs(b)];
  return one.length + two.length
    ? (2 * one.filter((pair) => two.includes(pair)).length) / (one.length + two.length)
    : 0;
}

const goneOrRenamed = (name: string, suspect: Suspect | null, otherwise = 'it does not'): string => {
  const now = replacementOf(name, suspect);
  return now ? `it is ${code(now)}` : suspect?.drops.has(name) || suspect?.removed.has(name) ? 'it is gone' : otherwise;
};

const ownedName = ({ facts }: PlacedFinding): string => {
  const owner =
    facts.owner
      ?.replace(/^(?:Type|type)\[(.*)\]$/, '$1')
      .replace(/<.*$/, '')
      .split(/::|\\/)
      .at(-1)
      ?.split('.')
      .at(-1) ?? '';
  const member = facts.member?.replace(/^['"]|['"]$/g, '') ?? '';
  return owner && /^[\w$]+$/.test(owner) ? `${owner}.${member}` : member;
};

/** What linkers say of a name that several of their inputs define. */
const TWICE = /multiple definition of|duplicate symbol/;

const place = ({ location }: PlacedFinding): string => (location ? location.path : 'the file');
const testName = (f: PlacedFinding): string =>
  f.test
    ? `"${(f.test.name || f.test.suite).split(' > ').at(-1)?.slice(0, 70)}"`
    : f.location
      ? code(f.location.path)
      : code(toolName(f));

type Say = (finding: PlacedFinding, suspect: Suspect | null) => AssumptionText;

const ASSUMPTIONS: Readonly<Record<Kind, Say>> = {
  syntax: (f) =>
    (f.test || !f.location ? loose : firm)(
      `${code(place(f))} parses`,
      f.location?.line ? `it does not at line ${f.location.line}` : 'it does not',
    ),
  'config-valid': (f) => firm(`the configuration of ${toolName(f)} is valid`, 'it is refused'),
  'module-exists': (f, c) => {
    const name = f.facts.module;
    if (!name) return loose('every imported module exists', 'one does not');
    const moved =
      c && c.type === 'rename'
        ? `it is ${code(c.parts[0]?.path ?? '')}`
        : c?.type === 'delete'
          ? 'it is deleted'
          : 'it cannot be found';
    return firm(`module ${code(name)} exists`, moved);
  },
  'export-exists': (f, c) =>
    TWICE.test(f.message)
      ? loose(
          f.facts.exported ? `${code(f.facts.exported)} is defined once` : 'every name is defined once',
          'it is defined twice',
        )
      : f.facts.exported
        ? firm(
            `${f.facts.module ? `${code(f.facts.module)} exports` : 'there is an export'} ${code(f.facts.exported)}`,
            goneOrRenamed(f.facts.exported, c, f.facts.module ? 'it does not' : 'there is none'),
          )
        : loose('every imported name is exported', 'one is not'),
  'name-defined': (f, c) =>
    f.facts.name
      ? firm(`${code(f.facts.name)} is defined`, goneOrRenamed(f.facts.name, c, 'it is not'))
      : loose('every name is defined', 'one is not'),
  'member-exists': (f, c) =>
    f.facts.member
      ? (f.facts.owner || c === null || replacementOf(f.facts.member, c) ? firm : loose)(
          `${code(ownedName(f))} exists`,
          goneOrRenamed(f.facts.member.replace(/^['"]|['"]$/g, ''), c),
        )
      : loose('every member exists', 'one does not'),
  'never-null': (f, c) => {
    const name = c?.parts[0]?.within;
    if (name) return firm(`${code(`${name}`)} always gives a value`, 'it can be null');
    const what = f.facts.name ?? f.facts.callee ?? f.facts.member;
    return what
      ? firm(`${code(what)} is always there`, 'it can be null')
      : loose('the value is always there', 'it can be null');
  },
  'type-is': (f) =>
    f.facts.symbols[0]
      ? loose(`${code(f.facts.symbols[0])} fits its use`, 'its type does not')
      : loose('the types fit', 'they do not'),
  signature: (f) =>
    f.facts.callee
      ? loose(`${code(f.facts.callee.split('.').at(-1) ?? '')} takes the arguments it is given`, 'it does not')
      : loose('the calls fit their functions', 'one does not'),
  exhaustive: () => loose('all cases are handled', 'one is not'),
  'value-is': (f) =>
    f.facts.expected !== undefined && f.facts.actual !== undefined && short(f)
      ? loose(`${testName(f)} gets ${code(f.facts.expected)}`, `it gets ${code(f.facts.actual)}`)
      : loose(`${testName(f)} holds`, 'it does not'),
  throws: (f) =>
    loose(`${testName(f)} holds`, f.facts.exception ? `it ends in ${code(f.facts.exception)}` : 'it throws otherwise'),
  snapshot: (f) =>
    loose(
      f.facts.snapshot ? `snapshot ${code(f.facts.snapshot)} still matches` : 'the snapshot still matches',
      'it does not',
    ),
  'http-status': (f) => {
    const refusal = refusalOf(f);
    if (refusal?.isOutside || (refusal && !f.test)) return firm(`${answerer(f)} answers`, `it says ${refusal.words}`);
    return loose(
      f.facts.expected ? `${testName(f)} is answered ${f.facts.expected}` : `${testName(f)} is answered`,
      f.facts.actual ? `it is answered ${f.facts.actual}` : refusal ? `it is answered ${refusal.words}` : 'it is not',
    );
  },
  'ui-present': (f) =>
    f.facts.actual !== undefined && f.facts.expected !== undefined
      ? loose(`${testName(f)} sees ${code(bare(f.facts.expected))}`, `it sees ${code(bare(f.facts.actual))}`)
      : loose(f.facts.name ? `${code(f.facts.name)} is on the page` : 'the element is on the page', 'it never came'),
  'time-limit': (f) => loose(`${testName(f)} ends in time`, 'it does not end'),
  'style-rule': (f, c) =>
    f.rule
      ? whereItIs(f, c)(`${code(place(f))} follows ${code(f.rule)}`, 'it does not')
      : whereItIs(f, c)(`${code(place(f))} is formatted as ${toolName(f)} wants it`, 'it is not'),
  'service-up': (f) =>
    firm(
      `${answerer(f)} answers`,
      f.facts.errno ? `it refuses (${f.facts.errno})` : because('it does not', refusalOf(f)),
    ),
  'network-up': (f) => {
    const refusal = refusalOf(f);
    const endpoint = refusal?.endpoint ? code(refusal.endpoint) : '';
    if (refusal?.sort === 'certificate')
      return firm(
        endpoint ? `the certificate of ${endpoint} is valid` : 'the certificate is valid',
        because('it is not', refusal),
      );
    if (refusal?.sort === 'status') return firm(`${answerer(f)} answers`, `it says ${refusal.words}`);
    return firm(endpoint ? `${endpoint} can be reached` : 'the network can be reached', because('it cannot', refusal));
  },
  'port-free': (f) =>
    loose(f.facts.endpoint ? `port ${code(f.facts.endpoint)} is free` : 'the port is free', 'it is in use'),
  'env-set': (f) =>
    f.facts.envVar
      ? firm(
          `${code(`$${f.facts.envVar}`)} is set`,
          isEmptySetting(f)
            ? `it is empty: ${SECRET.test(f.facts.envVar) ? 'the secret' : 'its value'} is missing`
            : 'it is not',
        )
      : firm('the secret is there and right', 'it is refused'),
  'deps-resolve': (f) => {
    const now = f.facts.errno ? `they do not (${f.facts.errno})` : 'they do not';
    const refusal = refusalOf(f);
    const name = f.facts.dependency;
    if (refusal?.endpoint)
      return firm(
        `${code(refusal.endpoint)} gives ${name ? code(name) : 'the dependencies'}`,
        because('it does not', refusal),
      );
    return name
      ? firm(`${code(name)} can be installed`, f.facts.errno ? now : because('it cannot', refusal))
      : firm('the dependencies install as locked', now);
  },
  'tool-present': (f) =>
    firm(
      f.facts.command ? `${code(f.facts.command)} is there` : 'the tool is there in the version asked for',
      'it is not',
    ),
  resource: (f) =>
    firm(
      f.facts.resource === 'disk'
        ? 'there is disk space left'
        : f.facts.resource === 'fd'
          ? 'there are file handles left'
          : `${code(toolName(f))} fits in memory`,
      f.facts.resource === 'disk'
        ? because('the disk is full', refusalOf(f))
        : f.facts.resource === 'fd'
          ? 'too many files are open'
          : because('it was killed', refusalOf(f)),
    ),
  runner: () => firm('the runner stays alive', 'it was lost'),
  'file-exists': (f, c) =>
    f.facts.file && !(c?.type === 'rename' || c?.type === 'delete')
      ? firm(`${code(f.facts.file)} is there`, 'it is not')
      : loose('the file is there', 'it is not'),
  'generated-fresh': () => firm('the generated files are up to date', 'they are not'),
  policy: (f, c) =>
    whereItIs(f, c)(
      f.rule ? `${code(place(f))} satisfies ${code(f.rule)}` : `${code(place(f))} satisfies the policy`,
      'it does not',
    ),
  budget: () => loose('the budget holds', 'it is exceeded'),
  race: () => loose('memory is used by one at a time and rightly', 'it is not'),
  unknown: (f) =>
    loose(`${code(toolName(f))} succeeds`, f.message ? `it says "${f.message.slice(0, 80)}"` : 'it fails'),
};

/** What is so now, with the tool's own words for it. */
const because = (now: string, refusal: Refusal | null): string =>
  refusal?.words && refusal.words !== 'Killed' ? `${now} (${refusal.words})` : now;

/** Who should have answered: its address, else the code that asks it. */
function answerer(f: PlacedFinding): string {
  const endpoint = endpointOf(f);
  const caller = f.frames.find(({ origin }) => origin === 'app');
  return endpoint
    ? code(endpoint)
    : caller
      ? `the service that ${code(caller.name ?? caller.path)} asks`
      : 'the service';
}

const SECRET = /TOKEN|SECRET|KEY|PASSWORD|PASSWD|CREDENTIAL|AUTH/;

/** A rule broken in a file that the change does not touch is broken by what the change says elsewhere. */
const whereItIs = (f: PlacedFinding, c: Suspect | null): typeof firm =>
  c === null || c.parts.some(({ path }) => path === f.location?.path) ? firm : loose;

/** A printed text without its quotes. */
const bare = (text: string): string => text.replace(/^["'](.*)["']$/s, '$1');

const short = ({ facts }: PlacedFinding): boolean =>
  (facts.expected?.length ?? 99) <= 40 && (facts.actual?.length ?? 99) <= 40;
/** Names of what reads a log, not of what ran. */
const READERS = new Set(['infra', 'runner']);
const toolName = (f: PlacedFinding): string =>
  f.tool === null || f.isGeneric || READERS.has(f.tool) ? f.check : f.tool;
