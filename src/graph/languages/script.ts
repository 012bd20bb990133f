// JavaScript and TypeScript: statements of a module, from which declarations, imports and exports follow.

import type { Mark } from '../text/declare.ts';
import type { Token } from '../text/token.ts';
import { after, afterAngles, afterTypes, closing, isString, isWord, type Range, textAt } from '../text/tokens.ts';
import { classMembers, enumMembers, objectMembers, returnedMembers, typeMembers } from './script-members.ts';
import { exportFrom, importFrom, requireNames } from './script-modules.ts';
import { bodyOpen, breaksStatement, decoratorEnd, isFunction, type Script } from './script-shapes.ts';

interface Statement extends Range {
  /** Where the declaration itself begins, behind `export`, `default`, `declare`, decorators. */
  readonly head: number;
  readonly exported: boolean;
  readonly isDefault: boolean;
}

const BLOCKS = new Set(['function', 'class', 'interface', 'enum', 'namespace', 'module']);
const PREFIXES = new Set(['declare', 'abstract', 'async']);

/** Reads the statements of a range: a module, or a namespace's body. */
export function readStatements(script: Script, range: Range): void {
  for (let i = range.from; i < range.to; ) {
    const statement = statementAt(script.tokens, { from: i, to: range.to });
    readStatement(script, statement);
    i = Math.max(statement.to, i + 1);
  }
}

function statementAt(tokens: readonly Token[], range: Range): Statement {
  let head = range.from;
  let exported = false;
  let isDefault = false;
  for (; head < range.to; head++) {
    const text = textAt(tokens, head);
    if (text === '@') head = decoratorEnd(tokens, head) - 1;
    else if (text === 'export') exported = true;
    else if (text === 'default' && exported) isDefault = true;
    else if (!PREFIXES.has(text) || !isWord(tokens, head + 1)) break;
  }
  return { from: range.from, head, to: statementEnd(tokens, { from: head, to: range.to }), exported, isDefault };
}

function statementEnd(tokens: readonly Token[], range: Range): number {
  const isBlock =
    BLOCKS.has(textAt(tokens, range.from)) ||
    (textAt(tokens, range.from) === 'const' && textAt(tokens, range.from + 1) === 'enum');
  if (isBlock && isWord(tokens, range.from + 1)) return blockEnd(tokens, range);
  for (let i = range.from; i < range.to; ) {
    if (textAt(tokens, i) === ';') return i + 1;
    i = after(tokens, i);
    if (i < range.to && breaksStatement(tokens, i)) return i;
  }
  return range.to;
}

function blockEnd(tokens: readonly Token[], range: Range): number {
  const open = bodyOpen(tokens, range);
  if (open >= 0) return closing(tokens, open) + 1;
  for (let i = range.from + 1; i < range.to; i = after(tokens, i)) {
    if (textAt(tokens, i) === ';') return i + 1;
    if (breaksStatement(tokens, i)) return i;
  }
  return range.to;
}

function readStatement(script: Script, statement: Statement): void {
  const { tokens } = script;
  const word = textAt(tokens, statement.head);
  const named = isWord(tokens, statement.head + 1) || textAt(tokens, statement.head + 1) === '*';
  if (word === 'import' && textAt(tokens, statement.head + 1) !== '(') return importStatement(script, statement);
  if (
    statement.exported &&
    (word === '{' || word === '*' || (word === 'type' && '{*'.includes(textAt(tokens, statement.head + 1) || 'x')))
  )
    return exportFrom(script, statement);
  if (word === 'function') return functionStatement(script, statement);
  if (word === 'class') return typeStatement(script, statement, 'class');
  if (['interface', 'enum', 'namespace', 'module'].includes(word) && (named || isString(tokens, statement.head + 1)))
    return typeStatement(script, statement, word);
  if (word === 'const' && textAt(tokens, statement.head + 1) === 'enum')
    return typeStatement(script, { ...statement, head: statement.head + 1 }, 'enum');
  if (word === 'type' && isWord(tokens, statement.head + 1)) return typeStatement(script, statement, 'type');
  if (['const', 'let', 'var'].includes(word)) return variables(script, statement);
  if (statement.isDefault || word === '=') return defaultValue(script, statement);
  assignment(script, statement);
}

