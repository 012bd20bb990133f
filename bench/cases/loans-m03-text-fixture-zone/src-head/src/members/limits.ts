import type { Member } from '../core/types';
import { isChild } from './members';

export const LIMITS: Record<'child' | 'adult', number> = {
  child: 3,
  adult: 8,
};

export function limitFor(member: Member, year: number): number {
  return LIMITS[isChild(member, year) ? 'child' : 'adult'];
}

export function mayBorrow(member: Member, open: number, year: number): boolean {
  return !member.blocked && open < limitFor(member, year);
}
