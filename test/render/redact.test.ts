import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Digest } from '../../src/model/cause.ts';
import { redactorFor } from '../../src/render/redact.ts';
import { LINKED, readDigest } from './digests.ts';
import * as render from './surfaces.ts';

const redact = redactorFor([]);
const letters = (n: number): string => 'aB3dE5gH7jK9mN1pQ2sT4vW6xY8z'.repeat(Math.ceil(n / 28)).slice(0, n);
const hex = (n: number): string => '0a1b2c3d4e5f6789'.repeat(Math.ceil(n / 16)).slice(0, n);

/** Made here from pieces, so that no scanner takes this file for a leak. */
const TOKENS: Readonly<Record<string, string>> = {
  'AWS key id': `AKI${'A'}QYLPMN5HFIQR7XYA`,
  Anthropic: `sk-an${'t'}-api03-${letters(80)}`,
  Atlassian: `ATAT${'T'}3${letters(60)}`,
  'Azure client secret': `abc8${'Q'}~${letters(34)}`,
  Databricks: `dap${'i'}${hex(32)}`,
  DigitalOcean: `dop_v${'1'}_${hex(64)}`,
  Docker: `dckr_pa${'t'}_${letters(27)}`,
  GitHub: `gh${'p'}_${letters(36)}`,
  'GitHub fine-grained': `github_pa${'t'}_${letters(22)}_${letters(59)}`,
  'GitHub app': `gh${'s'}_${letters(36)}`,
  GitLab: `glpa${'t'}-${letters(20)}`,
  'Google API key': `AIz${'a'}${letters(35)}`,
  'Google OAuth': `ya2${'9'}.${letters(60)}`,
  'Hugging Face': `h${'f'}_${letters(34)}`,
  'JSON Web Token': `eyJ${letters(30)}.eyJ${letters(60)}.${letters(43)}`,
  Linear: `lin_ap${'i'}_${letters(40)}`,
  Mailgun: `ke${'y'}-${hex(32)}`,
  Notion: `nt${'n'}_${letters(46)}`,
  npm: `np${'m'}_${letters(36)}`,
  OpenAI: `s${'k'}-proj-${letters(60)}`,
  'OpenAI of old': `s${'k'}-${letters(48)}`,
  PyPI: `pyp${'i'}-AgEIcHlwaS5vcmc${letters(60)}`,
  RubyGems: `rubygem${'s'}_${hex(48)}`,
  SendGrid: `S${'G'}.${letters(22)}.${letters(43)}`,
  Sentry: `sntry${'s'}_${letters(60)}`,
  Shopify: `shpa${'t'}_${hex(32)}`,
  Slack: `xox${'b'}-123456789012-${letters(24)}`,
  'Slack hook': `hooks.slack.co${'m'}/services/T00000000/B00000000/${letters(24)}`,
  Stripe: `sk_liv${'e'}_${letters(24)}`,
  Telegram: `123456789:A${'A'}${letters(33)}`,
  Terraform: `${letters(14)}.atlas${'v'}1.${letters(64)}`,
  Twilio: `S${'K'}${hex(32)}`,
  Vault: `hv${'s'}.${letters(30)}`,
};

test.each(Object.entries(TOKENS))('hides a token of %s', (_, token) => {
  for (const text of [
    token,
    `before ${token} after`,
    `"${token}"`,
    `token=${token};`,
    `(${token})`,
    `a\n${token}\nb`,
  ]) {
    expect(redact(text)).not.toContain(token.slice(6));
    expect(redact(text)).toContain('***');
  }
});

test.each([
  ['a login in an address', 'https://user:hunter22@db.example/x', 'https://***@db.example/x'],
  ['a token in an address', `https://${letters(24)}@git.example/x`, 'https://***@git.example/x'],
  ['a header', `Authorization: Basic ${letters(24)}`, 'Authorization: Basic ***'],
  ['a bearer', `curl -H "authorization: bearer ${letters(30)}"`, 'curl -H "authorization: bearer ***"'],
  ['an assignment', `MY_API_KEY=${letters(24)}`, 'MY_API_KEY=***'],
  ['a JSON member', `{"client_secret": "${letters(24)}"}`, '{"client_secret": "***"}'],
  ['an AWS secret', `aws_secret_access_key = ${letters(40)}`, 'aws_secret_access_key = ***'],
])('hides %s', (_, text, hidden) => {
  expect(redact(text)).toBe(hidden);
});

