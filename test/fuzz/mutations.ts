// Ways in which an input comes damaged, doubled, mixed up, or as an enemy would write it.

import type { Random } from './random.ts';

/** What a mutation may draw from: chance, and another input to mix in. */
export interface Draw {
  readonly random: Random;
  readonly other: () => Buffer;
}

/** Changes bytes. Those before `keeps` of the result are as they were, where it says so. */
export type Mutation = (bytes: Buffer, draw: Draw) => { readonly bytes: Buffer; readonly keeps?: number };

const whole = (bytes: Buffer): { readonly bytes: Buffer } => ({ bytes });
const text = (bytes: Buffer, change: (said: string) => string): { readonly bytes: Buffer } =>
  whole(Buffer.from(change(bytes.toString('utf8'))));

/** Cut anywhere, as by a runner that was killed. */
const truncate: Mutation = (bytes, { random }) => {
  const at = random.below(bytes.length);
  return { bytes: bytes.subarray(0, at), keeps: at };
};

/** Something else begins in the middle of it. */
const splice: Mutation = (bytes, { random, other }) => {
  const at = random.below(bytes.length);
  const piece = other();
  const from = random.below(piece.length);
  return {
    bytes: Buffer.concat([bytes.subarray(0, at), piece.subarray(from, from + 1 + random.below(4_000))]),
    keeps: at,
  };
};

/** Something else stands between its lines. */
const insert: Mutation = (bytes, { random, other }) => {
  const at = lineStart(bytes, random.below(bytes.length));
  return { bytes: Buffer.concat([bytes.subarray(0, at), other().subarray(0, 8_000), bytes.subarray(at)]) };
};

/** A stretch of it is there many times. */
const duplicate: Mutation = (bytes, { random }) => {
  const from = random.chance(0.5) ? lineStart(bytes, random.below(bytes.length)) : random.below(bytes.length);
  const piece = bytes.subarray(from, from + 1 + random.below(random.pick([1, 20, 400, 4_000])));
  const times = 1 + random.below(Math.min(2_000, Math.ceil(60_000 / Math.max(1, piece.length))));
  return whole(
    Buffer.concat([bytes.subarray(0, from), ...Array.from({ length: times }, () => piece), bytes.subarray(from)]),
  );
};

const remove: Mutation = (bytes, { random }) => {
  const from = random.below(bytes.length);
  return whole(
    Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + random.below(random.pick([1, 10, 500])))]),
  );
};

const flip: Mutation = (bytes, { random }) => {
  const flipped = Buffer.from(bytes);
  for (let left = 1 + random.below(20); left > 0 && flipped.length; left--)
    flipped[random.below(flipped.length)] = random.below(256);
  return whole(flipped);
};

const ENCODINGS: readonly ((said: string) => Buffer)[] = [
  (said) => Buffer.from(`\uFEFF${said}`),
  (said) => Buffer.from(`\uFEFF${said}`, 'utf16le'),
  (said) => Buffer.from(`\uFEFF${said}`, 'utf16le').swap16(),
  (said) => Buffer.from(said, 'utf16le'),
  (said) => Buffer.from(said, 'latin1'),
  (said) => Buffer.from(Buffer.from(said).toString('latin1')),
];
const encode: Mutation = (bytes, { random }) => whole(random.pick(ENCODINGS)(bytes.toString('utf8')));

const LINE_ENDS = ['\r\n', '\r', '\r\r\n', '\n\n', '\u2028', '\u0085', '\0', ' ', ''];
const lineEnds: Mutation = (bytes, { random }) => {
  const share = random.pick([1, 1, 0.2]);
  const end = random.pick(LINE_ENDS);
  return text(bytes, (said) => said.replace(/\n/g, () => (random.chance(share) ? end : '\n')));
};

const NESTS: readonly ((said: string, depth: number) => string)[] = [
  (said, depth) => `${'<testsuite name="n">'.repeat(depth)}${said}${'</testsuite>'.repeat(depth)}`,
  (said, depth) => `${'{"a":['.repeat(depth)}${said}${']}'.repeat(depth)}`,
  (said) => `<testsuite><testcase name="a"><failure message="m"><![CDATA[${said}]]></failure></testcase></testsuite>`,
  (said) => JSON.stringify({ message: said }),
  (said, depth) => said.replace(/^/gm, '  '.repeat(Math.min(depth, 100))),
  (said) => said.replace(/^/gm, () => '2026-01-02T03:04:05.6789012Z '),
  (said, depth) => said.replace(/^/gm, `${'>'.repeat(Math.min(depth, 50))} `),
  (said) => said.replace(/^/gm, 'web:test: '),
  (said) => `##[group]Run npm test\nnpm test\n##[endgroup]\n${said}\n##[error]Process completed with exit code 1.\n`,
  (said) => said.replace(/^/gm, 'job\tstep\t2026-01-02T03:04:05.6789012Z '),
];
const nest: Mutation = (bytes, { random }) => {
  const depth = random.pick([1, 3, 40, 3_000]);
  return text(bytes, (said) => random.pick(NESTS)(said, depth));
};

const shuffle: Mutation = (bytes, { random }) =>
  text(bytes, (said) => {
    const lines = said.split('\n');
    for (let left = 1 + random.below(lines.length); left > 0; left--) {
      const [from, to] = [random.below(lines.length), random.below(lines.length)];
      [lines[from], lines[to]] = [lines[to] ?? '', lines[from] ?? ''];
    }
    return lines.join('\n');
  });

const ODD = [
  '\u001B[31m',
  '\u001B]8;;http://x\u0007',
  '\u0000',
  '\r',
  '\u202E',
  '`'.repeat(20),
  '&#x1b;',
  '&lt;',
  ']]>',
  '<!--',
  '"',
  '\\',
  '%',
  '𝕏',
  '\uFFFD',
];
const NUMBERS = ['0', '-1', '99999999999999999999', '1e400', '2147483648', 'NaN'];
const sprinkle: Mutation = (bytes, { random }) => {
  const share = random.pick([0.001, 0.02]);
  return text(bytes, (said) =>
    said.replace(/[\s\S]/g, (char) => (random.chance(share) ? char + random.pick(ODD) : char)),
  );
};
const numbers: Mutation = (bytes, { random }) =>
  text(bytes, (said) => said.replace(/\d+/g, (digits) => (random.chance(0.1) ? random.pick(NUMBERS) : digits)));

/** One character of a line, over and over: what makes a pattern go back and forth. */
const stretch: Mutation = (bytes, { random }) =>
  text(bytes, (said) => {
    const at = random.below(said.length);
    return (
      said.slice(0, at) + said.slice(at, at + 1 + random.below(3)).repeat(1 + random.below(9_000)) + said.slice(at)
    );
  });

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncate,
  splice,
  insert,
  duplicate,
  remove,
  flip,
  encode,
  lineEnds,
  nest,
  shuffle,
  sprinkle,
  numbers,
  stretch,
};

function lineStart(bytes: Buffer, at: number): number {
  return bytes.subarray(0, at).lastIndexOf(10) + 1;
}
