// How a grammar's tree is asked for the declarations and imports that src/graph promises to find.

import type { Node } from 'web-tree-sitter';

/** What a declaration is, roughly; `any` where the grammar does not say. */
export type Kind = 'type' | 'function' | 'value' | 'any';

/** One node type that declares something. */
export interface Rule {
  readonly kind: Kind;
  /** The nodes that name what it declares. */
  names(node: Node): readonly Node[];
  /** The node whose last line is the declaration's; itself unless said. */
  whole?(node: Node): Node;
}

/** An import as the grammar reads it; lines are 1-based. */
export interface Imported {
  readonly specifier: string;
  readonly line: number;
  readonly endLine: number;
}

export interface Grammar {
  readonly language: string;
  /** The file of `tree-sitter-wasms`, between `tree-sitter-` and `.wasm`. */
  readonly wasm: string;
  readonly extensions: readonly string[];
  readonly declares: Readonly<Record<string, Rule>>;
  /** Node types whose insides declare nothing for others: bodies of functions, calls. */
  readonly closed: ReadonlySet<string>;
  /** Whether a closed node is read all the same. */
  opens?(node: Node): boolean;
  /** Imports that a node states; null when the language's are not compared. */
  readonly imports: Readonly<Record<string, (node: Node) => readonly string[]>>;
}

/** Children of a node that stand in one of its fields. */
export const field =
  (...names: readonly string[]) =>
  (node: Node): Node[] =>
    names.flatMap((name) => present(node.childrenForFieldName(name)).filter((one) => one.isNamed));

/** The first child of one of these types. */
export const child =
  (...types: readonly string[]) =>
  (node: Node): Node[] =>
    present(node.namedChildren)
      .filter((one) => types.includes(one.type))
      .slice(0, 1);

export function present(nodes: readonly (Node | null)[]): Node[] {
  return nodes.filter((one) => one !== null);
}

export function parentOf(node: Node): Node {
  return node.parent ?? node;
}

export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** The text between quotes. */
export function unquoted(text: string): string {
  return text.replace(/^["'`<]|["'`>]$/g, '');
}

/** The text of the first node below that has this type; empty when none has. */
export function textOf(node: Node, type: string): string {
  return node.descendantsOfType(type).find((one) => one !== null)?.text ?? '';
}
