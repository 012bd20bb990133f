// Polyspace's table of results (`polyspace-results-export`), columns parted by tabs:
//   ID	Family	Group	Color	New	Check	Information	Function	File	Status	Severity	Comment	Key	Line	Col

import type { Context, ReportFormat, ReportReader } from '../../model/format.ts';
import { locationOf } from '../draft.ts';
import { openSink, type Sink } from '../sink.ts';

const FIELD_CHARS = 4_000;

function open(context: Context): ReportReader {
  const sink = openSink('polyspace', context);
  let rest = '';
  let line = 0;
  let columns: readonly string[] | null = null;
  const take = (text: string): void => {
    line++;
    const fields = text
      .replace(/\r$/, '')
      .split('\t')
      .map((field) => field.slice(0, FIELD_CHARS));
    if (!columns) columns = fields.map((name) => name.replace(/^\uFEFF/, '').trim());
    else if (fields.length > 5) add(new Map(columns.map((name, at) => [name, fields[at] ?? ''])), line, sink);
  };
  return {
    push(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(take);
    },
    end() {
      if (rest.trim()) take(rest);
      return sink.part({ tool: 'polyspace' });
    },
  };
}

/** Green is proven to hold. */
function add(said: ReadonlyMap<string, string>, line: number, sink: Sink): void {
  const text = (name: string): string => said.get(name)?.trim() ?? '';
  if (text('Color') === 'Green') return;
  sink.add(
    {
      rule: text('Group') || text('Family') || null,
      severity: text('Color') === 'Red' ? 'error' : 'warning',
      message: [text('Check'), text('Information')].filter(Boolean).join(', '),
      detail: [text('Family'), text('Function'), text('Comment')].filter(Boolean).join('\n'),
      location: text('File') ? locationOf(text('File'), text('Line'), text('Col')) : null,
    },
    { line, endLine: line },
  );
}

export const polyspaceCsv: ReportFormat = {
  name: 'polyspace-csv',
  title: 'Polyspace results',
  url: 'https://www.mathworks.com/help/polyspace_code_prover/ref/polyspaceresultsexport.html',
  family: 'lint',
  reads: 'report',
  probe: (head) => /^\uFEFF?ID\tFamily\tGroup\tColor\t/.test(head),
  open,
};
