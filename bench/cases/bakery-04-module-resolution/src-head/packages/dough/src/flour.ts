export const FLOURS = ['wheat 550', 'wheat 1050', 'rye 1150'] as const;
export type Flour = (typeof FLOURS)[number];

/** The number tells how much of the grain is in it. */
export function ash(flour: Flour): number {
  return Number(flour.split(' ')[1]);
}
