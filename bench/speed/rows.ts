// What is promised of speed and size, each promise a row: what is run, against what, and how it is judged.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './generate.ts';
import { writeErrors, writeGiant, writeLog, writeReport } from './generate.ts';
import { type Command, type Measured, rounds } from './measure.ts';
import type { References } from './references.ts';

const MB = 2 ** 20;

export interface Row {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  /** Null where it could not be measured. */
  readonly isMet: boolean | null;
}

export interface Bench {
  readonly folder: string;
  readonly cli: string;
  readonly action: string;
  readonly references: References;
  /** Rounds of each comparison. */
  readonly count: number;
  readonly isQuick: boolean;
}

/** The command line on a file, with nothing else to do. */
const ours = ({ cli, folder }: Bench, file: string, words: readonly string[] = []): Command => ({
  ...{ name: 'broken-assumption', cwd: folder, statuses: [0, 1] },
  words: [process.execPath, ...words, cli, 'explain', file, '--root', '.', '--diff', 'none', '--format', 'json'],
});

function against({ references, folder }: Bench, name: string, words: readonly string[]): Command | null {
  const start = references.wordsOf(name);
  return start && { name, cwd: folder, words: [...start, ...words], statuses: [0, 1] };
}

/** The ratio that counts is of the least seconds of each, as what else the machine does shows least in them. */
export function ratioText(measured: Measured | undefined): string {
  if (!measured) return 'not measured';
  const { leastRatio, wallRatio, cpuRatio } = measured;
  const cpu = cpuRatio ? `; CPU ×${cpuRatio.median.toFixed(2)}` : '';
  return `×${leastRatio.toFixed(2)} (by rounds ×${wallRatio.median.toFixed(2)}, ${wallRatio.least.toFixed(2)} to ${wallRatio.most.toFixed(2)}${cpu})`;
}

const peakOf = ({ peakMb }: Measured): number => peakMb?.most ?? 0;
const total = ({ output }: Measured, name: 'failed' | 'findings'): number => {
  try {
    return Number(JSON.parse(output).totals[name]);
  } catch {
    return Number.NaN;
  }
};

function row(what: string, target: string, { measured, isMet }: Pick<Row, 'measured' | 'isMet'>): Row {
  return { what, target, measured, isMet };
}

/** A report of 100 MB against libxml2's validator, and the parsers of the neighbours beside it. */
export function reportRows(bench: Bench): { readonly rows: readonly Row[]; readonly measured: readonly Measured[] } {
  const size = bench.isQuick ? 50 : 100;
  const file = join(bench.folder, 'report.xml');
  const counts = writeReport(file, size * MB);
  const first = against(bench, 'xmllint', ['--stream', '--noout', file]);
  const others = ['saxes', 'fast-xml-parser', 'junit2json'].map((name) => against(bench, name, [file]));
  const ctrf = against(bench, 'junit-to-ctrf', [file, '-o', join(bench.folder, 'ctrf.json')]);
  const commands = [first, ours(bench, file), ...others, ctrf].filter((command) => command !== null);
  const measured = rounds(commands, bench.count);
  const own = measured.find(({ name }) => name === 'broken-assumption') as Measured;
  const ratio = first ? own.leastRatio : null;
  const isRight = total(own, 'failed') === counts.failed;
  const said = `${ratioText(first ? own : undefined)}, ${Math.round(peakOf(own))} MB at most, ${isRight ? 'counts right' : 'COUNTS WRONG'}`;
  return {
    rows: [
      row(`JUnit report of ${size} MB, seconds against \`xmllint --stream --noout\``, '≤ ×2.5', {
        measured: said,
        isMet: ratio === null ? null : isRight && ratio <= 2.5,
      }),
    ],
    measured,
  };
}

/** What no neighbour reads to its end. */
export function largeRow(bench: Bench): Row {
  const size = bench.isQuick ? 200 : 1_000;
  const file = join(bench.folder, 'large.xml');
  const counts: Counts = writeReport(file, size * MB);
  const [free, tight] = rounds([ours(bench, file), ours(bench, file, ['--max-old-space-size=96'])], 1) as [
    Measured,
    Measured,
  ];
  const isRight = [free, tight].every((one) => one.isDone && total(one, 'failed') === counts.failed);
  const measured = `${isRight ? 'counts right both times' : 'NOT READ TO ITS END'}, ${Math.round(peakOf(free))} MB; ${Math.round(peakOf(tight))} MB with the small heap`;
  return row(`JUnit report of ${size} MB`, 'read whole, ≤ 160 MB of memory, also with `--max-old-space-size=96`', {
    measured,
    isMet: isRight && peakOf(free) <= 160,
  });
}

