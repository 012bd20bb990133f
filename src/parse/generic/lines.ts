// Weighs one line of text that no format knows: how much it looks like the reason of a failure.

import { INFRA_RULES } from '../kit/infra/rules.ts';

/** What a line is. `head` may begin an error; `more` goes on with one; `echo` only repeats that something failed; `noise` never tells why. */
export type Sort = 'head' | 'more' | 'blank' | 'plain' | 'echo' | 'noise';

export interface Weighed {
  readonly sort: Sort;
  /** 0 to 10 for a head, else 0. */
  readonly points: number;
}

const LINE_CHARS = 1_000;
const of = (sort: Sort): Weighed => ({ sort, points: 0 });
const BLANK = of('blank');
const PLAIN = of('plain');
const MORE = of('more');
const ECHO = of('echo');
const NOISE = of('noise');

/** What programs put before their own words: times, levels, threads, streams. */
const LEAD =
  /^(?:\[?\d{1,4}[-/:.]\d\d[-/:.]\d\d(?:[T ]\d\d:\d\d:\d\d)?(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?(?: ?[AP]M)?\]?:?\s{1,8}|\[\d{1,9}(?:\.\d{1,9})?s?\] |#\d{1,4} (?:\d{1,5}\.\d{1,3} )?|(?:INFO|DEBUG|WARN|WARNING|NOTICE|TRACE) {1,2}[-:|] {1,2}|\[(?:INFO|info|stdout|stderr|err|out)\] )/;

/** A line of a program's own log, whatever its level. */
const LOGGED =
  /^\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ])?\d\d:\d\d:\d\d[.,]\d{1,6}\S{0,6}\]? {1,3}(?:\S{1,40} )?\[?(?:error|err|E|warn|fatal|crit\w{0,4})\]?\b/i;

/** Says that there were none. */
const NONE =
  /\b0 (?:errors?|failures?|failed|failing|problems?|issues?|offenses|fail)\b(?!.{0,80}\b[1-9]\d{0,6} (?:errors?|fail))/i;

