// What to undo for a cause, one after the other: its suspects as they are ranked, each with what belongs to it.

import type { Accused, Undoable, Undoing } from '../model/proof.ts';
import type { Trust } from './confirm.ts';
import { isRenaming, sameFiles, siblingsOf, tiedTo, undoOf } from './kinship.ts';
import { isOn, isOwn, type Target } from './target.ts';

/** Edits to undo together. `when` says what must have come of the one before: it did not build, or it healed only some. */
export interface Hypothesis {
  readonly undo: readonly Undoing[];
  readonly suspect: Undoable;
  readonly when: 'always' | 'unsound' | 'partial';
  /** True where fewer of its edits may do as well. */
  readonly isComposite: boolean;
  /** Ranked first, and surely enough. */
  readonly trust: Trust;
}

const MOST_SUSPECTS = 6;

/** The hypotheses for a cause's failures, best first. */
export function hypothesesOf(
  accused: Accused,
  all: readonly Undoable[],
  targets: readonly Target[],
): readonly Hypothesis[] {
  const byId = new Map(all.map((each) => [each.id, each]));
  const ranked = accused.suspects
    .flatMap((id) => byId.get(id) ?? [])
    .map((suspect) => ({
      ...suspect,
      undo: suspect.undo.filter((each) => !targets.some((target) => isOwn(each, target))),
    }))
    .filter(({ undo, role }) => undo.length > 0 && role !== 'inert')
    .slice(0, MOST_SUSPECTS);
  const [first] = ranked;
  const { confidence } = accused;
  const sure: Trust = confidence === 'certain' || confidence === 'likely' ? confidence : 'none';
  return inFairOrder(ranked, targets).flatMap((suspect) =>
    stepsOf(suspect, usable(all, targets), suspect.id === first?.id ? sure : 'none'),
  );
}

/** Without what holds the failing tests themselves, and what can change nothing. */
const usable = (all: readonly Undoable[], targets: readonly Target[]): readonly Undoable[] =>
  all
    .filter(({ role }) => role !== 'inert')
    .map((each) => ({ ...each, undo: each.undo.filter((one) => !targets.some((target) => isOwn(one, target))) }))
    .filter(({ undo }) => undo.length > 0);

/** A change of the failing line itself takes the failure away with the line: others are asked before it, but for what a rule says of the line. */
function inFairOrder(ranked: readonly Undoable[], targets: readonly Target[]): readonly Undoable[] {
  const said = targets.flatMap((target) => (target.check.isStatic ? target.said : []));
  const holdsLine = ({ undo }: Undoable): boolean =>
    said.some(
      ({ location, kind }) =>
        kind !== 'style-rule' &&
        kind !== 'syntax' &&
        undo.some((each) => each.kind === 'edit' && each.path === location?.path && isOn(each, location.line)),
    );
  const top = ranked.slice(0, 3);
  return [...top.filter((each) => !holdsLine(each)), ...top.filter(holdsLine), ...ranked.slice(3)];
}

function stepsOf(suspect: Undoable, all: readonly Undoable[], trust: Trust): readonly Hypothesis[] {
  const { undo } = suspect;
  const [shown] = undo;
  const made = (edits: readonly Undoing[], when: Hypothesis['when'], isComposite: boolean): Hypothesis[] =>
    edits.length ? [{ undo: edits, suspect, when, isComposite, trust }] : [];
  const isOne = undo.length === 1 || isRenaming(suspect);
  const wider = (others: readonly Undoable[], when: Hypothesis['when']): Hypothesis[] =>
    others.length ? made(undoOf([suspect, ...others]), when, true) : [];
  return [
    ...(isOne || !shown ? [] : made([shown], 'always', false)),
    ...made(undo, 'always', !isOne),
    ...wider(siblingsOf(suspect, all), 'partial'),
    ...wider(tiedTo(suspect, all), 'unsound'),
    ...wider(
      sameFiles(suspect, all).filter(({ id }) => id !== suspect.id),
      'unsound',
    ),
  ];
}
