// The notation of what a tool said: a located complaint or a failed test, each with a key that survives shifted lines.
import { posix } from 'node:path';

export type Fail = {
  readonly key: string;
  readonly id: string;
  readonly tool: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
};
export type Said = { readonly fails: readonly Fail[]; readonly tests: readonly string[] };
/** One step's output, and where it ran. */
export type Input = {
  readonly tool: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly report: string;
  readonly home: string;
  readonly dir: string;
};
export type Reader = (input: Input) => Said;

/** A path as the repository has it. */
export const within = (input: Input, path: string) => {
  const plain = path.startsWith(`${input.home}/`) ? path.slice(input.home.length + 1) : path.replace(/^\.\//, '');
  return path.startsWith('/') || !input.dir || plain.startsWith(`${input.dir}/`)
    ? plain
    : posix.normalize(`${input.dir}/${plain}`);
};

/** A complaint at a place. */
export const located = (input: Input, at: { file: string; line: number; rule: string; message: string }): Fail => {
  const file = within(input, at.file);
  return {
    key: `${input.tool}|${file}|${at.rule}|${at.message}`,
    id: `${input.tool}|${file}:${at.line}|${at.rule}`,
    tool: input.tool,
    file,
    line: at.line,
    message: at.message,
  };
};
/** A failed test, by its full name. */
export const test = (input: Input, name: string, message = ''): Fail => ({
  key: `${input.tool}|${name}`,
  id: `${input.tool}|${name}`,
  tool: input.tool,
  file: null,
  line: null,
  message,
});

/** The names of failures, each once. */
export const idsOf = (fails: readonly Fail[]) => [...new Set(fails.map((fail) => fail.id))].sort();
