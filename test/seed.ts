// Gives every property test one seed, so that a run fails for what was changed and never by chance. FC_SEED tries another.

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_121) });
