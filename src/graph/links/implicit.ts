// Files a file sees without importing them: the rest of its package, types named like their file, a header's source.

import { isTestPath } from '../../model/test-path.ts';
import type { Link, Parsed } from '../declaration.ts';
import { wordsOf } from '../words.ts';
import { sourcesOf } from './other.ts';
import { byNearness, directoryOf, stemOf, type Tree, upward } from './tree.ts';

/** A file as far as it is known before its links. */
export type Unlinked = Parsed & { readonly path: string; readonly language: string };

const EXTENSION: Readonly<Record<string, string>> = {
  csharp: 'cs',
  php: 'php',
  swift: 'swift',
  dart: 'dart',
  scala: 'scala',
  ruby: 'rb',
};
const MOST = 400;

/** Links that the language adds on its own. */
export function implicitLinks(tree: Tree, file: Unlinked): readonly Link[] {
  const { language, path } = file;
  if (language === 'go') return [open(goSiblings(tree, path))];
  if (language === 'c') return [open(sourcesOf(tree, path))];
  if (language === 'java' || language === 'kotlin' || language === 'scala') return packageLinks(tree, file);
  if (language === 'python' && isTestPath(path)) return conftests(tree, path);
  const extension = EXTENSION[language];
  return extension === undefined ? [] : byTypeName(tree, file, extension);
}

/** An import of everything in these files. */
function open(paths: readonly string[]): Link {
  return {
    specifier: '',
    path: paths[0] ?? null,
    paths,
    names: [{ imported: '*', local: '*' }],
    line: 0,
    exports: false,
  };
}

function named(path: string, name: string): Link {
  return { specifier: name, path, paths: [path], names: [{ imported: name, local: name }], line: 0, exports: false };
}

/** pytest loads every `conftest.py` from the root down before a test. */
function conftests(tree: Tree, path: string): readonly Link[] {
  const found = upward(directoryOf(path)).map((directory) =>
    directory === '' ? 'conftest.py' : `${directory}/conftest.py`,
  );
  const paths = found.filter((one) => one !== path && tree.has(one));
  return [{ specifier: '', path: paths[0] ?? null, paths, names: [], line: 0, exports: false }];
}

function goSiblings(tree: Tree, path: string): readonly string[] {
  const isTest = path.endsWith('_test.go');
  return tree
    .inside(directoryOf(path))
    .filter((one) => one.endsWith('.go') && one !== path && (isTest || !one.endsWith('_test.go')))
    .slice(0, MOST);
}

/** Classes of the same package by name; for Kotlin and Scala, whose files may hold anything, every file of the package too. */
function packageLinks(tree: Tree, file: Unlinked): readonly Link[] {
  const own = directoryOf(file.path);
  const directories =
    file.pack === '' ? [own] : [...new Set([own, ...tree.directories(file.pack.replaceAll('.', '/'), file.path)])];
  const files = directories
    .slice(0, 8)
    .flatMap((directory) => tree.inside(directory))
    .filter((path) => /\.(?:java|kt|scala|groovy)$/.test(path) && path !== file.path);
  const words = wordsOf(file);
  const links = byNearness(files, file.path)
    .filter((path) => words.has(stemOf(path)))
    .map((path) => named(path, stemOf(path)));
  return file.language === 'java'
    ? links
    : [...links, open(files.filter((path) => !path.endsWith('.java')).slice(0, MOST))];
}

/** Types whose file is named like them, nearest first. */
function byTypeName(tree: Tree, file: Unlinked, extension: string): readonly Link[] {
  const links: Link[] = [];
  for (const word of wordsOf(file)) {
    if (!/^[A-Z]/.test(word)) continue;
    const base = extension === 'rb' || extension === 'dart' ? snake(word) : word;
    const path = byNearness(tree.named(`${base}.${extension}`), file.path)[0];
    if (path !== undefined && path !== file.path) links.push(named(path, word));
  }
  return file.language === 'swift'
    ? [
        ...links,
        open(
          tree
            .inside(directoryOf(file.path))
            .filter((path) => path.endsWith('.swift') && path !== file.path)
            .slice(0, MOST),
        ),
      ]
    : links;
}

function snake(word: string): string {
  return word
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}
