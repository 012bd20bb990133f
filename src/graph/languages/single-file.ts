// Files that mix code with markup: the script blocks of Vue, Svelte and Astro components, the code of PHP pages.

const OPEN = /<script\b[^>]{0,300}>/gi;

/** The text with everything outside its script blocks blank but for names in braces, so that lines stay and a template's names are used. */
export function scriptsOnly(text: string): string {
  const parts: string[] = [];
  let at = 0;
  if (text.startsWith('---\n')) at = frontMatter(text, parts);
  OPEN.lastIndex = at;
  for (let match = OPEN.exec(text); match; match = OPEN.exec(text)) {
    const from = match.index + match[0].length;
    const end = text.indexOf('</script', from);
    const to = end < 0 ? text.length : end;
    parts.push(template(text.slice(at, from)), text.slice(from, to));
    at = to;
    OPEN.lastIndex = to;
  }
  parts.push(template(text.slice(at)));
  return parts.join('');
}

function frontMatter(text: string, parts: string[]): number {
  const end = text.indexOf('\n---', 4);
  if (end < 0) return 0;
  parts.push('   ', text.slice(3, end), '\n   ');
  return end + 4;
}

/** Line breaks, component names and words of attribute bindings and mustaches; the rest goes. */
function template(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const names = line.match(/<[A-Z]\w{0,80}|\{\{?[^{}]{1,300}\}|[@:]?[\w-]{1,60}="[^"]{1,300}"/g) ?? [];
      const words = names.flatMap((name) => name.match(/[A-Za-z_$][\w$]{1,80}/g) ?? []);
      return words.length > 0 ? `;[${words.join(',')}];` : '';
    })
    .join('\n');
}

/** The text with everything outside `<?php … ?>` blank, lines kept. */
export function phpOnly(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = text.indexOf('<?'); open >= 0; open = text.indexOf('<?', at)) {
    const from = open + (text.startsWith('<?php', open) ? 5 : text.startsWith('<?=', open) ? 3 : 2);
    const close = phpEnd(text, from);
    const to = close < 0 ? text.length : close;
    parts.push(text.slice(at, open).replace(/[^\n]/g, ''), ' ', text.slice(from, to), close < 0 ? '' : ';');
    at = Math.min(text.length, to + 2);
  }
  parts.push(text.slice(at).replace(/[^\n]/g, ''));
  return parts.join('');
}

/** The next `?>` that ends code: not in a string of its line, and with nothing or more code behind it. */
function phpEnd(text: string, from: number): number {
  for (let at = text.indexOf('?>', from); at >= 0; at = text.indexOf('?>', at + 2)) {
    const before = text.slice(Math.max(from, text.lastIndexOf('\n', at) + 1, at - 500), at);
    const isQuoted = before.split("'").length % 2 === 0 || before.split('"').length % 2 === 0;
    const isLast = text.slice(at + 2, at + 200).trim() === '' && at + 200 > text.length;
    const goesOn = text.indexOf('<?php', at) > 0 || text.indexOf('<?=', at) > 0;
    if (!isQuoted && (isLast || goesOn)) return at;
  }
  return -1;
}
