// Runs a whole workflow through the built action, on an emulated runner and a stand-in for GitHub, twice: the second time what failed. Leaves what people would see in a folder.
//   npm run github [FOLDER [SCRIPT]]     SCRIPT is the action's; default: dist/action/index.js

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { demoProject } from '../test/github/demo/project.ts';
import type { Standin } from '../test/github/standin/server.ts';
import { openStandin } from '../test/github/standin/server.ts';
import { resultFiles } from '../test/github/workflow/job.ts';
import { type Host, pullRequestEvent, type RunEnd, rerunFailed, runWorkflow } from '../test/github/workflow.ts';

const out = resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), 'github-run-')));
const home = mkdtempSync(join(tmpdir(), 'github-home-'));
const github = await openStandin();
const started = performance.now();

try {
  const { source, ...shas } = demoProject(join(home, 'source'));
  const event = pullRequestEvent(github, shas);
  const text = readFileSync('test/github/demo/ci.yml', 'utf8');
  const call = {
    github,
    text,
    source,
    event,
    home,
    action: resolve(process.argv[3] ?? 'dist/action/index.js'),
    ref: 'refs/pull/3/merge',
    run: { sha: shas.head },
  };
  const { host, end } = await runWorkflow(call);
  show(host, end);
  show(host, await rerunFailed(host, end));
  leaveWritten(github);
  console.log(`\n${((performance.now() - started) / 1000).toFixed(1)} s; see ${out}`);
  if (github.violations.length > 0) console.error(`Not as GitHub describes it:\n${github.violations.join('\n')}`);
  process.exitCode = github.violations.length > 0 ? 1 : 0;
} finally {
  await github.close();
  rmSync(home, { recursive: true, force: true });
}

function show(host: Host, { jobs, conclusion }: RunEnd): void {
  const folder = join(out, `attempt-${host.run.attempt}`);
  console.log(`\nattempt ${host.run.attempt}: ${conclusion}`);
  for (const job of jobs) {
    const place = join(folder, job.record.name.replace(/[^\w.-]+/g, '-'));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'job.log'), job.record.log ?? '');
    const summaries = job.steps.flatMap(({ result }) => (result?.summary ? [result.summary] : []));
    const issues = job.steps.flatMap(({ result }) => result?.issues ?? []);
    if (summaries.length > 0) writeFileSync(join(place, 'summary.md'), summaries.join('\n'));
    if (issues.length > 0) writeFileSync(join(place, 'annotations.json'), JSON.stringify(issues, null, 2));
    for (const file of resultFiles(host, job).filter((each) => /report\.json$|brief\.txt$/.test(each)))
      copyFileSync(file, join(place, basename(file)));
    const outputs = job.steps.find(({ result }) => result?.outputs.verdict)?.result?.outputs;
    console.log(
      `  ${job.conclusion.padEnd(8)} ${job.record.name}${outputs ? `: ${outputs.verdict}, ${outputs.headline}` : ''} (${issues.length} annotations)`,
    );
  }
}

function leaveWritten({ world, seen }: Standin): void {
  for (const { id, body } of world.comments) writeFileSync(join(out, `comment-${id}.md`), body);
  for (const check of world.checkRuns) {
    writeFileSync(join(out, `check-run-${check.id}.json`), JSON.stringify(check, null, 2));
    writeFileSync(
      join(out, `check-run-${check.id}.md`),
      `# ${check.title}\n\n${check.summary}\n\n${check.text ?? ''}\n`,
    );
  }
  writeFileSync(
    join(out, 'requests.txt'),
    seen.map(({ route, status, query }) => `${status} ${route} ${new URLSearchParams(query)}\n`).join(''),
  );
  console.log(
    `\n${world.comments.length} comments, ${world.checkRuns.length} check runs, ${world.artifacts.length} artifacts, ${seen.length} requests`,
  );
}
