import { gate } from './gate.js';

/** Passes one message on to whoever asked first. */
export async function relay(/** @type {string} */ message) {
  const { open, opened } = gate();
  setTimeout(() => open(message), 1);
  return `relayed ${await opened}`;
}
