export const config = {
  traysPerOven: 6,
  piecesPerTray: 24,
  minutes: 18,
};
