const SHAPE = /^97[89]-\d{1,5}-\d{1,7}-\d{1,6}-\d$/;

export function isIsbn(text: string): boolean {
  return SHAPE.test(text);
}

export function compact(isbn: string): string {
  return isbn.replaceAll('-', '');
}
