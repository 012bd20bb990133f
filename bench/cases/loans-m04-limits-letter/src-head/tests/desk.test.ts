import { beforeEach, describe, expect, it } from 'vitest';
import { Catalog } from '../src/catalog/catalog';
import { LoanError } from '../src/core/errors';
import { loadSettings } from '../src/core/settings';
import { Desk } from '../src/loans/desk';
import { BOOKS } from './fixtures/books';
import { MIA, TOM } from './fixtures/people';

const settings = loadSettings();
let desk: Desk;

beforeEach(() => {
  desk = new Desk(new Catalog(BOOKS), settings);
});

describe('desk', () => {
  it('lends for four weeks', () => expect(desk.lend('978-3-423-0001-1', MIA, '2026-03-02').dueOn).toBe('2026-03-30'));
  it('keeps the atlas', () => expect(() => desk.lend('978-3-423-0004-2', MIA, '2026-03-02')).toThrow('Atlas of Rivers stays in the reading room'));
  it('runs out of copies', () => {
    desk.lend('978-3-423-0002-8', MIA, '2026-03-02');
    expect(() => desk.lend('978-3-423-0002-8', TOM, '2026-03-02')).toThrow('All copies of Tides are out');
  });
  it('lists loans of a member', () => {
    desk.lend('978-3-423-0001-1', MIA, '2026-03-02');
    desk.lend('978-3-423-0003-5', TOM, '2026-03-02');
    expect(desk.loansOf('m1').map((loan) => loan.isbn)).toEqual(['978-3-423-0001-1']);
  });
  it('renews twice', () => {
    const loan = desk.lend('978-3-423-0001-1', MIA, '2026-03-02');
    desk.renew(loan);
    expect(desk.renew(loan).dueOn).toBe('2026-05-25');
    expect(() => desk.renew(loan)).toThrow('No more renewals');
  });
  it('takes books back', () => {
    const loan = desk.lend('978-3-423-0001-1', MIA, '2026-03-02');
    desk.giveBack(loan);
    expect(desk.loansOf('m1')).toEqual([]);
    expect(() => desk.giveBack(loan)).toThrow(LoanError);
  });
});

describe('settings', () => {
  it('needs a branch', () => expect(() => loadSettings({})).toThrow('LOANS_BRANCH is required'));
  it('takes the branch of the desk', () => expect(settings.branch).toBe('central'));
});
