// Remakes the cases under bench/cases: node bench/make/index.ts [--only NAME,…] [--list]
// Every case is run for real: the base must be green, the head must fail, and each cause is verified by reverting only its lines;
// a cause outside the change by running the same head where nothing is amiss.
// Needs root on Debian: bats checkstyle shellcheck yamllint chromium clang cmake faketime flake8 golang-go libgtest-dev maven-debian-helper libsurefire-java junit5 mypy ninja-build ccache
// phpunit php-curl php-sqlite3 python3-pytest rubocop ruby-rspec ruby-rspec-junit-formatter; and a folder CASES_TOOLS with `node_modules`
// (@playwright/test, typescript, @types/node, vitest, jest, eslint, typescript-eslint) and `python` (pytest and what it imports).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCase } from './case.ts';
import { type Project, readProjects } from './plan.ts';
import type { LegRun } from './run.ts';

const CASES = join(import.meta.dirname, '../cases');
const only = (process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : '')?.split(',') ?? [
  '',
];
const wanted = (project: Project, name: string) => only.some((one) => `${project.name}-${name}`.includes(one));

/** A project's half: the parity of the first byte of its name's SHA-256. */
/** Held back at first, and looked at since: they may not go back. */
const SEEN = new Set(['clinic', 'customs', 'cellar', 'kiosk', 'apiary', 'carillon']);
const half = (project: string) =>
  SEEN.has(project) ? 'tune' : (createHash('sha256').update(project).digest()[0] ?? 0) % 2 ? 'held' : 'tune';

function writeHalves(): void {
  const halves: Record<string, string[]> = { tune: [], held: [] };
  for (const entry of readdirSync(CASES, { withFileTypes: true }).filter((one) => one.isDirectory())) {
    const { project } = JSON.parse(readFileSync(join(CASES, entry.name, 'truth.json'), 'utf8')) as { project: string };
    halves[half(project)]?.push(entry.name);
  }
  for (const list of Object.values(halves)) list.sort();
  writeFileSync(join(CASES, 'HALVES.json'), `${JSON.stringify(halves, null, 1)}\n`);
}

async function makeProject(project: Project): Promise<string[]> {
  const bases = new Map<string, LegRun[]>();
  const failures: string[] = [];
  for (const plan of project.cases.filter((one) => wanted(project, one.name))) {
    const began = Date.now();
    try {
      const line = await makeCase({ project, plan, bases, out: join(CASES, `${project.name}-${plan.name}`) });
      console.log(`${project.name}-${plan.name}: ${line} (${((Date.now() - began) / 1000).toFixed(0)} s)`);
    } catch (error) {
      failures.push(`${project.name}-${plan.name}: ${error instanceof Error ? error.message : String(error)}`);
      console.log(`${project.name}-${plan.name}: NOT MADE: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures;
}

const failures: string[] = [];
for (const project of readProjects(join(import.meta.dirname, 'projects')))
  failures.push(...(await makeProject(project)));
writeHalves();
process.exitCode = failures.length ? 1 : 0;
