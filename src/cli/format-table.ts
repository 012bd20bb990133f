// Lists what can be read, for people and for programs.

/** One tool's output as a list shows it. */
export interface FormatEntry {
  readonly name: string;
  readonly title: string;
  readonly family: string;
  readonly reads: 'log' | 'report';
  readonly url: string;
}

/** The list as aligned text, as a Markdown table or as JSON. */
export function formatTable(entries: readonly FormatEntry[], format: 'text' | 'markdown' | 'json'): string {
  if (format === 'json') return `${JSON.stringify(entries, null, 2)}\n`;
  const rows = entries.map(
    ({ name, title, reads, url }) => [name, title, reads === 'log' ? 'text' : 'file', url] as const,
  );
  if (format === 'markdown')
    return [
      '| format | tool | read from |',
      '|---|---|---|',
      ...rows.map(([name, title, reads, url]) => `| \`${name}\` | [${title}](${url}) | ${reads} |`),
      '',
    ].join('\n');
  const width = (column: 0 | 1): number => Math.max(0, ...rows.map((row) => row[column].length));
  const [names, titles] = [width(0), width(1)];
  return rows
    .map(([name, title, reads, url]) => `${name.padEnd(names)}  ${title.padEnd(titles)}  ${reads}  ${url}\n`)
    .join('');
}
