const KM_PER_MILE = 1.852;

export const toKm = (miles: number): number => miles * KM_PER_MILE;
export const toMiles = (km: number): number => km / KM_PER_MILE;
