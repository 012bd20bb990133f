// Imports and exports of JavaScript and TypeScript modules, ESM and CommonJS.

import type { ImportedName, RawImport } from '../declaration.ts';
import type { Token } from '../text/token.ts';
import { after, closing, commaParts, isString, isWord, type Range, textAt } from '../text/tokens.ts';
import type { Script } from './script-shapes.ts';

/** `import x, { a as b } from 's'`, `import * as n from 's'`, `import 's'`, `import x = require('s')`; empty for `import(…)`. */
export function importFrom(tokens: readonly Token[], statement: Range): RawImport[] {
  const at = stringIn(tokens, statement);
  if (at < 0 || textAt(tokens, statement.from + 1) === '(') return [];
  const names: ImportedName[] = [];
  for (const part of commaParts(tokens, { from: statement.from + 1, to: at })) names.push(...clause(tokens, part));
  return [{ specifier: tokens[at]?.text ?? '', names, line: tokens[statement.from]?.line ?? 1, exports: false }];
}

function stringIn(tokens: readonly Token[], range: Range): number {
  // Names may be strings too: `import { 'a-b' as c } from 's'`.
  for (let i = range.from; i < range.to; i = after(tokens, i)) if (isString(tokens, i)) return i;
  for (let i = range.from; i < range.to; i++) if (isString(tokens, i)) return i;
  return -1;
}

function clause(tokens: readonly Token[], part: Range): ImportedName[] {
  const from =
    textAt(tokens, part.from) === 'type' && textAt(tokens, part.from + 1) !== 'from' ? part.from + 1 : part.from;
  const text = textAt(tokens, from);
  if (text === '{') return braced(tokens, from);
  if (text === '*') return [{ imported: '*', local: textAt(tokens, from + 2) }];
  return isWord(tokens, from) ? [{ imported: textAt(tokens, from + 1) === '=' ? '*' : 'default', local: text }] : [];
}

/** `{ a, b as c, type D, default as e }`, also `{ a: b }` of a destructured `require`. */
function braced(tokens: readonly Token[], open: number): ImportedName[] {
  return commaParts(tokens, { from: open + 1, to: closing(tokens, open) }).flatMap(({ from, to }) => {
    const first =
      textAt(tokens, from) === 'type' && to > from + 1 && textAt(tokens, from + 1) !== 'as' ? from + 1 : from;
    const renamed = textAt(tokens, first + 1) === 'as' || textAt(tokens, first + 1) === ':';
    const imported = tokens[first]?.text ?? '';
    const local = renamed ? (tokens[first + 2]?.text ?? imported) : imported;
    return imported === '' ? [] : [{ imported, local }];
  });
}

/** `export { a as b }`, with or without `from`; `export * from`, `export * as n from`. Each name from elsewhere is a declaration of its own, so that an edit of it is told apart. */
export function exportFrom(script: Script, statement: Range & { readonly head: number }): void {
  const { tokens } = script;
  const at = stringIn(tokens, statement);
  const open = textAt(tokens, statement.head) === 'type' ? statement.head + 1 : statement.head;
  const isStar = textAt(tokens, open) === '*';
  const starName = textAt(tokens, open + 1) === 'as' ? textAt(tokens, open + 2) : '*';
  const names = isStar ? [{ imported: '*', local: starName }] : braced(tokens, open);
  if (at < 0) {
    for (const { imported, local } of names) if (imported !== local) script.aliases.set(local, imported);
    return;
  }
  const line = tokens[statement.from]?.line ?? 1;
  script.silent.push(statement);
  script.imports.push({ specifier: tokens[at]?.text ?? '', names, line, exports: true });
  for (const { local } of names) {
    script.marks.push({
      kind: 'module',
      name: local,
      owner: null,
      from: statement.from,
      to: statement.to,
      at: statement.from,
      exported: true,
    });
  }
}

/** The import that `name = require('s')` stands for; null when it is none. */
export function requireNames(tokens: readonly Token[], one: Range, equals: number): RawImport | null {
  const call = textAt(tokens, equals + 1) === 'await' ? equals + 2 : equals + 1;
  const callee = textAt(tokens, call);
  if ((callee !== 'require' && callee !== 'import') || textAt(tokens, call + 1) !== '(' || !isString(tokens, call + 2))
    return null;
  const specifier = tokens[call + 2]?.text ?? '';
  const line = tokens[one.from]?.line ?? 1;
  const member = textAt(tokens, call + 4) === '.' ? textAt(tokens, call + 5) : '*';
  const names = isWord(tokens, one.from)
    ? [{ imported: member, local: textAt(tokens, one.from) }]
    : braced(tokens, one.from);
  return { specifier, names, line, exports: false };
}

/** `require('s')` and `import('s')` anywhere else; mocks too, because they name the module that is replaced. */
export function looseImports(tokens: readonly Token[], known: ReadonlySet<string>): RawImport[] {
  const found = new Map<string, RawImport>();
  tokens.forEach((token, i) => {
    if (
      token.kind !== 'word' ||
      (token.text !== 'require' &&
        token.text !== 'import' &&
        token.text !== 'requireActual' &&
        token.text !== 'importActual')
    )
      return;
    const open = textAt(tokens, i + 1) === '(' ? i + 1 : -1;
    const specifier = open >= 0 && isString(tokens, open + 1) ? (tokens[open + 1]?.text ?? '') : '';
    if (specifier !== '' && !known.has(specifier))
      found.set(specifier, { specifier, names: [], line: token.line, exports: false });
  });
  return [...found.values()];
}
