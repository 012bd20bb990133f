// How task runners, package managers, shells and the system say that a program failed.

import { type Closing, command, last, vague } from './closing.ts';

export const PROGRAMS: readonly Closing[] = [
  command(
    'make',
    'failed',
    /^(?:\S{1,80}[/\\])?(?:g|b|n|p|mingw32-|d)?make(?:\.exe)?(?:\[\d{1,4}\])?: \*{3} .{0,400}\b(?:Error -?\d{1,10}|Stop\.|Segmentation fault|Killed|Terminated|Aborted|Interrupt)(?!.{0,20}\(ignored\))/,
  ),
  command('bmake', 'failed', /^\*{3} (?:Error code \d|\[\S{1,200}\] (?:Error|Stopped))/),
  command('ninja', 'failed', /^ninja: (?:build stopped: |error: |fatal: )/),
  command('cmake', 'failed', /^-- Configuring incomplete, errors occurred!|^CMake Error\b|^CMake Generate step failed/),
  command(
    'npm',
    'failed',
    /^npm (?:ERR!|error) (?:code|Exit status|Lifecycle script|errno|command failed|Test failed|Failed at|ELIFECYCLE|Missing script|missing script)\b/,
  ),
  command(
    'yarn',
    'failed',
    /^error (?:Command failed with (?:exit code|signal)|An unexpected error occurred)|^error Command ".{1,100}" not found|^(?:➤ )?YN0000: (?:[·└] )?(?:Failed with errors|The command failed)|^Usage Error: Couldn't find a script/u,
  ),
  command('pnpm', 'failed', /^\s{0,4}(?:\S{1,80}: )?ELIFECYCLE\b|^\s{0,4}ERR_PNPM_\w/),
  command(
    'bun',
    'failed',
    /^error: script ".{1,100}" (?:exited with code|was terminated by signal)|^error: (?:Script not found|Module not found) /,
  ),
  command('lerna', 'failed', /^lerna ERR! /),
  command(
    'nx',
    'failed',
    /^\s{0,4}(?:✖|✘|>|—|NX)?\s{0,6}(?:NX {2,4}(?:Running|Ran) targets? .{1,200}failed|Failed tasks:)\s{0,4}$/u,
  ),
  command(
    'turbo',
    'failed',
    /^\s{0,4}Failed: {2,8}\S|^\s{0,4}ERROR {1,4}run failed: command|^\s{0,4}Tasks: .{1,60}\b(?:[1-9]\d{0,5}) failed/,
  ),
  command('just', 'failed', /^error: Recipe `.{1,100}` (?:failed|was terminated)/),
  command('task', 'failed', /^task: Failed to run task "/),
  command('mage', 'failed', /^Error: running ".{1,400}" failed with exit code \d/),
  command('rake', 'failed', /^rake aborted!|^rails aborted!|^Command failed with status \(\d/),
  command('bundler', 'failed', /^bundler: (?:failed to load command|command not found)/),
  command(
    'tox',
    'failed',
    /^\s{0,4}(?:\S{1,60}: (?:FAIL code \d|FAIL ✖|commands failed)|evaluation failed :\(|ERROR:\s{1,4}\S{1,60}: (?:commands failed|could not|InvocationError))/u,
  ),
  command('tox', 'passed', /^\s{0,4}congratulations :\)/),
  command(
    'nox',
    'failed',
    /^nox > (?:Session .{1,80} (?:failed|aborted|interrupted)|Command .{1,400} failed with exit code|\* .{1,80}: failed)/,
  ),
  command('nox', 'passed', /^nox > Session .{1,80} was successful/),
  command('pre-commit', 'failed', /\.{3,}(?:\(\S.{0,40}\))?Failed$|^- exit code: [1-9]/),
  command(
    'go',
    'failed',
    /^exit status [1-9]\d{0,2}$|^signal: (?:killed|aborted|segmentation fault|terminated|bus error)|^go: .{1,300}: (?:no required module|cannot find)/,
  ),
  command(
    'cargo',
    'failed',
    /^\s{0,4}error: (?:could not compile `|process didn't exit successfully: |build failed$|aborting due to)/,
  ),
  command('mix', 'failed', /^== Compilation error in file |^\*\* \((?:Mix|CompileError|exit)\b/),
  command('rebar', 'failed', /^===> (?:Failed|Compiling \S{1,200} failed|Errors? )/),
  command(
    'composer',
    'failed',
    /^Script .{1,300} (?:returned with error code \d|handling the \S{1,60} event (?:returned with error code|terminated with))/,
  ),
  command('stack', 'failed', /^(?:Error: \[S-\d{1,6}\]|Error: cabal: |cabal: Failed to build|Error: Failed to build)/),
  command(
    'docker',
    'failed',
    /^(?:ERROR: failed to (?:solve|build)|(?:ERROR: )?failed to solve: |The command '.{1,400}' returned a non-zero code: \d|ERROR: Service '.{1,100}' failed to build)/,
  ),
  command('compose', 'failed', /^\S{1,80} exited with code [1-9]\d{0,2}$/),
  command(
    'terraform',
    'failed',
    /^(?:│ |╷)?Error: (?:Terraform exited|Process completed)|^Failure! \d{1,6} passed, \d{1,6} failed/u,
  ),
  command('helm', 'failed', /^Error: (?:UPGRADE FAILED|INSTALLATION FAILED|\d{1,4} chart\(s\) linted, [1-9])/),
  command('fastlane', 'failed', /\bfastlane finished with errors\b/),
  command(
    'pip',
    'failed',
    /^ERROR: (?:Could not|No matching distribution|Cannot install|ResolutionImpossible|Failed building wheel|Failed to build)\b/,
  ),
  command('called-process', 'failed', /\breturned non-zero exit status [1-9]\d{0,4}\b/),
  command('finished', 'failed', /\bfinished with non-zero exit value \d{1,5}\b/),
  command(
    'crash',
    'failed',
    /(?:^|[\s:])(?:Segmentation fault|Bus error|Illegal instruction|Floating point exception|Trace\/breakpoint trap|Aborted|Abort trap: 6|Killed|Terminated|Bad system call)\s{0,60}(?:: ?\d{1,3}\s{0,40})?\(core dumped\)/,
  ),
  command(
    'crash',
    'failed',
    /^(?:\S{1,200}: (?:line \d{1,6}: )?(?:\d{1,9} )?)?(?:Segmentation fault|Bus error|Illegal instruction|Floating point exception|Trace\/breakpoint trap|Abort trap|Aborted|Killed|Hangup|Bad system call)(?:: ?\d{1,3})?(?:\s{2,60}\S.{0,300})?$/,
  ),
  command(
    'crash',
    'failed',
    /^(?:Fatal Python error: |FATAL ERROR: .{1,200}(?:heap out of memory|Allocation failed)|# A fatal error has been detected by the Java Runtime Environment|terminate called (?:after throwing|without an active)|thread '.{1,100}' (?:\(\d{1,9}\) )?(?:panicked at|has overflowed its stack)|fatal runtime error: |Unhandled [Ee]xception\b|\[BUG\] Segmentation fault|PHP Fatal error: {1,2}|==\d{1,9}==ERROR: \w{1,30}Sanitizer|Exception in thread "main" |Process crashed\.?$|Assertion failed: |.{1,200}: Assertion `.{1,400}' failed\.)/,
  ),
  last(
    command(
      'shell',
      'failed',
      /^(?:bash|sh|zsh|dash|\/bin\/(?:ba|da|z)?sh|\S{1,200}: line \d{1,6}|\S{1,200}: \d{1,6}): .{1,200}: (?:command not found|not found|No such file or directory|Permission denied|cannot execute)/,
    ),
  ),

  vague(
    command(
      'exit',
      'failed',
      /^[^\w]{0,10}(?:(?:The |Error: |ERROR: |error: |fatal: )?(?:\S{1,80} ){0,8}?)(?:exited|exit(?:ing)?|terminated|failed|returned|finished|completed|ended|quit|stopped|died)(?: (?:unsuccessfully|abnormally))?(?: with)?(?: an?)?(?: (?:non-zero|nonzero|error|bad))?(?: exit)?(?: (?:code|status|value|error|signal))[:= ]{1,3}\(?["'`]?-?(?!0\b)\d{1,10}["'`]?\)?[.!]?$/i,
    ),
  ),
  vague(
    command(
      'exit',
      'failed',
      /^[^\w]{0,10}(?:exit|return|error|status|result)[ -]?(?:code|status|value)?s?\s{0,3}[:=]\s{0,3}(?!0\b)-?\d{1,10}[.!]?$/i,
    ),
  ),
  vague(
    command(
      'exit',
      'failed',
      /\b(?:exited|terminated|killed|crashed|ended|died|aborted|stopped) (?:with|by|on|due to|from) (?:unhandled |unexpected |fatal )?(?:signal|SIG(?:SEGV|ABRT|KILL|BUS|ILL|FPE|TERM|TRAP))\b.{0,60}$/i,
    ),
  ),
  vague(
    command(
      'exit',
      'passed',
      /^[^\w]{0,10}(?:\S{1,80} ){0,6}?(?:exited|exit|finished|completed|returned|ended)(?: with)?(?: exit)? (?:code|status)[:= ]{1,3}0[.!]?$/i,
    ),
  ),
  // A word alone, or of a result.
  vague(
    command(
      'result',
      'failed',
      /^[^\p{L}\d\n]{0,24}(?:(?:the )?(?:overall|final|test|tests|build|run|check|checks|suite|session|job|pipeline|stage|task|lint|verification|validation|quality gate|gate)(?: run| suite| stage)? )?(?:result|results|status|outcome|verdict|conclusion|state)s?\s{0,9}(?:[:=-]|is|was)\s{1,20}[^\p{L}\d\n]{0,4}(?:fail(?:ed|ure|ing)?|error(?:ed)?|aborted|unstable|cancell?ed|timed ?out|crashed|not ok|ko|unsuccessful|red|rejected)\b/iu,
    ),
  ),
  vague(
    command(
      'result',
      'passed',
      /^[^\p{L}\d\n]{0,24}(?:(?:the )?(?:overall|final|test|tests|build|run|check|checks|suite|session|job|pipeline|stage|task|lint|verification|validation|quality gate|gate)(?: run| suite| stage)? )?(?:result|results|status|outcome|verdict|conclusion|state)s?\s{0,9}(?:[:=-]|is|was)\s{1,20}[^\p{L}\d\n]{0,4}(?:pass(?:ed)?|ok|success(?:ful)?|succeeded|green)\b/iu,
    ),
  ),
  vague(
    command(
      'alone',
      'failed',
      /^[^\p{L}\d\n]{0,24}(?:(?:\S{1,40} )?(?:build|tests?|test run|checks?|lint(?:ing)?|compilation|compile|installation|install|deploy(?:ment)?|run|job|pipeline|task|stage|suite|session|script|command|validation|verification|analysis|execution|operation|process|quality gate|type ?check(?:ing)?|formatting|bundle|step|action|goal|migration|release|publish|audit|scan|coverage)s? )(?:has |have |was |were |is |are |did )?(?:failed|failure|not pass|unsuccessful|aborted|crashed|timed out|cancell?ed|not successful|errored)(?:[.!:]|$| (?:after|in|with|because|due)\b)/iu,
    ),
  ),
  vague(
    command(
      'alone',
      'failed',
      /^[^\p{L}\d\n]{0,24}(?:FAILED|FAILURE|FAIL|ABORTED|UNSUCCESSFUL|FAILURES|CRASHED)[^\p{L}\d\n]{0,24}$/u,
    ),
  ),
  vague(
    command(
      'alone',
      'failed',
      /^[^\p{L}\d\n]{0,24}(?:FAILED|FAILURE|FAIL|ABORTED)[!:]? ?(?:\(|—|-{1,2} |after |in |with )/u,
    ),
  ),
  vague(
    command(
      'alone',
      'passed',
      /^[^\p{L}\d\n]{0,24}(?:(?:\S{1,40} )?(?:build|tests?|test run|checks?|lint(?:ing)?|compilation|compile|installation|run|job|pipeline|suite|session|validation|verification|analysis|execution|type ?check(?:ing)?)s? )(?:has |have |was |were |is |are )?(?:passed|succeeded|success(?:ful)?|successfully|completed successfully|finished successfully|ok)(?:[.!]|$| (?:after|in)\b)/iu,
    ),
  ),
  vague(command('alone', 'passed', /^[^\p{L}\d\n]{0,24}(?:PASS(?:ED)?|SUCCESS|OK|SUCCEEDED)[^\p{L}\d\n]{0,24}$/u)),
];
