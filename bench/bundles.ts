// Measures the merging of bundles: makes those of many legs, merges them through the built command line, prints time and memory.
//   node bench/bundles.ts [LEGS=256] [FINDINGS=2000] [CLI=dist/cli/index.js]
// Three kinds of legs: all say the same; all say the same but for times, places and addresses; every leg fails in its own way.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleLines } from '../src/legs/write.ts';
import type { BundleFinding, BundlePart, TestClass } from '../src/model/bundle.ts';
import { writeBundle } from '../src/publish/bundle.ts';
import { clip } from '../src/render/hostile.ts';
import { redactorFor } from '../src/render/redact.ts';

type Kind = 'same' | 'varied' | 'distinct';

const [legs = 256, findings = 2_000] = process.argv.slice(2, 4).map(Number);
const cli = process.argv[4] ?? 'dist/cli/index.js';
const folder = mkdtempSync(join(tmpdir(), 'bundles-'));

try {
  for (const kind of ['same', 'varied', 'distinct'] as const) await measure(kind);
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(kind: Kind): Promise<void> {
  const home = join(folder, kind);
  const files: string[] = [];
  let bytes = 0;
  let chars = 0;
  for (let leg = 0; leg < legs; leg++) {
    const lines = [...bundleLines([partOf(leg, kind)], { redact: redactorFor([]), clip })];
    chars += lines.reduce((sum, line) => sum + line.length, 0);
    const { file } = await writeBundle(join(home, String(leg)), lines);
    bytes += statSync(file).size;
    files.push(file);
  }
  mkdirSync(join(home, 'root'), { recursive: true });
  const { seconds, cpu, peakMiB, report } = await merged(files, join(home, 'root'));
  const { totals, causes } = report;
  console.log(
    `${kind}: ${legs} legs of ${findings} findings, ${perLeg(bytes)} packed and ${perLeg(chars)} of text each; merged in ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of work) with ${peakMiB} MiB at most: ${totals.findings} findings, ${causes.length} causes`,
  );
}

function perLeg(all: number): string {
  return `${Math.round(all / legs / 1024)} KiB`;
}

interface Merged {
  readonly seconds: number;
  /** Seconds of work, on all cores. */
  readonly cpu: number;
  readonly peakMiB: number;
  readonly report: { readonly totals: { readonly findings: number }; readonly causes: readonly unknown[] };
}

async function merged(files: readonly string[], root: string): Promise<Merged> {
  const output = join(root, 'report.json');
  const start = process.hrtime.bigint();
  const child = spawn(
    process.execPath,
    [cli, 'explain', ...files, '--root', root, '--diff', 'none', '--format', 'json', '--output', output],
    {
      stdio: 'ignore',
    },
  );
  let peakMiB = 0;
  let cpu = 0;
  const watch = setInterval(() => {
    peakMiB = Math.max(peakMiB, peakOf(child.pid));
    cpu = Math.max(cpu, cpuOf(child.pid));
  }, 20);
  await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  return {
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
    cpu,
    peakMiB,
    report: JSON.parse(readFileSync(output, 'utf8')),
  };
}

function peakOf(pid: number | undefined): number {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** Clock ticks of a process, of which there are 100 a second. */
function cpuOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

function partOf(leg: number, kind: Kind): BundlePart {
  const job = `test (os-${leg % 4}, ${leg >> 2})`;
  const all = Array.from({ length: findings }, (_, at) => findingOf(at, leg, kind));
  const check = {
    name: 'unit',
    loop: 'commit' as const,
    tools: ['vitest'],
    command: 'npm test',
    exitCode: 1,
    durationMs: 60_000,
  };
  return {
    id: `run-${leg}-1`,
    slot: `run-${leg}`,
    attempt: 1,
    leg: { job, matrix: { os: `os-${leg % 4}`, shard: String(leg >> 2) } },
    sources: 1,
    checks: [{ ...check, passed: 8_000, failed: findings, skipped: 0, truncated: false, notRun: [] }],
    completed: ['vitest'],
    notes: [],
    change: null,
    findings: all,
    base: [],
    classes: Array.from({ length: 200 }, (_, at) => classOf(at)),
    cut: 0,
  };
}

function classOf(at: number): TestClass {
  const counts = {
    tool: 'vitest',
    suite: `test/module${at}.test.ts`,
    file: `test/module${at}.test.ts`,
    passed: 40,
    failed: 10,
  };
  return { ...counts, names: Array.from({ length: 40 }, (_, name) => `keeps its promise number ${name}`) };
}

function findingOf(at: number, leg: number, kind: Kind): BundleFinding {
  const own = kind === 'distinct' ? `${leg}x${at}` : String(at);
  const varying = kind === 'varied' ? ` after ${leg * 7 + at} ms at 0x${(leg * 65_536 + at).toString(16)}` : '';
  const file = `test/module${Math.floor(at / 10)}.test.ts`;
  const message = `expected ${at} to be ${at + 1}${varying}`;
  return {
    ...{ tool: 'vitest', check: 'unit', family: 'unit', severity: 'error', rule: null, kind: 'value-is', message },
    detail: `AssertionError: ${message}\n${Array.from({ length: 12 }, (_, line) => `    at call${line} (src/part${line}.ts:${at + line}:7)`).join('\n')}`,
    location: { path: file, line: 10 + (at % 10) * 8, column: 5 },
    frames: Array.from({ length: 8 }, (_, frame) => ({
      path: `src/part${frame}.ts`,
      line: at + frame + 1,
      column: 7,
      name: `call${frame}`,
      origin: 'app' as const,
    })),
    test: { suite: file, name: `does the thing number ${own}`, file },
    facts: { symbols: [], expected: String(at + 1), actual: String(at) },
    source: { path: 'reports/junit.xml', line: at * 20 + 1 + (kind === 'varied' ? leg : 0), endLine: at * 20 + 20 },
    ...{ scope: null, step: null, order: 0, isLog: false, isGeneric: false, passedOnRetry: false },
  };
}
