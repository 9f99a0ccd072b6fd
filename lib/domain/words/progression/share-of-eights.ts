import { NBSP } from '@/lib/domain/words/format'
import type { RowFacts } from './row-facts'

/** What eight reps with three left are of a maximum, after two sets that led there. Our judgement. */
const EIGHTS = 0.7

/** ` at about 111 % of your 8-rep weight`, where no weight is known yet; else empty. */
export function shareOfEights({ pct_1rm, load_kg }: RowFacts['first']): string {
  if (pct_1rm === null || load_kg !== null) return ''
  return ` at about ${Math.round(pct_1rm / EIGHTS)}${NBSP}% of your 8-rep weight`
}
