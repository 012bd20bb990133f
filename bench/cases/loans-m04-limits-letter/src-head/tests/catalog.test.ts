import { describe, expect, it } from 'vitest';
import { Catalog } from '../src/catalog/catalog';
import { compact, isIsbn } from '../src/catalog/isbn';
import { search } from '../src/catalog/search';
import { BOOKS } from './fixtures/books';

const catalog = new Catalog(BOOKS);

describe('catalog', () => {
  it('finds a book', () => expect(catalog.find('978-3-423-0002-8').title).toBe('Tides'));
  it('refuses an unknown isbn', () => expect(() => catalog.find('x')).toThrow('unknown isbn x'));
  it('lists by author', () => expect(catalog.all().map((book) => book.author)).toEqual(['Ada Moor', 'Ben Hall', 'Ida Falk', 'Kim Lund', 'Zoe Brandt']));
  it('lists a genre', () => expect(catalog.byGenre('science').map((book) => book.title)).toEqual(['Bridge Building', 'Tides']));
});

describe('search', () => {
  it('matches titles', () => expect(search(catalog, 'bridge').map((book) => book.title)).toEqual(['The Long Bridge', 'Bridge Building']));
  it('matches authors', () => expect(search(catalog, 'lund')).toHaveLength(1));
  it('gives three at most', () => expect(search(catalog, '')).toHaveLength(3));
  it('gives as many as asked', () => expect(search(catalog, '', 4)).toHaveLength(4));
});

describe('isbn', () => {
  it.each(['978-3-423-0001-1', '979-10-90636-07-1'])('accepts %s', (text) => expect(isIsbn(text)).toBe(true));
  it.each(['977-3-423-0001-1', '978-3-423-0001', 'abc'])('refuses %s', (text) => expect(isIsbn(text)).toBe(false));
  it('is compact without dashes', () => expect(compact('978-3-423-0001-1')).toBe('978342300011'));
});
