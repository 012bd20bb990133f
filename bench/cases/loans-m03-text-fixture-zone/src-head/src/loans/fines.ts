import { daysBetween } from '../core/days';
import { roundCents } from '../core/money';
import type { Settings } from '../core/settings';
import type { Loan } from '../core/types';

const GRACE_DAYS = 2;
const CAP = 10.0;

export function daysLate(loan: Loan, today: string): number {
  return Math.max(0, daysBetween(loan.dueOn, today));
}

export function fine(loan: Loan, today: string, settings: Settings): number {
  const late = daysLate(loan, today);
  if (late <= GRACE_DAYS) return 0;
  return Math.min(CAP, roundCents(late * settings.finePerDay));
}
