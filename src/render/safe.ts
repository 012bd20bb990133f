// The gate of this room: every string of a digest is cleaned and redacted here, before any surface sees it.

import type { Digest } from '../model/cause.ts';
import { isCalm } from './calm.ts';
import { breakCommands, cleanText } from './hostile.ts';
import type { RenderOptions } from './options.ts';
import { redactorFor } from './redact.ts';

const MOST_AT_ONCE = 20;
const KEPT_CHARS = 300;
const KEPT_TEXTS = 50_000;

/** Words of our own, never text of a log: they must stay as they are for the contract to hold. */
const OWN_WORDS = new Set([
  'id',
  'kind',
  'verdict',
  'confidence',
  'status',
  'severity',
  'loop',
  'level',
  'family',
  'origin',
  'fingerprint',
  'unattributed',
]);

/** The digest with every string from outside cleaned, redacted and unable to be a workflow command. */
export function safeDigest(digest: Digest, options: RenderOptions): Digest {
  const redact = redactorFor(options.secrets);
  return mapStrings(
    digest,
    kept((text) => breakCommands(redact(cleanText(text)))),
  );
}

/** The same for data formats, which escape what the runner would read as a command when they are written. */
export const safeData = (digest: Digest, options: RenderOptions): Digest => mapStrings(digest, dataMap(options));

/** The same of data that is shown whole and made for nothing else: it is changed where it stands. */
export function cleanData<T extends object>(data: T, options: RenderOptions): T {
  changeStrings(data, dataMap(options));
  return data;
}

function dataMap({ secrets }: RenderOptions): (text: string) => string {
  const redact = redactorFor(secrets);
  const map = kept((text) => redact(cleanText(text)));
  return secrets.length ? map : (text) => (isCalm(text) ? text : map(text));
}

/** A map that keeps its answers for short texts: thousands of findings share their paths, tools and messages. */
function kept(map: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > KEPT_CHARS) return map(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = map(text);
    if (known.size < KEPT_TEXTS) known.set(text, result);
    return result;
  };
}

/** As `mapStrings`, without a copy: only lists of strings are new. */
function changeStrings(value: object, map: (text: string) => string): void {
  const members = value as Record<string, unknown>;
  for (const key in members) {
    const inner = members[key];
    if (typeof inner === 'string') {
      if (!OWN_WORDS.has(key)) members[key] = map(inner);
    } else if (Array.isArray(inner)) {
      if (inner.every(isObject)) for (const each of inner) changeStrings(each, map);
      else if (!keeps(key, inner)) members[key] = mapArray(inner, map);
    } else if (isObject(inner)) changeStrings(inner, map);
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same shape with every string mapped; an array of strings is mapped as the lines of one text, so a key over several lines is seen. */
function mapStrings<T>(value: T, map: (text: string) => string): T {
  if (typeof value === 'string') return map(value) as T;
  if (Array.isArray(value)) return mapArray(value, map) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapMember(key, inner, map)])) as T;
}

/** No surface shows a finding's detail: excerpts do that. Thousands of stacks need no cleaning then. */
function mapMember(key: string, inner: unknown, map: (text: string) => string): unknown {
  if (key === 'detail') return '';
  return keeps(key, inner) ? inner : mapStrings(inner, map);
}

function mapArray(values: readonly unknown[], map: (text: string) => string): unknown[] {
  if (values.length > MOST_AT_ONCE && values.every(isObject)) {
    return values.map((value) => whenAsked(value, map));
  }
  if (values.length < 2 || !values.every((value) => typeof value === 'string'))
    return values.map((value) => mapStrings(value, map));
  const lines = values.map((value) => cleanText(value).replace(/\n/g, ' '));
  return map(lines.join('\n')).split('\n');
}

interface Asked {
  readonly value: object;
  readonly map: (text: string) => string;
  /** What was asked for and is no plain word; null until something is. */
  mapped: Map<string, unknown> | null;
}

/** The object of which each member is mapped when it is first asked for: of thousands of findings a surface shows a few. */
const whenAsked = (value: object, map: (text: string) => string): object =>
  new Proxy<Asked>({ value, map, mapped: null }, ASKED);

const ASKED: ProxyHandler<Asked> = {
  get: memberOf,
  has: ({ value }, key) => Object.hasOwn(value, key),
  ownKeys: ({ value }) => Reflect.ownKeys(value),
  getOwnPropertyDescriptor: (asked, key) =>
    Object.hasOwn(asked.value, key)
      ? { value: memberOf(asked, key), writable: true, enumerable: true, configurable: true }
      : undefined,
};

function memberOf(asked: Asked, key: string | symbol): unknown {
  const { value, map } = asked;
  if (typeof key === 'symbol' || !Object.hasOwn(value, key)) return undefined;
  const inner = value[key as keyof typeof value] as unknown;
  if (typeof inner === 'string' && OWN_WORDS.has(key)) return inner;
  if ((typeof inner !== 'string' && typeof inner !== 'object') || inner === null) return inner;
  asked.mapped ??= new Map();
  if (!asked.mapped.has(key)) asked.mapped.set(key, mapMember(key, inner, map));
  return asked.mapped.get(key);
}

/** A cause's `findings` are ids; the digest's are findings. */
const keeps = (key: string, inner: unknown): boolean =>
  OWN_WORDS.has(key) || (key === 'findings' && Array.isArray(inner) && typeof inner[0] === 'string');
