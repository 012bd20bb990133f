// What differs between two runs at the desk: what broke, what is still broken, what is fixed. One line each.

import type { Cause, Digest } from '../model/cause.ts';
import { paintLine, type Run, run, type Style, wrap } from './ansi.ts';
import { breakCommands, clip, oneLine } from './hostile.ts';
import type { RenderOptions } from './options.ts';
import { safeDigest } from './safe.ts';
import { liveCauses, plainSentence, sentenceOf, verdictText } from './sentence.ts';
import { grouped } from './words.ts';

const LINES = 20;

/** The lines that tell what `after` has that `before` had not, and the other way round; ends in a line end. */
export function renderDifference(before: Digest, after: Digest, options: RenderOptions): string {
  const [was, is] = [statesOf(safeDigest(before, options)), statesOf(safeDigest(after, options))];
  const broke = [...is].filter(([key]) => !was.has(key));
  const still = [...is].filter(([key]) => was.has(key));
  const fixed = [...was].filter(([key]) => !is.has(key));
  const lines = [...part('broke', 'red', broke, options), ...part('still broken', 'yellow', still, options), ...part('fixed', 'green', fixed, options)];
  const verdict = verdictText(after);
  const same = is.size === 0 && fixed.length === 0 && before.verdict === after.verdict;
  const ending = is.size === 0 ? [paintLine([run(after.verdict === 'fine' ? '✓ ' : '? ', after.verdict === 'fine' ? 'green' : 'yellow'), run(`${verdict}${same ? ', as before' : ''}.`)], options)] : [];
  return breakCommands(`${[...lines, ...ending].join('\n')}\n`);
}

/** What is broken, by what stays the same when lines move: a cause's assumption and file, a lone failure's own words. */
function statesOf(digest: Digest): ReadonlyMap<string, string> {
  const keyOf = ({ kind, subject, change, site }: Cause): string => `${kind}|${subject}|${change?.path ?? site?.path ?? ''}`;
  const causes = liveCauses(digest).map((cause) => [keyOf(cause), plainSentence(sentenceOf(cause, digest, 160))] as const);
  const lone = digest.findings.filter(({ id, severity }) => severity === 'error' && digest.unattributed.includes(id));
  return new Map([...causes, ...lone.map(({ fingerprint, test, message, path }) => [fingerprint, [path, test?.name, message].filter(Boolean).join(': ')] as const)]);
}

function part(label: string, style: Style, states: readonly (readonly [string, string])[], options: RenderOptions): string[] {
  const shown = states.slice(0, LINES).flatMap(([, text]) => labelled(label, style, { text, options }));
  return states.length > LINES ? [...shown, `+${grouped(states.length - LINES)} more ${label}`] : shown;
}

function labelled(label: string, style: Style, { text, options }: { readonly text: string; readonly options: RenderOptions }): string[] {
  const runs: Run[] = [run(`${label}: `, style), run(clip(oneLine(text), 400))];
  const [first = '', ...others] = wrap(runs, 2, options);
  return [first.trimStart(), ...others];
}
