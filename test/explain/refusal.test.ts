import { describe, expect, it } from 'vitest';
import { touchedBy } from '../../src/explain/evidence/touches.ts';
import { refusalOf } from '../../src/explain/findings/refusal.ts';
import type { Suspect } from '../../src/explain/suspects/suspect.ts';
import { assumptionText } from '../../src/explain/words/assumption-text.ts';
import type { PlacedFinding } from '../../src/model/attributed.ts';
import type { Frame, FrameOrigin } from '../../src/model/finding.ts';
import type { Step } from '../../src/model/source.ts';
import { factsOf } from '../../src/parse/kit/facts.ts';

interface Given {
  readonly detail?: string;
  readonly test?: boolean;
  readonly caller?: FrameOrigin;
  readonly env?: Readonly<Record<string, string>>;
  readonly command?: string;
}

const STEP: Step = {
  index: 1,
  name: 'run',
  command: null,
  env: {},
  exitCode: 1,
  startMs: null,
  endMs: null,
  interrupted: false,
  line: 1,
  endLine: 9,
};

function finding(message: string, { detail = '', test = false, caller, env = {}, command }: Given = {}): PlacedFinding {
  const frames: readonly Frame[] = caller
    ? [{ path: 'src/rates.ts', line: 3, column: null, name: 'rate', origin: caller }]
    : [];
  return {
    tool: 'x',
    severity: 'error',
    rule: null,
    message,
    detail,
    location: null,
    frames,
    test: test ? { suite: 's', name: 't', file: null } : null,
    ...factsOf({ tool: 'x', rule: null, message, detail, isTest: test }),
    source: { path: 'log', line: 1, endLine: 1 },
    scope: null,
    passedOnRetry: false,
    check: 'unit',
    family: 'unit',
    leg: null,
    attempt: 1,
    step: { ...STEP, env, command: command ?? null },
    order: 1,
    isLog: true,
    isGeneric: false,
  };
}

const edit = (removed: readonly string[], added: readonly string[], role: Suspect['role'] = 'code'): Suspect => ({
  id: 'a:1:edit',
  type: 'edit',
  role,
  tools: null,
  parts: [
    {
      path: 'a',
      oldPath: 'a',
      line: 1,
      endLine: 1,
      declarations: [],
      within: null,
      edit: { line: 1, endLine: 1, oldLine: 1, removed, added, context: '' },
    },
  ] as unknown as Suspect['parts'],
  removed: new Set(),
  added: new Set(),
  fewer: new Set(),
  more: new Set(),
  names: new Set(),
  drops: new Set(),
  brings: new Set(),
  removedLiterals: [],
  addedLiterals: [],
  neutral: false,
  lost: new Set(),
  renames: false,
  broken: false,
  addition: false,
  taken: new Set<string>(),
});

const ENV = { RATES_URL: 'http://rates.acme.test:8097' };
const SAID: readonly (readonly [string, PlacedFinding, string])[] = [
  [
    'urllib, its service in the environment',
    finding('urllib.error.HTTPError: HTTP Error 429: Too Many Requests', { test: true, caller: 'app', env: ENV }),
    '`rates.acme.test:8097` answers: it says 429: Too Many Requests',
  ],
  [
    'requests',
    finding('requests.exceptions.HTTPError: 410 Client Error: Gone for url: https://rates.acme.test/v1', {
      test: true,
      caller: 'app',
    }),
    '`rates.acme.test` answers: it says 410 Client Error: Gone',
  ],
  [
    'no name server entry',
    finding('URLError: <urlopen error [Errno -2] Name or service not known>', { test: true, env: ENV }),
    '`rates.acme.test:8097` can be reached: it cannot (Name or service not known)',
  ],
  [
    'a certificate',
    finding('curl: (60) SSL certificate problem: certificate has expired', {
      command: 'curl -fsS https://data.acme.test/a.csv',
    }),
    'the certificate of `data.acme.test` is valid: it is not (certificate has expired)',
  ],
  [
    'a download',
    finding('curl: (22) The requested URL returned error: 404', {
      command: 'curl -f http://127.0.0.1:8765/limits.csv',
    }),
    '`127.0.0.1:8765` answers: it says 404',
  ],
  [
    'a registry behind a missing package',
    finding("Could not find a valid gem 'typeset' (~> 1.0), here is why:", {
      detail:
        'Unable to download data from http://127.0.0.1:9393/ - bad response Service Unavailable 503 (http://127.0.0.1:9393/specs.4.8.gz)',
    }),
    '`127.0.0.1:9393` answers: it says Service Unavailable 503',
  ],
  [
    'a full disk',
    finding('go build a: write $WORK/b001/_pkg_.a: no space left on device'),
    'there is disk space left: the disk is full (no space left on device)',
  ],
  [
    'a secret that is not there',
    finding('RuntimeError: RATES_TOKEN is empty', { test: true, caller: 'app', env: { RATES_TOKEN: '' } }),
    '`$RATES_TOKEN` is set: it is empty: the secret is missing',
  ],
];

