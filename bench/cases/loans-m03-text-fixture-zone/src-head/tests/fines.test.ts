import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../src/core/days';
import { euros, roundCents } from '../src/core/money';
import { loadSettings } from '../src/core/settings';
import { daysLate, fine } from '../src/loans/fines';

const settings = loadSettings({ LOANS_BRANCH: 'west' });
const loan = { isbn: '978-3-423-0001-1', memberId: 'm1', takenOn: '2026-01-05', dueOn: '2026-02-02', renewals: 0 };

describe('days', () => {
  it('adds over a month', () => expect(addDays('2026-01-30', 3)).toBe('2026-02-02'));
  it('counts between', () => expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3));
});

describe('fines', () => {
  it('is never late before', () => expect(daysLate(loan, '2026-01-20')).toBe(0));
  it('counts late days', () => expect(daysLate(loan, '2026-02-09')).toBe(7));
  it('forgives two days', () => expect(fine(loan, '2026-02-04', settings)).toBe(0));
  it('costs from the third', () => expect(fine(loan, '2026-02-05', settings)).toBe(0.75));
  it('grows by day', () => expect(fine(loan, '2026-02-12', settings)).toBe(2.5));
  it('ends at ten', () => expect(fine(loan, '2026-12-01', settings)).toBe(10));
});

describe('money', () => {
  it('rounds half up', () => expect(roundCents(1.125)).toBe(1.13));
  it('rounds down below', () => expect(roundCents(1.124)).toBe(1.12));
  it('shows euros', () => expect(euros(2.5)).toBe('2.50 €'));
});
