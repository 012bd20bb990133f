// Checkov:
//   Check: CKV_AWS_20: "S3 Bucket has an ACL defined which allows public READ access."
//           FAILED for resource: aws_s3_bucket.data
//           File: /main.tf:12-20

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const HEAD = /^Check: (?<rule>[\w-]{3,60}): "(?<message>.{1,600})"$/;
const RESULT = /^\t(?<result>FAILED|PASSED|SKIPPED) for resource: (?<resource>.{1,300})$/;
const FILE = /^\t(?:Calling )?File: (?<path>\S.{0,300}?)(?::(?<line>\d{1,9})-\d{1,9})?$/;
const COUNT =
  /^Passed checks: (?<passed>\d{1,9}), Failed checks: (?<failed>\d{1,9}), Skipped checks: (?<skipped>\d{1,9})/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const take = (line: Line): void => {
    const head = line.text.startsWith('Check: ') ? HEAD.exec(line.text)?.groups : undefined;
    if (head) {
      const draft = drafts.begin({ tool: 'checkov', rule: head.rule ?? null, message: head.message ?? '' }, line);
      draft.kind = 'policy';
      return;
    }
    const draft = drafts.current;
    if (!draft) return;
    const result = RESULT.exec(line.text)?.groups;
    if (result && result.result !== 'FAILED') return drafts.drop(draft);
    if (COUNT.test(line.text)) return drafts.close();
    const file = FILE.exec(line.text)?.groups;
    if (file?.path && !draft.location) draft.location = locationOf(file.path.replace(/^\//, ''), file.line);
    drafts.extend(line);
  };
  return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}

export const checkov: LogFormat = {
  name: 'checkov',
  title: 'Checkov',
  url: 'https://www.checkov.io/2.Basics/CLI%20Command%20Reference.html',
  family: 'policy',
  reads: 'log',
  commands: /\bcheckov\b/,
  marks: ['Check: '],
  probe: (text) => text.includes('Check: ') && /^Check: [\w-]{3,60}: "/m.test(text),
  open,
};
