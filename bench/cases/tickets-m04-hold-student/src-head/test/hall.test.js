const { allSeats, priceOf, rowOf } = require('@lib/hall');

describe('hall', () => {
  test('has 24 seats', () => expect(allSeats()).toHaveLength(24));
  test('starts and ends', () => expect([allSeats()[0], allSeats().at(-1)]).toEqual(['A1', 'C10']));
  test.each([['A1', 4500], ['B8', 3200], ['C10', 1900]])('%s costs %i', (seat, cents) => expect(priceOf(seat)).toBe(cents));
  test('refuses row Z', () => expect(() => rowOf('Z1')).toThrow('There is no seat Z1'));
});
