export function roundCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

export function euros(amount: number): string {
  return `${amount.toFixed(2)} €`;
}
