// How each CI system but GitHub marks the parts of a job in its log: where a command begins, how it ended, which lines are the system's own.
//   travis_fold:start:install⏎ $ npm ci          section_start:1732150475:step_script⏎ $ npm test
//   The command "npm test" exited with 1.        ERROR: Job failed: exit code 1

/** One CI system's marks. Patterns see a line without what the system puts before it; groups are `name`, `command` and `code`. */
export interface Dialect {
  readonly name: string;
  /** What no other system prints. */
  readonly sign: RegExp;
  /** What stands before every line. */
  readonly prefix?: RegExp;
  /** Begins a step. */
  readonly begin: RegExp;
  /** What must be folded away in the line, or stand alone in the one before, for `begin` to count. */
  readonly needs?: RegExp;
  /** Begins a step by what is folded away in a line. */
  readonly folded?: RegExp;
  /** Tells the command of a step that began without. */
  readonly command?: RegExp;
  /** A step ended with an exit code; 1 where the line tells none. */
  readonly exit: RegExp;
  /** A step was stopped from outside. */
  readonly cut: RegExp;
  /** The name of a step that is none of the job's own: caches, clean-up, what runs after a failure. */
  readonly aside: RegExp;
  /** The job's last word; a log without it was cut off. */
  readonly end?: RegExp;
  /** The job's last word when it failed. */
  readonly failed: RegExp;
  /** Lines the system prints for itself. */
  readonly own: RegExp;
  /** True when the exit code is told only at the end of the job, long after the step. */
  readonly late?: true;
}

const NEVER = /^(?!)/;