test.each([
  "src/api/token.ts(16,32): error TS2339: Property 'token' does not exist on type 'Session'.",
  "SyntaxError: Unexpected token '}' in JSON at position 14",
  'expected password: string, got undefined',
  'commit 9f2c41d07b3e5a68c1d2e3f405162738495a6b7c',
  'sha256:9f2c41d07b3e5a68c1d2e3f405162738495a6b7c9f2c41d07b3e5a68c1d2e3f4',
  'https://github.com/example/shop/actions/runs/123456789/job/987654321',
  'tests/test_tokens.py::test_secret_is_hidden FAILED',
  'key-value pairs: task-runner, risk-free, disk-usage-of-the-whole-machine',
  '550e8400-e29b-41d4-a716-446655440000',
])('leaves %j alone', (text) => {
  expect(redact(text)).toBe(text);
});

const KEY = [
  '-----BEGIN RSA PRIV' + 'ATE KEY-----',
  'Proc-Type: 4,ENCRYPTED',
  '',
  letters(64),
  letters(64),
  `${letters(20)}==`,
  '-----END RSA PRIV' + 'ATE KEY-----',
];

test('hides a private key over lines, whole, headless or cut off', () => {
  expect(redact(['say', ...KEY, 'done'].join('\n'))).toBe(
    ['say', '***', '***', '***', '***', '***', '***', '***', 'done'].join('\n'),
  );
  expect(redact(['say:', ...KEY.slice(4), 'done'].join('\n'))).toBe(['say:', '***', '***', '***', 'done'].join('\n'));
  expect(redact(['say', ...KEY.slice(0, 4), 'Error: no such key'].join('\n'))).not.toContain(letters(20));
  expect(redact(`key="${KEY.join('\\n')}" rest`)).toBe('key="***" rest');
  expect(redact(KEY.map((line) => `2026-11-21T01:27:30.1133754Z ${line}`).join('\n'))).not.toContain(letters(20));
});

test('hides a given value in the forms it is printed in', () => {
  const hide = redactorFor(['p@ss w"rd!', 'short', 'postgres', 'first-line-x\nsecond-line-y']);
  expect(hide('a p@ss w"rd! b')).toBe('a *** b');
  expect(hide('a p%40ss%20w%22rd! b')).toBe('a *** b');
  expect(hide('{"a":"p@ss w\\"rd!"}')).toBe('{"a":"***"}');
  expect(hide('only second-line-y here')).toBe('only *** here');
  expect(hide('short postgres')).toBe('short postgres');
});

test('a value of regular-expression characters is only a value', () => {
  const hide = redactorFor(['(.*)+$^[a]', '\\\\d{9}']);
  expect(hide('x (.*)+$^[a] y')).toBe('x *** y');
  expect(hide('plain text')).toBe('plain text');
});

const SURFACES = [
  render.renderSummary,
  render.renderComment,
  render.renderTerminal,
  render.renderBrief,
  render.renderJson,
  render.renderSarif,
  render.renderJunit,
  render.renderGitlab,
  render.renderQuickfix,
  render.renderAnnotations,
];

/** The digest with the secret planted in every string that a log could have written. */
function planted(digest: Digest, secret: string): Digest {
  const own = new Set([
    'id',
    'kind',
    'verdict',
    'confidence',
    'status',
    'severity',
    'loop',
    'level',
    'family',
    'origin',
    'fingerprint',
    'findings',
    'unattributed',
    'check',
    'name',
  ]);
  return JSON.parse(JSON.stringify(digest), (key, value) =>
    typeof value === 'string' && !own.has(key) && !/^f\d+$/.test(value) ? `${value} ${secret} x` : value,
  ) as Digest;
}

