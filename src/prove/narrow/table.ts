// THE table of runners: who makes a tool's findings, and which words of a command call it.

import { JVM_RUNNERS } from './jvm-runners.ts';
import { LINTERS, WHOLE } from './linters.ts';
import { OTHER_RUNNERS } from './other-runners.ts';
import { PYTHON_AND_GO } from './python-runners.ts';
import type { Runner } from './runner.ts';
import { RUST_RUNNERS } from './rust-runners.ts';
import { SCRIPT_RUNNERS } from './script-runners.ts';
import type { Simple, Word } from './shell.ts';

const TESTERS = [...SCRIPT_RUNNERS, ...PYTHON_AND_GO, ...RUST_RUNNERS, ...OTHER_RUNNERS, ...JVM_RUNNERS];
const ALL = [...TESTERS, ...LINTERS, ...WHOLE];

/** Formats that any runner of tests may write. */
const ANYBODYS = new Set(['junit', 'tap', 'ctrf', 'allure', 'xunit', 'nunit']);

/** The runners that may have made a tool's findings. */
export const runnersOf = (tool: string): readonly Runner[] =>
  ANYBODYS.has(tool) ? TESTERS : ALL.filter(({ tools }) => tools.includes(tool));

/** Programs that start another one named behind them. */
const STARTERS = new Set(
  `npx pnpm pnpx yarn bunx bun env cross-env time nice nohup exec command timeout xvfb-run sudo dotenv
   poetry uv pipenv pdm hatch rye bundle python python3 py coverage c8 nyc node ruby php tsx ts-node`.split(/\s+/),
);
/** Of those, the ones that measure: a part of the tests covers a part of the code, so they are left out. */
const MEASURING = new Set(['c8', 'nyc', 'coverage']);
/** Options of starters whose value is the next word. */
const STARTER_VALUES = new Set(
  list(
    '-p --package -C --prefix --dir --cwd -w --workspace --filter -F --with --extra --group --python -e -r --require --import --loader -s --rcfile --source -k',
  ),
);

function list(text: string): readonly string[] {
  return text.split(' ');
}

/** The name of a program without its folder, its ending and a version behind it. */
const programOf = ({ value, raw }: Word): string => {
  const name = (value ?? raw).replaceAll('\\', '/').split('/').at(-1) ?? '';
  return name.replace(/\.(?:m?js|cjs|cmd|exe|bat|phar)$/, '').replace(/^(python|php|ruby|node)\d[\d.]*$/, '$1');
};

/** A runner as a command calls it. `head` are the words up to its own arguments, `args` these; `bare` is the head without what measures coverage. */
export interface Found {
  readonly runner: Runner;
  readonly head: readonly Word[];
  readonly bare: readonly Word[];
  readonly args: readonly Word[];
}

/** The runner that a simple command calls, of those given; null when it calls none of them. */
export function runnerIn({ words }: Simple, runners: readonly Runner[]): Found | null {
  for (const at of startsOf(words)) {
    for (const runner of runners) {
      const found = calledAt(words, at, runner);
      if (found) return found;
    }
  }
  return null;
}

/** True when the command is a check that need not run before another. */
export const isOtherCheck = (simple: Simple): boolean => runnerIn(simple, ALL)?.runner.isCheck === true;

/** Where a program may be named: first, and behind each that starts another. */
function startsOf(words: readonly Word[]): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (
      !word ||
      (before && STARTER_VALUES.has(before.raw) && !(before.raw === '-p' && programOf(words[0] ?? word) === 'python'))
    )
      continue;
    if (word.raw.startsWith('-') && at > 0) continue;
    starts.push(at);
    if (at === 0 && !STARTERS.has(programOf(word))) break;
  }
  return starts;
}

function calledAt(words: readonly Word[], at: number, runner: Runner): Found | null {
  for (const [program = '', ...more] of runner.heads) {
    const word = words[at];
    if (!word || programOf(word) !== program) continue;
    const places = followed(words, at, more);
    if (!places) continue;
    const end = (places.at(-1) ?? at) + 1;
    const isVerb = (index: number): boolean => places.includes(index);
    // What stands between the program and its verb stays with the program.
    const head = words.slice(0, end);
    return { runner, head, bare: withoutMeasuring(head, at, isVerb), args: words.slice(end) };
  }
  return null;
}

/** Where each of the words that must follow stands, with options between. */
function followed(words: readonly Word[], at: number, more: readonly string[]): readonly number[] | null {
  const places: number[] = [];
  let next = at + 1;
  for (const wanted of more) {
    const isOption = wanted.startsWith('-');
    while (next < words.length && words[next]?.raw !== wanted && (isOption || /^[-+]/.test(words[next]?.raw ?? '')))
      next++;
    if (words[next]?.raw !== wanted) return null;
    places.push(next++);
  }
  return places;
}

/** `c8 --all mocha` is `mocha` where only a part runs; `coverage run -m pytest` is `python -m pytest`. */
function withoutMeasuring(head: readonly Word[], at: number, isVerb: (index: number) => boolean): readonly Word[] {
  const measuring = head.findIndex((word, index) => index < at && MEASURING.has(programOf(word)));
  if (measuring < 0) return head;
  const isModule = programOf(head[measuring] as Word) === 'coverage';
  const python =
    isModule && head[at - 1]?.raw === '-m'
      ? [
          { raw: 'python', value: 'python' },
          { raw: '-m', value: '-m' },
        ]
      : [];
  return [...head.slice(0, measuring), ...python, ...head.filter((_, index) => index >= at || isVerb(index))];
}
