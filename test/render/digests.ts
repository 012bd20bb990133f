// Digests for the tests of this room: the recorded ones, and arbitrary ones whose every text is hostile.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  type Cause,
  type Check,
  type Digest,
  type DigestFinding,
  type Proof,
  SIGNAL_TIERS,
} from '../../src/model/cause.ts';
import { FAMILIES, KINDS, LOOPS } from '../../src/model/kind.ts';
import type { RenderOptions } from '../../src/render/options.ts';
import { DEFAULT_RENDER_OPTIONS } from '../../src/render/options.ts';

export const FIXTURES = '__fixtures__/render';
export const CASES: readonly string[] = readdirSync(FIXTURES).sort();

export const readDigest = (name: string): Digest =>
  JSON.parse(readFileSync(`${FIXTURES}/${name}/digest.json`, 'utf8')) as Digest;

export const LINKED: RenderOptions = {
  ...DEFAULT_RENDER_OPTIONS,
  links: { server: 'https://github.com', repository: 'example/shop', sha: '9f2c41d07b3e5a68c1d2e3f405162738495a6b7c' },
};

/** Pieces that have broken somebody's report somewhere. */
const FRAGMENTS = [
  '`',
  '``',
  '```',
  '````',
  '~~~',
  '|',
  '\\|',
  '\\',
  '<',
  '>',
  '&',
  '&lt;',
  '%',
  '%0A',
  '\r',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '-->',
  '<!--',
  '](',
  '[',
  ']',
  '![',
  ')',
  '(',
  '*',
  '**',
  '_',
  '__',
  '~~',
  '#',
  '# ',
  '##[',
  '##[error]',
  '::',
  '\n::error::',
  '::add-mask::',
  ' ::stop-commands::x',
  '- ',
  '+ ',
  '1. ',
  '> ',
  '---',
  '===',
  '    ',
  '[x]',
  '$',
  '$$',
  ':tada:',
  'www.evil.example',
  'http://evil.example',
  'https://evil.example/a?b=c',
  'a@evil.example',
  'mailto:a@b.cd',
  '@octocat',
  '#12',
  'GH-1',
  'octo/repo#3',
  '<script>',
  '</details>',
  '<details><summary>',
  '<img src=x onerror=alert(1)>',
  '<a href="x">',
  'javascript:alert(1)',
  '[l](http://evil.example)',
  '![i](http://evil.example/x.png)',
  '[r]: http://evil.example',
  '<http://evil.example>',
  '[^1]',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\u2028',
  '\u0085',
  '\u001b[31m',
  '\u001b]8;;http://evil.example\u0007',
  '\u001b]8;;\u001b\\',
  '\u009b1m',
  '\u0000',
  '\u0007',
  '\u{e0041}',
  '\ud800',
  '😀',
  'é',
  'word',
  'src/a.ts',
  ' ',
  '  ',
  ',',
  ':',
  '.',
  '"',
  "'",
] as const;

export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

const line = fc.integer({ min: 1, max: 9999 });
const span = fc.record({ path: hostileText, line, endLine: line });
const texts = fc.array(hostileText, { maxLength: 4 });
const status = fc.constantFrom('new', 'known', 'flaky', 'infra');
const ids = fc.array(fc.constantFrom('f0', 'f1', 'f2', 'f3', 'gone'), { maxLength: 6 });
const check = fc.constantFrom('types', 'a | b `c`', '@octocat', '::error::x');
const durationMs = fc.option(fc.integer({ min: 0, max: 10_000_000 }));
const count = fc.nat(5000);

const finding: fc.Arbitrary<Omit<DigestFinding, 'id'>> = fc.record({
  tool: hostileText,
  check,
  severity: fc.constantFrom('error', 'warning', 'note'),
  rule: fc.option(hostileText),
  message: hostileText,
  detail: hostileText,
  path: fc.option(hostileText),
  line: fc.option(line),
  column: fc.option(line),
  frames: fc.array(
    fc.record({
      path: hostileText,
      line: fc.option(line),
      column: fc.option(line),
      name: fc.option(hostileText),
      origin: fc.constantFrom('app', 'test', 'library', 'unknown'),
    }),
    { maxLength: 2 },
  ),
  test: fc.option(fc.record({ suite: hostileText, name: hostileText, file: fc.option(hostileText) })),
  fingerprint: fc.constant('v1:0'),
  status,
  legs: texts,
  source: span,
});

