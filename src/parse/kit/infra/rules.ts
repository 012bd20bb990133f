// What a step's own output says when the machine, the network, the environment or the set-up refused it.
// These words may also stand in the output of a test that passes: they count only where a step failed and no tool said more.

import type { Rule } from './rule.ts';

/** The mem and disk rules first: what they break fails in many other ways. */
export const INFRA_RULES: readonly Rule[] = [
  {
    name: 'out-of-memory',
    kind: 'resource',
    facts: { resource: 'mem' },
    pattern:
      /JavaScript heap out of memory|java\.lang\.OutOfMemoryError|std::bad_alloc|LLVM ERROR: out of memory|Cannot allocate memory|\bENOMEM\b|\boom[-_ ]kill|Out of memory: Kill|memory cgroup out of memory|fatal error: runtime: out of memory|fatal error: out of memory|virtual memory exhausted|Container .{1,100} exceeded memory limit|Gradle build daemon has been stopped.{0,60}memory|There is insufficient memory for the Java Runtime/,
  },
  {
    name: 'killed',
    kind: 'resource',
    facts: { resource: 'mem', signal: 'SIGKILL' },
    pattern:
      /^(?:(?:\S{1,300}: )?(?:line \d{1,6}: )?\s{0,8}\d{0,8} ?Killed(?:\s{1,20}\S.{0,300})?|.{0,200}(?:signal: killed|signal: 9, SIGKILL|was killed by signal 9|terminated by signal SIGKILL|exited with signal 9|Command failed with signal "?SIGKILL"?|collect2: fatal error: ld terminated with signal 9|cc: internal compiler error: Killed|(?:g\+\+|gcc|c\+\+).{0,40}internal compiler error: Killed).{0,100})$/,
  },
  {
    name: 'disk-full',
    kind: 'resource',
    facts: { resource: 'disk' },
    pattern:
      /No space left on device|\bENOSPC\b(?!.{0,40}watchers)|[Dd]isk quota exceeded|not enough space on the disk|There is not enough space on/,
  },
  {
    name: 'too-many-files',
    kind: 'resource',
    facts: { resource: 'fd' },
    pattern: /\bEMFILE\b|[Tt]oo many open files|\bENFILE\b|ENOSPC: System limit for number of file watchers/,
  },
  {
    name: 'certificate',
    kind: 'network-up',
    pattern:
      /certificate (?:has expired|is not yet valid|verify failed|signed by unknown authority|is not trusted)|no certificate subject alternative name matches|CERT_HAS_EXPIRED|SSL certificate problem|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT\w{0,10}|SELF_SIGNED_CERT\w{0,12}|DEPTH_ZERO_SELF_SIGNED_CERT|CERTIFICATE_VERIFY_FAILED|SSL: error|SSL_ERROR_SYSCALL|PKIX path building failed|Received fatal alert: (?:protocol_version|handshake_failure)|NO_PUBKEY [0-9A-F]{8,40}|EXPKEYSIG/,
  },
  {
    name: 'rate-limit',
    kind: 'network-up',
    pattern:
      /API rate limit exceeded|toomanyrequests:|pull rate limit|HTTP(?: error| status)? 429|429 Too Many Requests|You have exceeded a secondary rate limit|rate limit exceeded|is over its data quota|exceeded its LFS budget/i,
  },
  {
    name: 'pull-failed',
    kind: 'network-up',
    pattern:
      /^(?:docker: )?Error response from daemon: (?:pull access denied|manifest (?:for .{1,200} )?(?:not found|unknown)|Get "?https?:\/\/(?<endpoint>[\w.:-]{3,120})|received unexpected HTTP status|error parsing HTTP 4|unauthorized:|.{0,120}net\/http: |Head "?https?:\/\/(?<endpoint2>[\w.:-]{3,120}))|failed to resolve source metadata for (?<dependency>\S{1,200})|failed to (?:copy|do request|authorize): .{0,200}|manifest unknown|unauthorized: authentication required|ImagePullBackOff|ErrImagePull|repository does not exist or may require 'docker login'/,
  },
  {
    name: 'service-down',
    kind: 'service-up',
    pattern:
      /dependency failed to start: container (?<command>\S{1,120}) (?:is unhealthy|exited)|[Cc]ontainer .{0,120}is unhealthy|service .{0,80}(?:never became healthy|failed to start)|Cannot connect to the Docker daemon|docker daemon is not running|Is the docker daemon running|failed to connect to the docker API/,
  },
  {
    name: 'name-resolution',
    kind: 'network-up',
    pattern:
      /Could not resolve host:? ?(?<endpoint>[\w.-]{0,120})|getaddrinfo (?:ENOTFOUND|EAI_AGAIN) (?<endpoint2>[\w.-]{3,120})|Temporary failure (?:in name resolution|resolving '(?<endpoint3>[\w.-]{3,120})')|Name or service not known|no such host|UnknownHostException: (?<endpoint4>[\w.-]{3,120})|nodename nor servname provided|Could not resolve '(?<endpoint5>[\w.-]{3,120})'/,
  },
  {
    name: 'network',
    kind: 'network-up',
    pattern:
      /\b(?<errno>ETIMEDOUT|ECONNRESET|EHOSTUNREACH|ENETUNREACH)\b|TLS handshake timeout|[Nn]etwork is unreachable|No route to host|Connection (?:timed out|reset by peer)|The requested URL returned error: 5\d\d|HTTP (?:Error|error|status) ?:? ?5\d\d|\(?50[234]\)?:? (?:Service Unavailable|Server Unavailable|Bad Gateway|Gateway Time-?out)|(?:Read|Connect|Connection) ?timed out|ReadTimeoutError|ConnectTimeoutError|Failed to fetch https?:\/\/\S{1,300}|Unable to connect to (?<endpoint>[\w.-]{3,120}:\S{1,10})|Hash Sum mismatch|(?:RPC failed|fetch-pack: unexpected disconnect|the remote end hung up unexpectedly|early EOF)|Could not transfer artifact .{1,300}|network timeout at: |socket hang up|Operation too slow/,
  },
  {
    name: 'refused',
    kind: 'service-up',
    pattern:
      /ECONNREFUSED ?(?<endpoint>[\w.:[\]-]{3,80}:\d{2,5})?|dial (?:tcp|udp) (?<endpoint2>\S{1,80}): connect: connection refused|connection to server at "(?<endpoint3>[^"]{1,80})"[^\n]{0,80} failed|could not connect to server|Failed to connect to (?<endpoint4>[\w.-]{1,120} port \d{1,5})|Can't connect to (?:local )?(?:MySQL|MariaDB) server|Communications link failure|MongoServerSelectionError|Connection refused/,
  },
  {
    name: 'checkout',
    kind: 'file-exists',
    pattern:
      /^(?:##\[error\])?(?:fatal|error): (?:Remote branch (?<file>\S{1,200}) not found|couldn't find remote ref (?<file2>\S{1,200})|reference is not a tree|repository '.{1,300}' not found|clone of '.{1,300}' .{0,60}failed|pathspec '(?<file3>[^']{1,200})' did not match|not our ref|No url found for submodule path '(?<file4>[^']{1,200})'|Fetched in submodule path .{1,200}|Needed a single revision|not a git repository|detected dubious ownership|Unable to create .{1,200}\.lock|bad object|unable to read tree|refusing to merge unrelated|You have not concluded your merge|ambiguous argument|Your local changes to the following files would be overwritten)|^Submodule '.{1,200}' .{0,60}(?:could not|failed)|^Failed to (?:clone|recurse into submodule)|^CONFLICT \(.{1,40}\): |^Automatic merge failed/,
  },
  {
    name: 'no-access',
    kind: 'env-set',
    pattern:
      /fatal: (?:could not read (?:Username|Password) for '(?<endpoint>[^']{1,200})|Authentication failed for '(?<endpoint2>[^']{1,200})|Could not read from remote repository)|Permission denied \(publickey|Host key verification failed|Permission to \S{1,200} denied to|Bad credentials|Resource not accessible by integration|HTTP 40[13]\b|\b401 Unauthorized|\b403 Forbidden|status code 40[13]\b|(?:npm (?:ERR!|error) code E(?:401|403|NEEDAUTH))|InvalidClientTokenId|ExpiredToken(?:Exception)?\b|AccessDenied\b|Unable to locate credentials|could not find default credentials|denied: (?:permission_denied|requested access)/,
  },
  {
    name: 'not-set',
    kind: 'env-set',
    pattern:
      /(?<envVar>[A-Z][A-Z0-9_]{2,60}): (?:unbound variable|parameter (?:not set|null or not set))|[Ee]nvironment variables? ['"`$]?(?<envVar2>[A-Z][A-Z0-9_]{2,60})['"`]? (?:is |are )?(?:not (?:set|found|defined)|missing|required|undefined|must be set)|[Mm]issing (?:required )?(?:environment variables?|env(?:ironment)? vars?|secrets?)[: ]{1,3}['"`$]?(?<envVar3>[A-Za-z][\w-]{2,60})|Input required and not supplied: (?<envVar4>[\w-]{1,60})|(?:^|\s)['"`$]?(?<envVar5>[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{1,40})['"`]? (?:is (?:required|not set|undefined|missing|unset)|must be set)\b/,
  },
  {
    name: 'wrong-version',
    kind: 'tool-present',
    pattern:
      /Unsupported engine|The engine "[\w-]{1,40}" is incompatible|(?:Package|package) .{1,120} requires a different Python|requires Python ['">=<~!]|Requires-Python|go\.mod requires go >= |invalid go version '|UnsupportedClassVersionError|class file has wrong version|(?:invalid (?:target|source) release|release version \d{1,3} not supported|Unsupported class file major version)|Unsupported major\.minor version|GLIBC(?:XX)?_\S{1,20}' not found|[Ee]xec format error|A compatible (?:installed )?\.NET (?:Core )?SDK .{0,80}not found|NETSDK1045|Your Ruby version is|requires ruby version|rustc \S{1,20} is not supported|requires rustc \S{1,20}|Node\.js version .{1,60} (?:is not supported|required)|requires (?:a )?Node(?:\.js)? (?:version )?[>=^v\d]|Found incompatible|unsupported Java version|Your (?:PHP|Java) version .{0,120}does not (?:satisfy|meet)|requires php [^\s]{1,40} -> your php version/,
  },
  {
    name: 'command-missing',
    kind: 'tool-present',
    pattern:
      /(?:^|: |line \d{1,6}: )(?<command>[\w./+@-]{1,120}): (?:command not found|not found)$|'(?<command2>[^'\n]{1,120})' is not recognized as an internal|The term '(?<command3>[^'\n]{1,120})' is not recognized|exec: "(?<command4>[^"\n]{1,120})": executable file not found|[Cc]ommand '(?<command5>[^'\n]{1,80})' not found|(?:usr\/bin\/)?env: ['‘]?(?<command6>[\w.-]{1,80})['’]?: No such file|spawn (?<command7>\S{1,120}) ENOENT|Unable to locate executable file: (?<command8>[\w.-]{1,80})|No such file or directory - (?<command9>[a-z][\w.-]{1,60})$|^error: (?:no such (?:sub)?command|toolchain) [`'](?<command0>[\w.+-]{1,80})/,
  },
];
