// Attacks by what a check, a log or a report says. Every payload holds `zqx` where something of it would come to life.

import { createHash } from 'node:crypto';

/** Texts of one kind of attack. */
export interface Attack {
  readonly name: string;
  readonly payloads: readonly string[];
  /** What must stand in no surface, beside characters and commands that never may. */
  readonly secrets: readonly string[];
  /** Printed by a check on both streams, instead of being read from a log and a report. */
  readonly isPrinted?: boolean;
}

const COMMANDS = [
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'add-matcher',
  'remove-matcher',
  'set-output',
  'save-state',
  'set-env',
  'add-path',
  'internal-set-repo-path',
  'stop-commands',
];

const commandForms = (name: string, data: string): string[] => [
  `::${name}::${data}`,
  `   ::${name} file=src/zqx.ts,line=1,name=zqx::${data}`,
  `##[${name}]${data}`,
  `in the middle ##[${name} name=zqx]${data}`,
  `over\r::${name}::${data}`,
  `\u001b[31m::${name}::${data}\u001b[0m`,
  `\u200b::${name}::${data}`,
  `#\u200b#[${name}]${data}`,
  `##\u001b[0m[${name}]${data}`,
  `%0A::${name}::${data}`,
  `::${name.toUpperCase()}::${data}`,
];

const commands = COMMANDS.flatMap((name) => commandForms(name, 'zqx-forged'));
/** Values of eight characters and more that a check itself masks are masked: that is no attack. */
const masks = ['a', 'price', 'src'].flatMap((data) => commandForms('add-mask', data));

const FENCES = ['```', '~~~', '````', '`````````'].flatMap((ticks) => [
  `${ticks}\n# zqx-heading\n**zqx-bold**`,
  `x ${ticks} **zqx-bold** ${ticks}`,
  `    ${ticks}\nzqx`,
]);
const TABLES = [
  '| zqx-cell | zqx-cell |',
  'zqx \\| zqx-cell \\\\| zqx-cell |',
  'a\n| --- | --- |\n| zqx-cell | zqx-cell |',
  '\\`| zqx-cell |\\`',
  '| `zqx-cell` |',
];
const HTML = [
  '<script>zqx()</script>',
  '<img src=x onerror=zqx()>',
  '</details><h1>zqx-heading</h1>',
  '</summary></details><b>zqx-bold</b>',
  '<!-- zqx',
  '--> <b>zqx-bold</b>',
  '<a href="javascript:zqx()">zqx</a>',
  '&lt;script&gt;zqx&lt;/script&gt;',
  '<svg/onload=zqx()>',
  '<details open><summary>zqx',
  '<![CDATA[zqx]]>',
  '<?zqx ?>',
];
const LINKS = [
  '[zqx](http://evil.example/zqx)',
  '![zqx](http://evil.example/zqx.png)',
  '[zqx]: http://evil.example/zqx',
  '<http://evil.example/zqx>',
  'http://evil.example/zqx',
  'www.evil.example/zqx',
  'zqx@evil.example',
  '[zqx](javascript:alert)',
  '[^zqx]: x',
  'xmpp:zqx@evil.example',
];
const MENTIONS = [
  '@zqx',
  '@octo-org/zqx',
  'zqx @octocat, @octocat!',
  '(@zqx)',
  '#1 zqx',
  'GH-1 zqx',
  'octo/zqx#3',
  'zqx :tada:',
  'a\\@zqx',
  '`@zqx',
  '*@zqx*',
];
const INVISIBLE = [
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u{e0041}',
  '\u180e',
  '\u3164',
].map((character) => `zqx${character}zqx`);
const ESCAPES = [
  '\u001b]8;;http://evil.example/zqx\u0007zqx\u001b]8;;\u0007',
  '\u001b]8;;http://evil.example/zqx\u001b\\zqx',
  '\u001b]0;zqx\u0007',
  '\u001b[2J\u001b[1;1Hzqx',
  '\u001bPq#0zqx\u001b\\',
  '\u009b31mzqx',
  '\u009d8;;zqx\u009c',
  'zqx\b\b\bfine',
  'zqx\u0000zqx',
  'zqx\u007fzqx',
  '\u001b[?1049hzqx',
  '\u001bczqx',
];
const FILES = [
  'zqx<<ghadelimiter_x\nforged\nghadelimiter_x',
  'zqx=forged\nverdict=fine',
  'verdict<<EOF\nfine zqx\nEOF',
  'PATH=/tmp/zqx',
  'headline zqx\r\nverdict=fine',
];

