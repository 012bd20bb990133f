// Counts of a comparison by language, and the table that shows them.

import { compared, type Difference } from './compare.ts';
import type { Source } from './files.ts';
import { readerOf } from './read.ts';
import type { Grammar } from './rules.ts';

/** What was compared in one language. */
export interface Row {
  readonly language: string;
  readonly texts: number;
  /** Texts that the grammar cannot read whole, or the graph reads as plain. */
  readonly unread: number;
  readonly declared: number;
  readonly imported: number;
  readonly differs: Readonly<Record<Difference['what'], number>>;
}

export const TITLES: Readonly<Record<Difference['what'], string>> = {
  missed: 'missed',
  end: 'other end',
  kind: 'other kind',
  import: 'missed import',
};

/** In 1,000. */
const MISSED = 2;

export function empty(language: string): Row {
  return {
    language,
    texts: 0,
    unread: 0,
    declared: 0,
    imported: 0,
    differs: { missed: 0, end: 0, kind: 0, import: 0 },
  };
}

export function add(a: Row, b: Row): Row {
  return {
    language: a.language,
    texts: a.texts + b.texts,
    unread: a.unread + b.unread,
    declared: a.declared + b.declared,
    imported: a.imported + b.imported,
    differs: {
      missed: a.differs.missed + b.differs.missed,
      end: a.differs.end + b.differs.end,
      kind: a.differs.kind + b.differs.kind,
      import: a.differs.import + b.differs.import,
    },
  };
}

/** The counts over these texts; `tell` hears each difference. */
export async function rowOf(
  grammar: Grammar,
  sources: Iterable<Source>,
  tell: (path: string, one: Difference) => void,
): Promise<Row> {
  let row = empty(grammar.language);
  const read = await readerOf(grammar);
  for (const { path, text } of sources) {
    const tree = read(text);
    const result = tree.broken ? null : compared(path, text, tree);
    const { declared = 0, imported = 0, differs = [] } = result ?? {};
    const counts = { missed: 0, end: 0, kind: 0, import: 0 };
    for (const one of differs) {
      counts[one.what]++;
      tell(path, one);
    }
    row = add(row, { language: '', texts: 1, unread: result ? 0 : 1, declared, imported, differs: counts });
  }
  return row;
}

/** True when at most 2 in 1,000 declarations and imports are missed, and as few end elsewhere. */
export function rightEnough({ declared, imported, differs }: Row): boolean {
  return (
    (differs.missed + differs.import) * 1000 <= MISSED * (declared + imported) &&
    differs.end * 1000 <= MISSED * declared
  );
}

/** The rows as a Markdown table. */
export function text(rows: readonly Row[]): string {
  const head = ['language', 'texts', 'unread', 'declarations', 'missed', 'ends', 'kinds', 'imports', 'missed'];
  const lines = rows.map(({ language, texts, unread, declared, imported, differs }) =>
    [language, texts, unread, declared, differs.missed, differs.end, differs.kind, imported, differs.import].map(
      (cell) => (typeof cell === 'number' ? cell.toLocaleString('en-US') : cell),
    ),
  );
  const dashes = head.map((_, index) => (index === 0 ? ':--' : '--:'));
  return [head, dashes, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
