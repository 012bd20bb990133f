// Signatures of what the machine, the network, the environment or the set-up refused, whoever prints them.

import type { Signature } from './signature.ts';

/** Tried before the code signatures, because a wrapper's exception type says less than the refusal inside it. */
export const RUN_SIGNATURES: readonly Signature[] = [
  {
    kind: 'resource',
    pattern:
      /JavaScript heap out of memory|Reached heap limit|java\.lang\.OutOfMemoryError|\bOutOfMemoryError\b|MemoryError\b|std::bad_alloc|LLVM ERROR: out of memory|Cannot allocate memory|\bENOMEM\b|oom-kill|Out of memory: Killed|memory cgroup out of memory|fatal error: runtime: out of memory|ran out of memory/i,
    fixed: { resource: 'mem' },
  },
  {
    kind: 'resource',
    pattern: /No space left on device|\bENOSPC\b|[Dd]isk quota exceeded|not enough space on the disk|There is not enough space/,
    fixed: { resource: 'disk' },
  },
  { kind: 'resource', pattern: /\bEMFILE\b|[Tt]oo many open files|\bENFILE\b/, fixed: { resource: 'fd' } },
  {
    kind: 'resource',
    message: true,
    pattern: /^(?:Killed|.{0,80}(?:signal: killed|SIGKILL|exit (?:code|status) 137|terminated by signal 9))/,
    fixed: { resource: 'mem', signal: 'SIGKILL' },
  },
  {
    kind: 'runner',
    pattern:
      /The runner has received a shutdown signal|lost communication with the server|runner .{0,80}(?:was lost|went offline)|The hosted runner .{0,80}lost/,
  },
  { kind: 'port-free', pattern: /\bEADDRINUSE\b[^\n]{0,40}?(?<endpoint>[\w.:[\]*-]{0,60}:\d{2,5})/, fixed: { errno: 'EADDRINUSE' } },
  {
    kind: 'port-free',
    pattern: /listen tcp (?<endpoint>\S{1,80}): bind: address already in use|(?:[Aa]ddress|[Pp]ort)(?: \S{1,20})? (?:is )?already in use|\bEADDRINUSE\b/,
    fixed: { errno: 'EADDRINUSE' },
  },
  {
    kind: 'network-up',
    pattern:
      /(?:certificate (?:has expired|is not yet valid|verify failed)|CERT_HAS_EXPIRED|x509: certificate has expired|SSL certificate problem|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT\w*|DEPTH_ZERO_SELF_SIGNED_CERT|certificate signed by unknown authority|CERTIFICATE_VERIFY_FAILED)/,
  },
  {
    kind: 'deps-resolve',
    pattern:
      /(?:npm (?:ERR!|error)[^\n]{0,20}\b(?:code )?(?<errno>ERESOLVE|ETARGET|E404|EUSAGE|EINTEGRITY|EBADENGINE)\b)|(?<errno2>ERR_PNPM_[A-Z_]{3,40}|YN00\d\d)|can only install packages when your package\.json and package-lock\.json|No matching (?:distribution|version) found for (?<dependency>[^\s.]{1,120})|ResolutionImpossible|No solution found when resolving|missing go\.sum entry|failed to select a version for|Could not resolve dependencies|Could not find gem '(?<dependency2>[^']{1,100})|NU110[1-8]|Your requirements could not be resolved|Could not find a version that satisfies the requirement (?<dependency3>\S{1,100})|lockfile .{0,60}(?:out of date|not up to date|needs to be updated)/,
  },
  { kind: 'service-up', pattern: /(?:connect )?ECONNREFUSED(?:[ \t:]{1,3}(?<endpoint>[\w.:[\]-]{3,80}:\d{2,5}))?/, fixed: { errno: 'ECONNREFUSED' } },
  {
    kind: 'service-up',
    pattern:
      /dial (?:tcp|udp) (?<endpoint>\S{1,80}): connect: connection refused|connection to server at "(?<endpoint2>[^"]{1,80})"[^\n]{0,80} failed|could not connect to server|Connection refused|psycopg2?\.OperationalError|MongoServerSelectionError|Redis(?:Connection| connection)[^\n]{0,80}(?:failed|refused)|Communications link failure|Failed to initialize container|container .{0,120}is unhealthy|service .{0,80}(?:never became healthy|failed to start)/,
    fixed: {},
  },
  { kind: 'network-up', pattern: /\b(?<errno>ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|ENETUNREACH)\b(?: (?<endpoint>[\w.-]{3,120}))?/ },
  {
    kind: 'network-up',
    pattern:
      /Could not resolve host:? ?(?<endpoint>[\w.-]{0,120})|Temporary failure in name resolution|TLS handshake timeout|503 Service Unavailable|502 Bad Gateway|429 Too Many Requests|API rate limit exceeded|toomanyrequests:|pull rate limit|Could not transfer artifact|NU1301|no such host|Network is unreachable|network is unreachable|i\/o timeout/,
  },
  {
    kind: 'env-set',
    pattern:
      /(?:[Mm]issing|[Uu]ndefined|[Uu]nset|[Rr]equired?)(?: required)? (?:environment variables?|env(?:ironment)? vars?)[: ]{1,3}['"`$]?(?<envVar>[A-Z][A-Z0-9_]{2,60})/,
  },
  {
    kind: 'env-set',
    pattern:
      /(?:[Ee]nvironment variable|[Ee]nv var) ['"`$]?(?<envVar>[A-Z][A-Z0-9_]{2,60})['"`]? (?:is )?(?:not (?:set|found|defined)|missing|required|undefined|must be)|\$?\b(?<envVar2>[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{1,40})\b['"`]? (?:is|must be) (?:required|set|not set|undefined|missing|unset|defined)|(?<envVar3>[A-Z][A-Z0-9_]{2,60}): (?:unbound variable|parameter (?:not set|null or not set))|KeyError: '(?<envVar4>[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{1,40})'|Input required and not supplied: (?<envVar5>[\w-]{1,60})/,
  },
  {
    kind: 'env-set',
    pattern:
      /Bad credentials|Permission denied \(publickey\)|Resource not accessible by integration|could not read Username for|Authentication failed for|secret .{0,60}(?:not found|is not set|is empty)/,
  },
  {
    kind: 'tool-present',
    pattern:
      /(?:^|: |line \d{1,5}: )(?<command>[\w./+-]{1,80}): (?:command )?not found\b|'(?<command2>[^'\n]{1,80})' is not recognized as|executable file not found in \$PATH|Unsupported engine|requires (?:a )?Python|go\.mod requires go >=|invalid target release|NETSDK1045|GLIBC_\S{1,20}' not found|[Ee]xec format error|spawn (?<command3>\S{1,80}) ENOENT/m,
  },
  {
    kind: 'generated-fresh',
    pattern:
      /(?:is|are) (?:out of date|out-of-date|stale)\b|needs to be regenerated|please (?:re)?run [`'"]?(?<command>[^`'"\n]{1,80}generate[^`'"\n]{0,40})|go mod tidy|generated files? (?:differ|changed|are not)/i,
  },
  { kind: 'race', pattern: /WARNING: DATA RACE|(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer:|runtime error: |fatal error: concurrent map/ },
  {
    kind: 'time-limit',
    pattern:
      /(?:[Tt]est|[Hh]ook) timed out in \d{1,9}\s?ms|Exceeded timeout of|Timeout of \d{1,9}ms exceeded|panic: test timed out after|Failed: Timeout >|\*\*\*Timeout|exceeded the maximum execution time|The operation was cancell?ed|all goroutines are asleep - deadlock|timed out after \d{1,6}/,
  },
];
