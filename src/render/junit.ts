// A JUnit report of the verdict: one case a cause, then one a finding, for systems that show nothing else (GitLab, Jenkins, Azure).
// Source: https://github.com/testmoapp/junitxml, the form that these systems read in common.

import type { Cause, Digest, DigestFinding } from '../model/cause.ts';
import { placeOf, quoteOf } from './cause-view.ts';
import { breakCommands, clip, oneLine } from './hostile.ts';
import type { RenderOptions } from './options.ts';
import { placeText } from './pieces.ts';
import { safeDigest } from './safe.ts';
import { plainSentence, sentenceOf, verdictText } from './sentence.ts';

const NAME_UNITS = 300;

/** The report as XML, ending in a line end. Known and flaky ones are skipped cases; a fine run is one case that passed. */
export function renderJunit(digest: Digest, options: RenderOptions): string {
  const safe = safeDigest(digest, options);
  const causes = safe.causes.map(causeCase);
  const findings = safe.findings.filter(({ severity }) => severity === 'error').map(findingCase);
  const lone = safe.verdict === 'fine' || causes.length + findings.length > 0 ? [] : [unclearCase(safe)];
  const suites = [
    suite('Broken assumptions', [...causes, ...lone], safe.verdict === 'fine'),
    suite('What follows', findings, false),
  ];
  return breakCommands(
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Broken Assumption">\n${suites.join('')}</testsuites>\n`,
  );
}

interface Case {
  readonly xml: string;
  readonly outcome: 'failed' | 'skipped';
}

function suite(name: string, cases: readonly Case[], passes: boolean): string {
  const passed = passes && !cases.some(({ outcome }) => outcome === 'failed');
  const all = [
    ...cases.map(({ xml }) => xml),
    ...(passed ? ['    <testcase classname="verdict" name="Nothing new broke"/>\n'] : []),
  ];
  if (!all.length) return '';
  const count = (outcome: Case['outcome']): number => cases.filter((each) => each.outcome === outcome).length;
  return `  <testsuite name="${name}" tests="${all.length}" failures="${count('failed')}" skipped="${count('skipped')}">\n${all.join('')}  </testsuite>\n`;
}

function causeCase(cause: Cause): Case {
  const sentence = plainSentence(sentenceOf(cause));
  const isLive = cause.status === 'new' || cause.status === 'infra';
  const body = [sentence, ...cause.evidence.slice(0, 2).map(({ because }) => because), cause.reproduce ?? '']
    .filter(Boolean)
    .join('\n');
  return testCase(
    { suite: cause.kind, name: sentence, file: cause.site?.path ?? null, line: cause.site?.line ?? null },
    isLive ? { message: sentence, body } : null,
  );
}

function findingCase(finding: DigestFinding): Case {
  const place = placeOf(finding);
  const name =
    finding.test?.name ??
    [place ? placeText(place) : '', finding.rule ?? ''].filter(Boolean).join(' ') ??
    finding.check;
  const isExcused = finding.status === 'known' || finding.status === 'flaky';
  const message = quoteOf(finding, NAME_UNITS);
  return testCase(
    {
      suite: finding.test?.suite || finding.check,
      name: name || message,
      file: place?.path ?? null,
      line: place?.line ?? null,
    },
    isExcused ? null : { message, body: finding.message },
  );
}

const unclearCase = (digest: Digest): Case =>
  testCase(
    { suite: 'verdict', name: verdictText(digest), file: null, line: null },
    { message: verdictText(digest), body: digest.headline },
  );

interface Named {
  readonly suite: string;
  readonly name: string;
  readonly file: string | null;
  readonly line: number | null;
}

/** One case; without a failure it is skipped. */
function testCase(
  { suite: of, name, file, line }: Named,
  failure: { readonly message: string; readonly body: string } | null,
): Case {
  const at = file === null ? '' : ` file="${attribute(file)}"${line === null ? '' : ` line="${line}"`}`;
  const head = `    <testcase classname="${attribute(of)}" name="${attribute(name)}"${at}>`;
  if (!failure) return { xml: `${head}<skipped/></testcase>\n`, outcome: 'skipped' };
  const xml = `${head}<failure message="${attribute(failure.message)}">${escaped(failure.body)}</failure></testcase>\n`;
  return { xml, outcome: 'failed' };
}

const attribute = (text: string): string => escaped(clip(oneLine(text), NAME_UNITS)).replaceAll('"', '&quot;');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
