export function mean(metres) {
  return metres.reduce((sum, one) => sum + one, 0) / metres.length;
}

export function spread(metres) {
  return Math.max(...metres) - Math.min(...metres);
}

export function show(metres) {
  return `${metres.toFixed(2)} m`;
}
