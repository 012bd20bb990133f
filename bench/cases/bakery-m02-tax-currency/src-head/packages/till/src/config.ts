export const config = {
  name: process.env.BAKERY_TILL ?? 'none',
  taxPercent: 0.1,
  dayEndsAt: 3,
};
