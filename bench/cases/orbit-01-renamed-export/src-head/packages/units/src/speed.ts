export interface Speed {
  kms: number;
  digits?: number;
}

export function showSpeed({ kms, digits = 2 }: Speed): string {
  return `${kms.toFixed(digits)} km/s`;
}
