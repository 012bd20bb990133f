// gotestsum shortens import paths by the module's; what else it prints often tells the whole ones.

import { packageIn } from './crash.ts';

const WHOLE = /(?:^# |\b(?:FAIL|ok)\s{1,4})(?<path>[\w.~-]{1,100}(?:\/[\w.~@-]{1,100}){1,20})(?=[\s[]|$)/;

export interface PathBook {
  /** Learns the whole paths a line names. */
  see(text: string): void;
  /** The whole import path of a shortened one; as given when that is not known for certain. */
  whole(short: string, lines: readonly string[]): string;
}

export function pathBook(): PathBook {
  const known = new Set<string>();
  const pairs = new Set<string>();
  const prefixOf = (short: string, whole: string): string | null => (short === '.' ? `${whole}/` : whole === short ? '' : whole.endsWith(`/${short}`) ? whole.slice(0, -short.length) : null);
  return {
    see(text) {
      const path = /^#|\b(?:FAIL|ok)\s/.test(text) ? WHOLE.exec(text)?.groups?.path : undefined;
      if (path && known.size < 5_000) known.add(path);
      const called = text.includes('.Test') || text.includes('.Example') ? packageIn([text]) : null;
      if (called?.includes('/')) known.add(called);
    },
    whole(short, lines) {
      if (short === '') return short;
      const own = packageIn(lines);
      const exact = own ? prefixOf(short, own) : null;
      if (exact) pairs.add(exact);
      for (const path of known) {
        const prefix = short === '.' ? null : prefixOf(short, path);
        if (prefix) pairs.add(prefix);
      }
      if (known.has(short) || pairs.size !== 1) return short;
      const [prefix = ''] = pairs;
      return short === '.' ? prefix.replace(/\/$/, '') : short.startsWith(prefix) ? short : prefix + short;
    },
  };
}
