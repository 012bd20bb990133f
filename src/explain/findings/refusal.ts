// What was refused from outside the code: by a service, a name server, a certificate, a registry or the machine; in whose words, and where.

import type { PlacedFinding } from '../../model/attributed.ts';
import { mayRefuse } from '../../model/kind.ts';
import { memoize } from '../memoize.ts';

export type RefusalSort = 'status' | 'name' | 'certificate' | 'connection' | 'dependency' | 'disk' | 'memory';

export interface Refusal {
  readonly sort: RefusalSort;
  /** The tool's own words, a few; empty where it has none. */
  readonly words: string;
  /** Who refused, as `host:port`; empty where nothing tells. */
  readonly endpoint: string;
  readonly status: number | null;
  /** True when only an edit of what was refused can be its cause. */
  readonly isOutside: boolean;
}

const TEXT_CHARS = 4_000;
/** A runner that waits for the program it started itself, whatever addresses it was given. */
const SERVER_WAIT = /(Timed out waiting \d{1,7}ms from config\.webServer)/;
const WORDS: Readonly<Record<RefusalSort, readonly RegExp[]>> = {
  status: [
    /HTTP Error (\d{3}(?:: [^\n<>]{1,60})?)/i,
    /\bERROR (\d{3}: [A-Z][^\n.]{1,60})/,
    /((?:Too Many Requests|Service Unavailable|Bad Gateway|Gateway Time-?out)) - (?:GET|PUT|HEAD) /,
    /\b(\d{3} (?:Client|Server) Error(?:: [^\n<>]{1,60}?)?) for url/i,
    /(?:Client|Server) error '(\d{3} [^'\n]{1,60})'/,
    /Response code (\d{3} \([^)\n]{1,60}\))/,
    /Request failed with status code (\d{3})/,
    /The requested URL returned error: (\d{3}(?: [^\n]{1,40})?)/,
    /bad response ([^\n(]{0,40}\d{3})/,
    /HTTP status (?:client|server) error \((\d{3} [^)\n]{1,60})\)/,
    /Received status code (\d{3})/,
    /status code does not indicate success: (\d{3}(?: \([^)\n]{1,60}\))?)/,
    /responded with status (\d{3})/,
    /resulted in a `(\d{3} [^`\n]{1,60})/,
    /\b(\d{3} "[^"\n]{1,60}")/,
    /\b(\d{3}), message='/,
    /\b(\d{3} (?:Too Many Requests|Service Unavailable|Bad Gateway|Gateway Time-?out|Gone|Not Found|Unauthorized|Forbidden))/i,
    /(toomanyrequests|API rate limit exceeded|pull rate limit)/,
    /(HTTP response code: \d{3})/,
  ],
  name: [
    /(Name or service not known|nodename nor servname provided|Temporary failure in name resolution|failed to lookup address information|Could not resolve host|no such host|UnknownHostException|getaddrinfo (?:failed|ENOTFOUND|EAI_AGAIN)|ENOTFOUND|EAI_AGAIN)/,
  ],
  certificate: [
    /(certificate has expired(?: or is not yet valid)?|certificate is not yet valid|certificate signed by unknown authority|certificate verify failed|self[- ]signed certificate(?: in certificate chain)?|unable to get local issuer certificate|PKIX path building failed)/i,
    /(The remote certificate (?:is|was) (?:invalid|rejected)[^\n:]{0,80}(?:: [\w, ]{1,40})?|invalid peer certificate(?:: \w{1,40})?|CertificateExpiredException)/,
    /(SSL certificate problem|The SSL connection could not be established)/,
    /\b(CERT_HAS_EXPIRED|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT\w*|DEPTH_ZERO_SELF_SIGNED_CERT)\b/,
  ],
  connection: [
    SERVER_WAIT,
    /(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)/,
    /((?:connection|connect) (?:refused|reset by peer|timed out)|actively refused|Network is unreachable|No route to host|TLS handshake timeout|i\/o timeout|socket hang up|transfer failed|ReadTimeoutError|ConnectTimeoutError)/i,
  ],
  dependency: [
    /(Not Found) - GET /,
    /(No versions available|No matching (?:distribution|version)|Could not find a version that satisfies|Received status code \d{3}|E404|ETARGET|ERESOLVE|ResolutionImpossible)/,
  ],
  disk: [/(no space left on device|ENOSPC|disk quota exceeded|not enough space on the disk)/i],
  memory: [/(The forked VM terminated|signal: killed|SIGKILL|exit (?:code|status) 137|Killed)/],
};

/** Statuses by which a server speaks of itself, whoever asks: busy, away, gone. */
const AWAY = new Set([410, 429, 502, 503, 504, 520, 521, 522, 523, 524]);
/** Statuses that a host of somebody else gives to a request that was good before. */
const ELSEWHERE = new Set([...AWAY, 401, 403, 404, 407, 451, 500, 501, 507]);
const LOCK =
  /\block(?:ed|file)?\b|-lock\b|\.lock\b|in sync|frozen|go\.sum|out of date|not up to date|OUTDATED_LOCKFILE|EUSAGE|YN0028|EINTEGRITY|integrity|checksum/i;
