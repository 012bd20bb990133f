export const config = {
  traysPerOven: 6,
  piecesPerTray: 20,
  minutes: 18,
};
