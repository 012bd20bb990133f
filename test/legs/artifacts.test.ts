// Bundles as artifacts: uploaded by legs, merged by a last job or after the run, and every archive an attacker may leave there.

import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { fetchBundles } from '../../src/ingest/github/artifacts.ts';
import type { Artifacts } from '../../src/model/api.ts';
import { artifactName } from '../../src/publish/bundle.ts';
import { checkedOut, type LastJob, lastJob, type Report, said } from '../github/fan-in.ts';
import { temporary } from '../ingest/repository.ts';
import { failing, legOf, partOf, textOf } from './parts.ts';
import { bundleZip, storeOf, zip } from './store.ts';

/** Runs a leg that reads what its tests said, and bundles it. */
function leg(
  artifacts: Artifacts,
  node: 20 | 24,
  more: { readonly attempt?: number; readonly log?: string; readonly env?: Record<string, string> } = {},
) {
  const checkout = checkedOut();
  writeFileSync(join(checkout, 'test.log'), more.log ?? said(`test-${node}.out`));
  const inputs = {
    logs: 'test.log',
    bundle: 'true',
    matrix: JSON.stringify({ os: 'ubuntu-24.04', node }),
    'job-id': String(100 + node),
    'fail-on': 'never',
  };
  return lastJob({
    api: null,
    artifacts,
    checkout,
    inputs,
    env: { GITHUB_JOB: 'test', GITHUB_RUN_ATTEMPT: String(more.attempt ?? 1), ...more.env },
  });
}

const merge = (artifacts: Artifacts, more: Partial<LastJob> = {}) =>
  lastJob({ api: null, artifacts, inputs: { merge: 'true' }, ...more });

/** The errors among the notes. */
const saidWrong = ({ notes }: Report): string[] =>
  notes.filter(({ level }) => level === 'error').map(({ message }) => message);

describe('legs', () => {
  it('upload what they found, and a last job without a checkout puts it together', async () => {
    const store = storeOf();
    for (const node of [20, 24] as const) expect((await leg(store.artifacts, node)).warnings).toEqual([]);
    expect(store.uploaded).toEqual([
      'broken-assumption-test-ubuntu-24.04-20-1',
      'broken-assumption-test-ubuntu-24.04-24-1',
    ]);
    const { report, summary, failed } = await merge(store.artifacts);
    expect([report.verdict, failed]).toEqual(['broken', true]);
    expect(report.causes.map(({ legs }) => legs)).toEqual([['test (ubuntu-24.04, 20)']]);
    expect(report.causes[0]?.headline).toContain('only on node 20');
    expect(report.totals.sources).toBe(2);
    expect(summary).toContain('Only on node 20');
    expect(report.notes.map(({ message }) => message)).toContain(
      'The code is not checked out here: places come from the change and from what the tools said.',
    );
  });

  it('that pass in a later attempt are flaky', async () => {
    const store = storeOf();
    await leg(store.artifacts, 20);
    await leg(store.artifacts, 24);
    await leg(store.artifacts, 20, { attempt: 2, log: said('test-24.out') });
    const { report, failed } = await merge(store.artifacts);
    expect([report.verdict, failed, new Set(report.findings.map(({ status }) => status))]).toEqual([
      'fine',
      false,
      new Set(['flaky']),
    ]);
  });

  it('of one name are told apart', async () => {
    const store = storeOf();
    await leg(store.artifacts, 20);
    await leg(store.artifacts, 20, { env: { GITHUB_ACTION: 'second' } });
    expect(store.uploaded[1]).toMatch(/^broken-assumption-test-ubuntu-24\.04-20-1-120-[0-9a-f]{8}$/);
    expect((await merge(store.artifacts)).report.totals.sources).toBe(2);
  });

  it('whose bundle cannot be uploaded give one notice', async () => {
    const refuse = { ok: false, status: 503, why: 'the artifact store did not answer' } as const;
    const { printed, warnings, failed } = await leg(storeOf({}, { refuse }).artifacts, 24);
    expect(printed.match(/could not upload its bundle: the artifact store did not answer/g)).toHaveLength(1);
    expect([warnings, failed]).toEqual([[], false]);
  });

  it('leave no file of theirs where they were merged', async () => {
    const folder = join(temporary(), 'bundles');
    const store = storeOf({ 'broken-assumption-a-1': bundleZip(textOf([partOf(legOf('20', 'a'), [])])) });
    await fetchBundles(store.artifacts, { run: null, folder });
    expect(readdirSync(folder)).toEqual(['1.jsonl.gz']);
  });
});

describe('after the run', () => {
  const event = {
    name: 'workflow_run',
    payload: { workflow_run: { id: 9, event: 'pull_request', head_sha: 'd'.repeat(40), pull_requests: [] } },
  };
  const part = partOf(legOf('20', 'ubuntu'), [failing('adds')]);

  it("a fork's bundles are those of the run that the event names, and nothing is checked out", async () => {
    const store = storeOf({ 'broken-assumption-test-1': bundleZip(textOf([part])) }, { run: 9 });
    const { report, summary } = await merge(store.artifacts, { event, checkout: checkedOut() });
    expect([report.verdict, report.findings.length]).toEqual(['broken', 1]);
    expect(summary).toContain(`/example/relay/blob/${'d'.repeat(40)}/test/price.test.ts#L12`);
    expect(report.notes.map(({ message }) => message)).toContain(
      'The code is not checked out here: places come from the change and from what the tools said.',
    );
  });

  it('an event without a run is said to be one', async () => {
    const { report } = await merge(storeOf({}, { run: 9 }).artifacts, { event: { name: 'workflow_run', payload: {} } });
    expect([report.verdict, saidWrong(report)[0]]).toEqual([
      'unclear',
      'The event does not name the run that ended, so its bundles cannot be fetched.',
    ]);
  });
});

