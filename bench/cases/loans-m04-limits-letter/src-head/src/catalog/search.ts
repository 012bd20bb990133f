import type { Book } from '../core/types';
import type { Catalog } from './catalog';

export function search(catalog: Catalog, words: string, limit = 3): Book[] {
  const needle = words.trim().toLowerCase();
  return catalog
    .all()
    .filter((book) => `${book.title} ${book.author}`.toLowerCase().includes(needle))
    .slice(0, limit);
}
