// oxlint's default reporter:
//     ! eslint(no-debugger): `debugger` statement is not allowed
//      ,-[lint/berth.ts:7:35]

import type { Severity } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';
import { perScope } from '../kit/scoped.ts';

const SAID = /^ {2}(?<mark>[x×!⚠]) (?:(?<rule>[\w@/-]{1,60}\([\w@/.-]{1,120}\)): )?(?<message>\S.{0,2000})$/;
const PLACE = /^\s{1,9}(?:,-|╭─)\[(?<path>[^\]]{1,400}?):(?<line>\d{1,7}):(?<column>\d{1,7})\]$/;
const TOTAL = /^Found \d+ warnings? and \d+ errors?\.$/;
const SEVERITY: Readonly<Record<string, Severity>> = { '!': 'warning', '⚠': 'warning' };

function openLines(context: Context): LogReader {
  const drafts = collector(context);
  const take = (line: Line): void => {
    const { text } = line;
    const said = SAID.exec(text)?.groups;
    if (said?.message) {
      const pending = drafts.begin(
        {
          tool: 'oxlint',
          severity: SEVERITY[said.mark ?? ''] ?? 'error',
          rule: said.rule ?? null,
          message: said.message,
        },
        line,
      );
      pending.kind = said.rule ? 'style-rule' : 'syntax';
      return;
    }
    const current = drafts.current;
    const place = current && !current.location ? PLACE.exec(text)?.groups : undefined;
    if (current && place?.path) current.location = locationOf(place.path, place.line, place.column);
    if (TOTAL.test(text) || (text && !text.startsWith(' ') && !/^\d/.test(text))) drafts.close();
    else if (text) drafts.extend(line);
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({ findings: drafts.findings().filter((finding) => finding.location) }),
  };
}

export const oxlint: LogFormat = {
  name: 'oxlint',
  title: 'oxlint',
  url: 'https://oxc.rs/docs/guide/usage/linter/output-formats.html',
  family: 'lint',
  reads: 'log',
  commands: /\b(?:oxlint|oxc)\b/,
  marks: ['╭─[', ',-[', '): ', '\nFound '],
  probe: (text) =>
    /^\s{1,9}(?:,-|╭─)\[.{1,400}:\d+:\d+\]$/m.test(text) &&
    (/^ {2}[x×!⚠] [\w@/-]{1,60}\([\w@/.-]{1,120}\): /m.test(text) ||
      /^Found \d+ warnings? and \d+ errors?\.$/m.test(text)),
  open: perScope(openLines),
};
