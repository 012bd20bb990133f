// Says what is so where a failure was felt, when no edit can be named: one shape a kind, in the tool's own words where it has them.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Kind } from '../../model/kind.ts';
import { endpointOf, type Refusal, refusalOf } from '../findings/refusal.ts';
import { capital, code, testName, value, words } from './spans.ts';

/** A fact and where its place stands: before it as its subject, behind it in brackets, or nowhere. */
export interface FeltFact {
  readonly text: string;
  readonly place: 'before' | 'after' | 'none';
}

const after = (text: string): FeltFact => ({ text, place: 'after' });
const before = (text: string): FeltFact => ({ text, place: 'before' });
const nowhere = (text: string): FeltFact => ({ text, place: 'none' });

/** The fact of a finding by itself. */
export const feltFact = (finding: PlacedFinding): FeltFact => FACTS[finding.kind](finding);

type Say = (finding: PlacedFinding) => FeltFact;

const said = (f: PlacedFinding): string => words(f.message.split('\n')[0] ?? '');
const saidBy = (f: PlacedFinding, otherwise: string): FeltFact =>
  said(f) ? after(`${who(f)}: ${said(f)}`) : after(otherwise);

/** Who says it: the test, else the tool. */
const who = (f: PlacedFinding): string => (f.test ? capital(testName(f)) : code(toolOf(f)));

