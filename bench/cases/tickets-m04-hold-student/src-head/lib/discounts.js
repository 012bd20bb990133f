'use strict';

const CODES = {
  STUDENT: { percent: 15 },
  LOCAL: { percent: 10 },
  GIFT: { cents: 500 },
};

function discount(code, sum) {
  const rule = CODES[code];
  if (!rule) return 0;
  return rule.cents ?? Math.round((sum * rule.percent) / 100);
}

function codeNames() {
  return Object.keys(CODES).sort();
}

module.exports = { discount, codeNames };
