// Vite's and Rollup's failed builds:
//   error during build:
//   bundle/broken.js (3:0): Expected ',', got '}'
//   [!] RollupError: Could not resolve "./missing.js" from "bundle/index.js"

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Kind } from '../../model/kind.ts';
import { type Block, beginBlock, extendBlock, spanOf } from '../kit/block.ts';
import { findingOf, locationOf } from '../kit/draft.ts';
import { errorText } from '../kit/error-text.ts';
import { cleanPath } from '../kit/frame-shapes.ts';
import { perScope } from '../kit/scoped.ts';
import { isFrame } from '../kit/stack.ts';

const VITE = /^(?:error during build:|failed to load config from (?<config>.{1,400}))$/;
const ROLLUP = /^\[!\] (?<message>\S.{0,2000})$/;
const AT = /(?<path>[^\s"'()][^\s"'()]{0,400}?\.[\w]{1,10}) \((?<line>\d{1,7}):(?<column>\d{1,7})\)/;
const FROM =
  /(?:\bfrom|\bby|^file:) ["']?(?<path>(?:[A-Za-z]:)?[^\s"':]{1,400}\.[\w]{1,10})(?::(?<line>\d{1,7}):(?<column>\d{1,7}))?["']?/;
const NOT_SAID = /^\[(?:vite|plugin|commonjs)[^\]]{0,80}\]:?\s*$/;

function openLines(context: Context): LogReader {
  const blocks: (Block & { framed: boolean })[] = [];
  let current: (Block & { framed: boolean }) | null = null;
  const begin = (line: Line): void => {
    current = { ...beginBlock(line), framed: false };
    if (blocks.length < context.limits.findings) blocks.push(current);
  };
  const take = (line: Line): void => {
    const rollup = line.text.startsWith('[!]') ? ROLLUP.exec(line.text)?.groups : undefined;
    if (VITE.test(line.text)) begin(line);
    else if (rollup?.message) {
      begin(line);
      if (current) extendBlock(current, { ...line, text: rollup.message });
    } else if (current) {
      const frame = isFrame(line.text);
      if (current.framed && !frame && line.text.trim() && !/^\s/.test(line.text)) current = null;
      else {
        current.framed ||= frame;
        extendBlock(current, line);
      }
    }
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({ findings: blocks.map((block) => toFinding(block, context)) }),
  };
}

function toFinding(block: Block, context: Context): Finding {
  const lines = block.lines.filter((line) => !NOT_SAID.test(line));
  const error = errorText(lines);
  const said = lines
    .slice(0, 4)
    .map((line) => (AT.exec(line) ?? FROM.exec(line))?.groups)
    .find(Boolean);
  const column = said?.column === undefined ? undefined : Number(said.column) + 1;
  return findingOf(
    {
      tool: 'vite',
      message: error.message.replace(/^\[vite\]: /, '') || 'the build failed',
      detail: error.detail,
      location: said?.path ? locationOf(cleanPath(said.path), said.line, column) : error.place,
      frames: error.frames,
      facts: error.facts,
      ...kindOf(error.message),
      source: spanOf(block, context),
      scope: block.scope,
    },
    context.limits.detailChars,
  );
}

function kindOf(message: string): { readonly kind?: Kind } {
  if (/failed to resolve import|Could not resolve/.test(message)) return { kind: 'module-exists' };
  return /\bExpected .{1,80}, got |Unexpected (?:token|end|character)|Unterminated /.test(message)
    ? { kind: 'syntax' }
    : {};
}

export const vite: LogFormat = {
  name: 'vite',
  title: 'Vite and Rollup',
  url: 'https://vite.dev/guide/build.html',
  family: 'build',
  reads: 'log',
  commands: /\b(?:vite build|vite|rollup|astro build|nuxt build|svelte-kit)\b/,
  marks: ['error during build:', 'failed to load config from ', '[!] '],
  probe: (text) =>
    /^error during build:$/m.test(text) ||
    /^failed to load config from /m.test(text) ||
    /^\[!\] (?:\(|\w{0,40}Error)/m.test(text),
  open: perScope(openLines),
};
