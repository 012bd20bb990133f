// Hostile inputs at one size and at twice that size: what they cost, counted, may no more than double.

import type { Sample } from './corpus.ts';
import { openCounter } from './operations.ts';
import { randomOf } from './random.ts';
import { tryInput } from './trial.ts';

/** Twice the work, and some for what lists and maps cost as they grow. */
export const MOST_GROWTH = 2.5;
const BYTES = 60_000;

export interface Hostile {
  readonly name: string;
  readonly ending: string;
  /** About so many bytes of it. */
  readonly make: (bytes: number) => string;
}

export interface Growth {
  readonly name: string;
  readonly blocks: number;
  readonly chars: number;
  readonly faults: readonly string[];
}

const times = (piece: string, bytes: number): string => piece.repeat(Math.ceil(bytes / piece.length));
const numbered = (make: (at: number) => string, bytes: number): string => {
  const pieces: string[] = [];
  for (let at = 0, length = 0; length < bytes; at++) length += (pieces[pieces.push(make(at)) - 1] ?? '').length;
  return pieces.join('');
};
const inCase = (said: string): string =>
  `<testsuite><testcase name="a"><failure message="m">${said}</failure></testcase></testsuite>`;

/** Inputs that would hurt a reader that goes back to look again. */
export const HOSTILE: readonly Hostile[] = [
  { name: 'nested XML', ending: '.xml', make: (bytes) => times('<testsuite name="a">', bytes) },
  { name: 'nested elements in a failure', ending: '.xml', make: (bytes) => inCase(times('<a>', bytes)) },
  { name: 'nested JSON lists', ending: '.json', make: (bytes) => times('[', bytes) },
  { name: 'nested JSON objects', ending: '.json', make: (bytes) => times('{"a":', bytes) },
  {
    name: 'a JSON text of quotes',
    ending: '.json',
    make: (bytes) => `{"version":"2.1.0","runs":["${times('\\"', bytes)}`,
  },
  {
    name: 'a JSON text of backslashes',
    ending: '.json',
    make: (bytes) => `{"version":"2.1.0","runs":["${times('\\\\', bytes)}`,
  },
  {
    name: 'one CDATA section without end',
    ending: '.xml',
    make: (bytes) => `<testsuite><testcase><system-out><![CDATA[${times(']] >', bytes)}`,
  },
  { name: 'one comment without end', ending: '.xml', make: (bytes) => `<testsuite><!-- ${times('- ', bytes)}` },
  {
    name: 'attributes on one element',
    ending: '.xml',
    make: (bytes) => `<testsuite><testcase ${numbered((at) => `a${at}="${at}" `, bytes)}/></testsuite>`,
  },
  {
    name: 'a quote that never closes',
    ending: '.xml',
    make: (bytes) => `<testsuite><testcase name="${times('a > ', bytes)}`,
  },
  {
    name: 'failures of one test',
    ending: '.xml',
    make: (bytes) =>
      `<testsuite>${times('<testcase name="a"><failure message="m">x</failure></testcase>', bytes)}</testsuite>`,
  },
  {
    name: 'failures of many tests',
    ending: '.xml',
    make: (bytes) =>
      `<testsuite>${numbered((at) => `<testcase name="t${at}"><failure message="no ${at}"/></testcase>`, bytes)}</testsuite>`,
  },
  ...[
    ' ',
    '\t',
    'a',
    '0',
    '.',
    '/',
    ':',
    '-',
    '=',
    '(',
    '[',
    '<',
    '"',
    "'",
    '`',
    '#',
    '|',
    '\r',
    '\u001B',
    '\u001B[',
    '&',
    '%',
    'é',
    '⎯',
  ].map(
    (char): Hostile => ({
      name: `one line of ${JSON.stringify(char)}`,
      ending: '.log',
      make: (bytes) => times(char, bytes),
    }),
  ),
  ...[
    'a/',
    'a.',
    'a:',
    'a ',
    '  a',
    'at a (',
    'Error: ',
    '1:1 ',
    '##[group]a\n',
    '##[error]a\n',
    'a | ',
    '- ',
    '> ',
    '    at a (b.js:1:1)\n',
    '  File "a.py", line 1, in a\n',
  ].map(
    (piece): Hostile => ({
      name: `${JSON.stringify(piece)} again and again`,
      ending: '.log',
      make: (bytes) => times(piece, bytes),
    }),
  ),
  {
    name: 'errors on many lines of many files',
    ending: '.log',
    make: (bytes) =>
      numbered((at) => `src/f${at}.ts(${at},1): error TS2339: Property 'p${at}' does not exist.\n`, bytes),
  },
  {
    name: 'steps without end',
    ending: '.log',
    make: (bytes) => numbered((at) => `##[group]Run step ${at}\nstep ${at}\n##[endgroup]\nout ${at}\n`, bytes),
  },
];

/** Each fixture over and over: what its format knows best. */
export const repeated = (samples: readonly Sample[]): readonly Hostile[] =>
  samples.map(({ name, ending, bytes }) => ({
    name: `${name} again and again`,
    ending,
    make: (most) => times(`${bytes.toString('utf8')}\n`, Math.max(most, 3 * bytes.length)),
  }));

/** What each input costs at twice the size, as a ratio to what it cost before. */
export async function growthOf(inputs: readonly Hostile[], bytes = BYTES): Promise<readonly Growth[]> {
  const counter = await openCounter();
  const growths: Growth[] = [];
  try {
    for (const { name, ending, make } of inputs) {
      const once = make(bytes);
      const costs = [];
      const faults: string[] = [];
      for (const said of [once, make(2 * once.length)]) {
        await counter.take();
        faults.push(...(await tryInput(`input${ending}`, Buffer.from(said), randomOf(4))));
        costs.push(await counter.take());
      }
      const [one, two] = costs;
      const ratio = (of: 'blocks' | 'chars'): number =>
        Math.round((100 * (two?.[of] ?? 0)) / Math.max(1, one?.[of] ?? 0)) / 100;
      growths.push({ name, blocks: ratio('blocks'), chars: ratio('chars'), faults });
    }
  } finally {
    await counter.close();
  }
  return growths;
}
