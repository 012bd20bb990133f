import type { Book, Genre } from '../core/types';

export class Catalog {
  constructor(private readonly books: readonly Book[]) {}

  find(isbn: string): Book {
    const book = this.books.find((one) => one.isbn === isbn);
    if (!book) throw new Error(`unknown isbn ${isbn}`);
    return book;
  }

  all(): Book[] {
    return [...this.books].sort((a, b) => a.author.localeCompare(b.author));
  }

  byGenre(genre: Genre): Book[] {
    return this.all().filter((book) => book.genre === genre);
  }
}
