// Tells which question a check asks, by its name and its command, and with it when it is run.

import { familyOf } from '../../model/command.ts';
import { FAMILIES, type Family, LOOPS, type Loop, loopOf } from '../../model/kind.ts';

/** Names that say it: `types`, `type-check`, `test:integration`. */
const NAMES: readonly (readonly [Family, string])[] = [
  ['smoke', 'smoke|health|sanity'],
  ['e2e', 'e2e|end-?to-?end|browser|acceptance'],
  ['integration', 'integrations?|it|itest|contracts?'],
  ['policy', 'polic(?:y|ies)|audit|security|licen[cs]es?|secrets?|conftest|commitlint|sast'],
  ['format', 'format(?:ting)?|fmt|prettier|style'],
  ['types', 'types?|typing|typecheck|tsc|mypy|pyright'],
  ['lint', 'lint(?:er|ers|ing)?|eslint|clippy|vet|flake8|pylint|ruff'],
  ['unit', 'units?|unittests?|doctests?'],
  ['build', 'build|compile|bundle'],
  ['install', 'install|deps|dependencies'],
];
const NAMED = NAMES.map(([family, words]) => [family, new RegExp(`(?:^|[:._ -])(?:${words})(?:$|[:._ -])`)] as const);
const TESTING = /(?:^|[:._ -])(?:tests?|specs?)(?:$|[:._ -])/;

/** The script or target that a package manager or make runs. */
const SCRIPT =
  /\b(?:(?:npm|pnpm|yarn|bun)(?: -\S+)* (?:run(?:-script)? )?(?:-\S+ )*|(?:make|just|task)(?: -\S+)* )([\w:.-]{1,60})/;

/** The family of a check; `other` when neither its name nor its command tells. `script` is what a package script or make target runs, where known. */
export function familyOfCheck(name: string, command: string, script = ''): Family {
  const target = SCRIPT.exec(command)?.[1] ?? '';
  const ran = script || (target && !TESTING.test(target) ? '' : command);
  const byCommand = ran
    .split(/\n|&&|;/)
    .map(familyOf)
    .find((family) => family !== 'other');
  return byName(name) ?? byName(target) ?? byCommand ?? (TESTING.test(name) || TESTING.test(target) ? 'unit' : 'other');
}

const byName = (name: string): Family | null =>
  NAMED.find(([, pattern]) => pattern.test(name.toLowerCase()))?.[0] ?? null;

/** What decides when a check is run. `loop` overrides its family's. */
export interface Ordered {
  readonly family: Family;
  readonly loop: Loop | null;
}

const ORDER: readonly Family[] = [
  'install',
  'format',
  'lint',
  'types',
  'build',
  'unit',
  'other',
  'integration',
  'e2e',
  'policy',
  'smoke',
];

/** Nearest loop first, then format, lint, types and so on; checks of one family keep the order they were given in. */
export function nearestFirst<T extends Ordered>(checks: readonly T[]): readonly T[] {
  const rank = ({ family, loop }: T): number =>
    LOOPS.indexOf(loop ?? loopOf(family)) * FAMILIES.length + ORDER.indexOf(family);
  return [...checks].sort((a, b) => rank(a) - rank(b));
}
