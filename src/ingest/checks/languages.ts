// The checks that a Python, Go or Rust project has without naming them.

import type { Family } from '../../model/kind.ts';
import type { FoundCheck, ReadFile } from './discover.ts';

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
    offers.filter(({ when, needs }) => when && has(needs)).map(({ name, command, family }) => ({ name, command, family, from })),
  );
}

interface Language {
  readonly from: string;
  readonly offers: readonly Offer[];
}

function python(read: ReadFile, has: (program: string) => boolean): Language[] {
  const [project, setup, tox] = ['pyproject.toml', 'setup.cfg', 'tox.ini'].map((file) => read(file));
  const from = project !== null ? 'pyproject.toml' : setup !== null ? 'setup.cfg' : read('pytest.ini') !== null ? 'pytest.ini' : null;
  if (from === null) return [];
  const all = [project, setup, tox].join('\n');
  const names = (tool: string, ...files: readonly string[]): boolean =>
    new RegExp(`^\\[(?:tool[.:])?${tool}\\b`, 'm').test(all) || files.some((file) => read(file) !== null);
  const tests = has('pytest') ? offer('pytest', 'pytest', 'unit') : offer('unittest', 'python3 -m unittest discover', 'unit', 'python3');
  return [
    {
      from,
      offers: [
        { ...offer('black', 'black --check .', 'format'), when: names('black') },
        { ...offer('ruff-format', 'ruff format --check .', 'format', 'ruff'), when: names('ruff\\.format') },
        { ...offer('ruff', 'ruff check .', 'lint'), when: names('ruff', 'ruff.toml', '.ruff.toml') },
        { ...offer('flake8', 'flake8', 'lint'), when: names('flake8', '.flake8') },
        { ...offer('pylint', `pylint ${packagesOf(read)}`, 'lint'), when: names('pylint', '.pylintrc') },
        { ...offer('mypy', /^(?:files|packages|modules)\s*=/m.test(all) || /^files\s*=/m.test(read('mypy.ini') ?? '') ? 'mypy' : `mypy ${packagesOf(read)}`, 'types'), when: names('mypy', 'mypy.ini') },
        { ...offer('pyright', 'pyright', 'types'), when: names('pyright', 'pyrightconfig.json') },
        tests,
      ],
    },
  ];
}

/** `src` where the project keeps its code there, else all of it. */
const packagesOf = (read: ReadFile): string => (/\bsrc\b/.test(`${read('pyproject.toml')}${read('setup.cfg')}`) ? 'src' : '.');

function go(read: ReadFile): Language[] {
  if (read('go.mod') === null) return [];
  const configured = ['.golangci.yml', '.golangci.yaml', '.golangci.toml'].some((file) => read(file) !== null);
  return [
    {
      from: 'go.mod',
      offers: [
        // gofmt lists the files and exits with 0.
        offer('gofmt', 'gofmt -l . | (! grep .)', 'format'),
        offer('build', 'go build ./...', 'build', 'go'),
        offer('vet', 'go vet ./...', 'lint', 'go'),
        { ...offer('golangci-lint', 'golangci-lint run', 'lint'), when: configured },
        offer('test', 'go test ./...', 'unit', 'go'),
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
        offer('fmt', 'cargo fmt --check', 'format', 'cargo-fmt'),
        offer('clippy', 'cargo clippy --all-targets', 'lint', 'cargo-clippy'),
        offer('test', 'cargo test', 'unit', 'cargo'),
      ],
    },
  ];
}

const offer = (name: string, command: string, family: Family, needs = name): Offer => ({ name, command, family, needs, when: true });
