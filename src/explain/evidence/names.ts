// The evidence of names: what a finding speaks of and an edit takes away, brings or touches.

import type { PlacedFinding } from '../../model/attributed.ts';
import { isMisfit } from '../../model/kind.ts';
import { memoize } from '../memoize.ts';
import { literal, runs, wordPattern } from '../suspects/literal-pattern.ts';
import type { Suspect } from '../suspects/suspect.ts';
import { moduleSignals } from './modules.ts';
import { isProse } from './shared-words.ts';
import { type Signal, signal } from './signals.ts';

export interface Named {
  readonly finding: PlacedFinding;
  readonly suspect: Suspect;
  readonly frequency: ReadonlyMap<string, number>;
  /** Source lines of the finding's innermost places. */
  readonly lines: readonly string[];
  /** The four lines above the innermost. */
  readonly above: readonly string[];
}

const IDENTIFIER = /[A-Za-z_$][\w$]{2,60}/g;
const QUOTED = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;

/** Evidence from names, best first, at most one sentence of each sort. */
export function namedIn(named: Named): Signal[] {
  return [
    ...moduleSignals(named),
    ...subjectSignals(named),
    ...symbolSignals(named),
    ...sourceLineSignals(named),
    ...calleeSignals(named),
    ...holderSignals(named),
    ...signatureSignals(named),
    ...linkSignals(named.finding, named.suspect),
    ...ownerSignals(named),
  ];
}

const shareOf = (name: string, { frequency }: Named): number => 1 / Math.max(1, frequency.get(name) ?? 1);