const COORDINATES = /[\w.-]+:[\w.-]+:[\w[(]|[\w/-]@[\^~\dv*<>=]|==|['"`][@\w][\w@/.-]*['"`]/;
const LOOPBACK = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1)/;

/** The refusal a finding tells of, null when it tells of none. */
export const refusalOf = (finding: PlacedFinding): Refusal | null =>
  mayRefuse(finding.kind) ? refusal(finding) : null;

const refusal = memoize((finding: PlacedFinding): Refusal | null => {
  const text = textOf(finding);
  const sort = sortOf(finding, text);
  if (!sort) return null;
  const endpoint = endpointOf(finding);
  const status = finding.facts.httpStatus ?? statusIn(text, sort);
  return {
    sort,
    words: wordsIn(text, sort),
    endpoint,
    status,
    isOutside: isOutside(finding, { sort, endpoint, status, text }),
  };
});

export const textOf = ({ message, detail }: PlacedFinding): string => `${message}\n${detail.slice(0, TEXT_CHARS)}`;

const wordsIn = (text: string, sort: RefusalSort): string => {
  for (const pattern of WORDS[sort]) {
    const words = pattern.exec(text)?.[1];
    if (words) return words.trim();
  }
  return '';
};

const statusIn = (text: string, sort: RefusalSort): number | null => {
  const code = sort === 'status' ? /\b([45]\d\d)\b/.exec(wordsIn(text, 'status'))?.[1] : undefined;
  return code ? Number(code) : null;
};

/** An assertion that names the status it wants asks the code under test. */
const isStatus = (expected: string | undefined): boolean => /^[1-5]\d\d$/.test(expected ?? '');

function sortOf({ kind, facts }: PlacedFinding, text: string): RefusalSort | null {
  if (kind === 'http-status') return facts.httpStatus !== undefined && !isStatus(facts.expected) ? 'status' : null;
  if (kind === 'resource') return facts.resource === 'disk' ? 'disk' : facts.signal === 'SIGKILL' ? 'memory' : null;
  if (kind === 'deps-resolve') return LOCK.test(text) ? null : 'dependency';
  if (kind === 'service-up') return 'connection';
  if (kind !== 'network-up') return null;
  for (const sort of ['certificate', 'name', 'status'] as const) if (wordsIn(text, sort)) return sort;
  return 'connection';
}

/** The endpoint the text names, else the only address in the step's own command or, of tests, in its environment. */
export function endpointOf({ facts, step, test, message, kind }: PlacedFinding): string {
  if (facts.endpoint) return facts.endpoint.replace(/\.$/, '');
  if (SERVER_WAIT.test(message)) return '';
  const told = hostsIn(message);
  if (told.size === 1) return [...told][0] ?? '';
  const asked = test ? new Set<string>() : hostsIn(step?.command ?? '');
  if (asked.size === 1) return [...asked][0] ?? '';
  if (kind === 'deps-resolve') return '';
  const set = Object.values(step?.env ?? {}).flatMap(
    (value) => /(?:^|\/\/|@)([\w.-]{1,120}:\d{2,5})(?:\/|$)/.exec(value)?.[1] ?? [],
  );
  return new Set(set).size === 1 ? (set[0] ?? '') : '';
}

/** The hosts of the URLs in a text. */
const hostsIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.slice(0, TEXT_CHARS).matchAll(/\bhttps?:\/\/(?:[^\s/@]{1,100}@)?([\w.-]{1,120}(?::\d{2,5})?)/g)].map(
      ([, host]) => host ?? '',
    ),
  );

interface RefusalText extends Pick<Refusal, 'sort' | 'endpoint' | 'status'> {
  readonly text: string;
}

function isOutside(finding: PlacedFinding, { sort, endpoint, status, text }: RefusalText): boolean {
  if (sort === 'name' || sort === 'certificate' || sort === 'disk') return true;
  // What ran when the program was killed may have eaten the memory itself.
  if (sort === 'memory') return finding.test === null && finding.location === null;
  if (sort === 'dependency') return finding.facts.dependency !== undefined || COORDINATES.test(text);
  const isAbroad = endpoint !== '' && !LOOPBACK.test(endpoint);
  if (sort === 'connection') return isAbroad;
  if (status === null || isAbroad) return status === null ? isAbroad : ELSEWHERE.has(status);
  // A test that asks its own server gets what the code under test makes of it.
  return AWAY.has(status) && !isAskedByTest(finding);
}

const isAskedByTest = ({ test, frames }: PlacedFinding): boolean =>
  test !== null && frames.find(({ origin }) => origin === 'app' || origin === 'test')?.origin !== 'app';
