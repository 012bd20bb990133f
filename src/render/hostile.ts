// Makes text that others wrote fit to be shown: no terminal escapes, no invisible or reordering characters, no workflow commands.

// CSI, then OSC/DCS/SOS/PM/APC up to their terminator (or the end of the line), then any two-character escape.
const ESCAPES =
  /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c\n]{0,8192}(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]{0,8}[0-~]?/g;
// C0 but tab and newline, DEL, C1.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
// What Unicode says to show as nothing (zero-width, bidi controls, fillers, tags), but not the selectors that make an emoji.
// Made when first asked for: Unicode's tables take longer to open than most reports to write.
let invisible: RegExp | null = null;

/** Nothing to strip. */
const PLAIN = /^[\n\t -~]*$/;

/** Strips escapes, control, bidi and zero-width characters; every kind of line end becomes `\n`; lone surrogates become U+FFFD. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  invisible ??= /(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;
  return text
    .replace(ESCAPES, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(invisible, '')
    .toWellFormed();
}

/** Breaks what the runner would read as a command: `##[` anywhere and `::` at the start of a line. Expects cleaned text. */
export function breakCommands(text: string): string {
  return text.replace(/##\[/g, '## [').replace(/^([^\S\n]*)::/gm, '$1: :');
}

/** Text on one line, runs of white space as one space, no space at the ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** At most `units` UTF-16 units, an ellipsis included; never half of a character pair. */
export function clip(text: string, units: number): string {
  if (text.length <= units) return text;
  const cut = text.slice(0, Math.max(0, units - 1));
  const last = cut.charCodeAt(cut.length - 1);
  return `${last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut}…`;
}

/** The end of a text where the beginning matters less, such as a path. */
export function clipStart(text: string, units: number): string {
  if (text.length <= units) return text;
  const cut = text.slice(text.length - Math.max(0, units - 1));
  const first = cut.charCodeAt(0);
  return `…${first >= 0xdc00 && first <= 0xdfff ? cut.slice(1) : cut}`;
}
