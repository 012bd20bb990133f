export type Genre = 'fiction' | 'science' | 'children' | 'reference';

export interface Book {
  isbn: string;
  title: string;
  author: string;
  genre: Genre;
  copies: number;
}

export interface Member {
  id: string;
  name: string;
  bornIn: number;
  blocked: boolean;
}

export interface Loan {
  isbn: string;
  memberId: string;
  takenOn: string;
  dueOn: string;
  renewals: number;
}
