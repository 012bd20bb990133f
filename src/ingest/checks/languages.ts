// The checks that a Python, Go or Rust project has without naming them.

import type { Family } from '../../model/kind.ts';
import type { FoundCheck, ReadFile } from './found-check.ts';

interface Offer {
  readonly name: string;
  readonly command: string;
  readonly family: Family;
  /** The program that must be installed. */
  readonly needs: string;
  readonly when: boolean;
}

/** What the languages of a project offer, as far as the programs are installed. */
export function languageChecks(read: ReadFile, has: (program: string) => boolean): FoundCheck[] {
  return [...python(read, has), ...go(read), ...rust(read)].flatMap(({ from, offers }) =>
    offers
      .filter(({ when, needs }) => when && has(needs))
      .map(({ name, command, family }) => ({ name, command, family, from })),
  );
}

interface Language {
  readonly from: string;
  readonly offers: readonly Offer[];
}

function python(read: ReadFile, has: (program: string) => boolean): Language[] {
  const [project, setup, tox] = ['pyproject.toml', 'setup.cfg', 'tox.ini'].map((file) => read(file));
  const from =
    project !== null
      ? 'pyproject.toml'
      : setup !== null
        ? 'setup.cfg'
        : read('pytest.ini') !== null
          ? 'pytest.ini'
          : null;
  if (from === null) return [];
  const all = [project, setup, tox].join('\n');
  const names = (tool: string, ...files: readonly string[]): boolean =>
    new RegExp(`^\\[(?:tool[.:])?${tool}\\b`, 'm').test(all) || files.some((file) => read(file) !== null);
  const tests = has('pytest')
    ? offer('pytest', 'unit', { name: 'pytest' })
    : offer('python3 -m unittest discover', 'unit', { name: 'unittest', needs: 'python3' });
  return [
    {
      from,
      offers: [
        { ...offer('black --check .', 'format', { name: 'black' }), when: names('black') },
        {
          ...offer('ruff format --check .', 'format', { name: 'ruff-format', needs: 'ruff' }),
          when: names('ruff\\.format'),
        },
        { ...offer('ruff check .', 'lint', { name: 'ruff' }), when: names('ruff', 'ruff.toml', '.ruff.toml') },
        { ...offer('flake8', 'lint', { name: 'flake8' }), when: names('flake8', '.flake8') },
        { ...offer(`pylint ${packagesOf(read)}`, 'lint', { name: 'pylint' }), when: names('pylint', '.pylintrc') },
        {
          ...offer(
            /^(?:files|packages|modules)\s*=/m.test(all) || /^files\s*=/m.test(read('mypy.ini') ?? '')
              ? 'mypy'
              : `mypy ${packagesOf(read)}`,
            'types',
            {
              name: 'mypy',
            },
          ),
          when: names('mypy', 'mypy.ini'),
        },
        { ...offer('pyright', 'types', { name: 'pyright' }), when: names('pyright', 'pyrightconfig.json') },
        tests,
      ],
    },
  ];
}

/** `src` where the project keeps its code there, else all of it. */
const packagesOf = (read: ReadFile): string =>
  /\bsrc\b/.test(`${read('pyproject.toml')}${read('setup.cfg')}`) ? 'src' : '.';

function go(read: ReadFile): Language[] {
  if (read('go.mod') === null) return [];
  const configured = ['.golangci.yml', '.golangci.yaml', '.golangci.toml'].some((file) => read(file) !== null);
  return [
    {
      from: 'go.mod',
      offers: [
        // gofmt lists the files and exits with 0.
        offer('gofmt -l . | (! grep .)', 'format', { name: 'gofmt' }),
        offer('go build ./...', 'build', { name: 'build', needs: 'go' }),
        offer('go vet ./...', 'lint', { name: 'vet', needs: 'go' }),
        { ...offer('golangci-lint run', 'lint', { name: 'golangci-lint' }), when: configured },
        offer('go test ./...', 'unit', { name: 'test', needs: 'go' }),
      ],
    },
  ];
}

function rust(read: ReadFile): Language[] {
  if (read('Cargo.toml') === null) return [];
  return [
    {
      from: 'Cargo.toml',
      offers: [
        offer('cargo fmt --check', 'format', { name: 'fmt', needs: 'cargo-fmt' }),
        offer('cargo clippy --all-targets', 'lint', { name: 'clippy', needs: 'cargo-clippy' }),
        offer('cargo test', 'unit', { name: 'test', needs: 'cargo' }),
      ],
    },
  ];
}

/** An offer that needs the program of its name, unless another one is told. */
const offer = (
  command: string,
  family: Family,
  { name, needs = name }: { readonly name: string; readonly needs?: string },
): Offer => ({
  name,
  command,
  family,
  needs,
  when: true,
});