describe('a refusal is told in the words of the tool', () => {
  for (const [name, said, expected] of SAID) {
    it(name, () => {
      const { assumption, now } = assumptionText(said, null);
      expect(`${assumption}: ${now}`).toBe(expected);
    });
  }
});

describe('refusalOf', () => {
  it('leaves what a test gets of its own server to the code', () => {
    expect(
      refusalOf(finding('AxiosError: Request failed with status code 503', { test: true, caller: 'test' }))?.isOutside,
    ).toBe(false);
    expect(
      refusalOf(finding('AxiosError: Request failed with status code 500', { test: true, caller: 'app' }))?.isOutside,
    ).toBe(false);
    expect(
      refusalOf(finding('Error: expected 200 "OK", got 503 "Service Unavailable"', { test: true, caller: 'test' })),
    ).toBeNull();
  });
  it('takes a busy service that the product asks for one outside', () => {
    expect(
      refusalOf(finding('AxiosError: Request failed with status code 503', { test: true, caller: 'app' }))?.isOutside,
    ).toBe(true);
  });
  it('leaves a lock file that is out of sync to the edit of the manifest', () => {
    expect(
      refusalOf(finding('npm ci can only install packages when your package.json and package-lock.json are in sync')),
    ).toBeNull();
  });
  it('leaves the memory that a test eats to the code', () => {
    expect(refusalOf(finding('java.lang.OutOfMemoryError: Java heap space', { test: true }))).toBeNull();
  });
});

describe('touchedBy', () => {
  const busy = finding('HTTP Error 429: Too Many Requests', { test: true, caller: 'app', env: ENV });
  const touches = (said: PlacedFinding, suspect: Suspect): string | null => {
    const refusal = refusalOf(said);
    return refusal && touchedBy(suspect, refusal, said);
  };
  it('passes over an edit on the way of the request', () => {
    expect(touches(busy, edit(['urlopen(request, timeout=3)'], ['urlopen(request, timeout=5)']))).toBeNull();
    const get = 'os.environ.get("RATES_URL", "http://rates.acme.test:8097")';
    expect(touches(busy, edit([`return ${get}`], [`url = ${get}`, 'return url.rstrip("/")']))).toBeNull();
  });
  it('sees another host, port, path or variable', () => {
    const gone = finding('HTTP Error 410: Gone', { test: true, caller: 'app', env: ENV });
    expect(touches(busy, edit(['"http://rates.acme.test:8097"'], ['"http://rates.acme.test:8098"']))).toBe(
      'http://rates.acme.test:8097',
    );
    expect(touches(busy, edit(['  RATES_URL: a'], ['  RATES_HOST: a'], 'workflow'))).toBe('RATES_URL');
    expect(touches(gone, edit(['f"/v1/rates/"'], ['f"/v2/rates/"']))).toBe('/v1/rates/');
    expect(touches(busy, edit(['f"/v1/rates/"'], ['f"/v2/rates/"']))).toBeNull();
  });
  it('sees a timeout where one ran out, and a header where access was refused', () => {
    const late = finding('Error: connect ETIMEDOUT rates.acme.test', { test: true });
    expect(touches(late, edit(['urlopen(request, timeout=3)'], ['urlopen(request, timeout=1)']))).toBe('timeout');
    const denied = finding('401 Client Error: Unauthorized for url: https://rates.acme.test/v1', {
      test: true,
      caller: 'app',
    });
    expect(touches(denied, edit(['"Authorization": token'], ['"X-Auth": token']))).toBe('Authorization');
  });
  it('sees the dependency that is missing, and no other', () => {
    const missing = finding('Could not find a version that satisfies the requirement left==9.0 (from versions: 1.0)');
    expect(touches(missing, edit(['left==1.0'], ['left==9.0'], 'manifest'))).toBe('left');
    expect(touches(missing, edit(['right==1.0'], ['right==2.0'], 'manifest'))).toBeNull();
  });
  it('lets no code fill a disk or eat the memory of a step', () => {
    const full = finding('write /tmp/x: no space left on device');
    expect(touches(full, edit(['cache = 1'], ['cache = 2']))).toBeNull();
    expect(touches(full, edit(['tmpfs: size=1g'], ['tmpfs: size=1m'], 'workflow'))).not.toBeNull();
  });
});
