import type { WishMeaning } from '@/lib/domain/listening/heard'

const KINDS = new Set<WishMeaning['kind']>([
  'minutes',
  'equipment',
  'avoid',
  'limit',
  'area',
  'style',
  'conditioning',
])

/** Whether one week can be otherwise for it; aims, dates, phases and weekdays belong to the whole program. */
export function isForWeek(meaning: WishMeaning): boolean {
  if (meaning.kind === 'limit' && meaning.since === 'past') return false
  return KINDS.has(meaning.kind)
}
