import type { Book } from '../core/types';
import type { Catalog } from './catalog';

export function search(catalog: Catalog, words: string, limit = 3): Book[] {
  const wanted = words.trim().toLowerCase();
  return catalog
    .all()
    .filter((book) => `${book.title} ${book.author}`.toLowerCase().includes(wanted))
    .slice(0, limit);
}
