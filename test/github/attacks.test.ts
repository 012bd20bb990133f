// Every attack on every surface of the action: what got through is counted, and is nothing. `npm run attacks` writes the table of it.

import { expect, test } from 'vitest';
import { isTold, markdownIn, plainIn, SURFACES, throughIn } from './attacks/measure.ts';
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

const RAW = [(payload: string) => `text\n\n${payload}`, (payload: string) => `| a | b |\n| - | - |\n| ${payload} | c |`];

test('what counts would see each attack where nothing is done against it', () => {
  const raw = ATTACKS.filter(({ isPrinted }) => !isPrinted).map((attack) => {
    const seen = attack.payloads.filter((payload) => [...RAW.flatMap((raw) => markdownIn(raw(payload), attack)), ...plainIn(payload, attack)].length > 0);
    return [attack.name, seen.length > 0] as const;
  });
  expect(raw.filter(([, isSeen]) => !isSeen)).toEqual([['file commands and outputs', false]]);
});
