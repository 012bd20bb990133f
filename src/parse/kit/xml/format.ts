// Makes a report format of an XML dialect: which root it has, which elements are its records, how one is read.

import type { Context, ReportFormat, ReportReader } from '../../../model/format.ts';
import type { Family } from '../../../model/kind.ts';
import { openSink, type Sink } from '../sink.ts';
import { type Ancestor, type Element, type Records, xmlRecords } from './records.ts';
import { type Root, rootOf } from './root.ts';

export interface XmlSpec {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly family: Family;
  /** The tool its findings belong to; the format's name when it is no other. */
  readonly tool?: string;
  /** Recognises the document by its root. */
  readonly root: (root: Root) => boolean;
  readonly records: readonly string[];
  /** Opens a reader of the records of one document. */
  readonly open: (sink: Sink, context: Context) => XmlReader;
}

export interface XmlReader {
  record(element: Element, ancestors: readonly Ancestor[], complete: boolean): void;
  /** Called at the document's end, before the reading is made. */
  end?(truncated: boolean): void;
}

/** Makes the format. */
export function xmlFormat(spec: XmlSpec): ReportFormat {
  const names = new Set(spec.records);
  return {
    name: spec.name,
    title: spec.title,
    url: spec.url,
    family: spec.family,
    reads: 'report',
    probe(head) {
      const root = rootOf(head);
      return root !== null && spec.root(root);
    },
    open(context) {
      const sink = openSink(spec.tool ?? spec.name, context);
      const reader = spec.open(sink, context);
      return openXml({ spec, sink, reader, records: xmlRecords(names, reader) });
    },
  };
}

function openXml({
  spec,
  sink,
  reader,
  records,
}: {
  readonly spec: XmlSpec;
  readonly sink: Sink;
  readonly reader: XmlReader;
  readonly records: Records;
}): ReportReader {
  return {
    push: records.push,
    end() {
      const truncated = records.end();
      reader.end?.(truncated);
      if (records.flawed()) sink.note('it holds what plain XML does not; what could be read is read');
      if (truncated) sink.note('the report is cut off; what it holds is read');
      return sink.part({ truncated, ...(spec.tool ? { tool: spec.tool } : {}) });
    },
  };
}
