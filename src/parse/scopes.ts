// Tells which package or directory of a monorepo a line belongs to, from what workspace runners print between and before the lines.
//   > @harbor/api@1.0.0 typecheck
//   make[1]: Entering directory '/home/runner/work/r/r/lib'

const NPM_SCRIPT = /^> (@?[\w.~/-]{1,214})@[\w.+-]{1,60} [\w:.-]{1,80}(?: (\/\S{1,400}))?$/;
const MAKE_ENTER = /^(?:make|gmake)(?:\[\d+\])?: Entering directory ['`]([^']{1,400})'$/;
const MAKE_LEAVE = /^(?:make|gmake)(?:\[\d+\])?: Leaving directory ['`]/;

export interface ScopeTracker {
  /** The scope of a line, after taking account of what it announces; null outside any. */
  of(text: string): string | null;
  reset(): void;
}

export function scopeTracker(): ScopeTracker {
  let current: string | null = null;
  const stack: (string | null)[] = [];
  return {
    of(text) {
      const script = text.startsWith('> ') ? NPM_SCRIPT.exec(text) : null;
      if (script) current = script[2] ?? script[1] ?? null;
      const entered = text.includes('Entering directory') ? MAKE_ENTER.exec(text) : null;
      if (entered) {
        stack.push(current);
        current = entered[1] ?? null;
      } else if (stack.length && MAKE_LEAVE.test(text)) current = stack.pop() ?? null;
      return current;
    },
    reset() {
      current = null;
      stack.length = 0;
    },
  };
}
