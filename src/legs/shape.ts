// Says exactly which JSON values are let in: no key too many, no text too long, no number out of range.

/** True for a value of the shape. Built for values of `JSON.parse` alone. */
export type Shape = (value: unknown) => boolean;

/** Keys that mean something to objects themselves. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

type Json = Readonly<Record<string, unknown>>;

/** Text of at most so many characters, counted as JSON Schema counts them. */
export const text =
  (most: number): Shape =>
  (value) =>
    typeof value === 'string' && (value.length <= most || (value.length <= 2 * most && [...value].length <= most));

/** A whole number; `least` may be negative. */
export const whole =
  (least: number, most: number = Number.MAX_SAFE_INTEGER): Shape =>
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;

export const flag: Shape = (value) => typeof value === 'boolean';

export const nothing: Shape = (value) => value === null;

export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

export const orNull = (shape: Shape): Shape => either(nothing, shape);

export const oneOf = (words: readonly string[]): Shape => {
  const known = new Set(words);
  return (value) => typeof value === 'string' && known.has(value);
};

export const only =
  (known: unknown): Shape =>
  (value) =>
    value === known;

export const list =
  (shape: Shape, most: number): Shape =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(shape);

/** Any keys but those that objects have a use for. */
export const mapOf =
  (key: Shape, shape: Shape, most: number): Shape =>
  (value) => {
    if (!isRecord(value)) return false;
    const entries = Object.entries(value);
    return entries.length <= most && entries.every(([name, each]) => !RESERVED.has(name) && key(name) && shape(each));
  };

/** Exactly these keys; those of `optional` may be absent. */
export function record(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  const needed = Object.keys(required).length;
  const shapes = new Map(Object.entries({ ...required, ...optional }));
  return (value) => {
    if (!isRecord(value)) return false;
    let found = 0;
    // What JSON.parse makes inherits nothing that is listed.
    for (const name in value) {
      if (shapes.get(name)?.(value[name]) !== true) return false;
      if (Object.hasOwn(required, name)) found++;
    }
    return found === needed;
  };
}

/** A text that also passes a test of its own. */
export const suchThat =
  (shape: Shape, holds: (value: string) => boolean): Shape =>
  (value) =>
    shape(value) && typeof value === 'string' && holds(value);

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
