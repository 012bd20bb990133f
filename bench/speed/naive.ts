// What a log reader costs that does the obvious: strips every line of colours and tries every pattern on it. Speed is held against it.
//   node bench/speed/naive.ts FILE

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

const PATTERNS: readonly RegExp[] = [
  /^(.+?)\((\d+),(\d+)\): (error|warning) (TS\d+): (.*)$/,
  /^(.+?):(\d+):(\d+) - (error|warning) (TS\d+): (.*)$/,
  /^\s+(\d+):(\d+)\s+(error|warning)\s+(.+?)\s{2,}(\S+)$/,
  /^(.+?):(\d+):(\d+): (fatal error|error|warning): (.+)$/,
  /^(.+?):(\d+): (error|warning): (.+)$/,
  /^(error|warning)(?:\[(E\d+)\])?: (.+)$/,
  /^\s*--> (.+?):(\d+):(\d+)$/,
  /^--- FAIL: (\S+) \((.+)\)$/,
  /^\s+(\S+_test\.go):(\d+): (.+)$/,
  /^FAIL\t(\S+)\t/,
  /^FAILED (\S+)::(\S+) - (.+)$/,
  /^E {3}(.+)$/,
  /^(\S+\.py):(\d+): (\w+Error)$/,
  /^Traceback \(most recent call last\):$/,
  /^ {2}File "(.+)", line (\d+), in (.+)$/,
  /^(\w+(?:Error|Exception)): (.+)$/,
  /^ {2}● (.+) › (.+)$/,
  /^\s+at (.+) \((.+):(\d+):(\d+)\)$/,
  /^ FAIL {2}(.+)$/,
  /^\s+\d+\) (.+)$/,
  /^not ok (\d+) (.+)$/,
  /^npm ERR! (.+)$/,
  /^npm error (.+)$/,
  /^\[ERROR\] (.+):\[(\d+),(\d+)\] (.+)$/,
  /^\[ERROR\] (.+)$/,
  /^> Task (\S+) FAILED$/,
  /^e: (.+): \((\d+), (\d+)\): (.+)$/,
  /^##\[error\](.+)$/,
  /^::error (.+)::(.+)$/,
  /^(.+?):(\d+):(\d+): ([A-Z]\d+) (.+)$/,
  /^(.+?):(\d+): error: (.+) {2}\[(.+)\]$/,
  /^would reformat (.+)$/,
  /^\[warn\] (.+)$/,
  /^rspec (\S+):(\d+) # (.+)$/,
  /^\s+Failure\/Error: (.+)$/,
  /^Error: (.+)$/,
  /^fatal: (.+)$/,
  /^make(?:\[\d+\])?: \*\*\* (.+)$/,
  /^thread '(.+)' panicked at (.+)$/,
  /^test (.+) \.\.\. FAILED$/,
  /^panic: (.+)$/,
  /^(.+): line (\d+): (.+)$/,
];

let hits = 0;
for await (const raw of createInterface({
  input: createReadStream(process.argv[2] ?? '', { highWaterMark: 1 << 18 }),
})) {
  const line = stripVTControlCharacters(raw.replace(/^\S+Z /, ''));
  if (PATTERNS.some((pattern) => pattern.exec(line))) hits++;
}
process.stdout.write(`${hits}\n`);
