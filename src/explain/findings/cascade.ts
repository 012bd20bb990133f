// Hard cascades: failures that only follow from another, found by index lookups. A child loses its vote and inherits its parent's cause.

import type { PlacedFinding } from '../../model/attributed.ts';
import { isBuilding, isCrash, isLoading, isOfMissingInput } from '../../model/kind.ts';
import type { Folded } from './fold.ts';
import {
  afterDeclaration,
  afterError,
  afterInner,
  declaredIn,
  first,
  type Link,
  mentions,
  placeOf,
} from './followers.ts';
import { classMissed, type Imports, sameModule } from './missing-module.ts';

export type { Link } from './followers.ts';

const UNSAFE =
  /no-unsafe-|restrict-template|no-redundant-type|error typed|could not be resolved|unbound-method|no-confusing-void|strict-boolean|no-unnecessary|implicitly has an? 'any'/;

const CANNOT_PARSE =
  /pars(?:e error|er ?error|ing (?:error|a))|syntax ?error|unexpected token|JSON|cannot parse|could not parse|failed to parse/i;

interface Index {
  readonly all: readonly Folded[];
  readonly graph: Imports;
  readonly syntax: readonly Folded[];
  readonly modules: readonly Folded[];
  readonly statics: ReadonlyMap<string, readonly Folded[]>;
  readonly installs: readonly Folded[];
  /** Compile errors by the names their lines declare. */
  readonly declared: ReadonlyMap<string, readonly Folded[]>;
}

/** Every link from a child to its parent. Parents are never children of their own children. */
export function cascadesOf(all: readonly Folded[], graph: Imports): ReadonlyMap<Folded, Link> {
  const live = all.filter(({ finding }) => finding.severity === 'error');
  const statics = new Map<string, Folded[]>();
  for (const entry of live.filter(({ finding }) => isBuilding(finding.kind) && !finding.test)) {
    const key = placeOf(entry.finding);
    if (key) statics.set(key, [...(statics.get(key) ?? []), entry]);
  }
  const index: Index = {
    all: live,
    graph,
    statics,
    declared: declaredIn(statics),
    syntax: live.filter(
      ({ finding }) =>
        finding.kind === 'syntax' && finding.location?.line != null && !finding.test && !finding.isGeneric,
    ),
    modules: live.filter(
      ({ finding }) => finding.kind === 'module-exists' && finding.location !== null && !finding.test,
    ),
    installs: live.filter(({ finding }) => finding.family === 'install' && finding.isLog),
  };
  const links = new Map<Folded, Link>();
  for (const entry of live) {
    const link = parentOf(entry, index);
    if (link && link.parent !== entry && rootOf(link.parent, links) !== entry) links.set(entry, link);
  }
  return links;
}

/** The end of a chain of parents. */
export function rootOf(entry: Folded, links: ReadonlyMap<Folded, Link>): Folded {
  let root = entry;
  for (let link = links.get(root), hops = 0; link && hops < 20; link = links.get(root), hops++) root = link.parent;
  return root;
}

function parentOf(entry: Folded, index: Index): Link | null {
  return (
    afterInner(entry, index.all) ??
    afterInstall(entry, index) ??
    afterProducer(entry, index) ??
    afterSyntax(entry, index) ??
    afterStatic(entry, index) ??
    afterError(entry, index.statics) ??
    afterDeclaration(entry, index.declared) ??
    afterModule(entry, index) ??
    afterBuild(entry, index)
  );
}

/** C1: what failed after an install that failed, in the same job. */
function afterInstall({ finding }: Folded, { installs }: Index): Link | null {
  const parent = installs.find(
    (other) => other.finding.leg?.job === finding.leg?.job && other.finding.order < finding.order,
  );
  return parent && finding.family !== 'install' ? { parent, because: 'the install before it failed' } : null;
}

