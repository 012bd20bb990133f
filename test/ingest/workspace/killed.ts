// Undoes a change and waits to be killed. Arguments: the checkout, the folder for journals, the environment.

import { openWorkspace } from '../../../src/ingest/workspace/index.ts';
import { find } from '../repository.ts';
import { whole } from './tree.ts';

const [root = '', journal = '', env = '{}'] = process.argv.slice(2);
const { change } = await find(root, { diff: 'HEAD' });
if (!change) throw new Error('no change');
const made = await openWorkspace({ root, change, mode: 'place', env: JSON.parse(env), journal });
if ('refused' in made) throw new Error(made.refused);
await made.workspace.undo(change.files.filter(({ path }) => path !== 'notes.txt').map(whole));
process.send?.('undone');
setInterval(() => {}, 1_000);
