const { money, pad, ticket } = require('@lib/format');

test('shows money', () => expect(money(123450)).toBe('€ 1.234,50'));
test('pads', () => expect(pad('A1', 4)).toBe('A1..'));
test('prints a ticket', () => expect(ticket({ id: 9, seats: ['A1', 'C10'], cents: 6550 })).toMatchSnapshot());