/** C8: a step that misses what an earlier, failed step should have made: both commands name it, or it names the very file. */
function afterProducer({ finding }: Folded, { all }: Index): Link | null {
  const { step, kind, facts, order, leg } = finding;
  const isOwn = !finding.test && !finding.location && isOfMissingInput(kind);
  const wanted = isOwn && step?.command ? argumentsOf(step.command) : null;
  const file = kind === 'file-exists' ? facts.file?.replace(/^\.\//, '') : undefined;
  if (!wanted && !file) return null;
  const madeBy = (command: string): string | undefined =>
    file && command.split(/[\s"']+/).includes(file)
      ? file
      : wanted
        ? [...argumentsOf(command)].find((word) => wanted.has(word))
        : undefined;
  const earlier = all.filter(
    (other) => !other.finding.test && other.finding.order < order && other.finding.leg?.job === leg?.job,
  );
  const parent = first(earlier.filter((other) => madeBy(other.finding.step?.command ?? '') !== undefined));
  return parent
    ? { parent, because: `the step before it, which makes ${madeBy(parent.finding.step?.command ?? '')}, failed` }
    : null;
}

/** The words of a command that may be things it makes or reads: no options, no program, only the first folder of a path. */
function argumentsOf(command: string): ReadonlySet<string> {
  const words = command
    .split(/\s+/)
    .slice(1)
    .map((word) => word.replace(/^["']|["']$/g, '').replace(/^\.\//, ''));
  return new Set(
    words
      .filter(
        (word) =>
          /^[\w.-]+(?:\/.*)?$/.test(word) &&
          !word.startsWith('-') &&
          !/^(?:(?:run|test|build|check|lint|install|exec)$|(?:reports?|src|tests?|\.)(?:\/|$))/.test(word),
      )
      .map((word) => word.split('/')[0] ?? word),
  );
}

/** C2: another tool's failure to parse the same file, or a failure to load what imports it. */
function afterSyntax(entry: Folded, { syntax, graph }: Index): Link | null {
  const { finding } = entry;
  const roots = rootsOf(syntax.filter((other) => !syntax.some((root) => speaksOf(other.finding, root.finding))));
  const own = first(roots.filter((other) => other.finding.location?.path === finding.location?.path));
  if (finding.kind === 'syntax' && own && !finding.test)
    return own === entry
      ? null
      : { parent: own, because: `${own.finding.location?.path ?? 'the file'} does not parse` };
  const spoken = roots.find((root) => speaksOf(finding, root.finding));
  if (spoken)
    return { parent: spoken, because: `it speaks of ${spoken.finding.location?.path ?? ''}, which does not parse` };
  if (!isLoading(finding.kind) && !isLoadFailure(finding) && !finding.isGeneric) return null;
  for (const parent of roots) {
    const path = parent.finding.location?.path ?? '';
    if (mentions(finding, path) || filesOf(finding).some((file) => file !== path && graph.reachFiles(file).has(path)))
      return { parent, because: `it loads ${path}, which does not parse` };
  }
  return null;
}

/** True when a finding elsewhere names the module that does not parse, by path, dotted name or as a name it cannot import. */
function speaksOf(finding: PlacedFinding, root: PlacedFinding): boolean {
  const path = root.location?.path;
  if (!path || finding.location?.path === path) return false;
  if (!isLoading(finding.kind))
    return mentions(finding, path) && CANNOT_PARSE.test(`${finding.message}\n${finding.detail.slice(0, 4_000)}`);
  const stem = path.replace(/\.\w+$/, '');
  const tail = stem.slice(stem.lastIndexOf('/') + 1);
  const dotted = stem.split('/').slice(-2).join('.');
  return (
    mentions(finding, path) ||
    (dotted.includes('.') && mentions(finding, dotted)) ||
    finding.facts.exported === tail ||
    finding.facts.module?.split(/[/.]/).at(-1) === tail
  );
}

/** The first syntax finding of each file. */
const rootsOf = (syntax: readonly Folded[]): readonly Folded[] =>
  [...new Set(syntax.map(({ finding }) => finding.location?.path ?? ''))]
    .sort()
    .flatMap((path) => first(syntax.filter(({ finding }) => finding.location?.path === path)) ?? []);

/** C4 and C5: a rule about an unsafe value, or a crash, on the very line where types already fail. */
function afterStatic(entry: Folded, { statics }: Index): Link | null {
  const { finding } = entry;
  const here = placeOf(finding);
  const isUnsafe = finding.test === null && UNSAFE.test(`${finding.rule ?? ''} ${finding.message}`);
  const frame = finding.frames.find(({ origin }) => origin === 'app');
  const crash =
    (finding.test !== null || finding.isGeneric) && frame?.line && isCrash(finding.kind)
      ? `${frame.path}:${frame.line}`
      : null;
  for (const key of [isUnsafe ? here : null, crash]) {
    const parent = key
      ? first(
          (statics.get(key) ?? []).filter(
            (other) => other !== entry && other.finding.tool !== finding.tool && !UNSAFE.test(other.finding.rule ?? ''),
          ),
        )
      : undefined;
    if (parent)
      return {
        parent,
        because: `the ${parent.finding.tool ?? parent.finding.check} error on the same line, ${key}, tells it first`,
      };
  }
  return null;
}

/** C3: whoever misses the same module, and suites that load a file that misses it. */
function afterModule(entry: Folded, { modules, graph }: Index): Link | null {
  const { finding } = entry;
  if (finding.kind === 'module-exists' && finding.facts.module) {
    const same = first(modules.filter((other) => sameModule(other.finding, finding, graph)));
    return same && same !== entry
      ? { parent: same, because: `it misses the same module, \`${finding.facts.module}\`` }
      : null;
  }
  const unsafe = finding.test === null && UNSAFE.test(`${finding.rule ?? ''} ${finding.message}`) && finding.location;
  if (unsafe) {
    const parent = first(modules.filter((other) => other.finding.location?.path === unsafe.path));
    if (parent) return { parent, because: `${unsafe.path} misses a module, so its types are unknown` };
    const behind = first(
      modules.filter((other) => graph.reachFiles(unsafe.path).has(other.finding.location?.path ?? '\u0000')),
    );
    return behind ? { parent: behind, because: `${unsafe.path} imports a file that misses a module` } : null;
  }
  const unnamed = classMissed(finding);
  if (unnamed) {
    const parent = first(
      modules.filter(
        (other) => other.finding.location?.path === finding.location?.path && other.finding.tool === finding.tool,
      ),
    );
    if (parent)
      return {
        parent,
        because: `${finding.location?.path ?? 'the file'} misses the package that \`${unnamed}\` may come from`,
      };
  }
  if (!isLoadFailure(finding) || finding.kind === 'syntax') return null;
  const behind = first(
    modules.filter(
      (other) =>
        filesOf(finding).some((file) => graph.reachFiles(file).has(other.finding.location?.path ?? '\u0000')) &&
        mentions(finding, other.finding.facts.module ?? '\u0000'),
    ),
  );
  return behind ? { parent: behind, because: 'it loads a file that misses a module' } : null;
}

/** C7: a tool that could not start, after a compile error of the same job. */
function afterBuild(entry: Folded, { all }: Index): Link | null {
  const { finding } = entry;
  if ((finding.facts.exitCode ?? 0) >= 128) return null;
  const started = finding.isGeneric || (isLoadFailure(finding) && finding.location === null);
  if (!started || !isOfMissingInput(finding.kind)) return null;
  const parent = first(
    all.filter(
      (other) =>
        !other.finding.isGeneric &&
        other.finding.test === null &&
        isBuilding(other.finding.kind) &&
        ['build', 'types'].includes(other.finding.family) &&
        other.finding.leg?.job === finding.leg?.job &&
        other.finding.order <= finding.order,
    ),
  );
  return parent ? { parent, because: 'the build before it failed' } : null;
}

/** A suite or program that failed before any test of it ran. */
export const isLoadFailure = (finding: PlacedFinding): boolean =>
  finding.test === null && ['unit', 'integration', 'e2e', 'other', 'smoke'].includes(finding.family);

const filesOf = (finding: PlacedFinding): readonly string[] => [
  ...new Set(
    [
      finding.test?.file,
      finding.location?.path,
      ...finding.frames.filter(({ origin }) => origin !== 'library').map(({ path }) => path),
    ].filter((path): path is string => Boolean(path)),
  ),
];
