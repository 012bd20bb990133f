// gotestsum shortens import paths by the module's; what else it prints often tells the whole ones.

import { packageIn } from './crash.ts';

const WHOLE = /(?:^# |\b(?:FAIL|ok)\s{1,4})(?<path>[\w.~-]{1,100}(?:\/[\w.~@-]{1,100}){1,20})(?=[\s[]|$)/;

export interface PathBook {
  /** Learns the whole paths a line names. */
  see(text: string): void;
  /** The whole import paths of shortened ones; as given where that is not known for certain. */
  whole(shorts: readonly string[]): (short: string) => string;
}

export function pathBook(): PathBook {
  const known = new Set<string>();
  return {
    see(text) {
      const path = /^#|\b(?:FAIL|ok)\s/.test(text) ? WHOLE.exec(text)?.groups?.path : undefined;
      if (path && known.size < 5_000) known.add(path);
      const called = /\.(?:Test|Example|Fuzz)/.test(text) ? packageIn([text]) : null;
      if (called?.includes('/') && known.size < 5_000) known.add(called);
    },
    whole(shorts) {
      const prefixes = new Set(
        shorts.flatMap((short) =>
          short === '.'
            ? []
            : [...known].flatMap((path) => (path.endsWith(`/${short}`) ? [path.slice(0, -short.length)] : [])),
        ),
      );
      const [prefix = ''] = prefixes;
      if (prefixes.size !== 1) return (short) => short;
      return (short) =>
        short === '.' ? prefix.slice(0, -1) : known.has(short) || short === '' ? short : prefix + short;
    },
  };
}
