// The evidence of surroundings: settings an edit changes and the code a failure reaches reads.

import type { Declaration, Graph } from '../../graph/index.ts';
import type { PlacedFinding } from '../../model/attributed.ts';
import type { Suspect } from '../suspects/suspect.ts';
import type { Anchors } from './anchors.ts';
import { type Signal, signal } from './signals.ts';

interface Surroundings {
  readonly graph: Graph;
  readonly anchors: (finding: PlacedFinding) => Anchors;
}

const SETTINGS = new Set(['workflow', 'env', 'config', 'data']);
const ZONE = /^(?:TZ|TIMEZONE|TIME_ZONE)$/i;
const CLOCK =
  /^(?:Date|datetime|date|time|now|today|localtime|fromtimestamp|strftime|strptime|mktime|get(?:Date|Day|Hours|Minutes|Month|FullYear|TimezoneOffset)|toLocale\w*|toDateString|LocalDate\w*|LocalTime|ZonedDateTime|ZoneId|Calendar|Instant|DateTime\w*|Local|Now|Today|chrono|Intl|zoneinfo)$/;
const MAX_READ = 400;

/** Evidence for settings outside the code: names the reached code reads, and the clock it depends on. */
export function environmentSignals(
  finding: PlacedFinding,
  suspect: Suspect,
  { graph, anchors }: Surroundings,
): Signal[] {
  if (suspect.type === 'delete' || suspect.type === 'rename')
    return goneSignals(suspect, () => reachedBy(anchors(finding), graph));
  if (!SETTINGS.has(suspect.role) || suspect.type !== 'edit') return [];
  const reached = reachedBy(anchors(finding), graph);
  if (!reached.length) return [];
  const keys = keysOf(suspect);
  const read = keys.find(
    (key) =>
      key.length > 2 &&
      /[A-Z]_|_|[a-z][A-Z]|^[A-Z]{3,}/.test(key) &&
      reached.some(({ refs, literals }) => refs.has(key) || literals.has(key)),
  );
  if (read) return [signal('setting-read', { name: read })];
  if (keys.some((key) => ZONE.test(key)) && reached.some(({ refs }) => [...refs].some((name) => CLOCK.test(name))))
    return [signal('clock-read', {})];
  return [];
}

/** A file that is opened by its path: no import tells of it. */
function goneSignals({ type, parts, role }: Suspect, reached: () => readonly Declaration[]): Signal[] {
  const gone = parts[0]?.oldPath ?? '';
  const tail = gone.split('/').slice(-2).join('/');
  if (role === 'docs' || role === 'code' || !tail.includes('.')) return [];
  const isRead = reached().some(({ literals }) =>
    [...literals].some((literal) => literal === gone || literal.endsWith(`/${tail}`) || literal === tail),
  );
  return isRead ? [signal('data-gone', { path: gone, isMove: type === 'rename' })] : [];
}

/** Names to the left of `:` or `=` on the edit's lines. */
function keysOf({ parts, drops, brings }: Suspect): readonly string[] {
  const lines = parts.flatMap(({ edit }) => (edit ? [...edit.removed, ...edit.added] : []));
  const named = lines.flatMap(
    (line) => /^\s*(?:-\s+|export\s+|ENV\s+|ARG\s+)?["']?([\w.-]{2,80})["']?\s*[:=]/.exec(line)?.[1] ?? [],
  );
  return [...new Set([...named, ...drops, ...brings])];
}

function reachedBy({ reach }: Anchors, graph: Graph): readonly Declaration[] {
  const nearest = [...reach].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_READ);
  return nearest.flatMap(
    ([id]) =>
      graph.fileOf(id.slice(0, id.indexOf('#')))?.declarations.find((declaration) => declaration.id === id) ?? [],
  );
}
