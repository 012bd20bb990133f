import { describe, expect, it } from 'vitest';
import { loadSettings } from '../src/core/settings';
import { closingNotice } from '../src/notices/closing';
import { sendAll } from '../src/notices/queue';
import { reminder } from '../src/notices/reminder';
import { BOOKS } from './fixtures/books';
import { MIA } from './fixtures/people';

const settings = loadSettings({ LOANS_BRANCH: 'west' });
const loan = { isbn: '978-3-423-0001-1', memberId: 'm1', takenOn: '2026-01-05', dueOn: '2026-02-02', renewals: 0 };

describe('reminder', () => {
  it('looks like a letter', () => expect(reminder(MIA, BOOKS[0] as (typeof BOOKS)[number], loan, 2.5)).toMatchSnapshot());
});

describe('closing', () => {
  it('is silent at noon', () => expect(closingNotice('2026-02-02T11:00:00Z', settings)).toBeNull());
  it('warns an hour before', () => expect(closingNotice('2026-02-02T16:10:00Z', settings)).toBe('We close in 1 h'));
  it('is closed at six', () => expect(closingNotice('2026-02-02T17:00:00Z', settings)).toBe('We are closed'));
});

describe('queue', () => {
  it('sends one after the other', async () => {
    const got: string[] = [];
    const send = async (to: string) => {
      await new Promise((done) => setTimeout(done, to === 'a' ? 20 : 1));
      got.push(to);
    };
    expect(await sendAll([{ to: 'a', text: '' }, { to: 'b', text: '' }], send)).toBe(2);
    expect(got).toEqual(['a', 'b']);
  });
});
