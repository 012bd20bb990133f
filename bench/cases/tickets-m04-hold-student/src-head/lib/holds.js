'use strict';
const { DEFAULTS } = require('./defaults');

class Holds {
  constructor(clock = Date.now) {
    this.clock = clock;
    this.until = new Map();
  }

  hold(seat) {
    if (this.isHeld(seat)) throw new Error(`${seat} is held`);
    this.until.set(seat, this.clock() + DEFAULTS.holdMinutes * 60_000);
  }

  isHeld(seat) {
    const end = this.until.get(seat);
    return end !== undefined && this.clock() < end;
  }

  release(seat) {
    return this.until.delete(seat);
  }

  held() {
    return [...this.until.keys()].filter((seat) => this.isHeld(seat)).sort();
  }
}

module.exports = { Holds };