const sites = fc.array(span, { maxLength: 3 });
const proof: fc.Arbitrary<Proof> = fc.record({
  how: fc.constantFrom('undone', 'ruled-out', 'fails-without-the-change', 'passes-again'),
  edits: sites,
  relation: fc.constantFrom('alone', 'all', 'any', 'among'),
  gone: count,
  left: count,
  new: count,
  ruledOut: sites,
  expectation: fc.constantFrom('old-passes', 'old-fails', 'both-new', null),
  probes: count,
  ms: count,
  command: fc.option(hostileText),
});

const cause: fc.Arbitrary<Cause> = fc.record({
  id: fc.constant('c'),
  kind: fc.constantFrom(...KINDS),
  subject: hostileText,
  assumption: hostileText,
  now: hostileText,
  fact: hostileText,
  factPlace: fc.constantFrom('before', 'after', 'none'),
  link: hostileText,
  headline: hostileText,
  confidence: fc.constantFrom('proved', 'certain', 'likely', 'possible', 'unknown'),
  status,
  site: fc.option(span),
  change: fc.option(fc.record({ path: hostileText, line, endLine: line, commit: hostileText, author: hostileText })),
  rivals: fc.array(fc.record({ path: hostileText, line, because: hostileText }), { maxLength: 3 }),
  evidence: fc.array(
    fc.record({
      kind: hostileText,
      tier: fc.constantFrom(...SIGNAL_TIERS),
      points: fc.integer(),
      because: hostileText,
    }),
    { maxLength: 3 },
  ),
  excerpt: fc.option(span),
  findings: ids,
  owners: texts,
  legs: texts,
  reproduce: fc.option(hostileText),
  loop: fc.constantFrom(...LOOPS),
  dimension: fc.option(hostileText),
  proof: fc.option(proof),
  nearer: fc.option(fc.record({ check: hostileText, command: hostileText, durationMs })),
});

const checked: fc.Arbitrary<Check> = fc.record({
  name: check,
  family: fc.constantFrom(...FAMILIES),
  loop: fc.constantFrom(...LOOPS),
  tools: texts,
  command: fc.option(hostileText),
  exitCode: fc.option(fc.nat(255)),
  durationMs,
  passed: count,
  failed: count,
  skipped: count,
  truncated: fc.boolean(),
  notRun: texts,
});

/** Any digest. Excerpts and changes belong to the causes, so that they are shown. */
export const anyDigest: fc.Arbitrary<Digest> = fc
  .record({
    verdict: fc.constantFrom('fine', 'broken', 'unclear'),
    hasChange: fc.boolean(),
    headline: hostileText,
    causes: fc.array(cause, { maxLength: 6 }),
    unattributed: ids,
    findings: fc.array(finding, { maxLength: 4 }).map((list) => list.map((each, at) => ({ ...each, id: `f${at}` }))),
    checks: fc.array(checked, { maxLength: 3 }),
    notes: fc.array(fc.record({ level: fc.constantFrom('info', 'warning', 'error'), message: hostileText }), {
      maxLength: 3,
    }),
    lines: texts,
    totals: fc.record({ findings: count, causes: count, passed: count, failed: count, skipped: count, sources: count }),
  })
  .map(({ lines, ...digest }) => ({
    ...digest,
    excerpts: digest.causes.flatMap(({ excerpt }) => (excerpt ? [{ ...excerpt, lines }] : [])),
    changes: digest.causes.flatMap(({ change }) =>
      change ? [{ path: change.path, line: change.line, endLine: change.endLine, removed: lines, added: lines }] : [],
    ),
  }));