test.each([...Object.values(TOKENS).slice(0, 8), 'correct horse battery', 'S3cr3t-of-ours'])(
  'no surface shows the planted %s',
  (secret) => {
    for (const name of ['renamed-field', 'two-causes', 'unclear', 'known-and-flaky', 'matrix-dimension']) {
      for (const surface of SURFACES) {
        const text = surface(planted(readDigest(name), secret), { ...LINKED, secrets: [secret] });
        expect(text).not.toContain(secret);
        expect(text).not.toContain(encodeURIComponent(secret));
      }
    }
  },
);

test('a secret broken up by invisible characters is hidden too', () => {
  expect(
    render.renderBrief(planted(readDigest('unclear'), `S3cr\u200b3t-of\u001b[0m-ours`), {
      ...LINKED,
      secrets: ['S3cr3t-of-ours'],
    }),
  ).not.toContain('S3cr3t-of-ours');
});

test('a key over the lines of an excerpt or of a change is hidden', () => {
  const digest = readDigest('two-causes');
  const lined = {
    ...digest,
    excerpts: digest.excerpts.map((excerpt) => ({ ...excerpt, lines: KEY })),
    changes: digest.changes.map((change) => ({ ...change, added: KEY })),
  };
  for (const surface of SURFACES) expect(surface(lined, LINKED)).not.toContain(letters(20));
});

test('redaction keeps the number of lines', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...KEY, ...Object.values(TOKENS), 'plain', '', 'token=', 'multi', 'line value'), {
        maxLength: 12,
      }),
      (lines) => {
        expect(redactorFor(['multi\nline value'])(lines.join('\n')).split('\n')).toHaveLength(
          Math.max(1, lines.length),
        );
      },
    ),
  );
});

test('redaction is linear in what it reads', () => {
  for (const unit of [
    'a',
    '://',
    'token=',
    'eyJ',
    '-----BEGIN PRIV' + 'ATE KEY-----\n',
    'authorization: ',
    'sk-',
    `${'A'.repeat(90)}\n`,
    '://a:',
    'xoxb-1',
    '@',
    '=',
  ]) {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    const began = performance.now();
    redact(text);
    expect(performance.now() - began, unit).toBeLessThan(2000);
  }
});

test.each([
  ['GitHub', `gh${'p'}_${letters(9)}`],
  ['GitHub fine-grained', `github_pa${'t'}_${letters(22)}_${letters(12)}`],
  ['npm', `np${'m'}_${letters(20)}`],
  ['Slack', `xox${'b'}-12345678`],
  ['a JSON Web Token', `eyJ${letters(20)}.eyJ${letters(5)}`],
  ['SendGrid', `S${'G'}.${letters(22)}.${letters(9)}`],
])('hides a token of %s that was cut', (_, token) => {
  for (const text of [`it gets \`x ${token}…\`, which`, `\`${token}\` parses`, `a ${token}`]) {
    expect(redact(text)).not.toContain(token.slice(6));
    expect(redact(text)).toContain('***');
  }
});

test('hides the beginning of a value that was cut, and nothing that only begins alike', () => {
  const hides = redactorFor(['production-db:Tr0ub4dor&3']);
  expect(hides('it gets `production-db:Tr0ub…`, which')).toBe('it gets `***…`, which');
  expect(hides('`production-db:Tr0` parses; "production-d" and production-db:T')).toBe('`***` parses; "***" and ***');
  expect(hides('production-db.example is down, production is up')).toBe(
    'production-db.example is down, production is up',
  );
  expect(hides('production-db:Tr0ub4dor&3 production-db:Tr0ub…')).toBe('*** ***…');
});

test('names that only begin like a token stay', () => {
  for (const text of [
    'npm_config_registry',
    'npm_lifecycle_event',
    'hf_hub_download',
    'sk-learn',
    'SG.region',
    'glpat',
    'eyJ short',
  ])
    expect(redact(text)).toBe(text);
});

test('hides a key that ends in the middle of a line', () => {
  const text = [
    `-----BEGIN RSA PRIVAT${'E'} KEY-----`,
    letters(64),
    `${letters(64)}' does not exist`,
    'the next line',
  ].join('\n');
  expect(redact(text)).toBe('***\n***\n***\nthe next line');
});
