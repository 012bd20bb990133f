// Expressions of a workflow, evaluated by GitHub's own evaluator.

import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** Contexts by name: `github`, `matrix`, `needs` … */
export type Contexts = Readonly<Record<string, unknown>>;

/** How all went so far, for `success()` and its like. */
export type SoFar = 'success' | 'failure' | 'cancelled';

const STATUS = /\b(?:success|failure|always|cancelled)\s*\(/;

/** The value of an expression, without its braces. */
export function evaluate(text: string, contexts: Contexts, soFar: SoFar = 'success'): unknown {
  const functions = (['success', 'failure', 'always', 'cancelled'] as const).map((name) => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(name === 'always' || name === soFar),
  }));
  const context = dataOf(contexts) as data.Dictionary;
  const parsed = new Parser(new Lexer(text).lex().tokens, Object.keys(contexts), functions).parse();
  const value = new Evaluator(parsed, context, new Map(functions.map((each) => [each.name, each]))).evaluate();
  return JSON.parse(JSON.stringify(value, data.replacer));
}

/** Text with its expressions replaced. */
export function filled(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression) => {
    const value = evaluate(expression, contexts);
    return typeof value === 'object' ? (value === null ? '' : 'Object') : String(value);
  });
}

/** A value with its expressions replaced; text that is one expression becomes its value. */
export function resolved(value: unknown, contexts: Contexts): unknown {
  if (typeof value === 'string') {
    const [, whole] = /^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/.exec(value) ?? [];
    return whole === undefined ? filled(value, contexts) : evaluate(whole, contexts);
  }
  if (Array.isArray(value)) return value.map((each) => resolved(each, contexts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolved(each, contexts)]));
}

/** Whether an `if` lets its job or step run. */
export function allows(condition: unknown, contexts: Contexts, soFar: SoFar): boolean {
  if (condition === undefined) return soFar === 'success';
  const text = String(condition).replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1');
  return Boolean(evaluate(STATUS.test(text) ? text : `success() && (${text})`, contexts, soFar));
}

function dataOf(value: unknown): data.ExpressionData {
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(dataOf));
  if (typeof value !== 'object' || value === null) return new data.Null();
  return new data.Dictionary(...Object.entries(value).map(([key, each]) => ({ key, value: dataOf(each) })));
}
