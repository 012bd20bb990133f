// Draws which room of src/ imports which, as a Mermaid diagram, from the imports themselves: the picture of docs/architecture.md.

import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const IMPORT =
  /^(?:import|export)\b[^'"=()]*\bfrom '(?<named>\.[^']+)'|\bimport\((?:\/\*[^*]*\*\/ )?'(?<lazy>\.[^']+)'\)/gm;

/** The room of a file: its folder below src, `pipeline` for the flow and its folder, `library` for the face of the package. */
function roomOf(path: string): string {
  const [first = '', ...rest] = path.split('/');
  if (first === 'pipeline.ts') return 'pipeline';
  return rest.length ? first : first === 'index.ts' ? 'library' : 'config';
}

/** How many imports go from a room to another, by `from to`. The model is left out: every room imports it. */
export function importsBetweenRooms(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  for (const path of files.filter((each) => each.endsWith('.ts'))) {
    for (const { groups } of readFileSync(`src/${path}`, 'utf8').matchAll(IMPORT)) {
      const target = posix.join(posix.dirname(path), groups?.named ?? groups?.lazy ?? '');
      const [from, to] = [roomOf(path), roomOf(target)];
      if (from !== to && to !== 'model' && from !== 'model')
        counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1);
    }
  }
  return counts;
}

/** The diagram, the same for the same sources. */
export function roomsDiagram(): string {
  const arrows = [...importsBetweenRooms()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, count]) => `  ${pair.replace(' ', ` -->|${count}| `)}`);
  return ['```mermaid', 'flowchart LR', ...arrows, '```'].join('\n');
}
