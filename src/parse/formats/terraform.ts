// Terraform and OpenTofu; TFLint's default form is the same box.
//   │ Error: Unsupported argument
//   │
//   │   on main.tf line 12, in resource "aws_instance" "web":
//   │   12:   sizze = "small"

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const HEAD = /^(?:[│|] )?(?<severity>Error|Warning): (?<message>\S.{0,1000})$/;
const PLACE =
  /^(?:[│|] )?\s{1,4}(?:on|with .{1,300} on) (?<path>\S.{0,300}?) line (?<line>\d{1,9})(?:, in .{1,300})?:?$/;
const RULE = /^(?<message>.{1,900}?) \((?<rule>[a-z]\w{3,100})\)$/;
const PLAIN_END = /^(?:╵|\S)/;
const FMT = /^(?<path>\S{1,300}\.(?:tf|tfvars|tofu|tftest\.hcl))$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const formatting = /\b(?:terraform|tofu)(?:\s+-chdir=\S{1,200})?\s+fmt\b.{0,200}-check/.test(context.command ?? '');
  let boxed = false;
  const take = (line: Line): void => {
    const head = /Error: |Warning: /.test(line.text) ? HEAD.exec(line.text)?.groups : undefined;
    if (head?.message) {
      const ruled = RULE.exec(head.message)?.groups;
      boxed = /^[│|]/.test(line.text);
      drafts.begin(
        {
          tool: 'terraform',
          severity: head.severity === 'Warning' ? 'warning' : 'error',
          rule: ruled?.rule ?? null,
          message: ruled?.message ?? head.message,
        },
        line,
      );
      return;
    }
    const unformatted = formatting ? FMT.exec(line.text)?.groups?.path : undefined;
    if (unformatted) {
      const draft = drafts.begin(
        { tool: 'terraform', message: 'not formatted as terraform fmt would', location: locationOf(unformatted) },
        line,
      );
      draft.kind = 'style-rule';
      return drafts.close();
    }
    const draft = drafts.current;
    if (!draft) return;
    if (
      line.number !== draft.to + 1 ||
      (boxed
        ? !/^[│|]/.test(line.text)
        : PLAIN_END.test(line.text) && draft.more.some((text) => text.trim()) && draft.location !== null)
    )
      return drafts.close();
    const place = PLACE.exec(line.text)?.groups;
    if (place?.path && !draft.location) draft.location = locationOf(place.path, place.line);
    drafts.extend(line, line.text.replace(/^[│|] ?/, ''));
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({
      findings: drafts
        .findings()
        .map((finding) => (finding.kind === 'unknown' ? { ...finding, kind: 'policy' as const } : finding)),
    }),
  };
}

export const terraform: LogFormat = {
  name: 'terraform',
  title: 'Terraform and OpenTofu',
  url: 'https://developer.hashicorp.com/terraform/cli/commands',
  family: 'policy',
  reads: 'log',
  commands: /\b(?:terraform|tofu|terragrunt|tflint)\b/,
  marks: ['│ Error: ', '│ Warning: ', '\n  on ', '\n  with ', '.tf\n', '.tfvars\n', '.tofu\n'],
  around: 3,
  probe: (text) =>
    text.includes('│ Error: ') ||
    text.includes('│ Warning: ') ||
    ((text.includes('Error: ') || text.includes('Warning: ')) &&
      /^(?:[│|] )?(?:Error|Warning): .{1,1000}\n(?:[│|] ?)?\n?(?:[│|] )? {1,4}(?:on|with) \S.{0,300}(?: line \d+|,)/m.test(
        text,
      )) ||
    /^\S{1,300}\.(?:tf|tfvars|tofu)$/m.test(text),
  open,
};
