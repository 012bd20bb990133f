// What a grammar finds in a text: declarations outside the bodies of functions, and imports.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { COMPILED } from './compiled.ts';
import { type Grammar, type Imported, type Kind, present } from './rules.ts';
import { SCRIPTED } from './scripts.ts';

export interface Declared {
  readonly name: string;
  readonly kind: Kind;
  /** The line that names it; 1-based, as `endLine`. */
  readonly line: number;
  readonly endLine: number;
}

/** What a grammar says of one text; `broken` when it could not read all of it. */
export interface Tree {
  readonly broken: boolean;
  readonly declared: readonly Declared[];
  readonly imported: readonly Imported[];
}

export const GRAMMARS: readonly Grammar[] = [...SCRIPTED, ...COMPILED];

/** A reader for one grammar. */
export async function readerOf(grammar: Grammar): Promise<(text: string) => Tree> {
  await Parser.init();
  const require = createRequire(import.meta.url);
  const file = require.resolve(`tree-sitter-wasms/out/tree-sitter-${grammar.wasm}.wasm`);
  const language = await Language.load(readFileSync(file));
  const fresh = (): Parser => new Parser().setLanguage(language);
  let parser = fresh();
  return (text) => {
    const tree = parsed(parser, text);
    if (!tree) {
      parser = fresh();
      return UNREAD;
    }
    const out = { declared: [] as Declared[], imported: [] as Imported[] };
    const broken = tree.rootNode.hasError;
    if (!broken) walk(grammar, tree.rootNode, out);
    tree.delete();
    return { broken, ...out };
  };
}

const UNREAD: Tree = { broken: true, declared: [], imported: [] };

/** Null where the grammar fails: some call functions of C that the runtime does not carry. */
function parsed(parser: Parser, text: string): ReturnType<Parser['parse']> {
  try {
    return parser.parse(text);
  } catch {
    return null;
  }
}

function walk(grammar: Grammar, node: Node, out: { declared: Declared[]; imported: Imported[] }): void {
  const stated = grammar.imports[node.type]?.(node) ?? [];
  const place = { line: node.startPosition.row + 1, endLine: lastLine(node) };
  for (const specifier of stated) out.imported.push({ specifier, ...place });
  const rule = grammar.declares[node.type];
  const names = rule?.names(node) ?? [];
  for (const name of names) out.declared.push(named(name, rule?.kind ?? 'any', rule?.whole?.(node) ?? node));
  if ((grammar.closed.has(node.type) && !grammar.opens?.(node)) || (names.length > 0 && rule?.kind === 'function'))
    return;
  if (names.length > 0 && rule?.kind === 'any' && node.type !== 'declaration') return;
  for (const one of present(node.namedChildren)) walk(grammar, one, out);
}

function named(name: Node, kind: Kind, whole: Node): Declared {
  return { name: name.text, kind, line: name.startPosition.row + 1, endLine: lastLine(whole) };
}

/** The last line that a node has text on. */
function lastLine(node: Node): number {
  const last = present(node.children).findLast((one) => !one.isExtra || !/comment/.test(one.type));
  if (last && node.lastChild && /comment/.test(node.lastChild.type)) return lastLine(last);
  const inner = node.lastNamedChild;
  if (inner && /^(?:block|suite|body)$/.test(inner.type) && inner.endIndex === node.endIndex) return lastLine(inner);
  const { row, column } = node.endPosition;
  return column === 0 && row > node.startPosition.row ? row : row + 1;
}
