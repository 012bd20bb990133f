// Polyspace's table of results (`polyspace-results-export`), columns parted by tabs:
//   ID	Family	Group	Color	New	Check	Information	Function	File	Status	Severity	Comment	Key	Line	Col

import type { ReportFormat } from '../../model/format.ts';
import { locationOf } from '../kit/draft.ts';
import type { Sink } from '../kit/sink.ts';
import { openTable } from '../kit/table.ts';

const FIELD_CHARS = 4_000;

const fieldsOf = (text: string): readonly string[] => text.split('\t').map((field) => field.slice(0, FIELD_CHARS));

/** Green is proven to hold. */
function add(text: (column: string) => string, line: number, sink: Sink): void {
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
  open: (context) => openTable({ tool: 'polyspace', fieldsOf, add }, context),
};
