export function mean(metres) {
  return metres.reduce((a, b) => a + b, 0) / metres.length;
}

export function spread(metres) {
  return Math.max(...metres) - Math.min(...metres);
}

export function show(metres) {
  return `${metres.toFixed(1)} m`;
}