function importStatement(script: Script, statement: Statement): void {
  script.silent.push(statement);
  script.imports.push(...importFrom(script.tokens, statement));
}

function functionStatement(script: Script, statement: Statement): void {
  const { tokens } = script;
  const at = textAt(tokens, statement.head + 1) === '*' ? statement.head + 2 : statement.head + 1;
  const name = isWord(tokens, at) ? textAt(tokens, at) : 'default';
  if (statement.isDefault && name !== 'default') script.aliases.set('default', name);
  script.marks.push({
    kind: 'function',
    name,
    owner: null,
    from: statement.from,
    to: statement.to,
    at,
    exported: statement.exported,
  });
  const open = bodyOpen(tokens, { from: at, to: statement.to });
  if (open >= 0) script.marks.push(...returnedMembers(tokens, { from: open, to: statement.to }, name));
}

function typeStatement(script: Script, statement: Statement, keyword: string): void {
  const { tokens } = script;
  const at = statement.head + 1;
  const name = isWord(tokens, at) && textAt(tokens, at) !== 'extends' ? textAt(tokens, at) : 'default';
  if (statement.isDefault && name !== 'default') script.aliases.set('default', name);
  const open = keyword === 'type' ? typeBody(tokens, statement) : bodyOpen(tokens, { from: at, to: statement.to });
  const body = { from: open + 1, to: open < 0 ? open : closing(tokens, open) };
  if (keyword === 'namespace' || keyword === 'module') return readStatements(script, body);
  script.marks.push({
    kind: keyword === 'class' ? 'class' : 'type',
    name,
    owner: null,
    from: statement.from,
    to: statement.to,
    at,
    exported: statement.exported,
  });
  if (keyword === 'class') script.marks.push(...classMembers(tokens, body, name));
  else if (keyword === 'enum') script.marks.push(...enumMembers(tokens, body, name));
  else script.marks.push(...typeMembers(tokens, body, name));
}

function typeBody(tokens: readonly Token[], statement: Statement): number {
  for (let i = statement.head + 2; i < statement.to; i++) {
    i = afterAngles(tokens, i, statement.to);
    if (textAt(tokens, i) === '=') return textAt(tokens, i + 1) === '{' ? i + 1 : -1;
  }
  return -1;
}

function variables(script: Script, statement: Statement): void {
  const { tokens } = script;
  let from = statement.head + 1;
  for (let i = from; i <= statement.to; i = afterTypes(tokens, i, statement.to)) {
    const ends = i >= statement.to || textAt(tokens, i) === ';' || textAt(tokens, i) === ',';
    if (!ends) continue;
    const first = from === statement.head + 1;
    if (i > from)
      variable(script, {
        from,
        to: i,
        whole: { from: first ? statement.from : from, to: i },
        exported: statement.exported,
      });
    from = i + 1;
  }
}

interface Variable extends Range {
  readonly whole: Range;
  readonly exported: boolean;
}

function variable(script: Script, one: Variable): void {
  const { tokens } = script;
  let equals = one.from;
  while (equals < one.to && textAt(tokens, equals) !== '=') equals = after(tokens, equals);
  const required = requireNames(tokens, { from: one.from, to: one.to }, equals);
  if (required) {
    script.silent.push(one.whole);
    return void script.imports.push(required);
  }
  const common = { owner: null, ...one.whole, exported: one.exported };
  if (!isWord(tokens, one.from)) {
    for (const at of destructured(tokens, one.from))
      script.marks.push({ kind: 'constant', name: textAt(tokens, at), at, ...common });
    return;
  }
  const name = textAt(tokens, one.from);
  const value = { from: equals + 1, to: one.to };
  script.marks.push({ kind: isFunction(tokens, value) ? 'function' : 'constant', name, at: one.from, ...common });
  script.marks.push(...valueMembers(tokens, value, name));
}

