// Gathers what the logs say was installed, on this run and on the base.

import type { Installs } from '../model/attributed.ts';
import type { Installed, Role, Section } from '../model/source.ts';

const INSTALLS = /\b(?:install|add|get|require|update|upgrade)\b/;
const MOST = 5_000;
const COMMAND_CHARS = 2_000;

/** The installs of all sections; nothing where none tells of any. */
export function installsOf(sections: readonly Section[]): { readonly installs?: Installs } {
  const of = (role: Role): readonly Installed[] =>
    sections.flatMap((section) => (section.role === role ? (section.installed ?? []) : [])).slice(0, MOST);
  const head = of('head');
  const commands = sections.flatMap(({ role, step }) =>
    role === 'head' && step?.command && INSTALLS.test(step.command) ? [step.command.slice(0, COMMAND_CHARS)] : [],
  );
  return head.length || commands.length
    ? { installs: { head, base: of('base'), commands: [...new Set(commands)] } }
    : {};
}
