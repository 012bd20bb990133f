// Tells whether an edit changes what was refused: the address or path asked for, the name that sets it, the limit that was reached.

import type { PlacedFinding } from '../../model/attributed.ts';
import { type Refusal, type RefusalSort, textOf } from '../findings/refusal.ts';
import { memoize } from '../memoize.ts';
import { wordPattern } from '../suspects/literal-pattern.ts';
import type { Suspect } from '../suspects/suspect.ts';

const TOKEN = /[\w@$%][\w.:/@$%-]+|\/[\w.:/@$%{}-]+|\d/g;
const PACKAGE = /[\w@][\w./@-]*\w/g;
/** A setting with a plain value: what changes may be the value alone. */
const SETTING = /([A-Za-z_-][\w.-]{1,60})["']?\s{0,3}[:=]\s{0,3}(["']?[\w./:$@%-]{1,120}["']?)(?![\w./:$@%("'=-])/g;
const ADDRESS_NAME =
  /^(?:[A-Z][A-Z0-9]*_)*(?:URL|URI|HOST|HOSTNAME|PORT|ENDPOINT|ADDR|ADDRESS|REGISTRY|PROXY|MIRROR)(?:_[A-Z0-9_]+)?(?:=|$)/;
const ADDRESS = /^[\w.-]*(?:url|uri|host|hostname|port|endpoint|registry|proxy|mirror|source|image)=|:\/\//i;
const PATH = /^\/[\w{$]|=["']?\/[\w{$]/;
const AUTH = /auth|token|secret|api_?key|password|passwd|credential|bearer|permissions?|login/i;
const LIMIT = /timeout|deadline/i;
const PACE = /retr(?:y|ies)|concurren|parallel|workers|throttle|backoff|sleep/i;
const TRUST = /https?:|verify|cert|\bca[_-]?(?:file|bundle|path)|ssl|tls|insecure|trust|faketime/i;
const SPACE = /te?mp|size|disk|volume|mount|cache|storage|quota|image|runs-on/i;
const MEMORY =
  /xm[xsn]\d|mem(?:ory)?|heap|max[-_]old[-_]space|ulimit|argline|fork|parallel|workers|maxworkers|jobs|_opts|limits?|runs-on|java/i;
const RUNTIME =
  /(?:node|python|java|go|ruby|dotnet|php|rust)-?version|setup-|runs-on|image|registry|install|source|repositor/i;
const DULL =
  /^\/?(?:version|dependency|dependencies|artifactId|groupId|plugin|plugins|scope|type|name|true|false|the|and|for|from|test|compile|https?:)$/;
const MISLAID = new Set([301, 308, 404, 405, 410]);

/** The tokens that one side of an edit has more often than the other. */
const differing = memoize(({ parts }: Suspect): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  const add = (lines: readonly string[], by: number): void => {
    for (const line of lines) {
      for (const [token] of line.matchAll(TOKEN)) counts.set(token, (counts.get(token) ?? 0) + by);
      for (const [, key, value] of line.matchAll(SETTING))
        counts.set(`${key}=${value}`, (counts.get(`${key}=${value}`) ?? 0) + by);
    }
  };
  for (const { edit } of parts) {
    add(edit?.removed ?? [], -1);
    add(edit?.added ?? [], 1);
  }
  return new Set([...counts].filter(([, count]) => count !== 0).map(([token]) => token));
});

/** The changed word that speaks of what was refused; null when the edit leaves that alone. */
export function touchedBy(suspect: Suspect, refusal: Refusal, finding: PlacedFinding): string | null {
  if (refusal.sort === 'dependency') return dependencyIn(suspect, finding);
  const about = aboutOf(suspect, refusal, finding);
  for (const token of differing(suspect)) if (about(token)) return token.replace(/=.*$/s, '').slice(0, 60);
  return null;
}

type About = (token: string) => boolean;

function aboutOf(suspect: Suspect, refusal: Refusal, finding: PlacedFinding): About {
  if (refusal.sort === 'disk' || refusal.sort === 'memory') return machineOf(suspect, refusal.sort);
  const address = addressOf(refusal, finding);
  const { status, sort } = refusal;
  return (token) =>
    address(token) ||
    (status !== null && token === String(status)) ||
    (status !== null && MISLAID.has(status) && PATH.test(token)) ||
    ((status === 401 || status === 403) && AUTH.test(token)) ||
    (status === 429 && PACE.test(token)) ||
    (sort === 'certificate' && TRUST.test(token)) ||
    (sort === 'connection' && LIMIT.test(token));
}

/** Settings of the machine stand in workflows, container files and build settings, not in code. */
function machineOf({ role }: Suspect, sort: RefusalSort): About {
  if (role === 'code' || role === 'test' || role === 'docs') return () => false;
  return (token) => (sort === 'disk' ? SPACE : MEMORY).test(token);
}

function addressOf({ endpoint }: Refusal, { step }: PlacedFinding): About {
  const host = endpoint.replace(/:\d{1,5}$/, '');
  const port = /:(\d{1,5})$/.exec(endpoint)?.[1];
  const setting = new Set(
    Object.entries(step?.env ?? {}).flatMap(([name, value]) => (endpoint && value.includes(endpoint) ? [name] : [])),
  );
  return (token) =>
    ADDRESS.test(token) ||
    ADDRESS_NAME.test(token) ||
    (host.length > 3 && token.includes(host)) ||
    (port !== undefined && (token === port || token.endsWith(`:${port}`) || token.includes(`=${port}`))) ||
    setting.has(token.replace(/=.*$/s, ''));
}

/** A word on the changed lines that the failing install speaks of: a package's name, or the version asked for where no line names one. */
function dependencyIn(suspect: Suspect, finding: PlacedFinding): string | null {
  const text = textOf(finding).replace(/ for project \S{1,200}/g, ' ');
  const words = wordsOn(suspect);
  const isSetup = suspect.role === 'workflow' || suspect.role === 'config' || suspect.role === 'env';
  const runtime = isSetup ? [...differing(suspect)].find((token) => RUNTIME.test(token)) : undefined;
  const names = words.filter((word) => /[A-Za-z]/.test(word) && !DULL.test(word));
  return runtime ?? (names.length ? names : words).find((word) => isSpoken(word, text)) ?? null;
}

/** The words of the lines that only one side has. */
function wordsOn({ parts }: Suspect): readonly string[] {
  const lines = parts.flatMap(({ edit }) => {
    const [removed, added] = [edit?.removed ?? [], edit?.added ?? []];
    return [...removed.filter((line) => !added.includes(line)), ...added.filter((line) => !removed.includes(line))];
  });
  return [...new Set(lines.flatMap((line) => line.match(PACKAGE) ?? []))];
}

const isSpoken = (token: string, text: string): boolean =>
  token.length > 2 && !DULL.test(token) && text.includes(token) && wordPattern(token).test(text);
