// clang-tidy's `--export-fixes` file. It tells places as byte offsets, so lines are unknown here.
//   - DiagnosticName:  modernize-use-nullptr
//     DiagnosticMessage:
//       Message:         use nullptr
//       FilePath:        'src/filter.cpp'
//       FileOffset:      76

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const NAME = /^ {2}- DiagnosticName: {1,4}(?<name>\S{1,120})$/;
const FIELD = /^ {4,6}(?<key>Message|FilePath|FileOffset|Level): {1,12}(?<value>\S.{0,2000})$/;

const unquoted = (value: string): string =>
  /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value.replace(/^"(.*)"$/, '$1');

function open(context: Context): LogReader {
  const drafts = collector(context);
  let seen = new Set<string>();
  const take = (line: Line): void => {
    const name = NAME.exec(line.text)?.groups?.name;
    if (name) {
      drafts.begin({ tool: 'clang-tidy', severity: 'warning', rule: unquoted(name), message: '' }, line);
      seen = new Set();
      return;
    }
    const field = FIELD.exec(line.text)?.groups;
    const draft = drafts.current;
    if (!draft) return;
    drafts.extend(line);
    if (!field?.key || !field.value || seen.has(field.key)) return;
    seen.add(field.key);
    if (field.key === 'Message') draft.message = unquoted(field.value);
    else if (field.key === 'FilePath') draft.location = locationOf(unquoted(field.value));
    else if (field.key === 'Level') draft.severity = /^Error/.test(field.value) ? 'error' : 'warning';
  };
  return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}

export const clangTidyYaml: LogFormat = {
  name: 'clang-tidy-yaml',
  title: 'clang-tidy, exported fixes',
  url: 'https://clang.llvm.org/extra/clang-tidy/',
  family: 'lint',
  reads: 'log',
  commands: null,
  marks: ['- DiagnosticName: '],
  probe: (text) => text.includes('- DiagnosticName: '),
  open,
};
