// The library: what the command line does, for bots and other tools.
//   const digest = await explain(['reports/**/*.xml', { name: 'job.log', text }], { diff: 'pr.diff' });

export type { Cause, Check, Confidence, Digest, DigestFinding, Status, Verdict } from './model/cause.ts';
export type { Note } from './model/source.ts';
export type { Input, TextInput } from './pipeline/open.ts';
export type { ExplainOptions } from './pipeline/options.ts';
export { render } from './pipeline/render.ts';
export { explain } from './pipeline.ts';