/** One text that fills the file: a reader that looks again at what is not finished grows with the square. */
export function giantRow(bench: Bench): Row {
  const size = bench.isQuick ? 25 : 50;
  const [half, whole] = [size, 2 * size].map((megabytes) => {
    const file = join(bench.folder, `giant-${megabytes}.xml`);
    writeGiant(file, megabytes * MB);
    return file;
  }) as [string, string];
  const reference = against(bench, 'saxes', [whole]);
  const measured = rounds([ours(bench, half), ours(bench, whole), ...(reference ? [reference] : [])], bench.count);
  const growth = measured[1] as Measured;
  const compared = reference ? rounds([reference, ours(bench, whole)], bench.count)[1] : undefined;
  const said = `of saxes ${ratioText(compared)}; doubled ${ratioText(growth)}`;
  return row(`one \`<system-out>\` of ${2 * size} MB`, '≤ ×1.5 of saxes; doubling costs ≤ ×2.2', {
    measured: said,
    isMet: growth.leastRatio <= 2.2 && (!compared || compared.leastRatio <= 1.5),
  });
}

/** Cut at any byte, as when a runner is killed. */
export function cutRow(bench: Bench): Row {
  const file = join(bench.folder, 'whole.xml');
  const cut = join(bench.folder, 'cut.xml');
  writeReport(file, MB);
  const whole = readFileSync(file);
  const cuts = Array.from(
    { length: bench.isQuick ? 10 : 40 },
    (_, at) => 2_000 + ((at * 7_919_003) % (whole.length - 2_000)),
  );
  const lost = cuts.filter((at) => {
    const text = whole.subarray(0, at);
    writeFileSync(cut, text);
    const complete = text
      .toString('latin1')
      .split('</testcase>')
      .slice(0, -1)
      .filter((piece) => piece.includes('<failure')).length;
    const [read] = rounds([ours(bench, cut)], 1) as [Measured];
    return !(total(read, 'failed') >= complete);
  });
  return row(`JUnit report cut at ${cuts.length} places`, 'every failure complete before the cut is counted', {
    measured: `lost at ${lost.length}`,
    isMet: lost.length === 0,
  });
}

/** A log, against the reader that tries everything on every line. */
export function logRow(bench: Bench): Row {
  const size = bench.isQuick ? 30 : 100;
  const file = join(bench.folder, 'job.log');
  writeLog(file, size * MB);
  const naive: Command = {
    name: 'naive',
    cwd: bench.folder,
    words: [process.execPath, join(import.meta.dirname, 'naive.ts'), file],
  };
  const search = ['rg', 'grep']
    .map((name) =>
      against(
        bench,
        name,
        ['-c', '-E', 'rror|FAIL|atal', file].filter((word) => name !== 'rg' || word !== '-E'),
      ),
    )
    .filter((command) => command !== null);
  const [, own, ...searched] = rounds([naive, ours(bench, file), ...search], bench.count) as [
    Measured,
    Measured,
    ...Measured[],
  ];
  const faster = 1 / own.leastRatio;
  const beside = searched.map((one) => `${one.name} alone ×${(1 / one.leastRatio).toFixed(0)}`).join(', ');
  const measured = `×${faster.toFixed(2)} as fast, ${Math.round(peakOf(own))} MB${beside ? `; ${beside}` : ''}`;
  return row(`log of ${size} MB, against trying 42 patterns on each line`, '≥ ×3 as fast, ≤ 160 MB', {
    measured,
    isMet: faster >= 3 && peakOf(own) <= 160,
  });
}

/** What is read must also be explained. */
export function findingsRow(bench: Bench): Row {
  const most = bench.isQuick ? 50_000 : 100_000;
  const home = join(bench.folder, 'findings');
  mkdirSync(join(home, '.github'), { recursive: true });
  writeFileSync(join(home, '.github/broken-assumption.yml'), `limits:\n  findings: ${most}\n`);
  const commands = [most / 2, most].map((count) => {
    const file = join(home, `errors-${count}.log`);
    writeErrors(file, count);
    return { ...ours(bench, file), cwd: home };
  });
  const [, whole] = rounds(commands, bench.count) as [Measured, Measured];
  const isRight = total(whole, 'findings') === most;
  const seconds = whole.wall.least;
  const measured = `${seconds.toFixed(1)} s, doubled ${ratioText(whole)}${isRight ? '' : ', NOT ALL EXPLAINED'}`;
  return row(`${most.toLocaleString('en')} findings, no two alike`, '≤ 3 s; doubling costs ≤ ×2.2', {
    measured,
    isMet: isRight && seconds <= 3 && whole.leastRatio <= 2.2,
  });
}
