const { Holds } = require('@lib/holds');
const { placeOrder, total } = require('@lib/order');
const { codeNames, discount } = require('@lib/discounts');

const pay = async (cents) => ({ id: 17, paid: cents > 0 });

describe('total', () => {
  test('adds the fee', () => expect(total(['C1'])).toBe(2050));
  test('takes a student discount', () => expect(total(['A1', 'A2'], 'STUDENT')).toBe(7350));
  test('takes a gift', () => expect(total(['B1'], 'GIFT')).toBe(2850));
});

describe('discounts', () => {
  test('knows its codes', () => expect(codeNames()).toEqual(['GIFT', 'LOCAL', 'STUDENT']));
  test('gives none for others', () => expect(discount('X', 1000)).toBe(0));
});

describe('orders', () => {
  test('needs a seat', () => expect(placeOrder([], { holds: new Holds(), pay })).rejects.toThrow('Choose a seat'));
  test('stops at six', () => expect(placeOrder(Array(7).fill('A1'), { holds: new Holds(), pay })).rejects.toThrow('At most 6 seats'));
  test('pays', async () => {
    expect(await placeOrder(['A1', 'B1'], { holds: new Holds(), pay })).toEqual({ id: 17, seats: ['A1', 'B1'], cents: 7850, paid: true });
  });
  test('holds what it sells', async () => {
    const holds = new Holds();
    await placeOrder(['C3'], { holds, pay });
    expect(holds.held()).toEqual(['C3']);
  });
});
