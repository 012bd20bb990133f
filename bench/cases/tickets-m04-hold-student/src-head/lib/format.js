'use strict';

function money(cents, locale = 'de-AT') {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100).replace(/\u00a0/g, ' ');
}

const FILL = '.';

function pad(text, width) {
  return text.padEnd(width, FILL);
}

function ticket({ id, seats, cents }) {
  return [`Ticket ${id}`, ...seats.map((seat) => pad(seat, 6)), `Total ${money(cents)}`].join('\n');
}

module.exports = { money, pad, ticket };
