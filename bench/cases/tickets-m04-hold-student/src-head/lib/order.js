'use strict';
const { priceOf } = require('./hall');
const { DEFAULTS } = require('./defaults');
const { discount } = require('./discounts');

function total(seats, code) {
  const sum = seats.reduce((all, seat) => all + priceOf(seat), 0);
  return sum - discount(code, sum) + DEFAULTS.feeCents;
}

async function placeOrder(seats, { holds, pay, code }) {
  if (!seats.length) throw new Error('Choose a seat');
  if (seats.length > DEFAULTS.maxPerOrder) throw new Error(`At most ${DEFAULTS.maxPerOrder} seats`);
  seats.forEach((seat) => holds.hold(seat));
  const cents = total(seats, code);
  const receipt = await pay(cents);
  return { id: receipt.id, seats: [...seats], cents, paid: receipt.paid };
}

module.exports = { placeOrder, total };
