// Every small change that could be made to a source: the mutants of its conditions, comparisons, numbers, texts and steps.
// Read from the syntax tree, so that types, imports and comments are left alone.

import { parseAst } from 'rolldown/parseAst';
import { regexChanges } from './regex.ts';

/** One change of one source: the text from `start` to `end` becomes `after`. Offsets count UTF-16 units, lines from 1. */
export interface Mutant {
  readonly path: string;
  readonly line: number;
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** Outside every function: it acts when the module is loaded. */
  readonly isStatic: boolean;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A change as an operator gives it: what it is called, the node's span or another, and the new text. */
interface Change {
  readonly what: string;
  readonly after: string;
  readonly start?: number;
  readonly end?: number;
}

type Operator = (node: Node, text: (node: Node) => string) => readonly Change[];

/** All mutants of a source, in its order. Throws where it does not parse. */
export function mutantsOf(path: string, source: string): readonly Mutant[] {
  const mutants: Mutant[] = [];
  const text = ({ start, end }: Node): string => source.slice(start, end);
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node, (node, isStatic) => {
    for (const { what, after, start = node.start, end = node.end } of OPERATORS[node.type]?.(node, text) ?? []) {
      const before = source.slice(start, end);
      const line = source.slice(0, start).split('\n').length;
      if (before !== after) mutants.push({ path, line, what, start, end, before, after, isStatic });
    }
  });
  return mutants;
}

export const mutated = (source: string, { start, end, after }: Mutant): string =>
  `${source.slice(0, start)}${after}${source.slice(end)}`;

/** What is never run, or names something: types, modules, keys. */
const SKIPPED = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
]);
const WRAPPED = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);
const KEYS = new Set(['key', 'typeAnnotation', 'typeArguments', 'typeParameters', 'returnType', 'source', 'id']);

function visit(node: Node, see: (node: Node, isStatic: boolean) => void, isStatic = true): void {
  if (SKIPPED.has(node.type) || (node.type.startsWith('TS') && !WRAPPED.has(node.type))) return;
  see(node, isStatic);
  const isOutside = isStatic && !node.type.includes('Function');
  for (const [key, value] of Object.entries(node)) {
    if (KEYS.has(key)) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, see, isOutside);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const SWAPPED: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
};
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  max: 'min',
  min: 'max',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
};
/** Steps of a chain that can be left out. */
const STEPS = new Set([
  'filter',
  'sort',
  'toSorted',
  'reverse',
  'slice',
  'trim',
  'toLowerCase',
  'replace',
  'replaceAll',
]);
const EMPTY = new Set(["''", '0', '[]', '-1', 'null']);

const OPERATORS: Readonly<Record<string, Operator>> = {
  BinaryExpression: (node, text) => swapped(node, text, isSum(node, text) ? '-' : undefined),
  LogicalExpression: (node, text) => (node.operator === '??' ? fallback(node, text) : swapped(node, text)),
  UnaryExpression: (node, text) =>
    node.operator === '!' || node.operator === '-'
      ? [{ what: `drop ${node.operator}`, after: text(child(node, 'argument')) }]
      : [],
  IfStatement: (node) => decided(child(node, 'test'), ['true', 'false']),
  ConditionalExpression: (node) => decided(child(node, 'test'), ['true', 'false']),
  WhileStatement: (node) => decided(child(node, 'test'), ['false']),
  Literal: literal,
  TemplateElement: (node, text) => (/\p{L}/u.test(text(node)) ? [{ what: 'no text', after: '' }] : []),
  ArrayExpression: (node, text) => withoutElements(node, text),
  ExpressionStatement: () => [{ what: 'no statement', after: ';' }],
  ContinueStatement: () => [{ what: 'no statement', after: ';' }],
  CallExpression: call,
};

const child = (node: Node, key: string): Node => node[key] as Node;

function swapped(node: Node, text: (node: Node) => string, other = SWAPPED[String(node.operator)]): Change[] {
  if (other === undefined) return [];
  const [left, right] = [child(node, 'left'), child(node, 'right')];
  // In brackets, because the other operator may bind otherwise.
  return [{ what: `${node.operator} → ${other}`, after: `((${text(left)}) ${other} (${text(right)}))` }];
}

/** A `+` that adds numbers, as far as it can be seen. */
const isSum = (node: Node, text: (node: Node) => string): boolean =>
  node.operator === '+' && !/['"`]/.test(text(child(node, 'left')) + text(child(node, 'right')));

/** What stands after `??` for the type checker alone is no behaviour. */
function fallback(node: Node, text: (node: Node) => string): Change[] {
  const right = child(node, 'right');
  return EMPTY.has(text(right)) ? [] : [{ what: 'no fallback', after: `(${text(child(node, 'left'))})` }];
}

const decided = ({ start, end }: Node, values: readonly string[]): Change[] =>
  values.map((value) => ({ what: `if ${value}`, after: value, start, end }));

function literal(node: Node, text: (node: Node) => string): Change[] {
  const { value, regex } = node;
  if (regex) return regexChanges(text(node)).map(([what, after]) => ({ what, after }));
  if (typeof value === 'number')
    return [
      { what: 'number', after: String(value + 1) },
      ...(value > 0 ? [{ what: 'number', after: value === 1 ? '0' : String(value - 1) }] : []),
    ];
  if (typeof value === 'boolean') return [{ what: 'boolean', after: String(!value) }];
  return typeof value === 'string' ? [{ what: 'text', after: value ? "''" : "'x'" }] : [];
}

/** At most three of a long list, spread over it. */
function withoutElements(node: Node, text: (node: Node) => string): Change[] {
  const elements = node.elements as readonly Node[];
  const step = Math.max(1, Math.ceil(elements.length / 3));
  return elements.flatMap((_, at) =>
    at % step
      ? []
      : [
          {
            what: `no element ${at + 1}`,
            after: `[${elements
              .filter((__, other) => other !== at)
              .map(text)
              .join(', ')}]`,
          },
        ],
  );
}

function call(node: Node, text: (node: Node) => string): Change[] {
  const callee = child(node, 'callee');
  if (callee.type !== 'MemberExpression') return [];
  const [object, property] = [child(callee, 'object'), child(callee, 'property')];
  const name = text(property);
  const other = METHODS[name];
  if (other) return [{ what: `${name} → ${other}`, after: other, start: property.start, end: property.end }];
  return STEPS.has(name) ? [{ what: `no .${name}()`, after: text(object) }] : [];
}
