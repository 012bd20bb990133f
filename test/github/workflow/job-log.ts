// A job's log as GitHub hands it out: every line with its time, the runner's own words around those of the steps.

/** Collects the lines of a job; the clock goes a tenth of a millisecond with each. */
export class JobLog {
  readonly #lines: string[] = [];
  readonly #startMs = Date.parse('2026-01-02T03:04:05.000Z');

  add(...texts: readonly string[]): void {
    for (const line of texts.flatMap((text) => text.split('\n'))) {
      const tenths = this.#lines.length;
      const time = new Date(this.#startMs + Math.floor(tenths / 10))
        .toISOString()
        .replace('Z', `${String(tenths % 10)}000Z`);
      this.#lines.push(`${time} ${line}`);
    }
  }

  /** What every job begins with. */
  begin(name: string, permissions: Readonly<Record<string, string>>): void {
    this.add(
      "Current runner version: '2.336.0'",
      '##[group]Operating System',
      'Ubuntu',
      '24.04.3',
      'LTS',
      '##[endgroup]',
    );
    this.add(
      '##[group]GITHUB_TOKEN Permissions',
      ...Object.entries(permissions).map(([key, level]) => `${title(key)}: ${level}`),
      '##[endgroup]',
    );
    this.add(
      'Secret source: Actions',
      'Prepare workflow directory',
      'Prepare all required actions',
      `Complete job name: ${name}`,
    );
  }

  /** The head of a step: what it runs and with what. */
  head(first: string, script: string | null, blocks: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
    this.add(`##[group]Run ${first}`);
    if (script !== null)
      this.add(
        ...script.split('\n').map((line) => `\u001b[36;1m${line}\u001b[0m`),
        'shell: /usr/bin/bash --noprofile --norc -e -o pipefail {0}',
      );
    for (const [name, values] of Object.entries(blocks)) {
      const entries = Object.entries(values);
      if (entries.length > 0) this.add(`${name}:`, ...entries.map(([key, value]) => `  ${key}: ${value}`));
    }
    this.add('##[endgroup]');
  }

  end(): string {
    this.add('Cleaning up orphan processes');
    return `\ufeff${this.#lines.join('\n')}\n`;
  }
}

const title = (key: string): string =>
  key
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
