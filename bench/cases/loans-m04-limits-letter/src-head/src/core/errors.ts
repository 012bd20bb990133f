export class LoanError extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
    this.name = 'LoanError';
  }
}

export function notLendable(title: string): LoanError {
  return new LoanError('NOT_LENDABLE', `${title} stays in the reading room`);
}

export function noCopies(title: string): LoanError {
  return new LoanError('NO_COPIES', `All copies of ${title} are out`);
}
