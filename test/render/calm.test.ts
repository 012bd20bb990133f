import { describe, expect, it } from 'vitest';
import { isCalm } from '../../src/render/calm.ts';
import { cleanText } from '../../src/render/hostile.ts';
import { redactorFor } from '../../src/render/redact.ts';
import { TOKEN_HEADS, TOKEN_SHAPES } from '../../src/render/token-shapes.ts';

const redact = redactorFor([]);
const PIECES = [
  ...[
    'authorization: ',
    'x-api-key="',
    'cookie=',
    'private-token: ',
    'Bearer ',
    'basic ',
    'password=',
    'token: ',
    '_auth=',
    'secret = ',
  ],
  ...[
    'https://user:pass@host',
    'hooks.slack.com/services/',
    'a1b2c3d4',
    'abcdefg',
    '12345678',
    'a1',
    '9Z',
    ' ',
    '\n',
    '"',
    "'",
    ':',
    '=',
    '@',
    '.',
    '/',
    '-',
    '%',
  ],
  ...[
    '-----BEGIN RSA PRIVATE KEY-----',
    '-----END PRIVATE KEY-----',
    '\u001B[31m',
    '\u200B',
    'é',
    '\r\n',
    '\t',
    '##[error]',
    "Property 'p1' does not exist",
  ],
  ...[...TOKEN_SHAPES.map(({ pattern }) => pattern), ...TOKEN_HEADS].map(
    (pattern) => /^[\w.-]*/.exec(pattern)?.[0] ?? '',
  ),
];

function* texts(count: number): Generator<string> {
  let state = 7;
  const below = (end: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  for (let at = 0; at < count; at++)
    yield Array.from({ length: 1 + below(5) }, () => PIECES[below(PIECES.length)]).join('');
}

describe('a calm text', () => {
  it('is left as it is by cleaning and by redaction', () => {
    const calm = [...texts(60_000)].filter(isCalm);
    expect(calm.length).toBeGreaterThan(2_000);
    expect(calm.filter((text) => redact(cleanText(text)) !== text)).toEqual([]);
  });

  it('is what most messages are', () => {
    expect(isCalm("Property 'p17' does not exist on type 'Item17'.")).toBe(true);
    expect(isCalm('expected 3 to be 4')).toBe(true);
    expect(isCalm('`Item17.p17` exists: it does not')).toBe(true);
  });

  it.each([
    'token ghp_abcdefghijklmnopqrstuvwxyz0123456789',
    'user@host',
    'cookie=abcd1234',
    'a\u0000b',
    'é',
    '-----BEGIN PRIVATE KEY-----',
  ])('is not %j', (text) => {
    expect(isCalm(text)).toBe(false);
  });
});
