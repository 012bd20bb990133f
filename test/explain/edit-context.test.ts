// What a hunk alone tells of where its edit is, as in the log of another job.

import { describe, expect, it } from 'vitest';
import { aroundEdit, isInType, namesLost } from '../../src/explain/suspects/edit-context.ts';
import { graphOf } from '../../src/graph/index.ts';
import type { Edit } from '../../src/model/change.ts';
import { DEFAULT_LIMITS } from '../../src/model/limits.ts';
import { NO_SOURCES } from '../../src/model/sources.ts';

const edit = (parts: Partial<Edit>): Edit =>
  ({ line: 9, endLine: 9, oldLine: 9, removed: [], added: [], before: [], after: [], heading: '', ...parts }) as Edit;

describe('a hunk', () => {
  it('is among the members of a type', () => {
    expect(
      isInType(
        edit({
          before: ['struct Note {', '  Pitch pitch = Pitch::c;', '  int octave = 4;'],
          removed: ['  int ticks = 4;'],
        }),
      ),
    ).toBe(true);
    expect(isInType(edit({ heading: 'pub struct Hive {', before: ['    frames: u8,'] }))).toBe(true);
  });

  it('is in the body of a function', () => {
    expect(isInType(edit({ before: ['class Bell {', '  int decay() const {'], removed: ['    int ticks = 4;'] }))).toBe(
      false,
    );
    expect(isInType(edit({ heading: 'class Order:', before: ['    def total(self):'] }))).toBe(false);
  });

  it('of attributes belongs to what they stand on', () => {
    expect(
      aroundEdit(
        edit({
          removed: ['#[derive(Debug, Clone, Copy)]'],
          added: ['#[derive(Debug, Clone)]'],
          after: ['pub enum Season {'],
        }),
      ),
    ).toBe('Season');
  });

  it('that takes an include away takes the type that the file is named after', () => {
    const checkout = { graph: graphOf(NO_SOURCES, DEFAULT_LIMITS), sources: NO_SOURCES };
    const lost = namesLost(
      [edit({ removed: ['#include "tower/bell-ring.hpp"'] })],
      'include/tower/tower.hpp',
      checkout,
    );
    expect([...lost]).toContain('BellRing');
  });
});
