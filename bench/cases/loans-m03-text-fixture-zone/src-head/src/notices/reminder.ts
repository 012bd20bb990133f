import { euros } from '../core/money';
import type { Book, Loan, Member } from '../core/types';
import { shortName } from '../members/members';

export function reminder(member: Member, book: Book, loan: Loan, owed: number): string {
  return [
    `Dear ${shortName(member)}`,
    `"${book.title}" was due on ${loan.dueOn}.`,
    `You owe ${euros(owed)}.`,
  ].join('\n');
}
