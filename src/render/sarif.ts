// SARIF 2.1.0: one result for each cause, its followers as related locations.
// A cause without any place in the repository becomes a notification: code scanning refuses a whole file for one result without a location.

import type { Cause, Digest, Status } from '../model/cause.ts';
import { type Lookup, lookupOf, placeOf } from './cause-view.ts';
import { clip, oneLine } from './hostile.ts';
import { dataText } from './json.ts';
import type { RenderOptions } from './options.ts';
import type { Place } from './pieces.ts';
import { safeData } from './safe.ts';
import { plainSentence, sentenceOf } from './sentence.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub shows few related locations; the message holds the true number. */
const RELATED = 50;

/** The causes as one SARIF run, ending in a line end. */
export function renderSarif(digest: Digest, options: RenderOptions): string {
  const lookup = lookupOf(safeData(digest, options));
  const located = lookup.digest.causes.flatMap((cause) => resultOf(cause, lookup) ?? []);
  const placeless = lookup.digest.causes.filter((cause) => siteOf(cause, lookup) === null);
  const kinds = [...new Set(lookup.digest.causes.map((cause) => cause.kind))].sort();
  const rules = kinds.map((kind) => ({
    id: kind,
    name: ruleName(kind),
    shortDescription: { text: `An assumption of the kind "${kind}" broke.` },
  }));
  const invocations = [
    {
      executionSuccessful: true,
      toolExecutionNotifications: placeless.map((cause) => ({
        level: levelOf(cause.status),
        message: { text: messageOf(cause) },
      })),
    },
  ];
  const run = {
    tool: { driver: { name: 'Broken Assumption', rules } },
    invocations,
    columnKind: 'utf16CodeUnits',
    results: located,
  };
  return `${dataText({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
}

function resultOf(cause: Cause, lookup: Lookup): unknown {
  const site = siteOf(cause, lookup);
  if (!site) return null;
  return {
    ruleId: cause.kind,
    level: levelOf(cause.status),
    message: { text: messageOf(cause) },
    locations: [locationOf(site)],
    relatedLocations: relatedOf(cause, lookup),
    partialFingerprints: { 'brokenAssumption/v1': cause.id },
    properties: { confidence: cause.confidence, status: cause.status, subject: cause.subject },
  };
}

function messageOf(cause: Cause): string {
  // A bracket would open one of SARIF's embedded links.
  return plainSentence(sentenceOf(cause)).replace(/[\\[\]]/g, '\\$&');
}

/** Followers, then rivals, each with what it says. */
function relatedOf(cause: Cause, lookup: Lookup): unknown[] {
  const followers = cause.findings
    .slice(0, RELATED)
    .flatMap((id) => lookup.findings.get(id) ?? [])
    .flatMap((finding) => {
      const place = placeOf(finding);
      return place ? [{ place, text: finding.message }] : [];
    });
  const rivals = cause.rivals
    .slice(0, 2)
    .map((rival) => ({ place: { ...rival, endLine: null }, text: `next best: ${rival.because}` }));
  return [...followers, ...rivals].map(({ place, text }, index) => ({
    id: index + 1,
    ...locationOf(place),
    message: { text: clip(oneLine(text), 300) || 'no message' },
  }));
}

function siteOf(cause: Cause, lookup: Lookup): Place | null {
  if (cause.site) return cause.site;
  return (
    cause.findings
      .flatMap((id) => lookup.findings.get(id) ?? [])
      .map(placeOf)
      .find((place) => place !== null) ?? null
  );
}

function locationOf(place: Place): { readonly physicalLocation: unknown } {
  const line = place.line === null || place.line < 1 ? null : place.line;
  const end = line !== null && place.endLine !== null && place.endLine > line ? { endLine: place.endLine } : {};
  const artifactLocation = { uri: place.path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
  return { physicalLocation: { artifactLocation, ...(line === null ? {} : { region: { startLine: line, ...end } }) } };
}

const levelOf = (status: Status): 'error' | 'note' => (status === 'new' || status === 'infra' ? 'error' : 'note');

/** `member-exists` as `MemberExists`. */
const ruleName = (kind: string): string =>
  kind
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
