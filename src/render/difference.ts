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
  const lines = [
    ...part({ label: 'broke', style: 'red', states: broke }, options),
    ...part({ label: 'still broken', style: 'yellow', states: still }, options),
    ...part({ label: 'fixed', style: 'green', states: fixed }, options),
  ];
  const verdict = verdictText(after);
  const same = is.size === 0 && fixed.length === 0 && before.verdict === after.verdict;
  const mark = after.verdict === 'fine' ? run('✓ ', 'green') : run('? ', 'yellow');
  const ending = is.size === 0 ? [paintLine([mark, run(`${verdict}${same ? ', as before' : ''}.`)], options)] : [];
  return breakCommands(`${[...lines, ...ending].join('\n')}\n`);
}

/** What is broken, by what stays the same when lines move: a cause's assumption and file, a lone failure's own words. */
function statesOf(digest: Digest): ReadonlyMap<string, string> {
  const keyOf = ({ kind, subject, change, site }: Cause): string =>
    `${kind}|${subject}|${change?.path ?? site?.path ?? ''}`;
  const causes = liveCauses(digest).map((cause) => [keyOf(cause), plainSentence(sentenceOf(cause, 160))] as const);
  const lone = digest.findings.filter(({ id, severity }) => severity === 'error' && digest.unattributed.includes(id));
  return new Map([
    ...causes,
    ...lone.map(
      ({ fingerprint, test, message, path }) =>
        [fingerprint, [path, test?.name, message].filter(Boolean).join(': ')] as const,
    ),
  ]);
}

interface Part {
  readonly label: string;
  readonly style: Style;
  readonly states: readonly (readonly [string, string])[];
}

function part({ label, style, states }: Part, options: RenderOptions): string[] {
  const shown = states.slice(0, LINES).flatMap(([, text]) => labelled(run(`${label}: `, style), text, options));
  return states.length > LINES ? [...shown, `+${grouped(states.length - LINES)} more ${label}`] : shown;
}

function labelled(label: Run, text: string, options: RenderOptions): string[] {
  const [first = '', ...others] = wrap([label, run(clip(oneLine(text), 400))], 2, options);
  return [first.trimStart(), ...others];
}
