import { minutesRange } from '@/lib/domain/athlete/time/minutes-on'
import { formatRange } from './format'

/** `60 minutes`, `30–90 minutes` where days differ. */
export function saySessionMinutes(profile: Parameters<typeof minutesRange>[0]): string {
  return `${formatRange(...minutesRange(profile))} minutes`
}
