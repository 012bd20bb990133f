// The JSON contract, version 1: exactly these keys in this order. `schema/report.schema.json` describes it; a new key is a new version.

import type { Cause, Check, Digest, DigestFinding, Proof } from '../model/cause.ts';
import type { RenderOptions } from './options.ts';
import { cleanData } from './safe.ts';

export const REPORT_VERSION = 1;

/** The report as JSON text, indented by two, ending in a line end. */
export function renderJson(digest: Digest, options: RenderOptions): string {
  return `${dataText(cleanData(reportOf(digest), options))}\n`;
}

/** JSON in which the runner finds no command: `##[` is the one that it looks for in the middle of a line. */
export function dataText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return text.includes('##[') ? text.replace(/##\[/g, '##\\u005b') : text;
}

/** The report's own objects; its lists of words are the digest's. */
function reportOf(digest: Digest): object {
  const { totals } = digest;
  return {
    version: REPORT_VERSION,
    verdict: digest.verdict,
    headline: digest.headline,
    causes: digest.causes.map(causeOf),
    unattributed: digest.unattributed,
    findings: digest.findings.map(findingOf),
    checks: digest.checks.map(checkOf),
    notes: digest.notes.map(({ level, message }) => ({ level, message })),
    totals: {
      findings: totals.findings,
      causes: totals.causes,
      passed: totals.passed,
      failed: totals.failed,
      skipped: totals.skipped,
      sources: totals.sources,
    },
  };
}

function causeOf(cause: Cause): unknown {
  return {
    id: cause.id,
    kind: cause.kind,
    subject: cause.subject,
    assumption: cause.assumption,
    fact: cause.fact,
    headline: cause.headline,
    confidence: cause.confidence,
    status: cause.status,
    site: spanOf(cause.site),
    change: cause.change && {
      ...spanOf(cause.change),
      ...present('commit', cause.change.commit),
      ...present('author', cause.change.author),
    },
    rivals: cause.rivals.slice(0, 2).map(({ path, line, because }) => ({ path, line, because })),
    evidence: cause.evidence.map(({ kind, tier, points, because }) => ({ kind, tier, points, because })),
    proof: cause.proof ? proofOf(cause.proof) : null,
    excerpt: spanOf(cause.excerpt),
    findings: cause.findings,
    owners: cause.owners,
    legs: cause.legs,
    reproduce: cause.reproduce,
    loop: cause.loop,
  };
}

function proofOf(proof: Proof): unknown {
  const { how, edits, relation, gone, left, ruledOut, expectation, probes, ms, command } = proof;
  return {
    how,
    edits: edits.map(spanOf),
    relation,
    gone,
    left,
    new: proof.new,
    ruledOut: ruledOut.map(spanOf),
    expectation,
    probes,
    ms,
    command,
  };
}

function findingOf(finding: DigestFinding): unknown {
  return {
    id: finding.id,
    tool: finding.tool,
    check: finding.check,
    severity: finding.severity,
    rule: finding.rule,
    message: finding.message,
    path: finding.path,
    line: finding.line,
    column: finding.column,
    test: finding.test && { suite: finding.test.suite, name: finding.test.name },
    fingerprint: finding.fingerprint,
    status: finding.status,
    legs: finding.legs,
    source: spanOf(finding.source),
  };
}

function checkOf(check: Check): unknown {
  return {
    name: check.name,
    loop: check.loop,
    tools: check.tools,
    exitCode: check.exitCode,
    signal: check.signal ?? null,
    durationMs: check.durationMs,
    passed: check.passed,
    failed: check.failed,
    skipped: check.skipped,
    truncated: check.truncated,
    notRun: check.notRun,
  };
}

const spanOf = (
  span: { readonly path: string; readonly line: number; readonly endLine: number } | null,
): { path: string; line: number; endLine: number } | null =>
  span && { path: span.path, line: span.line, endLine: span.endLine };

const present = (key: 'commit' | 'author', value: string | undefined): Record<string, string> =>
  value === undefined ? {} : { [key]: value };
