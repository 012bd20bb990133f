// One attack on the action: what it was given is hostile wherever others could have written it, and everything it says is kept.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStepIn, type StepResult } from '../../action/step.ts';
import { demoProject } from '../demo/project.ts';
import { openStandin } from '../standin/server.ts';
import type { CheckRun } from '../standin/world.ts';
import { pullRequestEvent } from '../workflow.ts';
import { type Attack, ENV_SECRET } from './payloads.ts';

/** All that one run said. */
export interface Said {
  readonly step: StepResult;
  readonly report: string;
  readonly brief: string;
  readonly comment: string;
  readonly check: CheckRun | null;
}

/** Runs the action once. */
export async function attacked(attack: Attack, script?: string): Promise<Said> {
  const home = mkdtempSync(join(tmpdir(), 'attack-'));
  const github = await openStandin();
  try {
    const { source, ...shas } = demoProject(join(home, 'source'));
    const event = pullRequestEvent(github, shas);
    writeInputs(source, attack);
    mkdirSync(join(home, 'step'), { recursive: true });
    const inputs = {
      ...(attack.isPrinted ? { checks: 'hostile: node hostile.mjs' } : { logs: 'hostile.log', reports: 'hostile.xml' }),
      comment: 'always',
      'check-run': 'check',
    };
    const expressions = {
      'job.check_run_id': '9',
      'toJSON(matrix)': JSON.stringify({ os: attack.payloads[0] ?? '' }),
      'github.token': github.world.token,
    };
    const env = { ...github.env(7), DEPLOY_PASSWORD: ENV_SECRET };
    const call = {
      workspace: source,
      inputs: { ...inputs, diff: shas.base },
      event,
      expressions,
      env,
      ...(script ? { script } : {}),
    };
    const step = await runStepIn(join(home, 'step'), call);
    const textAt = (path: string | undefined): string => (path ? readFileSync(path, 'utf8') : '');
    const { report, brief } = step.outputs;
    return {
      step,
      report: textAt(report),
      brief: textAt(brief),
      comment: github.world.comments[0]?.body ?? '',
      check: github.world.checkRuns[0] ?? null,
    };
  } finally {
    await github.close();
    rmSync(home, { recursive: true, force: true });
  }
}

function writeInputs(root: string, { payloads, isPrinted }: Attack): void {
  const told = payloads.flatMap((payload, at) => [
    `src/total.ts(${at + 1},1): error TS2339: Property '${payload}' does not exist on type 'Item'.`,
    payload,
    '',
  ]);
  const log = isPrinted
    ? ["src/total.ts(1,1): error TS2339: Property 'zqx' does not exist on type 'Item'.", ...payloads]
    : told;
  const paths = isPrinted
    ? []
    : payloads
        .slice(0, 8)
        .map((payload) => `src/${payload.replace(/[\r\n()]/g, '')}.ts(1,1): error TS1005: zqx expected.`);
  const text = `${[...paths, ...log].join('\n')}\n`;
  writeFileSync(join(root, 'hostile.log'), text);
  writeFileSync(
    join(root, 'hostile.mjs'),
    `for (const to of [process.stdout, process.stderr]) to.write(${JSON.stringify(text)});\nprocess.exitCode = 1;\n`,
  );
  const cases = payloads.map((payload) => {
    const safe = xmlOf(payload);
    return `<testcase classname="${safe}" name="${safe}"><failure message="${safe}" type="${safe}">${safe}</failure><system-out>${safe}</system-out></testcase>`;
  });
  writeFileSync(
    join(root, 'hostile.xml'),
    `<testsuites><testsuite name="zqx" tests="${cases.length}" failures="${cases.length}">${cases.join('\n')}</testsuite></testsuites>`,
  );
}

/** XML has no way to say most control characters. */
const xmlOf = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