const memberOf = ({ facts }: PlacedFinding): string => facts.member?.replace(/^['"]|['"]$/g, '') ?? '';
const ownerOf = ({ facts }: PlacedFinding): string =>
  facts.owner
    ?.replace(/^(?:Type|type)\[(.*)\]$/, '$1')
    .replace(/<.*$/, '')
    .split(/::|\\|\./)
    .at(-1) ?? '';

/** Expected and got, where both are short enough to be read. */
function compared(f: PlacedFinding): FeltFact | null {
  const [expected, actual] = [value(f.facts.expected), value(f.facts.actual)];
  return expected && actual && expected !== actual
    ? after(`${capital(testName(f))} expected ${expected}, got ${actual}`)
    : null;
}

const broken: Say = (f) => {
  const rule = f.rule ? ` breaks ${code(f.rule)}` : null;
  if (f.location)
    return before(
      rule
        ? `${rule.trim()}${said(f) ? `: ${said(f)}` : ''}`
        : `is not as ${code(toolOf(f))} wants it${said(f) ? `: ${said(f)}` : ''}`,
    );
  return nowhere(`${code(toolOf(f))} complains${said(f) ? `: ${said(f)}` : ''}`);
};

const failed: Say = (f) => {
  const pair = compared(f);
  if (pair) return pair;
  if (f.facts.exception) return ended(f);
  return after(`${capital(f.test ? testName(f) : code(toolOf(f)))} failed${said(f) ? `: ${said(f)}` : ''}`);
};

const ended: Say = (f) => {
  const message = said(f).replace(new RegExp(`^${(f.facts.exception ?? '').replace(/[^\w]/g, '.')}:?\\s*`), '');
  const name = f.facts.exception ? code(f.facts.exception) : 'an error';
  return after(`${capital(f.test ? testName(f) : code(toolOf(f)))} ended in ${name}${message ? `: ${message}` : ''}`);
};

const FACTS: Readonly<Record<Kind, Say>> = {
  syntax: (f) =>
    f.location
      ? before(`does not parse${said(f) ? `: ${said(f)}` : ''}`)
      : nowhere(`${code(toolOf(f))} cannot parse its input${said(f) ? `: ${said(f)}` : ''}`),
  'config-valid': (f) => after(`${code(toolOf(f))} refuses its configuration${said(f) ? `: ${said(f)}` : ''}`),
  'module-exists': (f) => {
    const name = value(f.facts.module, 60);
    if (!name) return saidBy(f, 'An imported module does not exist');
    return f.location ? before(`imports ${name}, which does not exist`) : nowhere(`${name} cannot be found`);
  },
  'export-exists': (f) => {
    const [name, module] = [value(f.facts.exported, 60), value(f.facts.module, 60)];
    if (!name) return saidBy(f, 'An imported name is not exported');
    if (/multiple definition of|duplicate symbol/.test(f.message)) return after(`${name} is defined twice`);
    return f.location
      ? before(`uses ${name}, which ${module ?? 'its module'} does not export`)
      : nowhere(`${module ?? 'A module'} does not export ${name}`);
  },
  'name-defined': (f) => {
    const name = value(f.facts.name, 60);
    return name ? after(`${name} is not defined`) : saidBy(f, 'A name is not defined');
  },
  'member-exists': (f) => {
    const [member, owner] = [value(memberOf(f), 60), value(ownerOf(f), 60)];
    if (!member) return saidBy(f, 'A member does not exist');
    return after(owner ? `${owner} has no ${member}` : `There is no ${member}`);
  },
  'never-null': (f) => {
    const name = value(f.facts.name ?? f.facts.callee ?? f.facts.member, 60);
    return name ? after(`${name} was null or undefined`) : saidBy(f, 'A value was null or undefined');
  },
  'type-is': (f) => saidBy(f, 'A type does not fit its use'),
  signature: (f) => saidBy(f, 'A call does not fit its function'),
  exhaustive: (f) => saidBy(f, 'A case is not handled'),
  'value-is': failed,
  throws: (f) => compared(f) ?? ended(f),
  snapshot: (f) => {
    const name = value(f.facts.snapshot, 60);
    return after(name ? `Snapshot ${name} no longer matches` : `The snapshot of ${testName(f)} no longer matches`);
  },
  'http-status': (f) => {
    const refusal = refusalOf(f);
    if (refusal?.isOutside || (refusal && !f.test)) return nowhere(`${answerer(f)} answered ${refusal.words}`);
    const pair = compared(f);
    if (pair) return pair;
    const actual = value(f.facts.actual) ?? (refusal ? refusal.words : null);
    return actual ? after(`${capital(testName(f))} was answered ${actual}`) : failed(f);
  },
  'ui-present': (f) => {
    const name = value(f.facts.name, 60);
    return compared(f) ?? (name ? after(`${name} is not on the page`) : failed(f));
  },
  'time-limit': (f) => after(`${capital(f.test ? testName(f) : code(toolOf(f)))} did not end in time`),
  'style-rule': broken,
  policy: broken,
  budget: (f) => saidBy(f, 'A budget is exceeded'),
  'service-up': (f) =>
    nowhere(
      f.facts.errno
        ? `${answerer(f)} refuses connections (${f.facts.errno})`
        : withWords(`${answerer(f)} does not answer`, refusalOf(f)),
    ),
  'network-up': (f) => {
    const refusal = refusalOf(f);
    const endpoint = refusal?.endpoint ? code(refusal.endpoint) : null;
    if (refusal?.sort === 'certificate')
      return nowhere(withWords(`The certificate${endpoint ? ` of ${endpoint}` : ''} is not valid`, refusal));
    if (refusal?.sort === 'status') return nowhere(`${answerer(f)} answered ${refusal.words}`);
    return nowhere(withWords(`${endpoint ?? 'The network'} could not be reached`, refusal));
  },
  'port-free': (f) => after(`${f.facts.endpoint ? `Port ${code(f.facts.endpoint)}` : 'The port'} is already in use`),
  'env-set': (f) => {
    const name = f.facts.envVar;
    if (!name) return nowhere('A secret is missing or refused');
    if (!isEmptySetting(f)) return after(`${code(`$${name}`)} is not set`);
    return SECRET.test(name)
      ? after(`Secret ${code(name)} is empty in this run`)
      : after(`${code(`$${name}`)} is empty in this run`);
  },
  'deps-resolve': (f) => {
    const refusal = refusalOf(f);
    const name = value(f.facts.dependency, 60);
    const code_ = f.facts.errno ? ` (${f.facts.errno})` : '';
    if (refusal?.endpoint)
      return nowhere(withWords(`${code(refusal.endpoint)} does not give ${name ?? 'the dependencies'}`, refusal));
    return name
      ? nowhere(code_ ? `${name} cannot be installed${code_}` : withWords(`${name} cannot be installed`, refusal))
      : nowhere(`The dependencies cannot be installed${code_}`);
  },
  'tool-present': (f) => {
    const name = value(f.facts.command, 60);
    return after(name ? `${name} is not installed here` : 'A tool is not installed here in the version asked for');
  },
  resource: (f) => {
    if (f.facts.resource === 'disk') return nowhere(withWords('The disk is full', refusalOf(f)));
    if (f.facts.resource === 'fd') return nowhere('Too many files are open');
    return after(`${capital(f.test ? testName(f) : code(toolOf(f)))} ran out of memory`);
  },
  runner: (f) =>
    nowhere(`The runner was lost${f.step?.name ? ` during ${code(words(f.step.name, 50))}` : ''}; run it again`),
  'file-exists': (f) => {
    const name = value(f.facts.file, 60);
    return after(name ? `${name} does not exist` : 'A file does not exist');
  },
  'generated-fresh': (f) =>
    f.location ? before('is out of date: it must be generated again') : nowhere('The generated files are out of date'),
  race: (f) =>
    after(`${capital(f.test ? testName(f) : code(toolOf(f)))} uses memory wrongly${said(f) ? `: ${said(f)}` : ''}`),
  unknown: (f) =>
    said(f)
      ? after(`${code(toolOf(f))} failed: ${said(f)}`)
      : after(`${code(toolOf(f))} failed and its output does not say why`),
};

const SECRET = /TOKEN|SECRET|KEY|PASSWORD|PASSWD|CREDENTIAL|AUTH/;

/** True when the step was given the variable with nothing in it, as an expression of a missing secret leaves it. */
export const isEmptySetting = ({ kind, facts, step }: PlacedFinding): boolean =>
  kind === 'env-set' && facts.envVar !== undefined && step?.env[facts.envVar]?.trim() === '';

/** What is so now, with the tool's own words for it. */
const withWords = (now: string, refusal: Refusal | null): string =>
  refusal?.words && refusal.words !== 'Killed' ? `${now} (${refusal.words})` : now;

/** Who should have answered: its address, else the code that asks it. */
function answerer(f: PlacedFinding): string {
  const endpoint = endpointOf(f);
  if (endpoint) return code(endpoint);
  const caller = f.frames.find(({ origin }) => origin === 'app');
  return caller ? `The service that ${code(caller.name ?? caller.path)} asks` : 'The service';
}

/** Names of what reads a log, not of what ran. */
const READERS = new Set(['infra', 'runner']);
const toolOf = (f: PlacedFinding): string => (f.isGeneric || !f.tool || READERS.has(f.tool) ? f.check : f.tool);
