// How each language prints one stack frame. The first shape that fits a line reads it.

/** One way to print a frame. `hint` is a text every such line holds; `path` makes the path where it is not printed as such. */
export interface Shape {
  readonly hint: string;
  readonly pattern: RegExp;
  readonly path?: (said: Record<string, string | undefined>) => string;
  /** The trace prints the outermost call first. */
  readonly callsFirst?: boolean;
  /** Its names have letters of any script. */
  readonly anyScript?: boolean;
  /** The function stands on the line before. */
  readonly nameBefore?: boolean;
}

const SOURCE =
  '(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyi|pyx|go|rs|java|kts?|scala|groovy|gradle|cs|fs|vb|c|cc|cpp|cxx|h|hh|hpp|hxx|inl|ipp|mm?|swift|rb|erb|rake|gemspec|ru|php|phpt|inc|exs?|erl|hs|lua|pl|pm|t|dart|sh|bash|bats|jl|nim|zig|ml|mli|cr|clj|cljs|robot|feature|ya?ml|json|toml|sql|tf|sol|f90|f|pas|adb|ads|d|r|R)';
/** A path with a drive, a scheme or none, that ends in a source file's name. */
const PLACE = `(?!\\[[^\\]\\n]{1,80}\\] )(?<path>(?:[A-Za-z]:[\\\\/]|file:\\/\\/\\/?)?[^\\s:()"'<>|*?][^:()"'<>|*?›\\t]{0,300}?\\.${SOURCE})`;

/** Nothing to take off: no scheme, query, bundler's prefix or leading dot. */
const CLEAN = /^(?!\.[/\\]|(?:_N_E|base|@fs)\/)[\w/.@+~$-]+$/;

const BUNDLED = /^(?:https?:\/\/[^/]{1,200}\/)?__cypress\/tests\?p=/;

/** True for a place in a bundle of Cypress's: its line counts lines of the bundle. */
export const isBundled = (path: string): boolean => BUNDLED.test(path);

