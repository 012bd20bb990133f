// The evidence of configuration: which tools a changed file sets up, and whether it still parses.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Evidence } from '../../model/cause.ts';
import { isRefusal, isSetup } from '../../model/kind.ts';
import { refusalOf } from '../findings/refusal.ts';
import { perOne } from '../memoize.ts';
import { literal } from '../suspects/literal-pattern.ts';
import type { Suspect } from '../suspects/suspect.ts';
import { touchedBy } from './touches.ts';

/** Configuration reaches every finding of the tools it configures; a file the text names is told apart. */
export function configEvidence(finding: PlacedFinding, suspect: Suspect): Evidence[] {
  return [...mentionEvidence(finding, suspect), ...toolEvidence(finding, suspect), ...touchEvidence(finding, suspect)];
}

/** An edit of the very thing that was refused. */
function touchEvidence(finding: PlacedFinding, suspect: Suspect): Evidence[] {
  const refusal = refusalOf(finding);
  if (!refusal || !(refusal.isOutside || refusal.sort === 'connection') || refusal.sort === 'dependency') return [];
  const touched = touchedBy(suspect, refusal, finding);
  return touched
    ? [
        {
          points: 10,
          because: `it changes \`${touched}\`, which ${refusal.endpoint ? `${refusal.endpoint} is asked by` : 'what was refused hangs on'}`,
        },
      ]
    : [];
}

/** A shell test's own line, shown because its command failed. */
const RAN = /^`[^\n]{1,1000}' failed/;

const toldBy = perOne((finding: PlacedFinding) => `${finding.message}\n${finding.detail.slice(0, 3_000)}`);

function mentionEvidence(finding: PlacedFinding, { parts, role }: Suspect): Evidence[] {
  const path = parts[0]?.path ?? '';
  const base = path.slice(path.lastIndexOf('/') + 1);
  const told = toldBy(finding);
  if (
    base.length <= 3 ||
    role === 'docs' ||
    !namesFile(told, path) ||
    finding.frames.some((frame) => frame.path === path)
  )
    return [];
  // The command that a test ran says what was run, not what broke it.
  if (RAN.test(finding.message) && namesFile(finding.message, path)) return [{ points: 3, because: `it runs ${path}` }];
  return [{ points: path.includes('/') && told.includes(path) ? 9 : 6, because: `its text names ${path}` }];
}

function toolEvidence(finding: PlacedFinding, suspect: Suspect): Evidence[] {
  const { tools, parts, role } = suspect;
  const path = parts[0]?.path ?? '';
  // What the machine or the network refused is a setting's doing only when its names say so.
  if (
    tools === null ||
    (isRefusal(finding.kind) && !isSetup(finding.kind)) ||
    !(role === 'env' || isUnder(finding, path))
  )
    return [];
  const own = tools !== 'all' && tools.test(finding.tool);
  if (!own && tools !== 'all') return [];
  if (own && (role === 'config' || isSectionOf(finding.tool, suspect))) {
    return [
      {
        points: finding.isGeneric || finding.kind === 'config-valid' ? 14 : 10,
        because: `this change edits ${path}, which configures ${finding.tool}`,
      },
    ];
  }
  if (isSetup(finding.kind) || finding.kind === 'config-valid')
    return [{ points: role === 'manifest' ? 12 : 6, because: `this change edits ${path}, which sets up what failed` }];
  return [
    {
      points: finding.kind === 'module-exists' && role === 'manifest' ? 5 : 2.5,
      because: `this change edits ${path}, which every ${finding.tool} run depends on`,
    },
  ];
}

/** A file that does not parse explains whoever fails to parse something. */
export function brokenEvidence(finding: PlacedFinding, suspect: Suspect): Evidence[] {
  const said =
    suspect.broken &&
    (finding.kind === 'syntax' ||
      /pars(?:e|ing|er)\b|\bJSON\b|unexpected token|ParserError|JsonException/i.test(
        `${finding.message}\n${finding.detail.slice(0, 2_000)}`,
      ));
  return said ? [{ points: 22, because: `${suspect.parts[0]?.path ?? 'a changed file'} no longer parses` }] : [];
}

/** True when a file stands in a text by its name, not as the end of a longer name nor in another folder of the repository than its own. */
function namesFile(text: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!text.includes(name)) return false;
  const folders = path.split('/').slice(0, -1).reverse();
  return [
    ...text.matchAll(new RegExp(`(?<![\\w.-])((?:[\\w.@-]{1,80}[/\\\\]){0,3})${literal(name)}(?![\\w-]|\\.\\w)`, 'g')),
  ].some(([, before = '']) => {
    const named = before
      .split(/[/\\]/)
      .slice(0, -1)
      .filter((part) => part !== '.' && part !== '..')
      .reverse();
    return !named.length || named[0] === folders[0];
  });
}

/** A shared file has a section for each tool: `[flake8]`, `[tool.mypy]`, `"jest": {`. */
const isSectionOf = (tool: string, { parts }: Suspect): boolean =>
  parts.some(
    ({ within }) =>
      within
        ?.split(/[.:]/)
        .some((name) => name === tool || name === tool.replace(/-json$/, '') || name === `${tool}Config`) ?? false,
  );

/** A package's own configuration does not reach the other packages. */
function isUnder({ location }: PlacedFinding, path: string): boolean {
  const dir = path.includes('/') && !path.startsWith('.') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  return dir === '' || location === null || location.path.startsWith(dir);
}
