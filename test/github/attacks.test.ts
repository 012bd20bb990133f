// Every attack on every surface of the action: what got through is counted, and is nothing. `npm run attacks` writes the table of it.

import { expect, test } from 'vitest';
import { isAlive, isTold, SURFACES, throughIn } from './attacks/measure.ts';
import { ATTACKS } from './attacks/payloads.ts';
import { attacked } from './attacks/scene.ts';

test.each(ATTACKS.map((attack) => [attack.name, attack] as const))(
  '%s',
  async (_, attack) => {
    const said = await attacked(attack);
    expect([isTold(said), said.comment !== '', said.check !== null]).toEqual([true, true, true]);
    for (const surface of SURFACES) expect(throughIn(surface, said, attack), surface).toEqual([]);
  },
  60_000,
);

test.each(ATTACKS.map((attack) => [attack.name, attack] as const))(
  '%s: much of it would live where nothing is done against it',
  (_, attack) => {
    const alive = attack.payloads.filter((payload) => isAlive(payload, attack));
    expect(alive.length / attack.payloads.length).toBeGreaterThan(0.4);
  },
);
