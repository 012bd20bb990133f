// Hides what stands behind a name that says it is secret, however short: settings, flags, logins, headers, `.netrc`.
//   DB_PASSWORD=s3      "clientSecret": "abcd"      curl -u bob:hunter2      machine host login bob password hunter2

const MASK = '***';

const OPEN_KEY = String.raw`(?:passw(?:or)?d|passphrase|passwort|pwd|(?:client|app|shared|master|webhook|signing|user)?[_-]?secret(?:[_-]?(?:key|access[_-]?key|token))?|(?:api|access|account|private|subscription|encryption|storage|license)[_-]?key|(?:\w{1,20}[_-])?(?:auth|access|refresh|api|id|bearer|session|deploy|bot|npm|github|gitlab|ci)?[_-]?token|credentials?|_auth)`;
/** A telling name, perhaps with others before it, then what sets it. */
const SETS = String.raw`(?<key>(?<![A-Za-z0-9])(?:[\w.]{0,60}?[_.-])?(?<lead>[a-z]{2,20}(?=[A-Z]))?(?<told>${OPEN_KEY})\d?)(?<closes>\\?["'\x60]?)(?<sets>[ \t]{0,4}(?:=>|:=|[:=])(?!=)[ \t]{0,4})`;
const QUOTED = String.raw`(?<quote>\\?["'\x60])(?<inside>(?:(?!\k<quote>)[^\n]){1,4096}?)(?<end>\k<quote>|$)`;
const BARE = String.raw`(?<bare>[^\s"'\x60,;&<>(){}\[\]][^\s"'\x60,;&<>(){}\[\]]{0,4096})(?<after>[^\n]{0,200})`;
const SETTINGS = new RegExp(`${SETS}(?:${QUOTED}|${BARE})`, 'gim');

