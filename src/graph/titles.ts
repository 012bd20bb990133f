// Whether a test's name as a tool prints it is the title that stands in code: parameters, placeholders, joined suites.

const PLACEHOLDER =
  /%[-+#]?\d{0,3}(?:\.\d{1,3})?[a-zA-Z%#$]|\$\{[^}]{0,120}\}|#\{[^}]{0,120}\}|\$[A-Za-z_#][\w.]{0,80}|\{[^}]{0,60}\}/g;

/** A title with spaces single, escapes and quotes removed, for comparing. */
export function plain(title: string): string {
  return title
    .replace(/\\(?:[nt]|(.))/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True when a printed name is the title, or the title with its placeholders filled. */
export function titleFits(title: string, printed: string): boolean {
  const wanted = plain(printed);
  const own = plain(title);
  if (own === wanted) return true;
  const pieces = own.split(PLACEHOLDER);
  if (pieces.length < 2 || pieces.every((piece) => piece.trim() === '')) return false;
  return inOrder(pieces, wanted);
}

function inOrder(pieces: readonly string[], text: string): boolean {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}

/** Forms a printed name may have in code, the most exact first: as is, without parameters, the parent of a subtest, the last part of a path. */
export function formsOf(name: string): string[] {
  const forms = [name];
  const hook = /"(?:before|after)[^"]{0,20}" hook(?:: \S{1,80})? for "(.{1,300})"$/.exec(name);
  if (hook?.[1]) forms.push(hook[1]);
  const bare = name
    .replace(/\s?\[[^\]]{0,500}\]$/, '')
    .replace(/\s?\([^()]{0,500}\)$/, '')
    .replace(/\{[^}]{0,200}\}$/, '')
    .replace(/\s?\[[^[]{0,500}\]$/, '');
  forms.push(
    bare,
    bare.replace(/ with data set .{0,500}$/, ''),
    bare.replace(/\(.{0,500}$/, ''),
    bare.replace(/\[.{0,500}$/, ''),
  );
  const path = bare.replace(/\/.{0,500}$/, '');
  if (/^\w+$/.test(path)) forms.push(path);
  for (const separator of ['::', '.', ' > ', ' › ']) {
    const last = bare.split(separator).at(-1) ?? '';
    if (last !== '' && last !== bare) forms.push(last);
  }
  return [...new Set(forms.map((form) => form.trim()).filter((form) => form !== ''))];
}
