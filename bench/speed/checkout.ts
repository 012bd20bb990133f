// Writes a large checkout, a change of many of its files, and what a compiler and a test runner say of it: alike on every machine.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FILES_IN_PACKAGE = 100;
/** Files of a package that import one another in a row. */
const ROW = 10;

export interface CheckoutSize {
  readonly files: number;
  readonly changed: number;
  readonly failures: number;
}

/** Where what was written stands. */
export interface Written {
  readonly root: string;
  readonly diff: string;
  readonly inputs: readonly string[];
}

const pathOf = (at: number): string =>
  `packages/p${Math.floor(at / FILES_IN_PACKAGE)}/src/m${at % FILES_IN_PACKAGE}.ts`;
const importsNext = (at: number, files: number): boolean => (at + 1) % ROW !== 0 && at + 1 < files;
/** Every second change takes a name away that the file before it uses; the others change a number. */
const isRenamed = (change: number): boolean => change % 2 === 0;

/** The same in memory. */
export interface Made {
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly diff: string;
  readonly log: string;
  readonly report: string;
}

/** `files` modules, of which each uses the next one of its row; the first failures tell of the first changes. */
export function madeCheckout({ files, changed, failures }: CheckoutSize): Made {
  const step = Math.floor(files / changed);
  const changes = Array.from({ length: changed }, (_, change) => ({
    at: Math.min(files - 1, change * step + 1),
    isRenamed: isRenamed(change),
  }));
  const changeAt = new Map(changes.map((change) => [change.at, change]));
  const texts = Array.from({ length: files }, (_, at) =>
    moduleOf(at, { next: importsNext(at, files), change: changeAt.get(at) ?? null }),
  );
  const told = changes.slice(0, failures);
  return {
    files: new Map(texts.map((text, at) => [pathOf(at), text])),
    diff: changes.map(diffOf).join(''),
    log: told
      .filter((change) => change.isRenamed)
      .map(errorOf)
      .join(''),
    report: reportOf(told.filter((change) => !change.isRenamed)),
  };
}

/** Writes it under a folder. */
export function writeCheckout(folder: string, size: CheckoutSize): Written {
  const root = join(folder, 'checkout');
  const made = madeCheckout(size);
  for (let at = 0; at < size.files; at += FILES_IN_PACKAGE)
    mkdirSync(join(root, dirname(pathOf(at))), { recursive: true });
  for (const [path, text] of made.files) writeFileSync(join(root, path), text);
  const [diff, log, report] = ['change.diff', 'types.log', 'tests.xml'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(diff, made.diff);
  writeFileSync(log, made.log);
  writeFileSync(report, made.report);
  return { root, diff, inputs: [log, report] };
}

interface ChangeAt {
  readonly at: number;
  readonly isRenamed: boolean;
}

/** Line 7 is the method, line 8 its value: those are what a change changes. */
function linesOf(
  at: number,
  next: boolean,
  now: { readonly name: string; readonly factor: number },
): readonly string[] {
  return [
    next ? `import { Part${at + 1} } from './m${(at + 1) % FILES_IN_PACKAGE}.ts';` : '// Uses no other.',
    '',
    `/** Part ${at} of the whole. */`,
    `export class Part${at} {`,
    `  constructor(private readonly weight: number) {}`,
    '',
    `  ${now.name}(count: number): number {`,
    `    return this.weight * count * ${now.factor};`,
    '  }',
    ...(next
      ? ['', `  next${at}(): number {`, `    return new Part${at + 1}(this.weight).total${at + 1}(2);`, '  }']
      : []),
    '}',
    '',
  ];
}

const before = (at: number) => ({ name: `total${at}`, factor: 3 + (at % 7) });
const after = ({ at, isRenamed }: ChangeAt) =>
  isRenamed ? { ...before(at), name: `sum${at}` } : { ...before(at), factor: 11 + (at % 7) };

const moduleOf = (at: number, { next, change }: { readonly next: boolean; readonly change: ChangeAt | null }): string =>
  linesOf(at, next, change ? after(change) : before(at)).join('\n');

function diffOf(change: ChangeAt): string {
  const path = pathOf(change.at);
  const [old, now] = [linesOf(change.at, false, before(change.at)), linesOf(change.at, false, after(change))];
  const line = change.isRenamed ? 7 : 8;
  const around = (from: number, to: number): string =>
    old
      .slice(from - 1, to)
      .map((text) => ` ${text}\n`)
      .join('');
  return `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -${line - 2},4 +${line - 2},4 @@\n${around(line - 2, line - 1)}-${old[line - 1]}\n+${now[line - 1]}\n${around(line + 1, line + 1)}`;
}

/** The file before it in the row still uses the old name, in its line 12. */
const errorOf = ({ at }: ChangeAt): string =>
  `${pathOf(at - 1)}(12,${38 + String(at).length}): error TS2339: Property 'total${at}' does not exist on type 'Part${at}'.\n`;

function reportOf(changes: readonly ChangeAt[]): string {
  const cases = changes.map(({ at }) => {
    const [want, got] = [2 * before(at).factor, 2 * after({ at, isRenamed: false }).factor];
    const stack = `AssertionError: expected ${got} to be ${want}\n    at Part${at}.total${at} (${pathOf(at)}:8:12)\n    at Part${at - 1}.next${at - 1} (${pathOf(at - 1)}:12:31)`;
    return `<testcase classname="part ${at}" name="weighs twice as much" file="${pathOf(at)}"><failure message="expected ${got} to be ${want}">${stack}</failure></testcase>\n`;
  });
  return `<?xml version="1.0"?>\n<testsuites><testsuite name="parts" tests="${cases.length}" failures="${cases.length}">\n${cases.join('')}</testsuite></testsuites>\n`;
}
