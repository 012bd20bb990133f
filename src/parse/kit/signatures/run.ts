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
    pattern:
      /No space left on device|\bENOSPC\b(?![^\n]{0,40}watchers)|Disk quota exceeded|not enough space on the disk|There is not enough space/i,
    fixed: { resource: 'disk' },
  },
  { kind: 'resource', pattern: /\bEMFILE\b|[Tt]oo many open files|\bENFILE\b/, fixed: { resource: 'fd' } },
  {
    kind: 'resource',
    message: true,
    pattern: /^(?:Killed|.{0,80}(?:signal: killed|SIGKILL|exit (?:code|status) 137|terminated by signal 9))/,
    fixed: { resource: 'mem', signal: 'SIGKILL' },
  },
  { kind: 'resource', pattern: /Process Exit Code: 137\b/, fixed: { resource: 'mem', signal: 'SIGKILL' } },
  {
    kind: 'runner',
    pattern:
      /The runner has received a shutdown signal|lost communication with the server|runner .{0,80}(?:was lost|went offline)|The hosted runner .{0,80}lost/,
  },
  {
    kind: 'port-free',
    pattern: /\bEADDRINUSE\b[^\n]{0,40}?(?<endpoint>[\w.:[\]*-]{0,60}:\d{2,5})/,
    fixed: { errno: 'EADDRINUSE' },
  },
  {
    kind: 'port-free',
    pattern:
      /listen tcp (?<endpoint>\S{1,80}): bind: address already in use|(?:[Aa]ddress|[Pp]ort)(?: \S{1,20})? (?:is )?already in use|\bEADDRINUSE\b/,
    fixed: { errno: 'EADDRINUSE' },
  },
  {
    kind: 'network-up',
    pattern:
      /(?:certificate (?:has expired|is not yet valid|verify failed)|CERT_HAS_EXPIRED|PKIX path building failed|CertificateExpiredException|The SSL connection could not be established|The remote certificate (?:is|was) (?:invalid|rejected)|invalid peer certificate|unable to get local issuer certificate|self[- ]signed certificate|x509: certificate has expired|SSL certificate problem|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT\w*|DEPTH_ZERO_SELF_SIGNED_CERT|certificate signed by unknown authority|CERTIFICATE_VERIFY_FAILED)/,
  },
  {
    // A registry that refuses says more than the package that therefore is not found.
    kind: 'network-up',
    over: 'deps-resolve',
    pattern:
      /Unable to download data from https?:\/\/(?<endpoint>[\w.:[\]-]{3,120})[^\n]{0,200}? - (?:bad response [^\n]{0,40}?(?<httpStatus>[45]\d\d)\b|[^\n]{0,80}(?:refused|timed out|reset|getaddrinfo))|Could not transfer (?:artifact|metadata) [^\n]{1,200}? from\/to \S{1,80} \(https?:\/\/(?<endpoint2>[\w.:[\]-]{3,120})[^\n)]{0,200}\): (?:transfer failed|Connect|connect|Connection|Transfer failed|status code: (?:429|50[0-4])|(?:Read|connect) timed out|Name or|No route|Network)|Could not (?:GET|HEAD) 'https?:\/\/(?<endpoint3>[\w.:[\]-]{3,120})[^\n']{0,200}'\. Received status code (?<httpStatus2>429|50[0-4])/,
  },
  {
    kind: 'deps-resolve',
    pattern:
      /(?:npm (?:ERR!|error)[^\n]{0,20}\b(?:code )?(?<errno>ERESOLVE|ETARGET|E404|EUSAGE|EINTEGRITY|EBADENGINE)\b)|(?<errno2>ERR_PNPM_[A-Z_]{3,40}|YN00\d\d)|can only install packages when your package\.json and package-lock\.json|No matching (?:distribution|version) found for (?<dependency>[^\s.]{1,120})|ResolutionImpossible|No solution found when resolving|Could not resolve all (?:files|dependencies|artifacts|task dependencies) for configuration|missing go\.sum entry|failed to select a version for|Could not resolve dependencies|Could not resolve (?<dependency8>[\w.-]{1,80}:[\w.-]{1,80}:[\w.+-]{1,40}\w)|Could not find (?:a valid )?gem '(?<dependency2>[^']{1,100})|NU110[1-8]|Your requirements could not be resolved|Could not find a version that satisfies the requirement (?<dependency3>\S{1,100})|Unable to locate package (?<dependency4>\S{1,100})|Package '?(?<dependency5>[\w.+-]{1,100})'? has no installation candidate|No available formula with the name "(?<dependency6>[^"\n]{1,100})"|Unable to find a match: (?<dependency7>\S{1,100})|lockfile .{0,60}(?:out of date|not up to date|needs to be updated)/,
  },
  {
    kind: 'deps-resolve',
    pattern:
      /manifest for (?<dependency>\S{1,200}) (?:not found|unknown)|pull access denied for (?<dependency2>[^\s,]{1,200})|manifest unknown\b/,
  },
  {
    kind: 'service-up',
    pattern: /(?:connect )?ECONNREFUSED(?:[ \t:]{1,3}(?<endpoint>[\w.:[\]-]{3,80}:\d{2,5}))?/,
    fixed: { errno: 'ECONNREFUSED' },
  },
  {
    kind: 'service-up',
    pattern:
      /dial (?:tcp|udp) (?<endpoint>\S{1,80}): connect: connection refused|connection to server at "(?<endpoint2>[^"]{1,80})"[^\n]{0,80} failed|could not connect to server|[Cc]onnection refused \((?<endpoint4>[\w.-]{3,120}:\d{2,5})\)|Connection refused|psycopg2?\.OperationalError|MongoServerSelectionError|Redis(?:Connection| connection)[^\n]{0,80}(?:failed|refused)|Communications link failure|Failed to initialize container|container .{0,120}is unhealthy|service .{0,80}(?:never became healthy|failed to start)|Failed to connect to (?<endpoint3>[\w.-]{1,120} port \d{1,5})|actively refused it|Timed out waiting \d{1,7}ms from config\.webServer|No connection could be made because|connect: connection refused/,
    fixed: {},
  },
  {
    kind: 'network-up',
    pattern:
      /\b(?<errno>ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|ENETUNREACH)\b(?: (?<endpoint>[\w.-]{3,120}))?/,
  },
  {
    kind: 'network-up',
    pattern:
      /Could not resolve host:? ?(?<endpoint>[\w.-]{0,120})|Temporary failure in name resolution|Name or service not known|nodename nor servname|getaddrinfo failed|UnknownHostException(?:: (?<endpoint2>[\w.-]{3,120}))?|failed to lookup address information|Connection reset by peer|[Cc]onnection timed out|[Cc]onnect timed out|ConnectTimeoutError|ConnectTimeout\b|ReadTimeoutError|Remote end closed connection without response|socket hang up|No route to host|dial (?:tcp|udp): lookup (?<endpoint3>[\w.-]{3,120})|TLS handshake timeout|503 Service Unavailable|502 Bad Gateway|429 Too Many Requests|API rate limit exceeded|toomanyrequests:|pull rate limit|Could not transfer artifact|NU1301|no such host|Network is unreachable|network is unreachable|i\/o timeout/,
  },
  {
    // What a client says when a server answers with a refusal; whether the server is one's own, the caller tells.
    kind: 'http-status',
    pattern:
      /HTTP Error (?<httpStatus>[45]\d\d)\b|\bERROR (?<httpStatus0>[45]\d\d): [A-Z]|\b(?<httpStatus2>[45]\d\d) (?:Client|Server) Error\b[^\n]{0,80}? for url: https?:\/\/(?<endpoint>[\w.:[\]-]{3,120})|Client error '(?<httpStatus3>4\d\d) [^'\n]{0,60}' for url 'https?:\/\/(?<endpoint2>[\w.:[\]-]{3,120})|Server error '(?<httpStatus4>5\d\d) [^'\n]{0,60}' for url 'https?:\/\/(?<endpoint3>[\w.:[\]-]{3,120})|Response code (?<httpStatus5>[45]\d\d) \(|The requested URL returned error: (?<httpStatus6>[45]\d\d)|Server returned HTTP response code: (?<httpStatus7>[45]\d\d) for URL: https?:\/\/(?<endpoint4>[\w.:[\]-]{3,120})|HTTP status (?:client|server) error \((?<httpStatus8>[45]\d\d)|the remote server returned an error: \((?<httpStatus9>[45]\d\d)\)/i,
  },
  {
    kind: 'http-status',
    pattern:
      /Response status code does not indicate success: (?<httpStatus>[45]\d\d)|the server responded with status (?<httpStatus2>[45]\d\d)|OpenURI::HTTPError: (?<httpStatus3>[45]\d\d)\b|\b(?<httpStatus4>[45]\d\d) "[^"\n]{1,60}" \(Net::HTTP|(?:Client|Server) error: `[A-Z]{3,7} https?:\/\/(?<endpoint>[\w.:[\]-]{3,120})[^`\n]{0,300}` resulted in a `(?<httpStatus5>[45]\d\d)|\b(?<httpStatus6>[45]\d\d), message='[^'\n]{0,60}', url=|Http(?:Client|Server)ErrorException[\w$]{0,60}: (?<httpStatus7>[45]\d\d)\b|HTTP request failed! HTTP\/[\d.]{1,3} (?<httpStatus8>[45]\d\d)|Net::HTTP\w{3,40}: {0,4}(?<httpStatus0>[45]\d\d) "|HTTPStatusError[^\n]{0,20}'(?<httpStatus9>[45]\d\d) /,
  },
  {
    kind: 'env-set',
    pattern:
      /(?:[Mm]issing|[Uu]ndefined|[Uu]nset|[Rr]equired?)(?: required)? (?:environment variables?|env(?:ironment)? vars?)[: ]{1,3}['"`$]?(?<envVar>[A-Z][A-Z0-9_]{2,60})/,
  },
  {
    kind: 'env-set',
    pattern:
      /(?:[Ee]nvironment variable|[Ee]nv var) ['"`$]?(?<envVar>[A-Z][A-Z0-9_]{2,60})['"`]? (?:is )?(?:not (?:set|found|defined)|missing|required|undefined|must be)|\$?\b(?<envVar2>[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{1,40})\b['"`]? (?:is (?:required|not set|not defined|undefined|missing|unset|empty)|must be (?:set|defined|given))|(?<envVar3>[A-Z][A-Z0-9_]{2,60}): (?:unbound variable|parameter (?:not set|null or not set))|KeyError: '(?<envVar4>[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{1,40})'|Input required and not supplied: (?<envVar5>[\w-]{1,60})/,
  },
  {
    kind: 'env-set',
    pattern:
      /Bad credentials|Permission denied \(publickey\)|Resource not accessible by integration|could not read Username for|Authentication failed for|secret .{0,60}(?:not found|is not set|is empty)/,
  },
  {
    kind: 'tool-present',
    pattern:
      /(?:^|: |line \d{1,5}: )(?<command>[\w./+-]{1,80}): (?:command )?not found\b|'(?<command2>[^'\n]{1,80})' is not recognized as|executable file not found in \$PATH|Unsupported engine|requires (?:a )?Python|go\.mod requires go >=|invalid (?:target|source) release|release version \d{1,3} not supported|Unsupported class file major version|UnsupportedClassVersionError|class file has wrong version|NETSDK1045|GLIBC_\S{1,20}' not found|[Ee]xec format error|spawn (?<command3>\S{1,80}) ENOENT/m,
  },
  {
    kind: 'generated-fresh',
    pattern:
      /(?:is|are) (?:out of date|out-of-date|stale)\b|needs to be regenerated|please (?:re)?run [`'"]?(?<command>[^`'"\n]{1,80}generate[^`'"\n]{0,40})|go mod tidy|generated files? (?:differ|changed|are not)/i,
  },
  {
    kind: 'race',
    pattern:
      /WARNING: DATA RACE|(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer:|runtime error: |fatal error: concurrent map/,
  },
  {
    kind: 'time-limit',
    pattern:
      /(?:[Tt]est|[Hh]ook) timed out in \d{1,9}\s?ms|Exceeded timeout of|Timeout of \d{1,9}ms exceeded|panic: test timed out after|Failed: Timeout >|\*\*\*Timeout|exceeded the maximum execution time|The operation was cancell?ed|all goroutines are asleep - deadlock|timed out after \d{1,6}|timed out waiting for (?:the condition|\S{1,80} to )/,
  },
];
