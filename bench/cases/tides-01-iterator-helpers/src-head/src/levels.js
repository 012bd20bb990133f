export function mean(metres) {
  return metres.reduce((a, b) => a + b, 0) / metres.length;
}

export function spread(metres) {
  const seen = metres.values().map(Number).toArray();
  return Math.max(...seen) - Math.min(...seen);
}

export function show(metres) {
  return `${metres.toFixed(2)} m`;
}
