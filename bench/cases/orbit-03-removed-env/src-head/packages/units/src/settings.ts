export const settings = {
  bodyRadiusKm: 6371,
  units: process.env.ORBIT_UNITS ?? 'imperial',
};
