// Says of a dependency that it is known to be vulnerable, the same way for every tool that tells it.

import { locationOf } from './draft.ts';
import { severityOf } from './located.ts';
import type { Located } from './sink.ts';

export interface Vulnerable {
  readonly name: string;
  readonly version: string;
  /** The advisory's id; may be empty. */
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  /** The version that mends it, empty when there is none. */
  readonly fixed?: string;
  /** The manifest or the file that brings the dependency. */
  readonly path?: string;
  readonly detail?: string;
}

/** The finding of a vulnerable dependency. */
export function vulnerable({ name, version, id, title, severity, fixed, path, detail }: Vulnerable): Located {
  const package_ = [name, version].filter(Boolean).join(' ');
  return {
    rule: id || null,
    kind: 'policy',
    severity: /^(?:negligible|none|informational)$/i.test(severity) ? 'note' : severityOf(severity),
    message: [
      `${package_ || 'a dependency'}: ${title || id || 'known vulnerability'}`,
      fixed ? ` (fixed in ${fixed})` : '',
    ].join(''),
    detail: detail ?? '',
    location: path ? locationOf(path) : null,
    facts: name ? { dependency: version ? `${name}@${version}` : name } : {},
  };
}
