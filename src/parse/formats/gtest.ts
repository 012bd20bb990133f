// GoogleTest:
//   /home/runner/work/sensor/sensor/tests/units_test.cpp:19: Failure
//   Expected equality of these values:
//   [  FAILED  ] Units.Seconds (0 ms)

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { frameOf, locationOf } from '../draft.ts';
import { collector, type Pending } from './collect.ts';

const PREFIX = /^(?:\d{1,6}: )?(?<mark>\[(?: {2}(?:FAILED|PASSED) {2}| {2}SKIPPED | RUN {6}| {7}OK |={10}|-{10}| {2}DISABLED )\]) ?(?<text>.*)$/;
const CASE = /^(?<suite>[\w/<>]{1,200})\.(?<name>[\w/]{1,300})(?:, where .{1,600})?(?: \((?<ms>\d{1,12}) ms\))?(?:, where .{1,600})?$/;
const PLACE = /^(?:\d{1,6}: )?(?<path>(?:[A-Za-z]:)?[^\s:(][^:(\n]{0,400}?)(?::(?<line>\d{1,9})|\((?<line2>\d{1,9})\)): (?:Failure|error: (?<rest>.{1,600}))$/;
const UNKNOWN_PLACE = /^unknown file: (?:Failure|error: .{0,600})$/;
const RAN = /^(?<all>\d{1,9}) tests? from \d{1,9} test (?:suite|case)s? ran\./;
const PASSED = /^(?<passed>\d{1,9}) tests?\.$/;
const COUNTED = /^(?<count>\d{1,9}) tests?, listed below:$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const passedTests: Outcome[] = [];
  const counts = { passed: 0, failed: 0, skipped: 0, known: false };
  let running: { suite: string; name: string; line: Line } | null = null;
  let failure: Pending | null = null;
  let cut: string | null = null;
  let skipping = false;
  const fail = (line: Line): Pending | null => {
    if (!failure && running) failure = drafts.begin({ tool: 'gtest', message: '', test: { suite: running.suite, name: running.name, file: null } }, line);
    return failure;
  };
  const finish = (line: Line, failed: boolean): void => {
    if (failed) {
      const draft = fail(line);
      if (draft) draft.to = line.number;
      if (draft && !draft.message) draft.message = draft.more.find((text) => text.trim()) ?? `${running?.suite}.${running?.name} failed`;
    } else if (running && !skipping && passedTests.length < context.limits.outcomes) passedTests.push({ suite: running.suite, name: running.name, file: null });
    running = null;
    failure = null;
    skipping = false;
    drafts.close();
  };
  const marked = (line: Line, mark: string, text: string): void => {
    const test = CASE.exec(text)?.groups;
    const counted = COUNTED.exec(text)?.groups;
    if (mark.includes('RUN') && test) {
      running = { suite: test.suite ?? '', name: test.name ?? '', line };
      cut = `${test.suite}.${test.name}`;
    } else if (running && test?.ms !== undefined && /FAILED|OK|SKIPPED/.test(mark)) {
      skipping = mark.includes('SKIPPED');
      finish(line, mark.includes('FAILED'));
      cut = null;
    } else if (mark.includes('PASSED')) {
      counts.passed += Number(PASSED.exec(text)?.groups?.passed ?? 0);
      counts.known = true;
    } else if (counted) {
      if (mark.includes('FAILED')) counts.failed += Number(counted.count);
      if (mark.includes('SKIPPED')) counts.skipped += Number(counted.count);
    } else if (RAN.test(text)) counts.known = true;
  };
  const inside = (line: Line): void => {
    if (!running) return;
    const said = PLACE.exec(line.text)?.groups;
    if (said || UNKNOWN_PLACE.test(line.text)) {
      const draft = fail(line);
      if (said?.path && draft) {
        const at = said.line ?? said.line2;
        draft.location ??= locationOf(said.path, at);
        draft.frames.push(frameOf(said.path, at));
        if (!draft.message && said.rest) draft.message = said.rest;
      }
    } else if (failure && !failure.message && line.text.trim()) failure.message = line.text.trim();
    if (failure) drafts.extend(line);
  };
  return {
    push(lines) {
      for (const line of lines) {
        const said = line.text.includes('[') ? PREFIX.exec(line.text)?.groups : undefined;
        if (said) marked(line, said.mark ?? '', said.text ?? '');
        else inside(line);
      }
    },
    end() {
      const crashed = running as { suite: string; name: string; line: Line } | null;
      if (crashed) finishCrash(drafts, failure, crashed);
      return {
        findings: drafts.findings(),
        passedTests,
        truncated: cut !== null,
        notRun: [],
        passed: counts.known ? counts.passed : null,
        failed: counts.known ? counts.failed : null,
        skipped: counts.known ? counts.skipped : null,
      };
    },
  };
}

/** A test that began and never ended took the whole program with it. */
function finishCrash(
  drafts: ReturnType<typeof collector>,
  failure: Pending | null,
  { suite, name, line }: { readonly suite: string; readonly name: string; readonly line: Line },
): void {
  const draft = failure ?? drafts.begin({ tool: 'gtest', message: '', test: { suite, name, file: null } }, line);
  if (!draft.message) draft.message = `${suite}.${name} began and did not end`;
}

export const gtest: LogFormat = {
  name: 'gtest',
  title: 'GoogleTest',
  url: 'https://google.github.io/googletest/advanced.html',
  family: 'unit',
  reads: 'log',
  commands: null,
  probe: (text) => text.includes('[==========] ') || text.includes('[ RUN      ] ') || text.includes('[  FAILED  ] '),
  open,
};
