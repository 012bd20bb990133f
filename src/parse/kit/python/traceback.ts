// Python's own traceback, as unittest, doctest and pytest's native style print it:
//   Traceback (most recent call last):
//     File "/home/runner/work/app/app/test_store.py", line 7, in test_get
//       self.assertEqual(store.get("a"), 2)
//   AssertionError: 1 != 2

import type { Frame } from '../../../model/finding.ts';
import { frameOf, inFunction } from '../draft.ts';

const START = /^\s{0,40}[|+]?\s{0,4}(?:\+ )?(?:Exception Group )?Traceback \(most recent call (?:last|first)\):/;
const FILE = /^[\s|]{0,40}File "(?<path>[^"\n]{1,400})", line (?<line>\d{1,7})(?:,? in (?<name>.{1,200}))?$/;
const RAISED = /^[|\s]{0,8}(?<said>(?:[A-Za-z_]\w{0,80}\.){0,8}[A-Z_a-z]\w{0,80}(?:: .*|:|))$/;
const MAX_FRAMES = 60;

/** What a traceback says. `message` is the last exception with its type, null when there is none; `more` what its text goes on with. Frames are innermost first, those of the exceptions it came from behind. */
export interface Traceback {
  readonly message: string | null;
  readonly more: readonly string[];
  readonly frames: readonly Frame[];
}

/** Reads the tracebacks in a block of lines, chained ones together. Lines that are none are passed over. */
export function readTraceback(lines: readonly string[]): Traceback {
  const chain: Frame[][] = [];
  let said: string[] = [];
  let inside = false;
  for (const line of lines) {
    const file = line.includes('File "') ? FILE.exec(line)?.groups : undefined;
    if (START.test(line)) {
      chain.push([]);
      said = [];
      inside = true;
    } else if (file) {
      if (!chain.length) chain.push([]);
      if (chain.at(-1)?.length !== MAX_FRAMES)
        chain.at(-1)?.unshift(inFunction(frameOf(file.path ?? '', file.line), file.name));
      inside = true;
      said = [];
    } else if (inside && !/^[\s|]{2,}/.test(line) && RAISED.test(line) && said.length === 0) {
      said = [line.replace(/^[|\s]+/, '')];
      inside = false;
    } else if (said.length > 0 && said.length < 60 && !isLink(line)) said.push(line);
  }
  return { message: said[0]?.trim() ?? null, more: said.slice(1), frames: chain.reverse().flat().slice(0, MAX_FRAMES) };
}

const isLink = (line: string): boolean =>
  /^(?:During handling of the above exception|The above exception was the direct cause)/.test(line);

const LIBRARY =
  /(?:^|[\\/])(?:site-packages|dist-packages|lib(?:64)?[\\/]python\d|importlib|unittest|_pytest|pluggy|Lib[\\/]unittest)(?:[\\/]|\.)|^<|^\.\.[\\/].*[\\/]lib[\\/]python\d/;

/** The innermost frame outside Python's own and installed packages, else the innermost; null without frames. */
export function ownFrame(frames: readonly Frame[]): Frame | null {
  return frames.find((frame) => !LIBRARY.test(frame.path)) ?? frames[0] ?? null;
}
