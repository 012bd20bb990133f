// The Clang static analyzer's property lists (scan-build -plist):
//   <dict><key>description</key><string>Division by zero</string><key>location</key><dict><key>line</key><integer>254</integer>…</dict></dict>

import { locationOf } from '../kit/draft.ts';
import type { Sink, Span } from '../kit/sink.ts';
import { type XmlReader, xmlFormat } from '../kit/xml/format.ts';
import type { Element } from '../kit/xml/records.ts';

type Dict = ReadonlyMap<string, Element>;

function open(sink: Sink): XmlReader {
  return {
    record(element) {
      const root = dictOf(element);
      const files = root.get('files')?.children.map((file) => file.text.trim()) ?? [];
      for (const diagnostic of root.get('diagnostics')?.children ?? []) add(diagnostic, files, sink);
    },
  };
}

function add(element: Element, files: readonly string[], sink: Sink): void {
  const said = dictOf(element);
  const text = (from: Dict, key: string): string => from.get(key)?.text.trim() ?? '';
  const isPlace = (at: Dict): boolean => files[Number(text(at, 'file') || Number.NaN)] !== undefined;
  const place = said.get('location');
  const at = (place ? [dictOf(place)] : rangesOf(said)).find(isPlace) ?? new Map<string, Element>();
  const file = files[Number(text(at, 'file') || Number.NaN)];
  const span: Span = element;
  sink.add(
    {
      rule: text(said, 'check_name') || text(said, 'type') || null,
      severity: 'warning',
      message: text(said, 'description'),
      detail: text(said, 'category'),
      location: file ? locationOf(file, text(at, 'line'), text(at, 'col')) : null,
    },
    span,
  );
}

/** Where the steps of a diagnostic point, last first: it is the last that it speaks of. */
function rangesOf(said: Dict): readonly Dict[] {
  const steps = [...(said.get('path')?.children ?? [])].reverse().map(dictOf);
  return steps.flatMap((step) => [
    ...(step.get('location') ? [dictOf(step.get('location') as Element)] : []),
    ...(step.get('ranges')?.children ?? []).flatMap(({ children }) => children.map(dictOf)),
  ]);
}

/** A dict's values by key; each key stands before its value. */
function dictOf({ children }: Element): Dict {
  const found = new Map<string, Element>();
  for (let at = 0; at + 1 < children.length; at++) {
    const [key, value] = [children[at], children[at + 1]];
    if (key?.name === 'key' && value && value.name !== 'key') found.set(key.text.trim(), value);
  }
  return found;
}

export const clangPlist = xmlFormat({
  name: 'clang-plist',
  title: 'Clang static analyzer plist',
  url: 'https://clang.llvm.org/docs/analyzer/user-docs/CommandLineUsage.html',
  family: 'lint',
  tool: 'clang-analyzer',
  root: ({ name, after }) => name === 'plist' && /<key>(?:diagnostics|clang_version|files)<\/key>/.test(after),
  records: ['dict'],
  open,
});
