// What a telling name sets is hidden, however short; what only speaks of such names stays.

import { describe, expect, it } from 'vitest';
import { isCalm } from '../../src/render/calm.ts';
import { redactorFor } from '../../src/render/redact.ts';

const redact = redactorFor([]);

const TOLD: readonly (readonly [text: string, secret: string])[] = [
  ['password=hunter2', 'hunter2'],
  ['PASSWORD: abc', 'abc'],
  ['DB_PASSWORD=s3', 's3'],
  ['password: "correct horse battery"', 'correct horse'],
  ["passwd='x9!'", 'x9!'],
  ['MYSQL_PWD=root!', 'root!'],
  ['POSTGRES_PASSWORD: letmein', 'letmein'],
  ['{"password":"hunter2"}', 'hunter2'],
  ['{"clientSecret": "abcd"}', 'abcd'],
  ['--password hunter2', 'hunter2'],
  ['--password=hunter2', 'hunter2'],
  ['curl -u admin:hunter2 https://x', 'hunter2'],
  ['curl --user admin:hunter2 https://x', 'hunter2'],
  ['wget --http-password=hunter2', 'hunter2'],
  ['machine github.com login bob password hunter2', 'hunter2'],
  ['machine api.example.com\n  login bob\n  password hunter2', 'hunter2'],
  ['docker login -u bob -p hunter2', 'hunter2'],
  ['mysql -uroot -phunter2 db', 'hunter2'],
  ['sshpass -p hunter2 ssh', 'hunter2'],
  ['PGPASSWORD=abc psql', 'abc psql'],
  ['token: abcdef', 'abcdef'],
  ['api_key=12345', '12345'],
  ['API-KEY: 12345', '12345'],
  ['secret = "s"', '"s"'],
  ['Authorization: Basic YWJj', 'YWJj'],
  ['authorization: Bearer x.y', 'x.y'],
  ['passphrase: open sesame', 'open sesame'],
  ['postgres://bob:pw@host/db', 'pw@'],
  ['redis://:pw@host', 'pw@'],
  ['AccountKey=abc;', 'abc;'],
  ['Password=abc;Server=x', 'abc;'],
  ['User ID=sa;Pwd=abc;', 'abc;'],
  ['spring.datasource.password=abc', 'abc'],
  ['<password>abc</password>', 'abc<'],
  ['password => "abc"', '"abc"'],
  ['export GITHUB_TOKEN=abc', '=abc'],
  ["env: {SECRET_KEY: 'abc'}", "'abc'"],
  ['password := "abc"', '"abc"'],
  ['Enter passphrase for key: hunter2', 'hunter2'],
  ["auth: { user: 'bob', pass: 'pw1' }", 'pw1'],
  ['_authToken=abc', '=abc'],
  ['//registry.npmjs.org/:_authToken=abc', '=abc'],
  ['_password=aGk=', 'aGk'],
];

describe('what a name tells to be secret', () => {
  it.each(TOLD)('%s', (text, secret) => {
    expect(isCalm(text)).toBe(false);
    const shown = redact(text);
    expect(shown).not.toContain(secret);
    expect(shown.split('\n')).toHaveLength(text.split('\n').length);
    expect(redact(shown)).toBe(shown);
  });
});

describe('what only speaks of it', () => {
  it.each([
    'expected password to be string',
    'token: expected ")" but found "}"',
    'Unexpected token: }',
    'src/token.ts:12:3: error: password is not defined',
    'the secret is missing',
    'passwordHash(x) !== y',
    'password: string;',
    'const token = getToken();',
    'token = parse(input)',
    'Invalid password',
    'tokens: 12',
    'password=***',
    'secret: {{ secrets.X }}',
    'password: $PASSWORD',
    'TOKEN_URL: https://x.y/z',
    "error TS2339: Property 'token' does not exist on type",
    'password_reset_test.py::test_x FAILED',
    'assert token == None',
    'keyword: def',
    'let token: Token = next();',
    'pass: 12',
    'passed: 12',
    'password must be at least 8',
    'pass: 3 fail: 1',
    'signature: (a: string) => void',
    'author: bob',
    'token=undefined',
    'password: null',
    '  password: process.env.PASSWORD,',
    'secretName: my-secret',
    'secretKeyRef: x',
    'apiKey: str',
    'token: str = None',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });
});
