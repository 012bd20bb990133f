// gotestsum's summary: one block per failing test and per try.
//   === FAIL: store TestTable/one (re-run 1) (0.00s)
//       store_test.go:31: got 2, want 1

import type { Finding } from '../../../model/finding.ts';
import type { Context, Line } from '../../../model/format.ts';
import { tells } from './output.ts';
import { endTest, type GoPackage, newPackage, output, testNamed } from './package.ts';
import { parentsOf, readPackage } from './report.ts';
import { isFraming } from './text.ts';

const HEAD =
  /^=== (?<state>FAIL|SKIP): (?<path>\S{1,300})(?: (?<name>[^\s(]\S{0,400}(?: [^\s(]\S{0,200}){0,9}))?(?: \(re-run (?<run>\d{1,3})\))?(?: {1,2}\((?:[\d.]{1,12}s|cached|(?<cut>unknown))\))?$/;
const SECTION = /^=== (?:Failed|Skipped|Errors)$/;

interface Block {
  readonly path: string;
  /** Null for a package that failed as a whole. */
  readonly name: string | null;
  readonly run: number;
  /** True when the test never came to its end. */
  readonly cut: boolean;
  readonly pkg: GoPackage;
}

export interface SummaryReader {
  /** True when the line belongs to the summary. */
  push(line: Line): boolean;
  /** Ends the block that is open, at gotestsum's own last line. */
  close(): void;
  readonly paths: readonly string[];
  readonly empty: boolean;
  /** One finding per test that failed, of its last try; `runs` is how often gotestsum ran the tests. */
  findings(
    runs: number,
    whole: (short: string) => string,
  ): { readonly findings: readonly Finding[]; readonly truncated: boolean };
}

export function summaryReader(context: Context): SummaryReader {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let inside = false;
  return {
    get paths() {
      return blocks.map((block) => block.path);
    },
    get empty() {
      return blocks.length === 0;
    },
    push(line) {
      const head = line.text.startsWith('=== ') ? HEAD.exec(line.text)?.groups : undefined;
      if (head || SECTION.test(line.text)) {
        inside = true;
        open = head?.state === 'FAIL' && blocks.length < context.limits.findings ? begin(head, line) : null;
        if (open) blocks.push(open);
        return true;
      }
      if (!inside) return false;
      if (open && !isFraming(line.text))
        output(open.pkg, open.name === null ? null : testNamed(open.pkg, open.name, line), line);
      if (open?.name === null) open.pkg.resultLine = line;
      return true;
    },
    close() {
      inside = false;
      open = null;
    },
    findings(runs, whole) {
      const last = lastTries(blocks);
      const parents = parentsIn(last);
      const kept = last.filter((block) => !parents.has(block));
      let truncated = false;
      const findings = kept.flatMap((block) => {
        block.pkg.path = whole(block.path);
        const said = readPackage(block.pkg, 'gotestsum', context);
        truncated ||= said.truncated || block.cut;
        const test = block.name === null ? null : { suite: block.pkg.path, name: block.name, file: null };
        // A crash says more than the test it hit, whose own output it swallowed.
        return (block.pkg.crash ? said.findings.slice(-1) : said.findings.slice(0, 1)).map((finding) => ({
          ...finding,
          test,
          passedOnRetry: runs > 1 && block.run < runs - 1 && block.name !== null,
        }));
      });
      return { findings, truncated };
    },
  };
}

function begin(head: Readonly<Record<string, string | undefined>>, line: Line): Block {
  const path = head.path ?? '';
  const name = head.name ?? null;
  const pkg = newPackage(path);
  if (name === null) pkg.result = 'fail';
  else endTest(testNamed(pkg, name, line), 'fail', line);
  pkg.resultLine = line;
  return { path, name, run: Number(head.run ?? 0), cut: head.cut !== undefined, pkg };
}

function lastTries(blocks: readonly Block[]): Block[] {
  const last = new Map<string, Block>();
  for (const block of blocks) {
    const key = `${block.path} ${block.name}`;
    if ((last.get(key)?.run ?? -1) <= block.run) last.set(key, block);
  }
  return [...last.values()];
}

/** Tests whose subtests failed and that say nothing themselves. Of a crash told twice the subtest's telling counts. */
function parentsIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const parents = parentsOf(blocks.map(keyOf));
  const crashed = parentsOf(blocks.filter((block) => block.pkg.crash).map(keyOf));
  return new Set(
    blocks.filter(
      (block) =>
        block.name !== null &&
        (block.pkg.crash ? crashed.has(keyOf(block)) : parents.has(keyOf(block)) && !tells(printed(block))),
    ),
  );
}

const keyOf = ({ path, name }: Block): string => `${path.replaceAll('/', '\u0000')} ${name}`;
const printed = ({ pkg }: Block): string[] =>
  [...pkg.tests.values()].flatMap((test) => test.lines.map((line) => line.text));
