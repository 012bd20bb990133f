'use strict';
const hall = require('../config/hall.json');

function seatNames(row) {
  return Array.from({ length: row.seats }, (_, i) => `${row.name}${i + 1}`);
}

function allSeats() {
  return hall.rows.flatMap(seatNames);
}

function rowOf(seat) {
  const row = hall.rows.find((one) => seat.startsWith(one.name));
  if (!row) throw new RangeError(`There is no seat ${seat}`);
  return row;
}

function priceOf(seat) {
  return hall.prices[rowOf(seat).category];
}

module.exports = { allSeats, rowOf, priceOf, seatNames };
