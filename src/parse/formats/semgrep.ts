// Semgrep:
//       src/stock.py
//      ❯❯❱ python.lang.security.audit.eval-detected
//             Detected the use of eval().
//              12┆ eval(total)

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const FILE = /^ {2,6}(?<path>[^\s:❯┆][^:❯┆]{0,300}\.\w{1,12}|Dockerfile\S{0,60})\s{0,4}$/;
const RULE = /^ {2,8}(?:❯{0,2}❱|❯{1,3}|⚠┆) ?(?<rule>[\w./-]{5,200})$/;
const OLD_RULE = /^ {4,8}(?<rule>[a-z][\w-]{1,40}(?:\.[\w-]{1,80}){2,12})\s{0,4}$/;
const CODE = /^ {4,16}(?<line>\d{1,9})┆ (?<code>.{0,400})$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let path: string | null = null;
  let rule: string | null = null;
  let message: string[] = [];
  let last = 0;
  const take = (line: Line): void => {
    const file = FILE.exec(line.text)?.groups?.path;
    const named = (RULE.exec(line.text) ?? OLD_RULE.exec(line.text))?.groups?.rule;
    const code = line.text.includes('┆') ? CODE.exec(line.text)?.groups : undefined;
    if (named) {
      rule = named;
      message = [];
      last = 0;
      return drafts.close();
    }
    if (code && path && rule) {
      const at = Number(code.line);
      if (!drafts.current || at !== last + 1)
        drafts.begin({ tool: 'semgrep', rule, message: message.join(' '), location: locationOf(path, at) }, line);
      last = at;
      return drafts.extend(line);
    }
    if (/^ {6,14}⋮┆-{4}/.test(line.text)) last = 0;
    if (file && !rule) path = file;
    else if (file && message.length > 0) {
      path = file;
      rule = null;
    } else if (rule && line.text.trim() && !/^ {6,14}(?:Details:|⋮)/.test(line.text)) message.push(line.text.trim());
    drafts.close();
  };
  return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}

export const semgrep: LogFormat = {
  name: 'semgrep',
  title: 'Semgrep',
  url: 'https://semgrep.dev/docs/cli-reference',
  family: 'lint',
  reads: 'log',
  commands: /\b(?:semgrep|opengrep)\b/,
  marks: ['┆ '],
  probe: (text) => text.includes('┆ ') && /^ {4,16}\d{1,9}┆ /m.test(text),
  open,
};
