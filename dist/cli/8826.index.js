"use strict";exports.id=8826,exports.ids=[8826],exports.modules={8826:((e,t,n)=>{n.r(t),n.d(t,{HELP:()=>a,helpOn:()=>s});var r=n(7407),i=n(1394);let a=`Reads what CI said and names the one assumption that broke.

  broken-assumption explain [PATH|GLOB|-]…   read reports and logs
  broken-assumption run [NAME=]'COMMAND'…    run checks, all of them, nearest loop first; read what they say
  broken-assumption formats                  what it reads
  broken-assumption completion SHELL         a script for bash, zsh or fish
  broken-assumption help [COMMAND]           this, or one command alone

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
`,o=/\n\n/;function s(e){if(e==null||e===`help`)return a;if(!i.Lo.some(t=>t===e)){let t=(0,r.pA)(e,i.Lo);throw new r.yo(`There is no command \`${e}\`${t?`: did you mean \`${t}\`?`:`.`}`)}let[,t=``,n=``,...s]=a.split(o),c=t.split(`
`).filter(t=>t.includes(`broken-assumption ${e}`)),[l=``,...u]=n.split(`
`),d=u.filter((t,n)=>t.includes(`broken-assumption ${e}`)?!0:/^ {6}/.test(t)&&(u[n-1]??``).includes(`broken-assumption ${e}`)),f=e===`explain`||e===`run`;return[c.join(`
`),d.length?[l,...d].join(`
`):``,...f?s:[]].filter(Boolean).join(`

`).trimEnd().concat(`
`)}})};