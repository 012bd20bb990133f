// Time as the core may see it: it is passed in, so that a test can be its own clock.

/** A clock. `now` counts milliseconds from any point and never goes back; `every` gives what ends the calls. */
export interface Clock {
  now(): number;
  every(ms: number, call: () => void): () => void;
}
