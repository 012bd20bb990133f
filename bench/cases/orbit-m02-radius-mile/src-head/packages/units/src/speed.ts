export interface Speed {
  kms: number;
  digits?: number;
}

export function formatSpeed({ kms, digits = 2 }: Speed): string {
  return `${kms.toFixed(digits)} km/s`;
}
