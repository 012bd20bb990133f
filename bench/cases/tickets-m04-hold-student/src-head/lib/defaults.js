'use strict';

const DEFAULTS = Object.freeze({
  holdMinutes: 600,
  maxPerOrder: 6,
  feeCents: 150,
  locale: 'de-AT',
});

function settings(env = process.env) {
  return {
    ...DEFAULTS,
    locale: env.TICKETS_LOCALE || DEFAULTS.locale,
    port: Number(env.TICKETS_PORT || 8099),
  };
}

module.exports = { DEFAULTS, settings };
