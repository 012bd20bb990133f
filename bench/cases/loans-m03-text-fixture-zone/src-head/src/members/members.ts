import type { Member } from '../core/types';

export function ageIn({ bornIn }: Member, year: number): number {
  return year - bornIn;
}

export function isChild(member: Member, year: number): boolean {
  return ageIn(member, year) < 14;
}

export function shortName(member: Member): string {
  const parts = member.name.split(' ');
  return `${parts[0]} ${parts.at(-1)?.[0] ?? ''}.`;
}
