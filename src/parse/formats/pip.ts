// pip, uv, Poetry and conda: requirements that cannot be met or built.
//   ERROR: Could not find a version that satisfies the requirement nope==9 (from versions: none)
//   ERROR: No matching distribution found for nope==9
//     × No solution found when resolving dependencies:
//   Because app depends on nope (^9) which doesn't match any versions, version solving failed.

import type { Context, LogFormat } from '../../model/format.ts';
import { type Diagnostic, diagnosticReader } from '../kit/diagnostics.ts';
import type { Draft } from '../kit/draft.ts';

const NOT_FOUND =
  /^(?:\s{0,8}(?:ERROR: )?)(?<message>Could not find a version that satisfies the requirement (?<wanted>[^\s(]{1,200}(?: [^\s(]{1,80})?)(?: \(from .{0,4000}\))?.{0,1000})$/;
const ALONE = /^\s{0,8}ERROR: (?<message>No matching distribution found for (?<wanted>\S{1,200}).{0,400})$/;
const CONFLICT =
  /^(?:ERROR: )?(?<message>Cannot install (?<wanted>.{1,600}) because these package versions have conflicting dependencies\.)$/;
const CHECKED =
  /^(?:ERROR: )?(?<message>(?<who>[\w.-]{1,100}) \S{1,60} (?:requires|has requirement) (?<wanted>.{1,200}?), (?:but you(?:'ll)? have .{1,200}|which is not installed)\.?.{0,40})$/;
const BUILD =
  /^\s{0,8}(?:ERROR|error): (?<message>(?:Failed (?:building wheel|to build installable wheels|building editable) (?:for )?(?:some pyproject\.toml based projects )?\(?(?<wanted>[\w.[\]-]{0,120})\)?.{0,200}|Could not build wheels for (?<wanted2>[\w.-]{1,120}).{0,400}|subprocess-exited-with-error|metadata-generation-failed|Command errored out with exit status.{0,300}|Error while generating package metadata))$/;
const OTHER =
  /^\s{0,8}ERROR: (?<message>(?:Could not open requirements file|Invalid requirement|Double requirement given|Package '[^'\n]{1,120}' requires a different Python|THESE PACKAGES DO NOT MATCH THE HASHES|Hashes are required|In --require-hashes mode|Could not install packages due to|ResolutionImpossible|Directory '|File "setup\.py"|Requested .{1,200} (?:has invalid|has inconsistent)|.{1,200} is not a (?:supported wheel|valid editable)|Exception:|HTTP error \d{3}|Can not perform a '--user' install|.{0,200}externally-managed|(?:Cannot|Can't) (?:uninstall|find|connect)|Invalid wheel|Failed to build).{0,1500})$/;
const MANAGED = /^error: (?<message>externally-managed-environment)$/;
const UV =
  /^\s{0,4}(?:× |x )(?<message>(?:No solution found when resolving .{1,200}|Failed to (?:download|build|fetch|resolve|install).{1,300}))$/;
const UV_ERROR =
  /^error: (?<message>(?:Failed to (?:build|download|fetch|resolve|prepare|install|parse: ).{1,400}|Distribution .{1,400} can't be installed.{0,400}|The lockfile at .{1,400}|Unable to find lockfile.{1,300}|No interpreter found.{1,300}|Request failed after \d+ retries.{0,300}))$/;
const POETRY =
  /^(?<message>(?:(?:So, b|B)ecause .{1,600}version solving failed\.|.{1,300} requires .{1,200}, so .{1,300}version solving failed\.|pyproject\.toml changed significantly since poetry\.lock was last generated.{0,200}|Error: (?:poetry\.lock is not consistent|pyproject\.toml changed).{1,300}|The current project's (?:supported )?Python requirement .{1,300}))$/;
const CONDA =
  /^(?<message>(?:PackagesNotFoundError|ResolvePackageNotFound|UnsatisfiableError|LibMambaUnsatisfiableError|SpecsConfigurationConflictError|CondaHTTPError|CondaVerificationError|EnvironmentFileNotFound|EnvironmentNameNotFound): .{0,1000})$/;
const HEADS = [CONDA, NOT_FOUND, ALONE, CONFLICT, CHECKED, MANAGED, BUILD, OTHER, UV, UV_ERROR, POETRY];
const BELOW =
  /^\s+\S|^ {0,2}- \S|^(?:[×│╰├]|ERROR: (?:No matching distribution|ResolutionImpossible|Failed to build)|The conflict is caused by:|Additionally, some packages|To fix this you could|\d\. |hint: |note: )/;

export const pip: LogFormat = {
  name: 'pip',
  title: 'pip, uv, Poetry and conda',
  url: 'https://pip.pypa.io/en/stable/cli/pip_install/',
  family: 'install',
  reads: 'log',
  commands:
    /\b(?:pip3? (?:install|wheel|check|download|sync)|pip3?\.\d+ install|uv (?:sync|pip|lock|add|run)|poetry (?:install|lock|add|update)|pip-compile|pip-sync)\b/,
  marks: [
    'Could not find a version that satisfies',
    'No matching distribution found for',
    'conflicting dependencies.',
    ' requires ',
    'error: ',
    'ERROR: ',
    'No solution found',
    'Failed to ',
    'PackagesNotFoundError: ',
    'ResolvePackageNotFound: ',
    'UnsatisfiableError: ',
    'SpecsConfigurationConflictError: ',
    'CondaHTTPError: ',
    'CondaVerificationError: ',
    'EnvironmentFileNotFound: ',
    'EnvironmentNameNotFound: ',
    'version solving failed',
    'poetry.lock ',
  ],
  wakes: HEADS,
  probe: (text) =>
    /Could not find a version that satisfies|No matching distribution found for|conflicting dependencies\.|^[\w.-]{1,100} \S{1,60} requires [^\n]{1,200}, (?:but you|which is not)|(?:ERROR|error): (?:Failed (?:building|to)|Could not|subprocess-exited|externally-managed|Invalid requirement|Package '|THESE PACKAGES|ResolutionImpossible|metadata-gen|Distribution |The lockfile|Request failed|HTTP error|Double req|Hashes are)|[×x] (?:No solution found|Failed to )|^(?:PackagesNotFoundError|ResolvePackageNotFound|UnsatisfiableError|LibMambaUnsatisfiableError|SpecsConfigurationConflictError|Conda(?:HTTP|Verification)Error|Environment(?:FileNotFound|NameNotFound)): |version solving failed|poetry\.lock (?:is not consistent|was last generated)/m.test(
      text,
    ),
  open: (context: Context) => {
    const seen = new Set<string>();
    const checks = /\bpip3? check\b/.test(context.command ?? '');
    return diagnosticReader(
      {
        tool: 'pip',
        heads: HEADS,
        goesOn: (text) => text.trim() === '' || BELOW.test(text),
        draft: (diagnostic) => (repeats(diagnostic, seen) ? null : draftOf(diagnostic, checks)),
      },
      context,
    );
  },
};

/** uv and pip put the reason below a head that ends in a colon. */
function headline(message: string, more: readonly string[]): string {
  const reason = message.endsWith(':') ? more.find((line) => line.trim())?.replace(/^[\s╰├─▶>]{1,20}/, '') : undefined;
  return reason ? `${message} ${reason}` : message;
}

function kindOf(message: string): { readonly kind?: 'deps-resolve' | 'tool-present' } {
  if (/Could not open requirements|HTTP error|Request failed|environment/.test(message)) return {};
  return { kind: /different Python|No interpreter|Python requirement/.test(message) ? 'tool-present' : 'deps-resolve' };
}

/** What only says again that something before it failed. */
const AGAIN =
  /^(?:ResolutionImpossible|metadata-generation-failed|Failed building wheel|Failed to build|Could not build wheels|Error while generating|Failed to build installable)/;
const RAISED =
  /^\s{0,12}(?<said>(?:[A-Za-z_]\w{0,80}\.){0,6}[A-Z]\w{0,80}(?:Error|Exception|Failure)\b.{0,400}|(?:fatal )?error: .{1,400}|.{1,200}: (?:fatal )?error: .{1,400})$/;

/** pip says the same thing in several lines: the requirement that has no version, then that nothing matches it. */
function repeats({ said }: Diagnostic, seen: Set<string>): boolean {
  const key = (said.wanted ?? said.wanted2 ?? said.message ?? '').replace(/\s/g, '');
  const known = seen.has(key) || (AGAIN.test(said.message ?? '') && seen.size > 0);
  seen.add(key);
  return known;
}

function draftOf({ said, more }: Diagnostic, checks: boolean): Omit<Draft, 'tool' | 'source' | 'scope'> {
  const wanted = said.wanted ?? said.wanted2;
  const cause =
    said.message === 'subprocess-exited-with-error'
      ? more.map((line) => RAISED.exec(line)?.groups?.said).findLast((line) => line !== undefined)
      : undefined;
  return {
    message: cause ?? headline(said.message ?? '', more),
    ...kindOf(said.message ?? ''),
    detail: more.join('\n').trim(),
    // An install goes on after this one: it warns that what it installed does not fit together.
    severity: said.who && !checks ? 'warning' : 'error',
    ...(wanted ? { facts: { dependency: wanted.trim() } } : {}),
  };
}