/** A path without URL scheme, host, query, bundler prefix or doubled separators; empty when nothing is left. */
export function cleanPath(raw: string): string {
  let path = raw.trim();
  if (CLEAN.test(path)) return path;
  path = path
    .replace(/^async /, '')
    .replace(/^file:\/\/(?:localhost)?(?=\/)/, '')
    .replace(/^file:\/\//, '');
  if (/^\/[A-Za-z]:[\\/]/.test(path)) path = path.slice(1);
  path = path
    .replace(/^(?:webpack-internal|webpack|turbopack|vite|rsc|ng):\/{2,3}/, '')
    .replace(/^https?:\/\/[^/]{1,200}\//, '');
  // Cypress serves a spec or a support file bundled, and names it behind its own page.
  path = path.replace(BUNDLED, '');
  path = path.replace(/^\([\w-]{1,40}\)\//, '').replace(/^(?:_N_E|base|@fs)\/(?=.)/, '');
  path = path.replace(/[?#][\w=&.%-]{0,200}$/, '');
  while (path.startsWith('./') || path.startsWith('.\\')) path = path.slice(2);
  return path;
}

/** `com.acme.Order$Line` in `Order.java` stands in `com/acme/Order.java`: a tree is searched by that suffix. A class named like its file ends the package, however that is written. */
function javaPath(said: Record<string, string | undefined>): string {
  const names = (said.name ?? '').split('.');
  const stem = (said.path ?? '').replace(/\.\w{1,6}$/, '');
  const at = names.findIndex(
    (name) => name === stem || (name.startsWith(stem) && /^(?:Kt)?(?:\$|$)/.test(name.slice(stem.length))),
  );
  const packages = at < 0 ? names.slice(0, -2) : names.slice(0, at);
  while (at < 0 && packages.length && /^[A-Z]/.test(packages.at(-1) ?? '')) packages.pop();
  return [...packages, said.path ?? ''].join('/');
}

const shape = (hint: string, pattern: RegExp, more: Omit<Shape, 'hint' | 'pattern'> = {}): Shape => ({
  hint,
  pattern,
  ...more,
});

export const SHAPES: readonly Shape[] = [
  // Python and OCaml; an ExceptionGroup indents with bars.
  shape('File "', /^[\s|+-]{0,40}File "(?<path>[^"]{1,400})", line (?<line>\d{1,9})(?:, in (?<name>.{1,200}))?/, {
    callsFirst: true,
  }),
  // V8: Node, Chrome, Deno, Bun, jest, mocha, Playwright.
  shape(
    'at ',
    /^[\s|]{0,40}at (?:async )?(?:new )?(?<name>[^()]{1,200}?)(?: \[as [^\]]{1,80}\])? \((?:eval at [^(]{1,200} \()?(?<path>[^()]{1,400}?):(?<line>\d{1,9}):(?<column>\d{1,9})\)/,
  ),
  // Java, Kotlin, Scala, Groovy. A function's name in Kotlin and Scala may hold blanks and signs.
  shape(
    'at ',
    /^[\s|]{0,20}at (?:[\w.@-]{0,80}\/{1,2}){0,3}(?<name>[\w$<>-]{1,300}(?:\.[^.:;/\\\s](?:[^.:;/\\]{0,200}[^.:;/\\\s])?){0,30})\((?<path>[\w$-]{1,120}\.(?:java|kts?|scala|groovy|clj|jsp)):(?<line>\d{1,9})\)/,
    { path: javaPath, anyScript: true },
  ),
  // .NET, in any language of the runtime's messages.
  shape(
    ') ',
    /^\s{0,20}(?:at|in|bei|à|em|в|場所|在|en|w) (?<name>[^\s].{0,400}?\)) \S{1,12} (?<path>(?:[A-Za-z]:|\/)[^:]{1,400}):\S{1,12} (?<line>\d{1,9})/,
  ),
  // PowerShell.
  shape(
    'at ',
    /^\s{0,20}at (?<name><?[\w-]{1,120}>?), (?<path>(?:[A-Za-z]:)?[^\s:,][^:,]{0,400}\.psm?1): ?(?:line )?(?<line>\d{1,9})/,
  ),
  // Dart's VM, and its tests' shorter form.
  shape(
    '#',
    /^\s{0,8}#\d{1,4}\s{1,8}(?<name>.{1,200}?) \((?<path>(?:file|package|dart|org-dartlang-\w{1,20}):[^\s()]{1,300}?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?\)/,
  ),
  shape(
    '.dart ',
    /^\s{0,8}(?<path>[\w./:\\-]{1,300}\.dart) (?<line>\d{1,9}):(?<column>\d{1,9})\s{1,20}(?<name>.{1,200})$/,
  ),
  // PHP's numbered trace.
  shape('#', /^\s{0,8}#\d{1,4} (?<path>[^\s(][^(]{0,300}?)\((?<line>\d{1,9})\): (?<name>.{1,200}?)(?:\(.{0,400}\))?$/),
  // Sanitizers, gdb, lldb.
  shape(
    '#',
    /^\s{0,8}(?:\* )?(?:frame )?#\d{1,4}:? {1,4}(?:0x[0-9a-f]{1,16}(?: in)? )?(?<name>.{1,300}?)(?: at)? (?<path>(?:[A-Za-z]:)?[\w./\\+~@-]{1,300}\.\w{1,5}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?\)?$/,
  ),
  // Valgrind.
  shape(
    '0x',
    /^={2}\d{1,9}={2} {1,8}(?:at|by) 0x[0-9A-F]{1,16}: (?<name>.{1,200}?) \((?<path>[\w.+/-]{1,200}):(?<line>\d{1,9})\)/,
  ),
  // Elixir.
  shape(
    ': ',
    /^\s{0,12}(?:\([\w-]{1,60}(?: [\w.+-]{1,40})?\) )?(?<path>[\w./-]{1,200}\.(?:exs?|erl)):(?<line>\d{1,9}): (?<name>[^\s].{0,200})$/,
  ),
  // Rust's backtrace: the place under its function.
  shape('at ', /^\s{4,40}at (?<path>[^\s:()][^:()]{0,300}\.rs):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?$/, {
    nameBefore: true,
  }),
  // V8 without a function.
  shape('at ', /^[\s|]{0,40}at (?:async )?(?<path>[^()\s][^()]{0,400}?):(?<line>\d{1,9}):(?<column>\d{1,9})$/),
  // Vitest.
  shape(
    '❯ ',
    /^\s{0,12}❯ (?:(?<name>[^\s/\\][^/\\]{0,200}?) )?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,300}):(?<line>\d{1,9}):(?<column>\d{1,9})/,
  ),
  // Firefox, Safari and JavaScriptCore.
  shape(
    '@',
    /^\s{0,12}(?<name>[^@\s]{0,120})@(?<path>(?:https?|file|webpack|webpack-internal):\/\/[^\s]{1,400}?|\/[^\s:]{1,300}):(?<line>\d{1,9}):(?<column>\d{1,9})$/,
  ),
  // Rust: where it panicked, the new and the old way.
  shape('panicked at ', /panicked at (?<path>[^\s':][^':]{0,300}\.rs):(?<line>\d{1,9}):(?<column>\d{1,9})/),
  shape('panicked at ', /panicked at '.{0,900}', (?<path>[^\s:][^:]{0,300}\.rs):(?<line>\d{1,9}):(?<column>\d{1,9})/),
  // Go: a panic's place under its function; testify's trace.
  shape('.go:', /^\s(?<path>[^\s:][^:]{0,300}\.go):(?<line>\d{1,9})(?: \+0x[0-9a-f]{1,16})?$/, { nameBefore: true }),
  shape(
    '.go:',
    /^\s{0,60}(?:Error Trace:\s{1,12})?(?<path>(?:[A-Za-z]:)?[^\s:][^:\t]{0,300}\.go):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?::|$)/,
  ),
  // Ruby: minitest, rspec, plain; both quotes of its history. Lua and bash print alike.
  shape(
    ':in ',
    /^[\s#]{0,20}(?:from |\d{1,4}: from )?(?<path>[^\s:#[][^:]{0,300}|[A-Za-z]:[^:]{1,300}):(?<line>\d{1,9}):in (?:[`'](?<name>[^`']{1,200})')?/,
  ),
  shape(': in ', /^[\s>]{0,12}(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,300}\.py):(?<line>\d{1,9}): in (?<name>.{1,200})$/, {
    callsFirst: true,
  }),
  shape(
    ': in ',
    /^\s{0,12}(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,300}\.(?:lua|sh|bash)):(?<line>\d{1,9}): in (?:function |method )?[<'`]?(?<name>[^'`>]{1,200})/,
  ),
  shape('# ', /^\s{0,20}# (?<path>\.{0,2}\/?[^\s:][^:]{0,300}\.(?:rb|rake|ru)):(?<line>\d{1,9})/),
  shape('[', /\[(?<path>[^\s[\]:]{1,300}\.rb):(?<line>\d{1,9})\]:?$/),
  // bats, Perl, Haskell, Swift, Julia.
  shape(
    ', line ',
    /\(?(?:in test file|from function `(?<name>[^']{1,120})' in (?:test )?file|in file) (?<path>[^\s,][^,]{0,300}), line (?<line>\d{1,9})/,
  ),
  shape(' line ', /(?:^|\s)(?:called )?at (?<path>[^\s'"()][^\s'"()]{0,300}\.(?:pl|pm|t|psgi)) line (?<line>\d{1,9})/),
  shape(' on line ', / in (?<path>(?:[A-Za-z]:)?[^\s:]{1,300}\.(?:php|phpt|inc|module)) on line (?<line>\d{1,9})/),
  shape('called at ', /called at (?<path>[^\s:]{1,300}\.hs):(?<line>\d{1,9}):(?<column>\d{1,9})/),
  shape(', line ', /\bfile (?<path>[^\s,]{1,300}\.swift), line (?<line>\d{1,9})/),
  shape('@ ', /^\s{0,12}@ (?<name>[\w.]{1,80}) (?<path>[^\s:]{1,300}\.jl):(?<line>\d{1,9})/),
  // pytest's own line, the outermost call first.
  shape(
    '.py:',
    /^\s{0,4}(?<path>(?:[A-Za-z]:)?[^\s:<>"'][^:<>"']{0,300}\.py):(?<line>\d{1,9}):(?: (?<error>[\w.]{0,120}))?$/,
    { callsFirst: true },
  ),
  // MSVC and its kin; then any place at the start of a line: gtest, Catch2, phpunit, assert(), compilers.
  shape('): ', new RegExp(`^\\s{0,20}${PLACE}\\((?<line>\\d{1,9})(?:,(?<column>\\d{1,9}))?\\): `)),
  shape(
    ':',
    new RegExp(
      `^\\s{0,20}(?:[\\w.-]{1,60}: |at |in |--> |Location: {0,12}|on )?${PLACE}:(?<line>\\d{1,9})(?::(?<column>\\d{1,9}))?(?=$|[:\\s,)])(?!(?::\\d{1,9})? ›)`,
    ),
  ),
];
