// Packages, namespaces and imports of Java, Kotlin, Scala, C#, PHP and Swift, as they stand at the head of a file.

import type { RawImport } from '../declaration.ts';

const PACKAGE = /^[ \t]{0,20}(?:package|namespace)[ \t]{1,20}([\w.\\]{1,200})/m;
const JVM =
  /^[ \t]{0,20}import[ \t]{1,20}(?:static[ \t]{1,20})?(\w{1,100}(?:\.\w{1,100}){0,30})(\.[*_])?(?:[ \t]{1,20}as[ \t]{1,20}(\w{1,100}))?/gm;
const SCALA =
  /^[ \t]{0,20}import[ \t]{1,20}([^\n{};]{1,300}?)(?:\.?\{([^}]{0,2000})\})?[ \t]{0,20}(?:;|\/\/[^\n]{0,300})?\r?$/gm;
const USING = /^[ \t]{0,20}(?:global[ \t]{1,9})?using[ \t]{1,20}(?:static[ \t]{1,20})?([\w.]{1,300})[ \t]{0,20};/gm;
const USE =
  /^[ \t]{0,20}use[ \t]{1,20}(?:function[ \t]{1,20}|const[ \t]{1,20})?\\?([\w\\]{1,300})(?:\{([^}]{0,2000})\})?(?:[ \t]{1,20}as[ \t]{1,20}(\w{1,100}))?[ \t]{0,20};/gm;

/** The package or namespace a file declares; empty when none. */
export function packageOf(text: string): string {
  return PACKAGE.exec(text.slice(0, 20_000))?.[1] ?? '';
}

/** `import a.b.C;`, `import a.b.*`, `import a.b.C as D`. */
export function jvmImports(text: string): RawImport[] {
  return [...text.matchAll(JVM)].map((match) => {
    const path = match[1] ?? '';
    const last = path.split('.').at(-1) ?? path;
    const names = match[2] ? [{ imported: '*', local: '*' }] : [{ imported: last, local: match[3] ?? last }];
    return { specifier: match[2] ? `${path}.*` : path, names, line: lineOf(text, match.index), exports: false };
  });
}

/** `import a.b.C`, `import a.b._`, `import a.b.{C, D => E, _}`, `import a.b, c.d` of Scala. */
export function scalaImports(text: string): RawImport[] {
  return [...text.matchAll(SCALA)].flatMap((match) => {
    const line = lineOf(text, match.index);
    const paths = (match[1] ?? '').split(',').map((path) => path.trim().replace(/^_root_\./, ''));
    const selectors = match[2]?.split(',') ?? [];
    const whole = paths.slice(0, selectors.length > 0 ? -1 : paths.length).map((path) => {
      const cut = path.lastIndexOf('.');
      return scalaName(path.slice(0, Math.max(cut, 0)), path.slice(cut + 1), line);
    });
    return [...whole, ...selectors.map((one) => scalaName(paths.at(-1) ?? '', one, line))];
  });
}

function scalaName(path: string, selector: string, line: number): RawImport {
  const [name = '', renamed] = selector.trim().split(/\s{0,20}(?:=>|\bas\b)\s{0,20}/);
  const isAll = /^[_*]$|^given\b/.test(name);
  const names = [isAll ? { imported: '*', local: '*' } : { imported: name, local: renamed ?? name }];
  return { specifier: `${path}.${isAll ? '*' : name}`, names, line, exports: false };
}

/** `using A.B;` of C#. */
export function usings(text: string): RawImport[] {
  return [...text.matchAll(USING)].map((match) => ({
    specifier: match[1] ?? '',
    names: [],
    line: lineOf(text, match.index),
    exports: false,
  }));
}

/** `use A\B;`, `use A\{B, C as D};` of PHP. */
export function uses(text: string): RawImport[] {
  return [...text.matchAll(USE)].flatMap((match) => {
    const line = lineOf(text, match.index);
    const prefix = match[1] ?? '';
    if (match[2] === undefined) return [phpUse(prefix, match[3], line)];
    return match[2].split(',').map((part) => {
      const [name = '', alias] = part.trim().split(/\s{1,20}as\s{1,20}/);
      return phpUse(prefix + name, alias, line);
    });
  });
}

function phpUse(specifier: string, alias: string | undefined, line: number): RawImport {
  const last = specifier.split('\\').at(-1) ?? specifier;
  return { specifier, names: [{ imported: last, local: alias ?? last }], line, exports: false };
}

/** Counts lines up to an index; imports stand near a file's head, so this stays cheap. */
function lineOf(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
