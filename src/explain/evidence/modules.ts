// The evidence of modules: the file that a failure asks for is moved or deleted, or no longer stands in the map it is looked up in.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Suspect } from '../suspects/suspect.ts';
import { type Signal, signal } from './signals.ts';

interface Missed {
  readonly finding: PlacedFinding;
  readonly suspect: Suspect;
}

/** The module it misses is the file this change moves, renames or deletes. */
export function moduleSignals({ suspect, finding }: Missed): Signal[] {
  const { module, file } = finding.facts;
  const entry = entryOf(suspect, module);
  if (entry && module) return [signal('map-entry', { entry, path: suspect.parts[0]?.path ?? '', module })];
  const gone = suspect.type === 'delete' || suspect.type === 'rename' ? suspect.parts[0]?.oldPath : undefined;
  if (!gone) return [];
  const wanted = module ?? file;
  if (
    wanted &&
    tailOf(gone) ===
      tailOf(
        wanted.includes('.') && !wanted.includes('/') && !/\.[a-z]{1,4}$/.test(wanted)
          ? wanted.replaceAll('.', '/')
          : wanted,
      )
  )
    return [signal('file-gone', { path: gone, isMove: suspect.type === 'rename' })];
  return [];
}

/** The entry of a package's or a compiler's map, gone by this edit, under which a module was found: `./flour` for `@acme/mill/flour`, `@lib/*` for `@lib/days`. */
function entryOf({ role, removedLiterals }: Suspect, module: string | undefined): string | null {
  if (!module || (role !== 'manifest' && role !== 'config')) return null;
  const tail = module.replace(/^(?:@[^/]+\/)?[^/]+/, '.');
  const fits = (entry: string): boolean =>
    entry === module ||
    (tail !== '.' && entry === tail) ||
    (/\/\*$/.test(entry) && module.startsWith(entry.slice(0, -1)));
  return removedLiterals.find(fits) ?? null;
}

const tailOf = (path: string): string => path.replace(/^.*[/\\@]/, '').replace(/(?:\.d)?\.[A-Za-z0-9]{1,5}$/, '');
