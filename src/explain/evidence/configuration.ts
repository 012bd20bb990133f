// The evidence of configuration: which tools a changed file sets up, and whether it still parses.

import type { PlacedFinding } from '../../model/attributed.ts';
import { isRefusal, isSetup } from '../../model/kind.ts';
import { refusalOf } from '../findings/refusal.ts';
import { memoize } from '../memoize.ts';
import { literal } from '../suspects/literal-pattern.ts';
import type { Suspect } from '../suspects/suspect.ts';
import { type Signal, signal } from './signals.ts';
import { touchedBy } from './touches.ts';

/** Configuration reaches every finding of the tools it configures; a file the text names is told apart. */
export function configurationSignals(finding: PlacedFinding, suspect: Suspect, holding: ReadonlySet<string>): Signal[] {
  return [
    ...mentionSignals(finding, suspect),
    ...toolSignals(finding, suspect, holding),
    ...touchSignals(finding, suspect),
  ];
}

/** An edit of the very thing that was refused. */
function touchSignals(finding: PlacedFinding, suspect: Suspect): Signal[] {
  const refusal = refusalOf(finding);
  if (!refusal || !(refusal.isOutside || refusal.sort === 'connection') || refusal.sort === 'dependency') return [];
  const touched = touchedBy(suspect, refusal, finding);
  return touched ? [signal('refused-thing', { token: touched, endpoint: refusal.endpoint })] : [];
}

/** A shell test's own line, shown because its command failed. */
const RAN = /^`[^\n]{1,1000}' failed/;

const toldBy = memoize((finding: PlacedFinding) => `${finding.message}\n${finding.detail.slice(0, 3_000)}`);

function mentionSignals(finding: PlacedFinding, { parts, role }: Suspect): Signal[] {
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
  if (RAN.test(finding.message) && namesFile(finding.message, path)) return [];
  return [signal(path.includes('/') && told.includes(path) ? 'path-told' : 'file-told', { path })];
}

function toolSignals(finding: PlacedFinding, suspect: Suspect, holding: ReadonlySet<string>): Signal[] {
  const { tools, parts, role } = suspect;
  const path = parts[0]?.path ?? '';
  // What the machine or the network refused is a setting's doing only when its names say so.
  if (
    tools === null ||
    (isRefusal(finding.kind) && !isSetup(finding.kind)) ||
    !(role === 'env' || isUnder(finding, path))
  )
    return [];
  const own = tools !== 'all' && finding.tool !== null && tools.test(finding.tool);
  if (!own && tools !== 'all') return [];
  // A tool's configuration reaches all that it finds or nothing of it.
  const isHeld = finding.test !== null && holding.has(finding.tool ?? '');
  if (own && !isHeld && (role === 'config' || isSectionOf(finding.tool, suspect))) {
    return [signal('configures', { path, tool: finding.tool ?? finding.check })];
  }
  if (isSetup(finding.kind) || finding.kind === 'config-valid') return [signal('setup-file', { path })];
  const isMissing = finding.kind === 'module-exists' && role === 'manifest';
  return [signal(isMissing ? 'module-manifest' : 'depended-on', { path, tool: finding.tool ?? finding.check })];
}

/** A file that does not parse explains whoever fails to parse something. */
export function brokenDataSignals(finding: PlacedFinding, suspect: Suspect): Signal[] {
  const said =
    suspect.broken &&
    (finding.kind === 'syntax' ||
      /pars(?:e|ing|er)\b|\bJSON\b|unexpected token|ParserError|JsonException/i.test(
        `${finding.message}\n${finding.detail.slice(0, 2_000)}`,
      ));
  return said ? [signal('broken-data', { path: suspect.parts[0]?.path ?? 'a changed file' })] : [];
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
const isSectionOf = (tool: string | null, { parts }: Suspect): boolean =>
  tool !== null &&
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