/** The one thing the failure is about: a member, export, name, function, variable. */
const subjectsOf = memoize(({ facts, apart }: PlacedFinding): readonly string[] => {
  const named = [
    facts.member,
    facts.exported && bareSymbol(facts.exported),
    facts.name,
    facts.callee?.split(/[.:]+/).at(-1),
    facts.envVar,
    facts.command,
    facts.dependency?.replace(/(?<=.)@.*$/, ''),
    facts.module,
  ];
  return named
    .filter((name): name is string => name !== undefined && name.length > 1)
    .map((name) => name.replace(/^['"]|['"]$/g, ''))
    .filter((name) => !apart?.includes(name));
});

function subjectSignals(named: Named): Signal[] {
  const { suspect, finding } = named;
  for (const name of subjectsOf(finding)) {
    const share = isInOwner(named) ? 1 : Math.max(0.6, shareOf(name, named));
    if (suspect.drops.has(name)) return [signal('subject-removed', { name }, share)];
  }
  for (const name of subjectsOf(finding)) {
    if (suspect.lost.has(name)) return [signal('import-removed', { name })];
  }
  for (const name of subjectsOf(finding)) {
    if (suspect.removed.has(name)) return [signal('subject-taken', { name }, shareOf(name, named))];
  }
  for (const name of subjectsOf(finding)) {
    // Who declares a new name comes before who is the first to use it.
    if (finding.kind === 'exhaustive' && isNewCase(name, suspect)) return [signal('new-case', { name })];
    if (suspect.brings.has(name)) return [signal('subject-brought', { name }, Math.max(0.8, shareOf(name, named)))];
    if (suspect.added.has(name)) return [signal('subject-brought', { name }, shareOf(name, named))];
  }
  const endpoint = finding.facts.endpoint;
  const port = endpoint === undefined ? undefined : /:(\d{2,5})$/.exec(endpoint)?.[1];
  if (
    port &&
    [...suspect.addedLiterals, ...suspect.removedLiterals].some(
      (literal) => literal === port || literal.includes(`:${port}`),
    )
  ) {
    return [signal('port-set', { port })];
  }
  return [];
}

/** Names so common that meeting one of them is mostly chance. */
const COMMON = new Set(
  'name id type value key data index count item items list size length text title code status message error result user path file date time day total amount price org com java javax src main'.split(
    ' ',
  ),
);

const LEGEND = /^\s*(?:[+-] (?:actual|expected|Expected|Received)\b|Difference \()/;

/** The lines up to where a second diff begins: some runners print one difference twice, with the signs turned. */
function firstDiff(detail: string): readonly string[] {
  const lines = detail.slice(0, 6_000).split('\n');
  const starts = lines.flatMap((line, at) => (LEGEND.test(line) && !LEGEND.test(lines[at - 1] ?? '') ? [at] : []));
  return starts[1] === undefined ? lines : lines.slice(0, starts[1]);
}

/** The names on the lines of a printed diff that only one side has; of a test's other text only its message counts. */
const symbolsSaid = memoize((finding: PlacedFinding): readonly string[] => {
  const { apart } = finding;
  return apart ? symbolsIn(finding).filter((name) => !apart.includes(name)) : symbolsIn(finding);
});

function symbolsIn(finding: PlacedFinding): readonly string[] {
  if (!finding.test) return finding.facts.symbols;
  const lines = firstDiff(finding.detail);
  const names = (mark: string): readonly string[] =>
    lines
      .filter((line) => line.trimStart().startsWith(mark))
      .join('\n')
      .match(IDENTIFIER) ?? [];
  const [gone, come] = [new Set(names('-')), new Set(names('+'))];
  const oneSided = [...gone, ...come].filter((name) => gone.has(name) !== come.has(name));
  return [
    ...new Set([
      ...finding.facts.symbols.filter((name) => finding.message.includes(name)),
      ...oneSided,
      ...(finding.facts.expected?.match(IDENTIFIER) ?? []),
      ...(finding.facts.actual?.match(IDENTIFIER) ?? []),
    ]),
  ];
}

const worth = (name: string, named: Named): number => shareOf(name, named) * (COMMON.has(name) ? 0.4 : 1);

/** Other names in the text. One rare name says more than many common ones. */
function symbolSignals(named: Named): Signal[] {
  const { finding, suspect } = named;
  const subjects = new Set(subjectsOf(finding));
  const symbols = symbolsSaid(finding).filter(
    (name) => name.length > 2 && !subjects.has(name) && !isProse(name) && !isOfPath(name, suspect),
  );
  const best = (set: ReadonlySet<string>): string | undefined =>
    symbols.filter((name) => set.has(name)).sort((a, b) => worth(b, named) - worth(a, named))[0];
  const gone = best(suspect.drops) ?? best(suspect.removed);
  if (gone) return [signal('name-taken', { name: gone }, worth(gone, named))];
  const come = best(new Set([...suspect.added].filter((name) => !wordsAround(suspect).has(name))));
  if (come) return [signal('name-brought', { name: come }, worth(come, named))];
  const less = best(suspect.fewer);
  if (less) return [signal('name-fewer', { name: less }, worth(less, named))];
  // A test's detail is full of the values around it: only what its message says counts for lines that keep the name.
  const touched = symbols
    .filter((name) => finding.message.includes(name) && suspect.names.has(name))
    .sort((a, b) => worth(b, named) - worth(a, named))[0];
  return touched ? [signal('name-touched', { name: touched }, worth(touched, named))] : [];
}

/** A folder's name or a file's extension stands in every path and import: it names no edit. */
const isOfPath = (name: string, { parts }: Suspect): boolean =>
  parts.some(({ path }) => path.endsWith(`.${name}`) || path.startsWith(`${name}/`) || path.includes(`/${name}/`));

const wordsOn = memoize((lines: readonly string[]): readonly string[] => [
  ...new Set(lines.slice(0, 2).join('\n').replace(QUOTED, ' ').match(IDENTIFIER) ?? []),
]);

/** Names on the failing source line, strings aside. */
function sourceLineSignals(named: Named): Signal[] {
  const { suspect, lines, finding } = named;
  const subjects = new Set([...subjectsOf(finding), ...finding.facts.symbols]);
  const gone = wordsOn(lines)
    .filter((word) => !subjects.has(word))
    .filter((word) => suspect.drops.has(word) || (suspect.removed.has(word) && !suspect.names.has(`.${word}`)))
    .sort((a, b) => shareOf(b, named) - shareOf(a, named))[0];
  if (!gone) return [];
  const kind = suspect.drops.has(gone) ? 'line-uses-removed' : 'line-uses-taken';
  return [signal(kind, { name: gone }, shareOf(gone, named))];
}

/** The failing line, or one just above whose result it uses, calls the very function the edit is in. */
function calleeSignals({ suspect, lines, above, finding }: Named): Signal[] {
  const line = lines[0] ?? '';
  for (const { within, path } of suspect.parts) {
    if (finding.test && within === null && suspect.role === 'code' && [line, ...above].some((text) => runs(text, path)))
      return [signal('runs-file', { path })];
    const name = within?.split('.').at(-1);
    if (!within || !name || name.length < 2 || finding.location?.path === path) continue;
    if (!line.includes(name) && !above.some((other) => other.includes(name))) continue;
    const call = wordPattern(name, '\\s*[(<]');
    if (call.test(line)) return wasRunning(finding, name) ? [signal('calls', { name: within })] : [];
    if (above.some((other) => call.test(other) && givesTo(other, line)))
      return [signal(finding.test ? 'tests-result' : 'uses-result', { name: within })];
  }
  return [];
}

/** What was thrown inside the program was thrown by a call that its frames show; another call on the same line had ended, or not begun. */
function wasRunning({ frames, test }: PlacedFinding, name: string): boolean {
  const own = frames.filter(({ origin }) => origin === 'app');
  return (
    test === null ||
    !own.some((frame) => frame.name) ||
    own.some(
      (frame) =>
        frame.name
          ?.split(/[.:#$]+/)
          .at(-1)
          ?.replace(/\W+$/, '') === name,
    )
  );
}

/** True when a name assigned on one line stands on the other. */
function givesTo(assigning: string, using: string): boolean {
  const left = /^(.{1,160}?)(?::?=)(?!=)/.exec(assigning)?.[1] ?? '';
  return (left.match(/[A-Za-z_$][\w$]*/g) ?? []).some((name) => name.length > 1 && wordPattern(name).test(using));
}

/** What was undefined is what stands before the member: the edit may have taken that away. */
function holderSignals({ suspect, finding, lines }: Named): Signal[] {
  const member = finding.facts.member?.replace(/^['"]|['"]$/g, '');
  if (!member || !/^[\w$]+$/.test(member) || !/undefined|null|nil|None/.test(finding.message)) return [];
  const holder = new RegExp(`([A-Za-z_$][\\w$]*)(?:\\[[^\\]]{0,40}\\]|\\?|!)?\\.${literal(member)}(?![\\w$])`).exec(
    lines[0] ?? '',
  )?.[1];
  if (!holder) return [];
  return suspect.fewer.has(holder) || suspect.drops.has(holder) ? [signal('holder-taken', { name: holder })] : [];
}

const joined = memoize((lines: readonly string[]): string => lines.join('\n'));

/** A type or call that does not fit follows from a changed signature rather than from a changed body. */
function signatureSignals({ suspect, finding, lines, above }: Named): Signal[] {
  if (!isMisfit(finding.kind)) return [];
  const near = [...above, ...lines];
  for (const { within, edit } of suspect.parts) {
    const name = within?.split('.').at(-1);
    if (
      !within ||
      !name ||
      !edit?.added.length ||
      !near.some((text) => text.includes(name)) ||
      !wordPattern(name, '\\s*[(<:]').test(joined(edit.added))
    )
      continue;
    return [signal('signature-used', { name: within })];
  }
  return [];
}

const ownerOf = memoize(
  ({ facts }: PlacedFinding): string =>
    facts.owner
      ?.replace(/^(?:Type|type)\[(.*)\]$/, '$1')
      .split(/::|[.\\]/)
      .at(-1)
      ?.replace(/[<([].*$/, '') ?? '',
);

/** True for an edit of the very type that lacks what is missed. */
function isInOwner({ suspect, finding }: Named): boolean {
  const owner = ownerOf(finding);
  return owner.length > 1 && suspect.parts.some(({ within }) => within === owner || within?.startsWith(`${owner}.`));
}

const ownerSignals = (named: Named): Signal[] =>
  isInOwner(named) ? [signal('lacking-owner', { name: ownerOf(named.finding) })] : [];

/** The last part of a name as a linker spells it. */
const bareSymbol = (symbol: string): string =>
  symbol.includes('::') ? symbol.slice(symbol.lastIndexOf('::') + 2).replace(/<.*$/, '') : symbol;

/** A linker misses or meets twice what this change defines otherwise than before. */
function linkSignals(finding: PlacedFinding, suspect: Suspect): Signal[] {
  const name =
    finding.kind === 'export-exists' && finding.tool === 'ld' && finding.facts.exported
      ? bareSymbol(finding.facts.exported)
      : '';
  if (name.length < 2) return [];
  const declares = (lines: readonly string[] | undefined): boolean =>
    wordPattern(name, '\\s*[(<;=]').test((lines ?? []).join('\n'));
  const home = suspect.parts.find(
    ({ within, edit }) => within?.split('.').at(-1) === name && (declares(edit?.added) || declares(edit?.removed)),
  );
  return home ? [signal('linked', { name: home.within ?? name })] : [];
}

/** True where a case is declared, not where it is handled. */
const isNewCase = (name: string, { brings, added, parts }: Suspect): boolean =>
  brings.has(name) ||
  (added.has(name) &&
    parts.some(({ edit }) => edit?.added.some((line) => /\benum\b/.test(line) && line.includes(name))));

/** Names on the unchanged lines around an edit: they were there before. */
const wordsAround = memoize(
  ({ parts }: Suspect): ReadonlySet<string> =>
    new Set(
      parts.flatMap(({ edit }) => [...(edit?.before ?? []), ...(edit?.after ?? [])].join('\n').match(IDENTIFIER) ?? []),
    ),
);
