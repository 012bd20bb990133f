// GitHub's own description of the operations that the stand-in answers: which route a request is for, whether it and its answer are as described, and the least value of a named part of it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

type Schema = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly schema: Schema } | null;
  readonly answers: Readonly<Record<string, Schema | null>>;
}

interface Description {
  readonly version: string;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

const DESCRIPTION: Description = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'));
const ID = 'github';

/** A request that an operation is described for. */
export interface Match {
  /** As GitHub's documentation writes it: `GET /repos/{owner}/{repo}/pulls`. */
  readonly route: string;
  readonly path: Readonly<Record<string, string>>;
}

export const ROUTES: readonly string[] = Object.keys(DESCRIPTION.operations);

const ajv = new Ajv({
  strict: false,
  allErrors: false,
  formats: {
    uri: /^[a-z][a-z0-9+.-]*:/i,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
    email: true,
    'uri-template': true,
    int64: true,
  },
});
ajv.addSchema({ schemas: DESCRIPTION.schemas }, ID);
const compiled = new Map<Schema, ValidateFunction>();

/** The operation that a request is for; null when there is none. */
export function matchOf(method: string, pathname: string): Match | null {
  for (const route of ROUTES) {
    const [verb = '', template = ''] = route.split(' ');
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    // A file's path and a comparison's names have slashes.
    const pattern = template.replace(/\{(\w+)\}/g, (_, name) =>
      name === 'path' || name === 'basehead' ? '(.+)' : '([^/]+)',
    );
    const found = verb === method ? new RegExp(`^${pattern}$`).exec(pathname) : null;
    if (found)
      return {
        route,
        path: Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? '')])),
      };
  }
  return null;
}

/** What in a request is not as GitHub describes it; empty when all is. */
export function requestFaults(match: Match, query: Readonly<Record<string, string>>, body: unknown): string[] {
  const operation = operationOf(match.route);
  const known = new Set(operation.parameters.filter((each) => each.in === 'query').map(({ name }) => name));
  const strays = Object.keys(query).filter((name) => !known.has(name));
  const values: Readonly<Record<string, Readonly<Record<string, string>>>> = { path: match.path, query };
  const wrong = operation.parameters.flatMap(({ name, in: place, required, schema }) => {
    const value = values[place]?.[name];
    if (value === undefined) return required && place !== 'header' ? [`${name} is missing`] : [];
    return [typed(value, schema)].flatMap((each) => faultsOf(schema, each).map((fault) => `${name} ${fault}`));
  });
  const asked =
    operation.body === null
      ? body === undefined
        ? []
        : ['it takes no body']
      : faultsOf(operation.body.schema, body ?? {});
  return [...strays.map((name) => `${name} is no parameter of it`), ...wrong, ...asked];
}

/** What in an answer is not as GitHub describes it. */
export function answerFaults(route: string, status: number, data: unknown): string[] {
  const { answers } = operationOf(route);
  const schema = answers[String(status)];
  if (schema === undefined)
    return [401, 403, 404, 409, 410, 422, 429].includes(status) || status >= 500
      ? []
      : [`${status} is no answer of it`];
  return schema === null ? [] : faultsOf(schema, data);
}

/** The least value that a named part of the description allows, with these values over it. */
export function partOf<T extends object>(name: string, values: T): Record<string, unknown> & T {
  return merged(sample({ $ref: `#/schemas/${name}` }), values) as Record<string, unknown> & T;
}

function operationOf(route: string): Operation {
  const operation = DESCRIPTION.operations[route];
  if (!operation) throw new Error(`no operation ${route}`);
  return operation;
}

function faultsOf(schema: Schema, value: unknown): string[] {
  const validate = compiled.get(schema) ?? ajv.compile(located(schema) as Schema);
  compiled.set(schema, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath || 'body'} ${message}`);
}

/** References of a part that stands outside the description. */
function located(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(located);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === '$ref' ? `${ID}${value}` : located(value)]),
  );
}

function typed(value: string, schema: Schema): unknown {
  if (schema.type === 'integer' && /^-?\d+$/.test(value)) return Number(value);
  if (schema.type === 'boolean' && /^(?:true|false)$/.test(value)) return value === 'true';
  if (
    Array.isArray(schema.oneOf) &&
    /^\d+$/.test(value) &&
    schema.oneOf.some((each: Schema) => each.type === 'integer')
  )
    return Number(value);
  return value;
}

function sample(schema: Schema): unknown {
  if (typeof schema.$ref === 'string') return sample(DESCRIPTION.schemas[schema.$ref.replace('#/schemas/', '')] ?? {});
  if (Array.isArray(schema.allOf)) return schema.allOf.map(sample).reduce(merged, {});
  const options = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined;
  if (options) return options.some(({ type }) => type === 'null') ? null : sample(options[0] ?? {});
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.type === 'string')
    return schema.format === 'uri'
      ? 'https://api.github.com/'
      : schema.format === 'date-time'
        ? '2026-01-01T00:00:00Z'
        : '';
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  if (schema.type === 'boolean') return false;
  if (schema.type === 'array') return [];
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
  const required = (schema.required ?? []) as readonly string[];
  return Object.fromEntries(required.map((name) => [name, sample(properties[name] ?? {})]));
}

function merged(base: unknown, over: unknown): unknown {
  if (!isPlain(base) || !isPlain(over)) return over;
  const entries = Object.entries(over).map(([key, value]) => [key, merged(base[key], value)] as const);
  return { ...base, ...Object.fromEntries(entries) };
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
