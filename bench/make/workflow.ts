// Reads a project's own workflow file: the jobs' legs and the steps each of them runs.
import { parse } from 'yaml';

export type Step = {
  readonly id: string;
  readonly run: string | null;
  readonly uses: string | null;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Runs although an earlier step failed; then `needs` must have passed. */
  readonly always: boolean;
  readonly needs: readonly string[];
  readonly directory: string | null;
};
export type Leg = {
  readonly name: string;
  readonly job: string;
  readonly values: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
};

type Raw = Record<string, unknown>;
const strings = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries((value ?? {}) as Raw).map(([k, v]) => [k, String(v)]));

function combinations(matrix: Record<string, unknown[]>): Record<string, string>[] {
  return Object.entries(matrix).reduce<Record<string, string>[]>(
    (all, [key, values]) => all.flatMap((one) => values.map((v) => ({ ...one, [key]: String(v) }))),
    [{}],
  );
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(
    /\$\{\{\s*(?:matrix|runner)\.([\w-]+)\s*\}\}/g,
    (_, key: string) => values[key] ?? (key === 'temp' ? '/home/runner/work/_temp' : ''),
  );
}

function filled(map: Record<string, string>, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(map).map(([k, v]) => [k, fill(v, values)]));
}

function stepOf(raw: Raw, env: Record<string, string>, values: Readonly<Record<string, string>>): Step {
  const run = raw.run === undefined ? null : fill(String(raw.run).trimEnd(), values);
  const condition = String(raw.if ?? '');
  return {
    id: String(raw.id ?? run?.split(/\s+/)[0] ?? raw.uses),
    run,
    uses: raw.uses === undefined ? null : String(raw.uses),
    with: filled(strings(raw.with), values),
    env: filled({ ...env, ...strings(raw.env) }, values),
    always: /always\(\)|cancelled\(\)/.test(condition),
    needs: [...condition.matchAll(/steps\.([\w-]+)\.outcome/g)].map((m) => m[1] ?? ''),
    directory: raw['working-directory'] === undefined ? null : String(raw['working-directory']),
  };
}

/** The legs of every job, in the file's order. A job without a matrix is one leg named ''. */
export function legsOf(text: string): Leg[] {
  const file = parse(text) as Raw;
  return Object.entries(file.jobs as Record<string, Raw>).flatMap(([job, raw]) => {
    const matrix = ((raw.strategy as Raw | undefined)?.matrix ?? {}) as Record<string, unknown[]>;
    return combinations(matrix).map((values) => {
      const env = { ...strings(file.env), ...strings(raw.env) };
      const name = Object.values(values)
        .map((v) => v.replace(/[^\w.-]+/g, '-'))
        .join('-');
      return {
        name,
        job: name ? `${job} (${Object.values(values).join(', ')})` : job,
        values,
        steps: (raw.steps as Raw[]).map((step) => stepOf(step, env, values)),
      };
    });
  });
}
