// GitLab's code quality report: one entry a cause with a place, then the findings, which merge requests show beside the changed lines.
// Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format

import type { Cause, Digest, DigestFinding } from '../model/cause.ts';
import { placeOf, quoteOf } from './cause-view.ts';
import { dataText } from './json.ts';
import type { RenderOptions } from './options.ts';
import { safeData } from './safe.ts';
import { plainSentence, sentenceOf } from './sentence.ts';

const MESSAGE_UNITS = 400;
const SEVERITIES = { error: 'major', warning: 'minor', note: 'info' } as const;

/** The report as a JSON array, ending in a line end; what has no place in the repository is left out. */
export function renderGitlab(digest: Digest, options: RenderOptions): string {
  const safe = safeData(digest, options);
  const entries = [...safe.causes.flatMap(causeEntry), ...safe.findings.flatMap(findingEntry)];
  const seen = new Set<string>();
  const distinct = entries.filter(({ fingerprint }) => !seen.has(fingerprint) && Boolean(seen.add(fingerprint)));
  return `${dataText(distinct)}\n`;
}

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** What is known or flaky is told as information: it fails no gate. */
function causeEntry(cause: Cause): Entry[] {
  if (!cause.site) return [];
  const isLive = cause.status === 'new' || cause.status === 'infra';
  return [
    {
      description: plainSentence(sentenceOf(cause)),
      check_name: cause.kind,
      fingerprint: `cause-${cause.id}`,
      severity: isLive ? 'critical' : 'info',
      location: { path: cause.site.path, lines: { begin: cause.site.line } },
    },
  ];
}

function findingEntry(finding: DigestFinding): Entry[] {
  const place = placeOf(finding);
  if (!place) return [];
  const isExcused = finding.status === 'known' || finding.status === 'flaky';
  return [
    {
      description: quoteOf(finding, MESSAGE_UNITS),
      check_name: finding.rule ?? finding.tool ?? finding.check,
      fingerprint: `${finding.fingerprint}-${place.path}-${place.line ?? 1}`,
      severity: isExcused ? 'info' : SEVERITIES[finding.severity],
      location: { path: place.path, lines: { begin: place.line ?? 1 } },
    },
  ];
}
