// The evidence of modules: the file that a failure asks for is moved or deleted, or no longer stands in the map it is looked up in.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Evidence } from '../../model/cause.ts';
import type { Suspect } from '../suspects/suspect.ts';

interface Missed {
  readonly finding: PlacedFinding;
  readonly suspect: Suspect;
}

/** The module it misses is the file this change moves, renames or deletes. */
export function moduleEvidence({ suspect, finding }: Missed): Evidence[] {
  const { module, file } = finding.facts;
  const entry = entryOf(suspect, module);
  if (entry)
    return [
      {
        points: 22,
        because: `this change takes \`${entry}\` out of ${suspect.parts[0]?.path ?? ''}, where \`${module}\` is looked up`,
      },
    ];
  const gone = suspect.type === 'delete' || suspect.type === 'rename' ? suspect.parts[0]?.oldPath : undefined;
  if (!gone) return [];
  const verb = suspect.type === 'delete' ? 'deletes' : 'moves';
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
    return [{ points: 28, because: `this change ${verb} ${gone}, which it asks for` }];
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
