// npm's errors, `npm error` of version 10 on and `npm ERR!` before:
//   npm error code ERESOLVE
//   npm error ERESOLVE unable to resolve dependency tree

import type { Facts, Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import type { Kind } from '../../model/kind.ts';
import { type Block, beginBlock, extendBlock, spanOf } from '../kit/block.ts';
import { findingOf, locationOf } from '../kit/draft.ts';
import { perScope } from '../kit/scoped.ts';

const LINE = /^npm (?:error|ERR!)(?: (?<said>.{0,4000}))?$/;
const CODE = /^code (?<code>[A-Z][A-Z0-9_]{1,60}|-?\d{1,4})$/;
const MISSING_SCRIPT = /^(?:[Mm]issing script: ?"?(?<script>[^"]{1,200})"?)$/;
const TAG = /^(?:ERESOLVE|notarget|404|engine|notsup|network|audit|JSON\.parse|syscall|errno|sha512|\d{3}) +/;
const NOISE =
  /^(?:A complete log of this run|For a full report see|\/.{1,400}\.(?:txt|log)$|This is (?:an error with npm itself|related to npm|a problem related)|If you are behind a proxy|'proxy' config|In most cases you|Clean install a project|Usage:|Options:|(?:errno|syscall|command|path|cwd|dest) )/;
const USAGE = /^(?:Clean install a project|Install a package|Usage:)$/;
const USER =
  /^(?:Missing|Invalid|Added|Removed): (?<dependency>(?:@?[^\s@]{1,200})@\S{1,100})|\b(?:for|package '|resource ')(?<other>@?[a-z0-9~][\w./~-]{0,200}@[^\s'"]{1,100})|^peer (?<peer>@?[^\s@]{1,200}@"[^"]{1,100}")/;
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [
    /^(?:ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|ECONNREFUSED|ERR_SOCKET_TIMEOUT|E5\d\d|E429|EPROTO|CERT_|SELF_SIGNED|UNABLE_TO)/,
    'network-up',
  ],
  [/^(?:E401|E403|ENEEDAUTH)/, 'env-set'],
  [/^(?:EBADENGINE|ENOTSUP|EBADPLATFORM|EBADDEVENGINES)/, 'tool-present'],
  [/^ENOSPC/, 'resource'],
  [/^EJSONPARSE/, 'syntax'],
  [/^(?:ENOENT|EACCES|EPERM)/, 'file-exists'],
];

interface Failure extends Block {
  code: string | null;
}

function openRuns(context: Context): LogReader {
  const failures: Failure[] = [];
  let current: Failure | null = null;
  const take = (line: Line): void => {
    const said = line.text.startsWith('npm ') ? LINE.exec(line.text)?.groups : undefined;
    if (!said) {
      if (line.text.trim()) current = null;
      return;
    }
    const text = said.said ?? '';
    const code = CODE.exec(text)?.groups?.code;
    if (!current || (code && current.code && code !== current.code)) {
      current = { ...beginBlock(line), code: null };
      if (failures.length < context.limits.findings) failures.push(current);
    }
    current.code ??= code ?? null;
    extendBlock(current, { ...line, text });
  };
  return {
    push: (lines) => lines.forEach(take),
    end: (): ReadingPart => ({ findings: failures.flatMap((failure) => toFinding(failure, context)) }),
  };
}

/** A script that failed is told by what it ran; npm's own words about it are a consequence. */
function toFinding(failure: Failure, context: Context): Finding[] {
  const { code, lines } = failure;
  const script = lines.map((line) => MISSING_SCRIPT.exec(line)?.groups?.script).find(Boolean);
  const installed = /^\d+$/.test(code ?? '')
    ? lines.map((line) => /^path (.{0,400}node_modules[\\/].{1,200})$/.exec(line)?.[1]).find(Boolean)
    : undefined;
  if (!script && !installed && (!code || /^-?\d+$|^ELIFECYCLE$/.test(code))) return [];
  const usage = lines.findIndex((line) => USAGE.test(line));
  const said = (usage < 0 ? lines : lines.slice(0, usage))
    .filter((line) => line.trim() && !CODE.test(line) && !NOISE.test(line))
    .map((line) => line.replace(TAG, '').trim())
    .filter(Boolean);
  const command = lines.map((line) => /^command (sh -c .{1,300})$/.exec(line)?.[1]).find(Boolean);
  return [
    findingOf(
      {
        tool: 'npm',
        rule: code,
        message: installed
          ? `install script of ${installed.replace(/^.*node_modules[\\/]/, '')} failed: ${command ?? said[0] ?? ''}`
          : (said[0] ?? code ?? ''),
        detail: said.slice(1, 40).join('\n'),
        location: code === 'EJSONPARSE' || script ? locationOf('package.json') : null,
        kind: script ? 'config-valid' : (KINDS.find(([pattern]) => pattern.test(code ?? ''))?.[1] ?? 'deps-resolve'),
        facts: dependencyIn(said),
        source: spanOf(failure, context),
        scope: failure.scope,
      },
      context.limits.detailChars,
    ),
  ];
}

function dependencyIn(said: readonly string[]): Partial<Facts> {
  for (const line of said) {
    const groups = USER.exec(line)?.groups;
    const dependency = groups?.dependency ?? groups?.other ?? groups?.peer;
    if (dependency)
      return {
        dependency: dependency
          .replace(/"/g, '')
          .replace(/[.,;]$/, '')
          .slice(0, 200),
      };
  }
  return {};
}

export const npm: LogFormat = {
  name: 'npm',
  title: 'npm',
  url: 'https://docs.npmjs.com/common-errors',
  family: 'install',
  reads: 'log',
  commands: /\bnpm (?:ci|install|i|update|audit|publish|exec|run)\b|\bnpx\b/,
  marks: ['\nnpm error ', '\nnpm ERR! '],
  probe: (text) => /^npm (?:error|ERR!) (?:code |[Mm]issing script)/m.test(text),
  open: perScope(openRuns),
};
