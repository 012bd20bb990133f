// Yarn's errors, classic and berry:
//   error Couldn't find any versions for "left-pad" that matches "99.0.0"
//   ➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Kind } from '../../model/kind.ts';
import { collector } from '../kit/collect.ts';
import { perScope } from '../kit/scoped.ts';

const CLASSIC_HEAD = /^yarn (?<what>install|add|upgrade|run|check|audit|publish|global|\w{2,20}) v\d/;
const CLASSIC = /^error (?<message>(?!Command failed with|\s|Found incompatible module)\S.{0,2000})$/;
const ONLY_IN_RUN = /^(?:Command ".{1,200}" not found|Couldn't find a package\.json|No command specified)/;
const BERRY = /^➤ (?<code>YN\d{4}): (?:[│┌└·] )?(?<message>\S.{0,2000})$/;
const BERRY_FAILED = /^➤ YN0000: (?:[·└] )?Failed with errors/;
/** The codes that make an install fail, of those Yarn lists. */
const ERRORS =
  /^YN00(?:01|09|10|12|14|15|16|18|20|21|22|23|27|28|30|35|40|41|43|45|46|47|48|50|53|54|55|56|57|59|62|63|64|65|66|70|71|72|73|74|75|77|78|80|81|82|83|88|90|91|92)$/;
const DEPENDENCY =
  /(?:versions for "(?<name>[^"]{1,200})" that matches "(?<range>[^"]{1,100})")|(?<berry>@?[a-z0-9~][\w./~-]{0,200}@(?:npm:)?[^\s:,'"]{1,100}): (?:No candidates|.{1,60}not found)/;

function kindOf(code: string | null, message: string): Kind {
  if (code === 'YN0035' || /network|ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|tunneling socket/i.test(message))
    return 'network-up';
  if (/engine ".{1,40}" is incompatible/.test(message)) return 'tool-present';
  return ONLY_IN_RUN.test(message) ? 'config-valid' : 'deps-resolve';
}

function openRuns(context: Context): LogReader {
  const drafts = collector(context);
  let running: string | null = null;
  let failed = false;
  const begin = (code: string | null, message: string, line: Line): void => {
    const pending = drafts.begin({ tool: 'yarn', rule: code, message }, line);
    const said = DEPENDENCY.exec(message)?.groups;
    pending.kind = kindOf(code, message);
    if (said?.name) pending.facts = { dependency: `${said.name}@${said.range}` };
    else if (said?.berry) pending.facts = { dependency: said.berry };
    drafts.close();
  };
  const take = (line: Line): void => {
    const { text } = line;
    running = CLASSIC_HEAD.exec(text)?.groups?.what ?? running;
    if (text.startsWith('➤')) {
      if (BERRY_FAILED.test(text)) failed = true;
      const said = BERRY.exec(text)?.groups;
      if (said?.code && ERRORS.test(said.code) && !(said.code === 'YN0028' && /^[+-]/.test(said.message ?? '')))
        begin(said.code, said.message ?? '', line);
      return;
    }
    const message = running && text.startsWith('error ') ? CLASSIC.exec(text)?.groups?.message : undefined;
    if (message && (running !== 'run' || ONLY_IN_RUN.test(message))) begin(null, message, line);
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({ findings: drafts.findings(true).filter((finding) => finding.rule === null || failed) }),
  };
}

export const yarn: LogFormat = {
  name: 'yarn',
  title: 'Yarn',
  url: 'https://yarnpkg.com/advanced/error-codes',
  family: 'install',
  reads: 'log',
  commands: /\byarn\b/,
  marks: ['\nyarn ', '\nerror ', '\n➤ YN0'],
  probe: (text) =>
    (/^yarn \w{2,20} v\d/m.test(text) && /^error \S/m.test(text)) || /^➤ YN0{0,3}[1-9]\d{0,3}: /m.test(text),
  open: perScope(openRuns),
};
