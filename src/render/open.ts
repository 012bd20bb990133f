// Opens a surface by name. The terminal's comes with this file; all others share a second one, which builds on this.

import { renderTerminal } from './terminal.ts';

type Surfaces = typeof import('./index.ts') & { readonly renderTerminal: typeof renderTerminal };

/** The function that renders for a surface. */
export async function openSurface<Name extends keyof Surfaces>(name: Name): Promise<Surfaces[Name]> {
  if (name === 'renderTerminal') return renderTerminal as Surfaces[Name];
  return { renderTerminal, ...(await import('./index.ts')) }[name];
}
