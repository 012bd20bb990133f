// The kinds of assumption that can break, and the loop in which each is told first.

/** What sort of assumption a finding contradicts; one row of the taxonomy each. */
export const KINDS = [
  'syntax',
  'config-valid',
  'module-exists',
  'export-exists',
  'name-defined',
  'member-exists',
  'never-null',
  'type-is',
  'signature',
  'exhaustive',
  'value-is',
  'throws',
  'snapshot',
  'http-status',
  'ui-present',
  'time-limit',
  'style-rule',
  'service-up',
  'network-up',
  'port-free',
  'env-set',
  'deps-resolve',
  'tool-present',
  'resource',
  'runner',
  'file-exists',
  'generated-fresh',
  'policy',
  'budget',
  'race',
  'unknown',
] as const;

export type Kind = (typeof KINDS)[number];

/** Feedback loops, nearest first. */
export const LOOPS = ['edit', 'commit', 'review', 'runtime'] as const;

export type Loop = (typeof LOOPS)[number];

/** The question a check asks; decides its loop and its order among checks. */
export const FAMILIES = [
  'install',
  'format',
  'lint',
  'types',
  'build',
  'unit',
  'integration',
  'e2e',
  'policy',
  'smoke',
  'other',
] as const;

export type Family = (typeof FAMILIES)[number];

const LOOP_OF: Readonly<Record<Family, Loop>> = {
  install: 'edit',
  format: 'edit',
  lint: 'edit',
  types: 'edit',
  build: 'edit',
  unit: 'commit',
  integration: 'commit',
  e2e: 'commit',
  policy: 'review',
  smoke: 'runtime',
  other: 'commit',
};

/** The loop a family of checks belongs to. */
export const loopOf = (family: Family): Loop => LOOP_OF[family];