/** Letters and digits that nobody could guess, and no two the same. */
const grown = (seed: string, count: number): string => {
  let text = '';
  for (let at = 0; text.length < count; at += 1)
    text += createHash('sha256')
      .update(`${seed}${at}`)
      .digest('base64')
      .replace(/[^A-Za-z0-9]/g, '');
  return text.slice(0, count);
};
const hex = (seed: string, count: number): string => createHash('sha512').update(seed).digest('hex').slice(0, count);
const upper = (seed: string, count: number): string =>
  grown(seed, 400)
    .toUpperCase()
    .replace(/[0189]/g, '')
    .slice(0, count);

/** What a provider prints before a secret, in two parts so that this file is none itself. */
const TOKENS: readonly (readonly [before: string, behind: string, secret: string])[] = [
  ['gh', 'p_', grown('github', 36)],
  ['github', '_pat_', `${grown('pat', 22)}_${grown('pat2', 59)}`],
  ['gh', 's_', grown('app', 36)],
  ['gl', 'pat-', grown('gitlab', 20)],
  ['AK', 'IA', upper('aws', 16)],
  ['xo', 'xb-', `123456789012-${grown('slack', 24)}`],
  ['https://hooks.slack.com', '/services/', `T00000000/B00000000/${grown('hook', 24)}`],
  ['sk', '_live_', grown('stripe', 24)],
  ['sk', '-ant-', grown('anthropic', 40)],
  ['sk', '-proj-', grown('openai', 48)],
  ['AI', 'za', grown('google', 35)],
  ['np', 'm_', grown('npm', 36)],
  ['py', 'pi-', grown('pypi', 60)],
  ['hf', '_', grown('hugging', 34)],
  ['SG', '.', `${grown('send', 22)}.${grown('grid', 43)}`],
  ['dckr', '_pat_', grown('docker', 27)],
  ['dop', '_v1_', hex('ocean', 64)],
  ['ey', 'Jhbm', `${grown('head', 20)}.eyJ${grown('body', 60)}.${grown('sign', 43)}`],
  ['https://deploy:', '', `${grown('login', 18)}@host.example/zqx`],
  ['Authorization: Bearer ', '', `${grown('bearer', 30)}7`],
  ['password=', '', `${grown('password', 20)}7`],
  ['AccountKey=', '', `${grown('azure', 60)}7==`],
];

export const ENV_SECRET = `${grown('env', 16)}/+ "${grown('env2', 6)}`;
const KEY_LINES = [grown('key1', 64), grown('key2', 64), grown('key3', 64)];
const KEY = ['-----BEGIN RSA PRIVATE', 'KEY-----'].join(' ');
const secretForms = [ENV_SECRET, encodeURIComponent(ENV_SECRET), JSON.stringify(ENV_SECRET).slice(1, -1)];

/** The parts of a secret of which none may be seen, not even the beginning or the end. */
const ends = (secret: string): string[] => [secret, secret.slice(0, 14), secret.slice(-14)];
const SECRET: Attack = {
  name: 'secrets of common shapes, and of the environment',
  payloads: [
    ...TOKENS.map(([before, behind, secret]) => `zqx ${before}${behind}${secret}`),
    ...secretForms.map((form) => `zqx ${form}`),
    `zqx\n${KEY}\n${KEY_LINES.join('\n')}`,
  ],
  secrets: [
    ...TOKENS.flatMap(([, , secret]) => ends(secret.replace(/@host.*$/, ''))),
    ...secretForms.flatMap(ends),
    ...KEY_LINES.flatMap(ends),
  ],
};

const plain = (name: string, payloads: readonly string[], more: Partial<Attack> = {}): Attack => ({
  name,
  payloads,
  secrets: [],
  ...more,
});

export const ATTACKS: readonly Attack[] = [
  plain('workflow commands, read', commands),
  plain('workflow commands, printed on both streams', commands, { isPrinted: true }),
  plain('`::add-mask::`, read', masks),
  plain('`::add-mask::` of short values, printed', masks, { isPrinted: true }),
  plain('file commands and outputs', FILES),
  plain('breaking out of a fence', FENCES),
  plain('breaking out of a table', TABLES),
  plain('HTML', HTML),
  plain('links and images', LINKS),
  plain('mentions and references', MENTIONS),
  plain('bidi and invisible characters', INVISIBLE),
  plain('terminal escapes and OSC links', ESCAPES),
  SECRET,
];
