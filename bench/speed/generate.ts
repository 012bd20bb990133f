// Writes the inputs that speed is measured on: reports and logs of any size, each as real tools write them, and alike on every machine.

import { closeSync, openSync, writeSync } from 'node:fs';

const FLUSH_CHARS = 4 << 20;
const WORDS =
  'cart depot ferry glass harbour island jetty kiosk ledger market niche orchard pier quarry ribbon sluice'.split(' ');
const TITLES = ['adds', 'rejects <empty> & "odd"', 'rounds half up', 'keeps ordér', 'waits for', 'closes'];

/** What a report holds, for a reader to be held against. */
export interface Counts {
  readonly tests: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Chance {
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
}

function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const below = (end: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  return { below, pick: (list) => list[below(list.length)] as never };
}

/** Writes text to a file in large pieces; `size` counts what came so far. */
function writerTo(file: string) {
  const handle = openSync(file, 'w');
  let held: string[] = [];
  let pending = 0;
  let written = 0;
  const flush = (): void => {
    written += writeSync(handle, held.join(''));
    held = [];
    pending = 0;
  };
  return {
    size: () => written + pending,
    put(text: string): void {
      held.push(text);
      pending += text.length;
      if (pending > FLUSH_CHARS) flush();
    },
    close(): void {
      flush();
      closeSync(handle);
    },
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function stackOf(message: string, chance: Chance): string {
  const frames = Array.from({ length: 20 + chance.below(20) }, () => {
    const place = `/home/runner/work/shop/shop/packages/${chance.pick(WORDS)}/src/${chance.pick(WORDS)}.test.ts:${1 + chance.below(900)}:${1 + chance.below(80)}`;
    return `    at ${chance.pick(WORDS)}.${chance.pick(WORDS)} (${place})`;
  });
  return [`AssertionError: ${message}`, `    - ${chance.below(1_000)}`, `    + ${chance.below(1_000)}`, ...frames].join(
    '\n',
  );
}

/** One case; of a hundred five fail, two are skipped, two print something. */
function caseOf(
  name: string,
  file: string,
  chance: Chance,
): { readonly text: string; readonly end: 'passed' | 'failed' | 'skipped' } {
  const head = `    <testcase name="${escaped(name)}" classname="${file}" file="${file}" time="${chance.below(2_000) / 1_000}"`;
  const lot = chance.below(100);
  if (lot < 5) {
    const message = `expected ${chance.below(100)} to equal <${chance.pick(WORDS)}> & "${chance.pick(WORDS)}"`;
    const stack = stackOf(message, chance);
    const body = chance.below(2) ? `<![CDATA[${stack}]]>` : escaped(stack);
    return {
      text: `${head}>\n      <failure message="${escaped(message)}" type="AssertionError">${body}</failure>\n    </testcase>\n`,
      end: 'failed',
    };
  }
  if (lot < 7) return { text: `${head}>\n      <skipped message="later"/>\n    </testcase>\n`, end: 'skipped' };
  const said = Array.from(
    { length: 3 + chance.below(9) },
    (_, at) => `[debug] ${chance.pick(WORDS)} step ${at} done`,
  ).join('\n');
  return {
    text: lot < 9 ? `${head}>\n      <system-out><![CDATA[${said}]]></system-out>\n    </testcase>\n` : `${head}/>\n`,
    end: 'passed',
  };
}

/** Writes a JUnit report of about `bytes`. */
export function writeReport(file: string, bytes: number, seed = 1): Counts {
  const chance = chanceOf(seed);
  const writer = writerTo(file);
  const counts = { tests: 0, failed: 0, skipped: 0 };
  writer.put('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="all">\n');
  for (let suite = 0; writer.size() < bytes; suite++) {
    const path = `packages/${chance.pick(WORDS)}/src/${chance.pick(WORDS)}-${suite}.test.ts`;
    const cases = Array.from({ length: 60 + chance.below(80) }, (_, at) =>
      caseOf(`${chance.pick(WORDS)} ${chance.pick(TITLES)} #${at}`, path, chance),
    );
    const of = (end: string): number => cases.filter((one) => one.end === end).length;
    writer.put(
      `  <testsuite name="${path}" timestamp="2026-01-02T03:04:05" tests="${cases.length}" failures="${of('failed')}" skipped="${of('skipped')}">\n`,
    );
    for (const { text } of cases) writer.put(text);
    writer.put('  </testsuite>\n');
    counts.tests += cases.length;
    counts.failed += of('failed');
    counts.skipped += of('skipped');
  }
  writer.put('</testsuites>\n');
  writer.close();
  return counts;
}

/** Writes a report of one failed test that printed `bytes`. */
export function writeGiant(file: string, bytes: number): Counts {
  const writer = writerTo(file);
  writer.put(
    '<?xml version="1.0"?>\n<testsuite name="s"><testcase name="a"><failure message="m">no</failure><system-out><![CDATA[',
  );
  while (writer.size() < bytes) writer.put('[debug] a step is done <no element> & goes on to the next\n'.repeat(1_000));
  writer.put(']]></system-out></testcase><testcase name="b"/></testsuite>\n');
  writer.close();
  return { tests: 2, failed: 1, skipped: 0 };
}

const color = (code: number, text: string): string => `\u001B[${code}m${text}\u001B[0m`;

const CALM: readonly ((chance: Chance) => string)[] = [
  (chance) =>
    `npm http fetch GET 200 https://registry.npmjs.org/${chance.pick(WORDS)} ${chance.below(900)}ms (cache miss)`,
  (chance) =>
    ` ${color(32, '✓')} packages/${chance.pick(WORDS)}/src/${chance.pick(WORDS)}.test.ts ${color(2, `(${chance.below(40)} tests)`)} ${chance.below(900)}ms`,
  (chance) => `ok  \tgithub.com/acme/${chance.pick(WORDS)}\t0.${chance.below(900)}s`,
  (chance) => `[${chance.below(999)}/999] Building CXX object src/${chance.pick(WORDS)}.cpp.o`,
  (chance) => `${color(36, 'info')}  - 0 problems in ${chance.pick(WORDS)} ${chance.below(9_999)}`,
  (chance) => `   Compiling ${chance.pick(WORDS)}-${chance.pick(WORDS)} v0.${chance.below(9)}.${chance.below(40)}`,
  (chance) => `Downloading ${chance.pick(WORDS)}-${chance.below(9)}.1-py3-none-any.whl (${chance.below(900)} kB)`,
  (chance) =>
    `#${chance.below(40)} 1.${chance.below(900)} Setting up lib${chance.pick(WORDS)}:amd64 (${chance.below(9)}.2-1) ...`,
  () => '',
];

const FAILING: readonly ((chance: Chance) => readonly string[])[] = [
  (chance) => [
    `packages/${chance.pick(WORDS)}/src/${chance.pick(WORDS)}.ts(${1 + chance.below(900)},7): error TS2339: Property '${chance.pick(WORDS)}' does not exist on type 'Item'.`,
  ],
  (chance) => [
    `src/${chance.pick(WORDS)}.cpp:${1 + chance.below(900)}:5: error: '${chance.pick(WORDS)}' was not declared in this scope`,
  ],
  (chance) => [
    `--- FAIL: Test${chance.pick(WORDS)}${chance.below(99)} (0.01s)`,
    `    ${chance.pick(WORDS)}_test.go:${1 + chance.below(900)}: got 1, want ${chance.below(9)}`,
    'FAIL',
  ],
  (chance) => [
    `${color(31, 'error[E0308]')}: mismatched types`,
    `  --> src/${chance.pick(WORDS)}.rs:${1 + chance.below(900)}:5`,
  ],
];

/** Writes a log of about `bytes`, with GitHub's timestamps; one line in three hundred begins a failure. */
export function writeLog(file: string, bytes: number, seed = 1): { readonly lines: number; readonly failures: number } {
  const chance = chanceOf(seed);
  const writer = writerTo(file);
  const counts = { lines: 0, failures: 0 };
  let ms = Date.UTC(2026, 0, 2);
  const put = (line: string): void => {
    ms += chance.below(40);
    counts.lines++;
    writer.put(`${new Date(ms).toISOString().slice(0, -1)}0000Z ${line}\n`);
  };
  while (writer.size() < bytes) {
    const fails = chance.below(300) === 0;
    if (fails) counts.failures++;
    for (const line of fails ? chance.pick(FAILING)(chance) : [chance.pick(CALM)(chance)]) put(line);
  }
  writer.close();
  return counts;
}

/** Writes a log of so many type errors, no two alike. */
export function writeErrors(file: string, count: number): void {
  const writer = writerTo(file);
  for (let at = 0; at < count; at++)
    writer.put(
      `src/${WORDS[at % WORDS.length]}/f${at % 5_000}.ts(${1 + (at % 900)},7): error TS2339: Property 'p${at}' does not exist on type 'Item${at % 50}'.\n`,
    );
  writer.close();
}