export const DIALECTS: readonly Dialect[] = [
  {
    name: 'travis',
    sign: /^(?:nl)?travis_(?:fold|time):/m,
    // Some macOS workers spell out line feeds.
    prefix: /^(?:nl)+(?=$|[^a-z]|travis_|nl)/,
    begin: /^\$ (?<command>.{1,2000})$/,
    needs: /travis_time:start:/,
    folded: /travis_fold:start:(?<name>(?:after_|before_cache|cache)[\w.]{0,40})/,
    exit: /"(?: failed and)? exited with (?<code>\d{1,3})(?: during .{0,40})?\.$|^The command ".{1,2000}" failed \d times\.$/,
    cut: /^(?:No output has been received in the last|The job exceeded the maximum|The log length has exceeded|The build has been terminated|Done: Job Cancelled)/,
    aside: /^(?:after_|before_cache|cache)/,
    end: /^(?:Done(?:\.|:) |Your build has been stopped|Failed to clone|The job exceeded|The log length)/,
    failed: /^Done\. Your build exited with [1-9]|^Your build has been stopped/,
    own: /^(?:travis_(?:fold|time):|Done\. |Your build has been|The command ".{1,4000}exited with|Setting environment variables from|The log length|Check https:\/\/docs\.travis|\$ export )/,
  },
  {
    name: 'gitlab',
    sign: /^(?:Running with gitlab-runner |section_start:\d)/m,
    begin: /^\$ (?<command>.{1,2000})$/,
    folded:
      /section_start:\d{1,14}:(?<name>prepare_executor|prepare_script|resolve_secrets|get_sources|restore_cache|download_artifacts|step_script|build_script|after_script|archive_cache\w{0,30}|upload_artifacts\w{0,30}|cleanup_file_variables)/,
    exit: /^ERROR: Job failed(?: \(.{1,80}\))?: (?:command terminated with )?exit (?:code|status) (?<code>\d{1,3})/,
    cut: /^(?:ERROR: Job failed(?: \(system failure\)|: (?:execution took longer|cancell?ed|aborted|.{0,80}(?:timed? ?out|pod .{1,80} (?:deleted|evicted))))|WARNING: (?:script cancell?ed|step_script could not run))/,
    aside: /^(?:after_script|archive_cache|upload_artifacts|cleanup_file)/,
    end: /^(?:Job succeeded|ERROR: Job failed)/,
    failed: /^ERROR: Job failed/,
    own: /^(?:section_(?:start|end):|Running with gitlab-runner|Job succeeded|ERROR: Job failed|Cleaning up project directory)/,
    late: true,
  },
  {
    name: 'azure',
    sign: /^##\[section\](?:Starting|Finishing): /,
    begin: /^##\[section\]Starting: (?<name>.{1,300})$/,
    command: /^##\[command\](?<command>.{1,2000})$/,
    exit: /^##\[error\].{0,300}?(?:exited with code|exit code:?|return code:?) '?(?<code>\d{1,10})'?/,
    cut: /^##\[error\](?:The (?:operation|job|task|Operation) (?:was cancell?ed|will be cancell?ed|has timed out|running on agent)|We stopped hearing from agent|The agent (?:did not connect|lost))/,
    aside: /^(?:Post-job|Finalize Job|Report build status)/,
    failed: NEVER,
    own: /^(?:##\[section\]|##\[command\]|={10,}|Task {9}: |Description {2}: |Version {6}: |Author {7}: |Help {9}: |Generating script\.)/,
  },
  {
    name: 'jenkins',
    sign: /^(?:Started by (?:user|an? |timer|upstream|Git)|\[Pipeline\] |Build step '.{1,200}' marked build as|Finished: (?:FAILURE|SUCCESS|ABORTED|UNSTABLE|NOT_BUILT)$|Running as SYSTEM$)/,
    prefix: /^\d\d:\d\d:\d\d {2}/,
    begin: /^\[Pipeline\] (?:(?<name>sh|bat|powershell|pwsh|checkout|git)$|\{ \((?<stage>.{1,200})\)$)/,
    command: /^\+ (?<command>.{1,2000})$/,
    exit: /^(?:ERROR: script returned exit code (?<code>-?\d{1,10})|Build step '.{1,200}' marked build as failure$|Finished: FAILURE$)/,
    cut: /^(?:Finished: ABORTED$|Aborted by |Build timed out \(|Sending interrupt signal to process|Cannot contact .{1,100}: )/,
    aside: /^(?:Declarative: Post Actions|archiveArtifacts|junit)/,
    end: /^Finished: [A-Z_]{5,12}$/,
    failed: /^Finished: FAILURE$/,
    own: /^(?:\[Pipeline\]|Started by |Finished: |Running as SYSTEM|Build step '.{1,200}' marked build as)/,
    late: true,
  },
  {
    name: 'buildkite',
    sign: /^(?:~~~ (?:Running (?:agent|global|local)|Preparing|:)|🚨 Error: )/u,
    begin: /^(?:~~~|---|\+\+\+) (?<name>(?!a\/|b\/|\/dev\/|Expected|Actual|Received|std(?:out|err)\b|\d)\S.{0,200})$/,
    command: /^\$ (?<command>.{1,2000})$/,
    exit: /^(?:🚨 )?(?:Error: )?(?:.{0,160}: )?(?:The .{1,120} exited with (?:status|code) |exit status )(?<code>\d{1,3})\.?$/u,
    cut: /^(?:# Received cancellation signal|(?:🚨 )?Error: .{0,160}(?:signal: (?:killed|terminated)|context cancell?ed|timed out))/u,
    aside: /(?:post-command|pre-exit|[Uu]ploading artifacts)/,
    failed: NEVER,
    own: /^(?:~~~ |\^\^\^ \+\+\+|# )/,
  },
  {
    name: 'circleci',
    sign: /^(?:#!\/bin\/(?:ba|z)?sh -e\w{0,4}(?: pipefail)?|Exited with code (?:exit status )?\d{1,3}|CircleCI received exit code \d{1,3})$/,
    begin: /^#!\/bin\/(?:ba|z)?sh -e\w{0,4}(?: pipefail)?$/,
    command: /^(?<command>\S.{0,2000})$/,
    exit: /^(?:Exited with code (?:exit status )?|CircleCI received exit code )(?<code>\d{1,3})$/,
    cut: /^(?:Too long with no output|Exited with signal: |Build was cancell?ed|context deadline exceeded$)/,
    aside: NEVER,
    failed: NEVER,
    own: /^(?:Exited with (?:code|signal)|CircleCI received exit code|#!\/bin\/)/,
  },
  {
    name: 'teamcity',
    sign: /^(?:\[\d\d:\d\d:\d\d\][ A-Za-z]?:[\t ]|##teamcity\[)/,
    prefix: /^\[\d\d:\d\d:\d\d\][ A-Za-z]?:[\t ]{0,4}(?:\[[^\]\n]{1,120}\] ?)?/,
    begin: /^Step \d{1,3}\/\d{1,3}: (?<name>.{1,200})$/,
    command: /^Starting: (?<command>.{1,2000})$/,
    exit: /^Process exited with code (?<code>\d{1,10})/,
    cut: /^(?:Build was interrupted|The build .{1,80} (?:cancell?ed|interrupted)|Execution timeout|Build step .{1,100} was interrupted)/,
    aside: NEVER,
    failed: NEVER,
    own: /^(?:##teamcity\[(?!test|inspection |buildProblem |message )|Process exited with code|Starting: |in directory: )/,
  },
  {
    name: 'appveyor',
    sign: /^(?:\[\d\d:\d\d:\d\d\] (?:Build started|Fetching repository)|Command exited with code \d{1,10}$)/,
    prefix: /^\[\d\d:\d\d:\d\d\] /,
    begin: NEVER,
    exit: /^Command exited with code (?<code>\d{1,10})$/,
    cut: /^Build execution time has reached the maximum/,
    aside: NEVER,
    end: /^Build (?:success|failed|cancell?ed)/,
    failed: /^Build failed/,
    own: /^(?:Command exited with code|Build (?:started|success|failed))/,
  },
  {
    name: 'taskcluster',
    sign: /^\[taskcluster(?::\w{1,10})?[ \]]/,
    begin: NEVER,
    exit: /^\[taskcluster(?::error\] exit status (?<code>\d{1,3})| [^\]\n]{1,40}\] Unsuccessful task run with exit code: (?<code2>-?\d{1,5}))/,
    cut: /^\[taskcluster(?::error)?[^\]\n]{0,40}\] (?:Task (?:timeout|aborted|cancell?ed)|.{0,80}max run time|Aborting task)/,
    aside: NEVER,
    end: /^\[taskcluster(?::error\] exit status| [^\]\n]{1,40}\] (?:Unsuccessful|Successful) task run)/,
    failed: /^\[taskcluster(?::error\] exit status| [^\]\n]{1,40}\] Unsuccessful)/,
    own: /^\[taskcluster [^\]\n]{1,40}\] /,
  },
  {
    name: 'bitbucket',
    sign: /^(?:\+ umask 000|Images used:|Build teardown)$|^Runtime: (?:cloud|self-hosted)/,
    begin: /^\+ (?<command>(?!umask|GIT_|git (?:config|fetch|reset|remote)).{1,2000})$/,
    exit: NEVER,
    cut: /^(?:Exceeded (?:build )?(?:time|memory) limit|Container '.{1,80}' exceeded memory limit)/,
    aside: NEVER,
    failed: NEVER,
    own: /^(?:Build teardown|Images used:|\+ umask)/,
  },
];

/** One of these fits the line that tells a dialect. */
export const DIALECT_SIGNS: readonly RegExp[] = DIALECTS.map(({ sign }) => sign);

/** The dialect whose sign a line shows, null when it shows none. */
export const dialectOf = (text: string, marks: string): Dialect | null =>
  DIALECTS.find(({ sign }) => sign.test(text) || (marks !== '' && sign.test(marks))) ?? null;
