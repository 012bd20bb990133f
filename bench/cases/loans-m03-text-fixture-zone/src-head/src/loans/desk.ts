import type { Catalog } from '../catalog/catalog';
import { addDays } from '../core/days';
import { LoanError, noCopies, notLendable } from '../core/errors';
import type { Settings } from '../core/settings';
import type { Loan, Member } from '../core/types';
import { mayBorrow } from '../members/limits';

export class Desk {
  private readonly open: Loan[] = [];

  constructor(private readonly catalog: Catalog, private readonly settings: Settings) {}

  lend(isbn: string, member: Member, today: string): Loan {
    const book = this.catalog.find(isbn);
    if (book.genre === 'reference') throw notLendable(book.title);
    const mine = this.loansOf(member.id).length;
    if (!mayBorrow(member, mine, Number(today.slice(0, 4)))) throw new LoanError('LIMIT', `${member.name} may not borrow more`);
    if (this.open.filter((loan) => loan.isbn === isbn).length >= book.copies) throw noCopies(book.title);
    const loan = { isbn, memberId: member.id, takenOn: today, dueOn: addDays(today, this.settings.loanDays), renewals: 0 };
    this.open.push(loan);
    return loan;
  }

  renew(loan: Loan): Loan {
    if (loan.renewals >= this.settings.maxRenewals) throw new LoanError('RENEWALS', 'No more renewals');
    loan.renewals += 1;
    loan.dueOn = addDays(loan.dueOn, this.settings.loanDays);
    return loan;
  }

  giveBack(loan: Loan): void {
    const at = this.open.indexOf(loan);
    if (at < 0) throw new LoanError('NOT_OUT', 'That loan is not open');
    this.open.splice(at, 1);
  }

  loansOf(memberId: string): Loan[] {
    return this.open.filter((loan) => loan.memberId === memberId);
  }
}
