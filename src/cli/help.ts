// What `--help` says: examples first.

/** The whole help. */
export const HELP = `Reads what CI said and names the one assumption that broke.

  broken-assumption explain [PATH|GLOB|-]…   read reports and logs
  broken-assumption run [NAME=]'COMMAND'…    run checks, all of them, nearest loop first; read what they say
  broken-assumption formats                  what it reads

Examples
  npm test 2>&1 | broken-assumption explain -
      a check's output, as it comes
  broken-assumption explain job.log 'reports/**/*.xml' '!reports/old/**'
      a downloaded job log and every report under reports/ but the old ones
  broken-assumption run
      the project's own checks: package scripts, make targets, what its languages have
  broken-assumption run types='npx tsc --noEmit' 'npm test' --jobs 2
      these checks, two at once; --watch runs them again on every change
  broken-assumption explain reports --diff origin/main
      the reports in a directory; the change is what was done since origin/main
  broken-assumption explain job.log --diff pr.diff --root ../checkout
      another repository's log, with its diff and its sources
  broken-assumption explain job.log --base main.log --retry second-attempt.log
      what also fails in main.log is known; what passes in the second attempt is flaky
  broken-assumption explain test.log --path-map /app=. --format brief
      a container's paths, and only the few lines an agent needs

Flags
  --diff FILE|REF|none   the change; default: since the default branch, with uncommitted work
                         and new files; in a GitHub run what its event names
  --root DIR             the checkout that paths belong to; default: the git root, else .
  --base PATH            the same reports and logs from the base (repeatable)
  --retry PATH           reports and logs of a later attempt (repeatable)
  --path-map FROM=TO     a container's or sub-checkout's paths to the repository's (repeatable)
  --format FORMAT        text, markdown, json, brief, sarif, junit, gitlab (code quality) or
                         quickfix (for editors); default: text (formats: text, markdown or json)
  --output FILE          write the report there instead of to standard output
  --jobs N               run: so many checks at once, 1 to 64; default: 1
  --watch                run: again on every change, telling only what differs
  --prove[=SECONDS]      run: undo the suspects one by one and run the failing checks again;
                         default: off, alone 300 s; in CI in the checkout, else in a copy
  --in-place             run --prove: in the checkout itself also at a desk
  --annotate             also print GitHub workflow commands, to standard error
  --help, --version

Exit status  0 fine, 1 broken or unclear, 2 the call was wrong, 3 nothing could be read

.github/broken-assumption.yml holds what a repository decides once.
`;
