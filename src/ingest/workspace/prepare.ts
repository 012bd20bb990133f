// What must run again when an edit of a manifest or a lock file is undone: the package manager's install, exactly as locked.

import type { Undoing } from '../../model/proof.ts';

/** A package manager by its files. `command` installs what the lock file says and changes no file that git tracks. */
interface Manager {
  readonly lock: string;
  readonly manifest: string;
  readonly command: string;
}

const MANAGERS: readonly Manager[] = [
  { lock: 'package-lock.json', manifest: 'package.json', command: 'npm ci --no-audit --no-fund' },
  { lock: 'npm-shrinkwrap.json', manifest: 'package.json', command: 'npm ci --no-audit --no-fund' },
  { lock: 'pnpm-lock.yaml', manifest: 'package.json', command: 'pnpm install --frozen-lockfile' },
  { lock: 'yarn.lock', manifest: 'package.json', command: 'yarn install --frozen-lockfile' },
  { lock: 'bun.lock', manifest: 'package.json', command: 'bun install --frozen-lockfile' },
  { lock: 'uv.lock', manifest: 'pyproject.toml', command: 'uv sync --frozen' },
  { lock: 'poetry.lock', manifest: 'pyproject.toml', command: 'poetry install --no-interaction' },
  { lock: 'Pipfile.lock', manifest: 'Pipfile', command: 'pipenv sync' },
  { lock: 'requirements.txt', manifest: 'requirements.txt', command: 'python -m pip install -q -r requirements.txt' },
  { lock: 'Gemfile.lock', manifest: 'Gemfile', command: 'BUNDLE_FROZEN=true bundle install --quiet' },
  { lock: 'composer.lock', manifest: 'composer.json', command: 'composer install --no-interaction --no-progress' },
];

/** Where a package manager reads dependencies in a manifest that also says other things. */
const DEPENDENCIES =
  /"(?:(?:dev|peer|optional)?[dD]ependencies|overrides|resolutions|workspaces|packageManager|require(?:-dev)?)"|^\s*\[(?:project|tool\.(?:poetry|uv|pdm)\b[^\]]*dependenc|dependency-groups)|^\s*dependencies\s*=|"\^|"~|"[<>=]*\d+\.\d+|==\s*\d/m;

export interface PrepareRequest {
  readonly undo: readonly Undoing[];
  /** Reads a file of the checkout. */
  readonly read: (path: string) => string | null;
  /** The project's own command, where its configuration names one. */
  readonly own: string | null;
}

/** The command to run after these are undone, and once more after they are restored; null when no dependency is touched. Go and Cargo fetch by themselves. */
export function prepareFor({ undo, read, own }: PrepareRequest): string | null {
  for (const undoing of undo) {
    if (undoing.kind === 'env' || undoing.kind === 'mode') continue;
    const folder = undoing.path.includes('/') ? undoing.path.slice(0, undoing.path.lastIndexOf('/') + 1) : '';
    const name = undoing.path.slice(folder.length);
    const touched = MANAGERS.filter(
      ({ lock, manifest }) => name === lock || (name === manifest && isOfDependencies(undoing)),
    );
    const used = touched.find(({ lock }) => name === lock || read(folder + lock) !== null);
    if (!used) continue;
    if (own !== null) return own;
    const command =
      used.lock === 'yarn.lock' && read(`${folder}.yarnrc.yml`) !== null ? 'yarn install --immutable' : used.command;
    return folder ? `cd '${folder.slice(0, -1).replaceAll("'", `'\\''`)}' && ${command}` : command;
  }
  return null;
}

/** An edit of `scripts` asks for no install. */
function isOfDependencies(undoing: Exclude<Undoing, { kind: 'env' | 'mode' }>): boolean {
  if (undoing.kind !== 'edit') return true;
  const { removed, added, before, after, heading } = undoing.edit;
  return (
    DEPENDENCIES.test([...removed, ...added].join('\n')) || DEPENDENCIES.test([heading, ...before, ...after].join('\n'))
  );
}
