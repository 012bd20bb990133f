// Makes a report format of a linter's XML: one element for each thing it says.

import type { ReportFormat } from '../../../model/format.ts';
import type { Located } from '../sink.ts';
import { type XmlSpec, xmlFormat } from './format.ts';
import type { Ancestor, Element } from './records.ts';

export interface IssueSpec extends Omit<XmlSpec, 'open' | 'records'> {
  /** The elements that are one finding each. */
  readonly issues: readonly string[];
  /** Elements read whole before, such as a table of rules; given to `remember`. */
  readonly tables?: readonly string[];
  readonly remember?: (element: Element, known: Map<string, Element>) => void;
  /** The finding an element is; null when it is none. */
  readonly issue: (
    element: Element,
    ancestors: readonly Ancestor[],
    known: ReadonlyMap<string, Element>,
  ) => Located | null;
}

/** Makes the format. */
export function xmlIssues(spec: IssueSpec): ReportFormat {
  const tables = new Set(spec.tables);
  return xmlFormat({
    ...spec,
    records: [...spec.issues, ...tables],
    open(sink) {
      const known = new Map<string, Element>();
      return {
        record(element, ancestors) {
          if (tables.has(element.name)) return spec.remember?.(element, known);
          const found = spec.issue(element, ancestors, known);
          if (found) sink.add(found, element);
        },
      };
    },
  });
}

/** The attribute of the innermost ancestor of that name, empty when there is none. */
export function around(ancestors: readonly Ancestor[], name: string, attribute: string): string {
  return (
    ancestors
      .findLast((ancestor) => ancestor.name === name)
      ?.attributes.get(attribute)
      ?.trim() ?? ''
  );
}
