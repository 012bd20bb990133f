// How build tools end, and compilers and linters.

import { build, type Closing, command } from './closing.ts';

export const BUILDS: readonly Closing[] = [
  build('maven', 'failed', /^\[(?:INFO|ERROR)\] BUILD (?:FAILURE|ERROR)$|^\[ERROR\] Failed to execute goal /),
  build('maven', 'passed', /^\[INFO\] BUILD SUCCESS$/),
  build(
    'gradle',
    'failed',
    /^BUILD FAILED(?: in .{1,40})?$|^FAILURE: Build (?:failed with an exception|completed with \d{1,6} failures)/,
  ),
  build('gradle', 'passed', /^BUILD SUCCESSFUL(?: in .{1,40})?$/),
  build('msbuild', 'failed', /^\s{0,4}Build FAILED\.$|^\s{0,4}Build failed with \d{1,6} error/),
  build('msbuild', 'passed', /^\s{0,4}Build succeeded(?:\.| in | with )/),
  build(
    'sbt',
    'failed',
    /^\[error\] \((?:\S{1,60} \/ )?.{1,60}\) .{1,200}|^\[error\] Total time: |^\[error\] Failed tests:/,
  ),
  build('sbt', 'passed', /^\[success\] Total time: /),
  build('bazel', 'failed', /^(?:ERROR: |FAILED: )?Build did NOT complete successfully|^ERROR: Build failed\b/),
  build('bazel', 'passed', /^INFO: Build completed successfully/),
  build('sphinx', 'passed', /^build succeeded(?:, \d{1,6} warnings?)?\.$/),
  build('sphinx', 'failed', /^build finished with problems/),
  build(
    'ci',
    'failed',
    /^(?:Finished: (?:FAILURE|ABORTED|UNSTABLE)|ERROR: Job failed|Done\. Your build exited with [1-9]|Build step '.{1,200}' marked build as failure|(?:##\[error\])?Process completed with exit code [1-9]\d{0,9}\.?)/,
  ),
  build('ci', 'passed', /^(?:Finished: SUCCESS$|Job succeeded$|Done\. Your build exited with 0)/),
];

export const LINTERS: readonly Closing[] = [
  command('eslint', 'failed', /^\s{0,4}✖ \d{1,9} problems? \([1-9]\d{0,8} errors?/u),
  command('eslint', 'passed', /^\s{0,4}✖ \d{1,9} problems? \(0 errors/u),
  command(
    'problems',
    'failed',
    /^\s{0,4}(?:\S{1,3} )?(?:Found|FOUND|Detected|Reported) [1-9]\d{0,8} (?:\w{1,20} ){0,2}(?:errors?|issues?|problems?|violations?|offenses?|vulnerabilit(?:y|ies)|defects?|leaks?|secrets?|ERRORS?|failures?|conflicts?|mistakes?|typos?|mismatch(?:es)?)\b/,
  ),
  command(
    'problems',
    'passed',
    /^\s{0,4}(?:\S{1,3} )?(?:(?:Found|FOUND|Detected|Reported|found) (?:0|no) (?:\w{1,20} ){0,2}(?:errors?|issues?|problems?|violations?|offenses?|vulnerabilit(?:y|ies)|warnings?)|(?:Success: )?[Nn]o (?:\w{1,20} ){0,2}(?:errors?|issues?|problems?|violations?|offenses?|vulnerabilit(?:y|ies)|warnings or errors) (?:found|detected|reported)?|0 (?:errors|issues|problems|vulnerabilities)\b|All checks passed!|All matched files use Prettier code style!|\[OK\] No errors|No errors found!|No errors! Great job\.|Your code has been rated at 10\.00)/,
  ),
  command('pyright', null, /^(?<errors>\d{1,9}) errors?, \d{1,9} warnings?, \d{1,9} (?:informations?|notes?)/),
  command('rubocop', 'failed', /^\d{1,9} files? inspected, [1-9]\d{0,8} offenses? detected/),
  command('rubocop', 'passed', /^\d{1,9} files? inspected, no offenses detected/),
  command('black', 'failed', /^(?:Oh no! 💥|\d{1,9} files? would be reformatted)/u),
  command('black', 'passed', /^(?:All done! ✨|\d{1,9} files? (?:would be )?(?:left unchanged|already formatted))/u),
  command('prettier', 'failed', /^\[(?:warn|error)\] Code style issues (?:found|were found)|^Code style issues found/),
  command('golangci', 'failed', /^[1-9]\d{0,8} issues:$/),
  command('golangci', 'passed', /^0 issues\.$/),
  command('detekt', 'failed', /^Analysis failed with \d{1,9} (?:weighted )?issues/),
  command('cspell', 'failed', /^CSpell: Files checked: \d{1,9}, Issues found: [1-9]/),
  command('cspell', 'passed', /^CSpell: Files checked: \d{1,9}, Issues found: 0/),
  command(
    'compiler',
    'failed',
    /^(?:[1-9]\d{0,8} errors?(?: generated| emitted)?(?: in \d{1,9} files?)?\.?$|[1-9]\d{0,8} (?:warnings? and )[1-9]\d{0,8} errors? generated\.?$|compilation terminated\.|fatal error: too many errors emitted|Compilation failed|Failed to compile\.)/,
  ),
  command('webpack', 'failed', /^webpack .{0,60}compiled with \d{1,6} errors?|^ERROR in \d{1,6} errors?/),
  command('webpack', 'passed', /^webpack .{0,60}compiled (?:successfully|with \d{1,6} warnings?)/),
  command('vite', 'passed', /^\s{0,4}✓ built in \d/u),
  command('vite', 'failed', /^\s{0,4}✗ Build failed in|^error during build:/u),
  command('next', 'passed', /^\s{0,4}(?:✓ )?Compiled successfully/u),
  command('swiftlint', 'failed', /^Done linting! Found \d{1,9} violations?, [1-9]\d{0,8} serious/),
  command('swiftlint', 'passed', /^Done linting! Found \d{1,9} violations?, 0 serious/),
  command('npm-audit', 'passed', /^found 0 vulnerabilities/),
];
