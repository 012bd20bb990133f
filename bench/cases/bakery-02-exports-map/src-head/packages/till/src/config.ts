export const config = {
  name: process.env.BAKERY_TILL ?? 'none',
  taxPercent: 10,
  dayEndsAt: 3,
};
