export function formatGrams(grams: number): string {
  return grams < 1000 ? `${grams} g` : `${(grams / 1000).toFixed(2)} kg`;
}

export function formatShare(share: number, digits = 0): string {
  return `${(share * 100).toFixed(digits)} %`;
}
