// Reads from the lines of a log which packages it installed, and in which version: what a release from outside may have changed.

import type { Installed } from '../model/source.ts';

/** Says what packages a section's lines install. */
export interface InstallReader {
  push(text: string): void;
  /** True once it takes no more. */
  isFull(): boolean;
  end(): readonly Installed[];
}

const MOST = 2_000;
const LINE_CHARS = 20_000;
const URL_CHARS = 1_000;
const VERSION = String.raw`v?\d[\w.+-]{0,60}`;
const NAME = String.raw`[@\w][\w.@/-]{0,120}`;

/** One of these stands in every text that tells of an installation, and every such line begins so or names a download. */
export const TELLING: readonly string[] = [
  'nstalled ',
  'Installing ',
  'Fetching ',
  'Download',
  'grading ',
  'go: ',
  'Adding ',
  'Updating ',
  'Compiling ',
  '+ ',
];
const BEGINS =
  /^\s{0,20}(?:[-•*]\s)?(?:Successfully installed|Install|Fetching|Download|Upgrading|Downgrading|go: |Adding|Updating|Compiling|\+ )|Download/;

/** `=>` and `->` come between the version there was and the one there is. */
const SHAPES: readonly RegExp[] = [
  // bundler, composer, poetry, cargo, mix
  new RegExp(
    String.raw`^\s*(?:[-•*]\s)?(?:Fetching|Installing|Upgrading|Updating|Downloading|Downloaded|Adding|Compiling|Downgrading)\s+(${NAME})\s+\(?(${VERSION})(?:\s?[-=]>\s?(${VERSION}))?\)?(?:$|[\s:])`,
  ),
  // go
  new RegExp(`^go: (?:downloading|added|upgraded|downgraded) (${NAME}) (${VERSION})(?: => (${VERSION}))?$`),
  // uv, pnpm
  new RegExp(String.raw`^\s*\+ (${NAME})(?:==|\s)(${VERSION})$`),
  // dotnet
  new RegExp(String.raw`^\s*Installed (${NAME}) (${VERSION}) from `),
];
/** pip and gem: all in one line, or one by one. */
const TOGETHER = /^\s*Successfully installed (.+)$/;
/** Maven and Gradle: the artifact is the path's last folder but one. */
const FETCHED =
  /\bDownload(?:ed)?(?: from [\w.-]{1,60}:)? (?:https?|file):\/\/\S{0,400}?\/([\w.-]{1,120})\/([\w.-]{1,60})\/\1-\2[\w.-]{0,40}\.(?:jar|pom|aar)\b/;

/** Opens a reader of installations. */
export function openInstalls(): InstallReader {
  const found = new Map<string, Installed>();
  const add = (one: Installed): void => {
    if (found.size < MOST) found.set(`${one.name} ${one.version}`, one);
  };
  return {
    push(text) {
      if (BEGINS.test(text)) for (const one of installedIn(text.slice(0, LINE_CHARS))) add(one);
    },
    isFull: () => found.size >= MOST,
    end: () => [...found.values()],
  };
}

function installedIn(text: string): readonly Installed[] {
  const all = TOGETHER.exec(text)?.[1];
  if (all) return all.split(/\s+/).flatMap((word) => togetherOf(word) ?? []);
  const fetched = text.includes('ownload') ? FETCHED.exec(text.slice(0, URL_CHARS)) : null;
  if (fetched) return [{ name: fetched[1] ?? '', version: fetched[2] ?? '', before: null }];
  for (const shape of SHAPES) {
    const [, name, first, second] = shape.exec(text) ?? [];
    if (name && first) return [{ name, version: second ?? first, before: second ? first : null }];
  }
  return [];
}

function togetherOf(word: string): Installed | null {
  const [, name, version] = /^([A-Za-z][\w.-]{0,120}?)-(\d[\w.+]{0,60})$/.exec(word) ?? [];
  return name && version ? { name, version, before: null } : null;
}