describe('without', () => {
  it('any bundle the verdict is unclear', async () => {
    const { report, failed } = await merge(storeOf({ report: zip([{ data: 'x' }]) }).artifacts);
    expect([report.verdict, saidWrong(report)[0]]).toEqual([
      'unclear',
      'No job of this run uploaded a bundle: give the jobs `bundle: true`, and name them in `needs`.',
    ]);
    expect(failed).toBe(false);
  });

  it('a store it says so', async () => {
    const { report } = await lastJob({ api: null, inputs: { merge: 'true' } });
    expect([report.verdict, saidWrong(report)[0]]).toEqual([
      'unclear',
      '`merge` needs the artifact store of a GitHub run, and there is none here.',
    ]);
  });
});

test("an artifact's name is one that GitHub takes", () => {
  for (const job of ['test (a/b, "c": d)', '../../x', 'x\r\n<y>|*?\\', '', '...', 'ü'.repeat(400)]) {
    expect(artifactName(job, 2, [])).toMatch(/^broken-assumption-[^":<>|*?\\/\r\n]{1,210}-2$/);
  }
  expect(artifactName('build', 1, ['', 'x y'])).toBe('broken-assumption-build-1-x-y');
});

describe('an archive', () => {
  const good = gzipSync(textOf([partOf(legOf('20', 'ubuntu'), [failing('adds')])]));
  const evil = 'pwned';

  test.each<[string, Uint8Array, RegExp]>([
    ['that climbs', zip([{ name: '../../bundle.jsonl.gz', data: good }]), /holds something else/],
    ['that climbs in disguise', zip([{ name: '.\\..\\bundle.jsonl.gz', data: good }]), /holds something else/],
    ['with an absolute name', zip([{ name: '/bundle.jsonl.gz', data: good }]), /holds something else/],
    ['with a folder', zip([{ name: 'a/bundle.jsonl.gz', data: good }]), /holds something else/],
    ['with another file', zip([{ name: 'evil.sh', data: evil }]), /holds something else/],
    ['with two files', zip([{ data: good }, { name: 'evil.sh', data: evil }]), /holds something else/],
    ['with the file twice', zip([{ data: good }, { data: evil }]), /holds something else/],
    ['with a hidden second file', zip([{ data: good }, { name: 'evil.sh', data: evil }], 1), /holds something else/],
    ['with a link', zip([{ data: '/etc/passwd', mode: 0o120777 }]), /holds something else/],
    ['with a name of another case', zip([{ name: 'BUNDLE.jsonl.gz', data: good }]), /holds something else/],
    ['with nothing', zip([]), /holds something else/],
    ['that is none', Buffer.from('<html>'), /holds something else/],
    ['cut short', zip([{ data: good }]).subarray(0, 200), /holds something else/],
    ['of a bomb', zip([{ data: Buffer.alloc(80 * 2 ** 20) }]), /larger than a bundle may be/],
    ['of a bomb that lies', zip([{ data: Buffer.alloc(80 * 2 ** 20), claimed: 10 }]), /larger than a bundle may be/],
    ['that says less than it holds', zip([{ data: good, claimed: 10 }]), /damaged archive/],
  ])('%s gives no file', async (_, bytes, why) => {
    const home = temporary();
    const folder = join(home, 'a', 'b');
    const { inputs, notes } = await fetchBundles(storeOf({ 'broken-assumption-x-1': bytes }).artifacts, {
      run: null,
      folder,
    });
    expect(inputs).toEqual([]);
    expect(notes[0]?.message).toMatch(/^broken-assumption-x-1 was left out/);
    expect(notes[0]?.message).toMatch(why);
    expect([readdirSync(home), readdirSync(join(home, 'a'))]).toEqual([['a'], ['b']]);
    expect(existsSync(join(folder, 'evil.sh'))).toBe(false);
  });

  it('beside honest ones takes nothing from them', async () => {
    const store = storeOf({
      'broken-assumption-a-1': bundleZip(textOf([partOf(legOf('20', 'ubuntu'), [failing('adds')])])),
      'broken-assumption-b-1': bundleZip('{"bundle":"broken-assumption","version":1}\n{"part":"x"}\n'),
      'broken-assumption-c-1': zip([{ name: '../x', data: evil }]),
      'broken-assumption-d-1': zip([{ data: 'no gzip, but `::error::x` and ##[add-mask]x' }]),
    });
    const { report, printed, summary } = await merge(store.artifacts);
    expect([report.verdict, report.findings.length]).toEqual(['broken', 1]);
    expect(saidWrong(report)).toEqual([
      'broken-assumption-b-1 was left out: line 2 is of no known shape.',
      'broken-assumption-d-1 was left out: it is no bundle.',
    ]);
    expect(report.notes.map(({ message }) => message)).toContain(
      'broken-assumption-c-1 was left out: it holds something else than one file `bundle.jsonl.gz`.',
    );
    expect(printed + summary).not.toContain('##[');
  });

  it('with a name that is a command is named harmlessly', async () => {
    const store = storeOf({ 'broken-assumption-\n::error::x ##[add-mask]y': zip([]) });
    const { printed, report } = await merge(store.artifacts);
    expect(printed).not.toMatch(/^::error::x|##\[/m);
    expect(saidWrong(report)).toEqual([
      'No job of this run uploaded a bundle: give the jobs `bundle: true`, and name them in `needs`.',
    ]);
  });
});
