// What of the environment names the checkout by its path must name the copy instead.

type Env = Readonly<Record<string, string | undefined>>;

/** The environment with `from` replaced by `to` where a path begins with it. */
export function inPlaceOf(env: Env, from: string, to: string): Record<string, string | undefined> {
  if (from === to) return { ...env };
  const moved = (value: string): string =>
    value.split(from).reduce((text, part) => text + (/^(?:$|[/\\:;,"' ])/.test(part) ? to : from) + part);
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value && moved(value)]));
}
