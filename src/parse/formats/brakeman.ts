// Brakeman, as people read it and as tabs:
//   Confidence: High
//   Category: SQL Injection
//   Message: Possible SQL injection
//   File: app/models/ledger.rb
//   Line: 12

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const ROW =
  /^(?<path>\S{1,400}\.(?:rb|erb|haml|slim|rhtml|rake)|Gemfile(?:\.lock)?)(?:\t| {1,40})(?<line>\d{1,9})(?:\t| {1,40})(?:(?<rule>[A-Z][\w ]{2,60}?)(?:\t| {2,40}))?(?<message>\S.{0,2000}?)(?:\t| {1,40})(?:High|Medium|Weak)$/;
const FIELD = /^(?<name>Confidence|Category|Check|Message|Code|File|Line): (?<value>.{1,2000})$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const take = (line: Line): void => {
    const row = /(?:High|Medium|Weak)$/.test(line.text) ? ROW.exec(line.text)?.groups : undefined;
    if (row) {
      drafts.begin(
        {
          tool: 'brakeman',
          rule: row.rule ?? null,
          message: row.message ?? '',
          location: locationOf(row.path ?? '', row.line),
        },
        line,
      );
      return;
    }
    const field = FIELD.exec(line.text)?.groups;
    if (!field) return drafts.close();
    if (field.name === 'Confidence') drafts.begin({ tool: 'brakeman', message: '' }, line);
    const draft = drafts.current;
    if (!draft) return;
    if (field.name === 'Category') draft.rule = field.value ?? null;
    if (field.name === 'Message') draft.message = field.value ?? '';
    if (field.name === 'File') draft.location = locationOf(field.value ?? '');
    if (field.name === 'Line' && draft.location) draft.location = locationOf(draft.location.path, field.value);
    drafts.extend(line);
  };
  return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}

export const brakeman: LogFormat = {
  name: 'brakeman',
  title: 'Brakeman',
  url: 'https://brakemanscanner.org/docs/',
  family: 'lint',
  reads: 'log',
  commands: /\bbrakeman\b/,
  marks: ['Confidence: ', 'High', 'Medium', 'Weak'],
  around: 1,
  probe: (text) =>
    (text.includes('Confidence: ') && /^Confidence: (?:High|Medium|Weak)\nCategory: /m.test(text)) ||
    (/(?:High|Medium|Weak)$/m.test(text) && new RegExp(ROW.source, 'm').test(text)),
  open,
};
