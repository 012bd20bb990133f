// Loaded before the built action in tests of faults: makes waiting short. Time itself runs faster, so that what is waited for and what is measured agree.

const FACTOR = Number(process.env.FAST_TIME ?? 20);
const [now, setTimer, timeout] = [Date.now, globalThis.setTimeout, AbortSignal.timeout];
const start = now();

Date.now = () => start + (now() - start) * FACTOR;
globalThis.setTimeout = Object.assign((run, ms = 0, ...rest) => setTimer(run, ms / FACTOR, ...rest), setTimer);
AbortSignal.timeout = (ms) => timeout.call(AbortSignal, Math.ceil(ms / FACTOR));
