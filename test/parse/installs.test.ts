import { describe, expect, it } from 'vitest';
import { openInstalls } from '../../src/parse/installs.ts';

function installed(...texts: readonly string[]): readonly string[] {
  const reader = openInstalls();
  for (const text of texts) reader.push(text);
  return reader.end().map(({ name, version, before }) => `${name} ${version}${before ? ` after ${before}` : ''}`);
}

describe('openInstalls', () => {
  it.each([
    ['Successfully installed idna-3.10 python-dateutil-2.9.0.post0', ['idna 3.10', 'python-dateutil 2.9.0.post0']],
    ['Fetching rake 13.2.1', ['rake 13.2.1']],
    ['Installing rake 13.2.1 (was 13.0.6)', ['rake 13.2.1']],
    ['go: downloading golang.org/x/text v0.14.0', ['golang.org/x/text v0.14.0']],
    ['go: upgraded golang.org/x/text v0.13.0 => v0.14.0', ['golang.org/x/text v0.14.0 after v0.13.0']],
    ['  - Upgrading monolog/monolog (2.9.1 => 2.9.2): Extracting archive', ['monolog/monolog 2.9.2 after 2.9.1']],
    [' + anyio==4.3.0', ['anyio 4.3.0']],
    ['+ left-pad 1.3.0', ['left-pad 1.3.0']],
    ['   Compiling serde v1.0.197', ['serde v1.0.197']],
    [
      '[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/org/slf4j/slf4j-api/2.0.9/slf4j-api-2.0.9.jar (65 kB at 1.1 MB/s)',
      ['slf4j-api 2.0.9'],
    ],
  ])('reads %s', (text, expected) => expect(installed(text)).toEqual(expected));

  it('reads nothing from what only looks so', () =>
    expect(
      installed(
        'Installing dependencies',
        'Fetching origin',
        '+ const a = 1;',
        'go: no such tool',
        'Download action repository',
        'Updating files: 100% (5/5)',
      ),
    ).toEqual([]));

  it('stays quick on a hostile line', () => {
    const started = performance.now();
    installed(
      `Download ${'https://a/'.repeat(2_000)}`,
      `Successfully installed ${'a-'.repeat(10_000)}`,
      `+ ${'a'.repeat(20_000)}`,
    );
    expect(performance.now() - started).toBeLessThan(500);
  });
});
