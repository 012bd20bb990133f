const { Holds } = require('@lib/holds');

describe('holds', () => {
  let now;
  let holds;
  beforeEach(() => {
    now = 1_000_000;
    holds = new Holds(() => now);
  });

  test('holds a seat', () => {
    holds.hold('A1');
    expect(holds.isHeld('A1')).toBe(true);
  });
  test('refuses a held seat', () => {
    holds.hold('A1');
    expect(() => holds.hold('A1')).toThrow('A1 is held');
  });
  test('ends after ten minutes', () => {
    holds.hold('A1');
    now += 599_999;
    expect(holds.isHeld('A1')).toBe(true);
    now += 1;
    expect(holds.isHeld('A1')).toBe(false);
  });
  test('lists what is held', () => {
    holds.hold('B2');
    holds.hold('A3');
    expect(holds.held()).toEqual(['A3', 'B2']);
  });
  test('releases', () => {
    holds.hold('B2');
    expect(holds.release('B2')).toBe(true);
    expect(holds.release('B2')).toBe(false);
  });
});