function destructured(tokens: readonly Token[], from: number): number[] {
  const names: number[] = [];
  for (let i = from + 1; i < closing(tokens, from); i++) {
    const next = textAt(tokens, i + 1);
    if (isWord(tokens, i) && (next === ',' || next === '}' || next === ']' || next === '=')) names.push(i);
  }
  return names;
}

/** Members of a value: an object's properties, also behind one call or `as`, a class's members, a function's returned properties. */
export function valueMembers(tokens: readonly Token[], value: Range, owner: string): Mark[] {
  if (textAt(tokens, value.from) === 'class') {
    const open = bodyOpen(tokens, value);
    return open < 0 ? [] : classMembers(tokens, { from: open + 1, to: closing(tokens, open) }, owner);
  }
  if (isFunction(tokens, value)) return returnedMembers(tokens, value, owner);
  const open = objectOpen(tokens, value);
  return open < 0 ? [] : objectMembers(tokens, { from: open + 1, to: closing(tokens, open) }, owner);
}

function objectOpen(tokens: readonly Token[], value: Range): number {
  if (textAt(tokens, value.from) === '{') return value.from;
  let i = value.from;
  while (i < value.to && (isWord(tokens, i) || textAt(tokens, i) === '.')) i++;
  return textAt(tokens, i) === '(' && textAt(tokens, i + 1) === '{' ? i + 1 : -1;
}

function defaultValue(script: Script, statement: Statement): void {
  const { tokens } = script;
  const from = textAt(tokens, statement.head) === '=' ? statement.head + 1 : statement.head;
  const lone = isWord(tokens, from) && (from + 1 >= statement.to || textAt(tokens, from + 1) === ';');
  if (lone) return void script.aliases.set('default', textAt(tokens, from));
  script.marks.push({
    kind: 'constant',
    name: 'default',
    owner: null,
    from: statement.from,
    to: statement.to,
    at: from,
    exported: true,
  });
  script.marks.push(...valueMembers(tokens, { from, to: statement.to }, 'default'));
}

/** `exports.name = …`, `module.exports = …`, `Type.prototype.name = …`, `object.name = …`. */
function assignment(script: Script, statement: Statement): void {
  const { tokens } = script;
  const path: string[] = [];
  let i = statement.head;
  for (; isWord(tokens, i); i += 2) {
    path.push(textAt(tokens, i));
    if (textAt(tokens, i + 1) !== '.') break;
  }
  if (path.length < 2 || textAt(tokens, i + 1) !== '=') return;
  const value = { from: i + 2, to: statement.to };
  const name = path.at(-1) ?? '';
  if (path.join('.') === 'module.exports') return moduleExports(script, statement, value);
  const exported = path[0] === 'exports' || path[1] === 'exports';
  const owner = exported ? null : (path[0] ?? null);
  const lone = exported && isWord(tokens, value.from) && value.to <= value.from + 2;
  if (lone) return void script.aliases.set(name, textAt(tokens, value.from));
  script.marks.push({
    kind: owner === null ? 'constant' : 'method',
    name,
    owner,
    from: statement.from,
    to: statement.to,
    at: i,
    exported,
  });
}

function moduleExports(script: Script, statement: Statement, value: Range): void {
  const { tokens } = script;
  if (textAt(tokens, value.from) !== '{')
    return defaultValue(script, { ...statement, head: value.from, isDefault: true });
  script.marks.push({
    kind: 'constant',
    name: 'default',
    owner: null,
    from: statement.from,
    to: statement.to,
    at: value.from,
    exported: true,
  });
  for (const mark of objectMembers(tokens, { from: value.from + 1, to: closing(tokens, value.from) }, 'default')) {
    const end = textAt(tokens, mark.to - 1) === ',' ? mark.to - 1 : mark.to;
    const last = tokens[end - 1];
    const isName =
      last?.kind === 'word' && (mark.at === end - 1 || (mark.at === end - 3 && textAt(tokens, end - 2) === ':'));
    if (isName) script.aliases.set(mark.name, last.text);
    else script.marks.push({ ...mark, owner: null, exported: true });
  }
}
