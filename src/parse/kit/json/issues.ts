// Makes a report format of a linter's JSON: a list of things it says, each with its place.

import type { ReportFormat } from '../../../model/format.ts';
import type { Located } from '../sink.ts';
import { type JsonSpec, jsonFormat, type Row } from './format.ts';

/** One thing said, and the object around it where that tells the rest: the file of an ESLint message. */
export type Pair = readonly [issue: Row, around: Row];

export interface IssueSpec extends Omit<JsonSpec, 'read'> {
  /** The issues of one top value. */
  readonly issues: (value: unknown) => readonly Pair[];
  /** The finding an issue is; null when it is none. */
  readonly issue: (issue: Row, around: Row) => Located | null;
}

/** Makes the format. */
export function jsonIssues(spec: IssueSpec): ReportFormat {
  return jsonFormat({
    ...spec,
    read(values, sink, place) {
      for (const [issue, around] of values.flatMap(spec.issues)) {
        const found = spec.issue(issue, around);
        if (found) sink.add(found, place(issue));
      }
      return undefined;
    },
  });
}

/** Issues that need nothing around them. */
export const alone = (issues: readonly Row[]): readonly Pair[] => issues.map((issue) => [issue, {}]);

/** True when a head holds every one of the keys. */
export const hasKeys = (head: string, ...keys: readonly string[]): boolean =>
  keys.every((key) => head.includes(`"${key}"`));
