// The formats of whole files, sorted by name.

import type { ReportFormat } from '../../model/format.ts';
import { DATA_FORMATS } from './data.ts';
import { XML_FORMATS } from './xml.ts';

export const REPORT_FORMATS: readonly ReportFormat[] = [...XML_FORMATS, ...DATA_FORMATS].sort((a, b) =>
  a.name < b.name ? -1 : 1,
);
