import { wallHour } from '../core/days';
import type { Settings } from '../core/settings';

export function closingNotice(moment: string, settings: Settings): string | null {
  const left = settings.closesAt - wallHour(moment);
  if (left > 2) return null;
  return left > 0 ? `We close in ${left} h` : 'We are closed';
}
