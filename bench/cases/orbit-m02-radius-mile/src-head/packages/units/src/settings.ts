export const settings = {
  bodyRadiusKm: 6378,
  units: process.env.ORBIT_UNITS ?? 'imperial',
};