const NOISES: readonly RegExp[] = [
  // Shell traces, downloads, progress, packages, caches.
  /^\++ (?!.{0,200}(?:not found|No such))/,
  /^(?:Get|Hit|Ign|Fetched|Selecting|Preparing|Unpacking|Setting up|Processing triggers|Reading (?:package|state)|Building dependency|Collecting|Downloading|Downloaded|Using cached|Requirement already|Installing|Installed|Fetching|Resolving deltas|Receiving objects|Compressing objects|Counting objects|remote: (?:Counting|Compressing|Enumerating|Total)|Retrieving|Pulling|Extracting|Already up[- ]to|Verifying Checksum|Digest: |Status: |Compiling|Copying|Linking|Generating|Updating|Cloning into|Checking out|Uploading|Saved? cache|Restored? cache|Cache (?:hit|saved|restored|not found)|cache uploaded|setting up|store build|changes detected|nothing changed|no cache|Successfully|Creating|Removing|Deleting|Moving|Entering|Leaving|Submodule|HEAD is now)\b/,
  /^\s{0,8}(?:\d{1,3}(?:\.\d{1,2})?% |\[[=#>. -]{6,}\]|[.·]{10,}$|[-=_*~#]{6,}$)/,
  /^(?:npm|yarn|pnpm) (?:notice|info|verbose|silly|timing|http)\b/,
  /^(?:npm )?warn(?:ing)?\b[: ]/i,
  /^\[?(?:WARN|WARNING|warn|warning|W|debug|DEBUG|notice|NOTICE)\]?:? /,
  /^\S{0,200}: (?:warning|note|info): /i,
  /\bdeprecat(?:ed|ion)\b|^\S{1,300}:\d{1,7}: [A-Z]\w{0,40}Warning: /i,
  // What passed.
  /\bTEST-(?:PASS|OK|START|INFO|SKIP|KNOWN-FAIL)\b/,
  /^\s{0,12}(?:ok \d|✓|✔|√|PASS\b|PASSED\b|\[ +(?:OK|RUN|PASSED) +\]|\[ok\])|(?:\.\.\.|…) ?(?:ok|OK|yes|no|done|passed)$|\bPASS(?:ED)?\s{0,4}(?:\[.{0,40}\])?$| \.\.\. ok\b/,
  NONE,
  /(?:errors?|failures?|failed)(?: count)?[:=] ?0\b(?!.{0,80}(?:errors?|failures?|failed)[:=] ?[1-9])/i,
  // Names and settings that only hold the word.
  /^\s{0,8}[\w.-]{0,60}(?:fail[_-]?fast|on[_-]?(?:error|fail\w{0,4})|error[_-]?(?:log|level|page|handler))\b\s{0,4}[:=]/i,
  /^(?:-W\S+|-f\S+|cc|gcc|g\+\+|clang|clang\+\+|c\+\+|rustc|javac|ar|ld|libtool|\/\S*\/(?:cc|gcc|g\+\+|clang\+?\+?|ld))\s.{40,}/,
];

/** Lines that only say that something above failed. */
const ECHOES: readonly RegExp[] = [
  /^(?:\S{1,80}[/\\])?(?:g|b|n|mingw32-)?make(?:\[\d{1,4}\])?: \*{3} .{0,400}(?:Error \d|Waiting for|Terminated)/,
  /^(?:\S{1,200}:\d{1,6}: )?recipe for target '.{1,200}' failed/,
  /^(?:make|gmake)(?:\[\d{1,4}\])?: (?:Leaving|Entering|Target|\*\*\* Deleting)/,
  /^npm (?:ERR!|error)\s{0,4}(?:A complete log|\s{4,}\/|This is probably not|There is likely|Test failed|Exit status|Failed at the|code ELIFECYCLE|errno \d|Lifecycle script|Make sure you|If you|Tell the author|You can get|Or if|not with npm|file \/|node -v|command (?:failed|sh)|path |workspace |location |in workspace|signal |argv |System |cwd |Linux |Darwin |npm {1,2}v|\S+@\S+ \S+: `)/,
  /^npm (?:ERR!|error)\s{0,4}$/,
  /^(?:error|ERROR|Error):? (?:Command failed with (?:exit code|signal)|Command exited with|Process completed|script .{1,80} exited|Process exited|An unexpected error occurred: "Command failed)/,
  /^(?:info Visit https|error An unexpected error occurred|\s{0,4}ELIFECYCLE|\s{0,4}ERR_PNPM_RECURSIVE)/,
  /^(?:Command|Process|Script|Task|Recipe|Job|Build|Build step|The command|Shell command|Program|Step)\b.{0,300}\b(?:exited|failed|terminated|returned|finished)(?: with)?(?: an?)?(?: (?:non-zero|error))?(?: exit)?(?: (?:status|code|value|error))?:? ?\(?-?\d{1,5}\)?\.?$/i,
  /^(?:exit (?:status|code)|returned?(?: code)?|status|Got exit code|Exited with(?: code)?|Exit code)[:= ]{1,3}-?\d{1,5}\.?$/i,
  /^(?:\*{3} )?(?:\[?ERROR\]? {0,3})?(?:BUILD|Build|Compilation|Tests?|Some tests|CMake build|Job|Run|Check|Lint(?:ing)?|Installation) (?:FAILED|failed|FAILURE|failure|completed unsuccessfully|unsuccessful)[.!]{0,3}(?: in .{0,60})?$/,
  /^(?:To see the full (?:log|stack)|Re-run |Rerun |Run with `?RUST_BACKTRACE|note: [Rr]un with|Use --trace|See full trace|\(See full trace|For more (?:information|details)|See (?:above|the log)|\[Help \d\]|Try(?:ing)? (?:again|running)|Stopping|Cleaning up|Shutting down|Tasks: TOP|Run tests? with|\* (?:Try|Get more help)|Get more help|> Run with --)/i,
  /^(?:FAILED|FAILURE|FAIL|ERROR|Failure|Failed|failed)[.!:]{0,3}$/,
  /^(?:(?:error|ERROR|note): {1,2})?(?:subprocess-exited-with-error|metadata-generation-failed|Failed building wheel|failed to run custom build command|This error originates from a subprocess|could not compile|aborting due to|build failed)/,
  /\b(?:one or more|some|all|at least one|\d{1,7}) (?:\w{1,20} )?(?:tests?|checks?|files?|jobs?|tasks?|commands?|specs?|examples?|builds?|modules?|targets?|suites?|hooks?|steps?)(?: (?:have|has))? (?:failed|failing|were unable|did not)\b/i,
  /^\s{0,4}(?:\w{1,30} ){0,3}tests? failed(?: with (?:error|code|status)[: ]{1,3}\d{1,5})?\.?$/i,
  /^(?:\S{1,80}: ?)?(?:ERROR: )?\w{1,30} failed while processing \S|^\*\* (?:TEST|BUILD|ARCHIVE|ANALYZE)\b.{0,30}FAILED \*\*|^Failing tests:$|^Result: FAIL|^Test Summary Report|^\s{0,4}Non-zero exit status|^FAILED \((?:failures|errors)=/,
];
/** That a command or an action of a step failed, which the runner says of every step that did. */
const OUTCOME =
  /^(?:Error: )?(?:Process completed with exit code|.{0,300}(?:failed with exit code|exited with code|returned exit code) '?-?\d|The process '.{1,400}' failed|Process '.{1,200}' (?:failed|exited)|Executing the custom container implementation failed|Command failed: |PowerShell exited with code|Bash (?:exited with code|wrote one or more lines)|Docker (?:run|build) failed with exit code|Unhandled error: Error: The process)/;
/** A list's entry or a sentence of prose: its words speak of something else. */
const LISTED = /^\s{0,12}(?:\d{1,6}\. |[-*•] |['"]\S{1,80}['"] )|https?:\/\/\S{8}.{0,600}(?: {2}|'$)|^\t'/;

const FRAME =
  /^\s{1,40}at (?:\S.{0,300}[(:]|\S{3,})|^\s{0,8}File "[^"]{1,400}", line \d|^\s{0,8}#\d{1,4}:? (?!\d{1,5}\.\d{1,3} |ERROR|CANCELED|\[)|^\s{0,12}\.{3} \d{1,4} (?:more|common)|^\s{2,20}from \S{1,300}:\d|^\S{1,300}:\d{1,6}:in [`']|^\s{0,8}\d{1,3}: 0x[0-9a-f]|^\t[\w./-]{1,300}\.go:\d|^goroutine \d|^stack traceback:|^\s{2,12}\S{1,200}:\d{1,6}: (?:in|anonymous|\w)/;
const GOES_ON =
  /^(?:\s{2,}\S|\t|\s?[|│╭╰┆·>^~]|[-+@=]{1,3}(?: |$)|\d{1,5} ?\||\.{3}$|E {2,}|(?:Expected|Received|Actual|Got|Want|Reason|Details|Hint|HINT|Note|note|help| {2}=|Caused by|expected|actual|got|Message|Stack|Location|Searched|code|stdout|stderr|left|right|where|required|found)\b.{0,4}[:=])/;

interface Head {
  readonly pattern: RegExp;
  readonly points: number;
}

/** From the surest to the vaguest; the first that fits counts. */
const HEADS: readonly Head[] = [
  {
    points: 10,
    pattern:
      /^Traceback \(most recent call last\)|\b[Pp]anic(?:ked at |: )|^(?:Exception|Error) in thread|^Unhandled (?:exception|promise|rejection)|\bUncaught (?:exception|\w{0,40}Error)|^\*\* \((?:\w{1,60}\.){0,4}\w{1,60}\)|^rake aborted!|(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer: (?!true|false|\d)|: Assertion .{1,400} failed|^Assertion failed|\bSegmentation fault\b|\(core dumped\)|^PANIC\b|\bSIG(?:SEGV|ABRT|BUS|ILL|FPE)\b|INTERNAL COMPILER ERROR|internal compiler error|\bTEST-UNEXPECTED-|\bPROCESS-CRASH\b/,
  },
  {
    points: 9,
    pattern:
      /^(?:[^\s:]{1,160}: ?){0,3}(?:fatal(?: error)?|FATAL(?: ERROR)?|error|Error|ERROR)(?:\[[\w:-]{1,40}\]|\(\w{1,20}\)| [A-Z]{1,6}\d{2,6})?[:!] ?\S/,
  },
  {
    points: 9,
    pattern:
      /^\s{0,4}(?:[\w$]{1,80}[.:]{1,2}){0,8}[A-Z]\w{0,80}(?:Error|Exception|Failure|Fault|NotFound|Interrupt)\b(?:: |:$|$| \()/,
  },
  {
    points: 9,
    pattern:
      /^\s{0,8}(?:not ok \d|✖|✗|✘|❌|×(?= )|⨯|🚨|FAIL(?:ED|URE)?\b[:!\]]? {0,4}\S|\[ {1,2}FAILED {1,2}\]|\[FAIL(?:ED)?\]|\[ERROR\]|\[error\]|\[!\]|ERR!|!!! |E {3}\S|--- FAIL: |\*{3} FAILED|\d{1,4}\) (?:Failure|Error|test |\S.{0,200}(?:Test|Spec|Tests)\b)|At \S.{0,300}:\d{1,6} char:\d)/u,
  },
  {
    points: 8,
    pattern:
      /\b(?:fatal error|FATAL ERROR|ERROR|FATAL)\b[: \]|-]|(?:^|[\s:(\]])[Ee]rror: \S|\bhas failed\b|\bFAILED\b|\.\. ?(?:ERROR|FAILED|FAILURE|NOK|failed|error)$|\bFAIL: |\bFAIL\b/,
  },
  {
    points: 7,
    pattern:
      /^Caused by: |^npm (?:ERR!|error) |\bundefined reference to\b|\bNo such file or directory\b|\b(?:command )?not found$|\bPermission denied\b|\bunbound variable\b|\bConnection (?:refused|reset|timed out|error)|\bcannot (?:find|open|stat|access|load|import|resolve|allocate|be)\b|[Cc]an(?:'t|not) \w|\b[Cc]ould not \w|\b[Uu]nable to \w|\b[Uu]n(?:recognized|known) (?:option|argument|command|flag|key|type|host|revision|subcommand)|\bflag provided but not defined\b|\bNo \w{1,30} found\b|\bno such \w|\bInvalid \w|\binvalid \w{1,30}\b|\bout of memory\b|\b[Tt]imed? ?out\b|\bexceed(?:s|ed)\b|\bmore than the\b.{0,40}\bmaximum\b|\bdoes(?: not|n't) (?:exist|match|compile|have)|\b[Mm]issing \w|\bis missing\b|\bseems to be missing\b|\bnot in order\b|\bMismatch|mismatch\b|\brejected\b|\brefus(?:ed|ing|es)\b|\bunexpected (?!\d)\w|\bUnexpected \w|\bnot (?:available|supported|allowed|permitted|defined|valid|formatted|up to date|accessible|satisf\w{1,6})\b|\bfailed[.:] {1,2}\S|\bbut (?:it |they )?(?:does(?:n't| not)|did(?:n't| not)|is(?:n't| not)|was(?:n't| not)?|were|got|found|received)\b/,
  },
  {
    points: 6,
    pattern:
      /^diff --git |^--- (?:a\/|Expected|\S{1,200}\t\d{4}-)|^Files .{1,400} differ$|^[Pp]lease (?:run|fix|commit|update|add)|\bmust (?:be|have|not)\b|^(?:\d{1,5} )?(?:[Ii]ssues?|[Pp]roblems?|[Vv]iolations?|[Oo]ffenses?|Errors?|Failures?|Failed \w{1,20}|FAILURES?|ERRORS?)(?: :-?\(| found.{0,40}|:| \(\d{1,5}\))\s{0,4}$/,
  },
  {
    points: 5,
    pattern:
      /\b(?:[Ff]ailed|FAILED)\b|\b[Ff]ailure\b|\bexception\b|\bException\b|\berrors?\b|\bErrors?\b|\baborted\b|\b[Kk]illed\b|\bdenied\b|\bbroken\b|\bconflicts?\b|\bexpected\b|\bviolat\w{1,5}\b|\bbad \w/,
  },
];

/** A word of every head: what has none of them is not looked at closer. The first tell wherever they stand. */
const SURE =
  /error|err!|fail|exception|fatal|panic|traceback|abort|assert|core dumped|sanitizer|unexpected|crash|refus|denied|cannot|can['’]t|could ?n|does(?:n['’]t| not)|unable|un(?:known|recogni|bound|defined|supported|available|handled|caught)|invalid|missing|mismatch|conflict|broken|killed|reject|time[d-]? ?out|exceed|please |violat|^diff --git|^--- |out of (?:memory|disk|date|space)|too many|toomany|offenses|^\*\* |^at |sig(?:segv|abrt|bus|ill|fpe|kill|term)|more than the|certificate|cert_|rate limit|memory|quota|credential|oom[-_ ]|dubious|incompatible|glibc|spawn |hang up|interrupt|expected|required|unset|pubkey|handshake|expkey|imagepull|pull|token|sum mismatch|early eof|too slow|^fatal|clone of|merge|bound variable|exec format|ld terminated|nodename|wrong version/iu;
/** Those that need a closer look, each by itself: most lines that hold one's word hold no other's. */
export const DOUBTS: readonly RegExp[] = [
  /\berr\b|fault\b|\bnot (?:found|in |available|supported|allowed|permitted|defined|valid|formatted|up |accessible|satis|set|known|enough|our|order|yet|trusted|resolve)|\b(?:is|are) not\b|\bno \w|\bmust\b|differ$|requires?\b|\bbad |\bssl|\be(?:conn|no|timed|ai_|host|net|mf|nf)\w/iu,
  /^\s{0,8}(?:✖|✗|✘|❌|×|⨯|🚨|\[!\]|!!!|\d{1,4}\) )/iu,
  /issues?\b/iu,
  /problems?\b/iu,
  /\b(?:http|status).{0,12}[45]\d\d/iu,
  /\b(?:50[234]|40[13]|429)\b/iu,
];

/** What stands in every head that fits none of `DOUBTS`. */
export const TELLING: readonly RegExp[] = [SURE];

/** False for a line that begins nothing: it says that there were none. */
export function mayBegin(text: string): boolean {
  const line = text.slice(0, LINE_CHARS);
  return line.startsWith('##[') || !(NONE.test(line) && NONE.test(line.replace(LEAD, '')));
}

/** Asks all patterns of the same flags at once. */
function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const flags = [...new Set(patterns.map((pattern) => pattern.flags))];
  const joined = flags.map(
    (flag) =>
      new RegExp(patterns.flatMap((pattern) => (pattern.flags === flag ? [pattern.source] : [])).join('|'), flag),
  );
  return (text) => joined.some((pattern) => pattern.test(text));
}

const echoes = anyOf(ECHOES);
const noises = anyOf(NOISES);

/** Weighs a line. Linear in its first 1,000 characters. `isOpen` tells whether it could go on with something. */
export function weigh(text: string, isOpen: boolean): Weighed {
  const line = text.length > LINE_CHARS ? text.slice(0, LINE_CHARS) : text;
  if (!line.trim()) return BLANK;
  if (line.startsWith('##[')) return weighRunner(line);
  const isTold = SURE.test(line) || DOUBTS.some((doubt) => doubt.test(line));
  if (!isTold && !isOpen) return PLAIN;
  // A document on one line is no log.
  if (text.length > LINE_CHARS && /^\s{0,8}[[{<]/.test(text)) return NOISE;
  const said = line.replace(LEAD, '');
  if (echoes(said)) return ECHO;
  if (FRAME.test(line)) return MORE;
  if (noises(said)) return NOISE;
  const points = isTold ? trusted(line, said) : 0;
  if (points) return { sort: 'head', points };
  return GOES_ON.test(line) ? MORE : PLAIN;
}

/** What GitHub's runner says itself: its errors are somebody's, its other lines nobody's. */
function weighRunner(line: string): Weighed {
  if (!line.startsWith('##[error]')) return NOISE;
  return isEcho(line.slice(9)) ? ECHO : { sort: 'head', points: 8 };
}

/** The points of a line, none where its place makes its words doubtful. */
function trusted(line: string, said: string): number {
  const points = pointsOf(said);
  // A program under test logs errors that its tests expect.
  if (points > 6 && points < 10 && LOGGED.test(line)) return 6.5;
  // What is indented is said of the line above, unless it is sure of itself.
  if (points < 8 && /^\s{4}/.test(line)) return 0;
  return points < 7 && LISTED.test(said) ? 0 : points;
}

function pointsOf(said: string): number {
  const surest = HEADS[0]?.pattern.test(said) ? 10 : 0;
  if (surest) return surest;
  if (INFRA_RULES.some(({ pattern }) => pattern.test(said))) return 9;
  return HEADS.find(({ pattern }) => pattern.test(said))?.points ?? 0;
}

/** True for a message that only repeats that something failed. */
export function isEcho(message: string): boolean {
  const said = message.slice(0, LINE_CHARS);
  return OUTCOME.test(said) || echoes(said);
}
