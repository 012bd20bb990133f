/** What all packages share. */
export const config = {
  lossPercent: 12,
  roundGrams: 5,
  currency: 'EUR',
};
