// The attack suite as a table: how much of each attack got through to each surface of the action.
//   npm run attacks [SCRIPT]     SCRIPT is the action's; default: dist/action/index.js. The table goes to docs/reliability.md.

import { resolve } from 'node:path';
import { isAlive, SURFACES, throughIn } from '../test/github/attacks/measure.ts';
import { ATTACKS } from '../test/github/attacks/payloads.ts';
import { attacked } from '../test/github/attacks/scene.ts';
import { writeSection } from './section.ts';

const INTRO = `## Attacks

Hostile text in every place where others could have written it: messages, paths and matrix values, in a log and a report that the built action reads, or printed by a check that it runs. *alive* counts the texts that do something, or show what they must not, where nothing is done against them. The other columns count what got through: commands carried out by the emulated runner, Markdown that a parser sees as more than the text it is, characters that hide or reorder, secrets whole or in part. \`npm run attacks\` writes this table.`;

const script = resolve(process.argv[2] ?? 'dist/action/index.js');
const rows: string[] = [];
let through = 0;
for (const attack of ATTACKS) {
  const said = await attacked(attack, script);
  const counts = SURFACES.map((surface) => throughIn(surface, said, attack));
  for (const found of counts.flat()) console.error(`${attack.name}: ${found}`);
  through += counts.flat().length;
  const alive = attack.payloads.filter((payload) => isAlive(payload, attack)).length;
  rows.push(
    `| ${attack.name} | ${attack.payloads.length} | ${alive} | ${counts.map((found) => found.length).join(' | ')} |`,
  );
}
const head = `| attack | texts | alive | ${SURFACES.join(' | ')} |\n| :-- | --: | --: |${' --: |'.repeat(SURFACES.length)}`;
writeSection('attacks', `${INTRO}\n\n${[head, ...rows].join('\n')}`);
console.log(`${through} got through`);
process.exit(through > 0 ? 1 : 0);
