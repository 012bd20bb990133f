// What the machine, the network, the environment or the set-up refused, said by whatever tool met it:
//   ./deploy.sh: line 12: kubectl: command not found
//   fatal: unable to access 'https://github.com/acme/harbor/': Could not resolve host: github.com
// Read only where the step failed, and left to the tool that says more.

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat } from '../../model/format.ts';
import { ruleReader } from '../kit/infra/rule.ts';
import { INFRA_RULES } from '../kit/infra/rules.ts';

const ANY = new RegExp(INFRA_RULES.map(({ pattern }) => pattern.source.replace(/\(\?<\w+>/g, '(?:')).join('|'), 'm');

/** Reads lines that look like errors; the section gives it no others, and none of a step that did not fail. */
export const readRefusals = (lines: readonly Line[], context: Context): readonly Finding[] => {
  const reader = ruleReader(INFRA_RULES, context, 'infra');
  reader.push(lines);
  return reader.end().findings;
};

export const infra: LogFormat = {
  name: 'infra',
  title: 'What machine, network or set-up refused',
  url: 'https://docs.github.com/en/actions/how-tos/monitor-workflows/use-workflow-run-logs',
  family: 'other',
  reads: 'log',
  commands: null,
  yields: true,
  onFailure: true,
  probe: (text) => ANY.test(text),
  open: (context) => ruleReader(INFRA_RULES, context, 'infra'),
};