/** What is code, a type or a reference rather than a value. */
const REFERENCE =
  /^(?:\*{3,}|[$%<{].*|(?:null|none|nil|undefined|true|false|string|str|bool(?:ean)?|number|int|integer|any|unknown|void|never|object|bytes|char|varchar|text|optional|required|new|await|self|this|process|os|env|config|options|props|params|req|request|secrets|vars|expected|got|was|is|not|must|should|to|missing|invalid|error|failed|ok)\b.*)$/i;
const SAME = /passw|passphrase|pwd|secret|token|key|credential/i;
/** Words of a sentence about a value. */
const PROSE =
  /\b(?:must|should|is|are|was|not|required|invalid|expected|can|cannot|too|least|has|have|does|did|field|missing|error|wrong|the|of|to|for|and|or|from|in)\b/i;
const CODE = /^\s{0,4}(?:[(.[]|[=!]=|=>)/;

function setting(whole: string, groups: Readonly<Record<string, string | undefined>>): string {
  const { key = '', closes = '', sets = '', quote, inside = '', end = '', bare = '', after = '' } = groups;
  const { lead = '', told = '' } = groups;
  // `accessToken` says it, `begintoken` counts; so does `token="14"`.
  if (lead && /[a-z]$/.test(lead) && /^[a-z]/.test(told)) return whole;
  if (/token$/i.test(told) && /^\d{1,6}$/.test(inside || bare)) return whole;
  const before = `${key}${closes}${sets}`;
  if (quote !== undefined) {
    const isReference = REFERENCE.test(inside) && !/^(?:null|true|false|secret|ok)$/i.test(inside);
    return isReference && /^(?:\*{3,}|[$%<{])/.test(inside) ? whole : `${before}${quote}${MASK}${end}`;
  }
  const isShout = /^[A-Z\d_.-]+$/.test(key);
  if (REFERENCE.test(bare) || isNamed(bare) || CODE.test(after)) return whole;
  if (isWorkingDirectory(key, bare)) return whole;
  // `name: words` is a sentence more often than a setting.
  const isSaid = sets.trim() === ':' && !isShout && closes === '';
  if (isSaid && after.trim() && (PROSE.test(after) || !/^[\s,;]/.test(after) || after.trim().split(/\s+/).length > 3))
    return whole;
  if (isSaid && after.trim() && /^\s/.test(after)) return `${before}${MASK}`;
  return `${before}${MASK}${after}`;
}

/** A name for a value that speaks of itself: `password = userPassword`. */
const isNamed = (bare: string): boolean => /^[A-Za-z_][\w.-]{0,200}$/.test(bare) && SAME.test(bare);

const isWorkingDirectory = (key: string, bare: string): boolean =>
  /^(?:OLD)?PWD$/i.test(key) && /^(?:[/~]|[A-Za-z]:)/.test(bare);

/** The rest: each with what stays before and after what it hides. */
const OTHERS: readonly (readonly [hint: RegExp, pattern: RegExp])[] = [
  [
    /--/,
    /(?<keep>--(?:[a-z]{1,20}-){0,3}(?:password|passwd|passphrase|token|secret|api-?key|access-?key|secret-?key|client-?secret)(?:=|\s{1,4})['"]?)(?![$%<{*-])(?<value>[^\s'"]{1,4096})/gi,
  ],
  [
    /-u|-user/,
    /(?<keep>(?:^|\s)(?:-u|--(?:proxy-)?user)[ =]{0,2}['"]?[^\s:'"$]{1,200}:)(?![$%<{*])(?!\d{1,6}(?:\s|$))(?<value>[^\s'"]{1,4096})/gm,
  ],
  [
    /password|machine/i,
    /(?<keep>\bmachine\s{1,8}\S{1,300}\s{1,8}(?:login\s{1,8}\S{1,300}\s{1,8})?(?:account\s{1,8}\S{1,300}\s{1,8})?password\s{1,8})(?<value>\S{1,4096})/gi,
  ],
  [
    /password/,
    /(?<keep>^\s{0,20}(?:login\s{1,8}\S{1,300}\s{1,8})?password[ \t]{1,8})(?<value>\S{1,4096})(?=\s{0,8}$)/gm,
  ],
  [/-p/, /(?<keep>\blogin\b[^\n]{0,300}?\s-p\s{1,4}['"]?)(?![$%<{*-])(?<value>[^\s'"]{1,4096})/g],
  [/sshpass/, /(?<keep>\bsshpass\s{1,4}-p\s{0,4}['"]?)(?![$%<{*])(?<value>[^\s'"]{1,4096})/g],
  [
    / -p/,
    /(?<keep>\b(?:mysql|mariadb)(?:dump|admin|import|check|show)?\b[^\n]{0,300}?\s-p['"]?)(?![$%<{*\s-])(?<value>[^\s'"]{1,4096})/g,
  ],
  [
    /authorization/i,
    /(?<keep>\b(?:proxy-)?authorization["']?\s{0,4}[:=]\s{0,4}["']?(?:basic|bearer|token|digest|apikey)\s{1,4})(?![$%<{*])(?<value>[^\s"']{1,4096})/gi,
  ],
  [
    /<\/|&lt;\//,
    /(?<keep><(?<tag>\w{0,40}(?:password|passphrase|secret|token|apikey)\w{0,3})>\s{0,8})(?![$%{*])(?<value>[^<\n]{1,4096})(?=<\/\k<tag>>)/gi,
  ],
  [
    /pass/i,
    /(?<keep>(?<![A-Za-z0-9])pass["']?\s{0,4}[:=]\s{0,4}["'])(?![$%<{*]|\d{1,6}["'])(?<value>[^"'\n]{1,4096})(?=["'])/gi,
  ],
  [/passphrase for/i, /(?<keep>\bpassphrase for [^\n:]{1,300}: {1,4})(?<value>\S[^\n]{0,400})/gi],
];

const HINT =
  /pass|pwd|secret|token|key\d?\\?["'`]?[ \t]{0,4}[:=]|credential|_auth|authorization|(?:^|\s)-u|--(?:proxy-)?user|machine\s|\s-p/i;

/** False for a text in which nothing is told. */
export const mayTell = (text: string): boolean => HINT.test(text);

/** The text with what telling names set hidden. Lines stay lines; bounded in time by the text's length. */
export function hideTold(text: string): string {
  if (!mayTell(text)) return text;
  let shown = text.replace(SETTINGS, (...found) =>
    setting(found[0] as string, found.at(-1) as Record<string, string | undefined>),
  );
  for (const [hint, pattern] of OTHERS)
    if (hint.test(shown))
      shown = shown.replace(pattern, (...found) => {
        const { keep = '', value = '' } = found.at(-1) as Record<string, string | undefined>;
        return isNamed(value) || /^[A-Z_]{2,}$/.test(value) ? (found[0] as string) : `${keep}${MASK}`;
      });
  return shown;
}
