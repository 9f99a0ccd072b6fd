import { familyRatio } from '@/lib/domain/blueprint/loads/start-ratios'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { NBSP } from '@/lib/domain/words/format'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import type { RowFacts } from './row-facts'

/** What eight reps with three left are of a maximum, after two sets that led there. Our judgement. */
const EIGHTS = 0.7

/**
 * ` at about 111 % of your 8-rep weight`, where no weight is known yet; else empty. A variant counts from its
 * lift: ` at about 88 % of your 8-rep back squat`.
 */
export function shareOfEights(
  { entry, progression }: RowFacts,
  { pct_1rm, load_kg }: RowFacts['first'],
): string {
  if (pct_1rm === null || load_kg !== null) return ''
  const lift = progression.eights_of
  const ratio = lift ? (familyRatio(entry)?.ratio ?? 1) : 1
  const weight = lift ? withinSentence(catalogueEntry(lift).name) : 'weight'
  return ` at about ${Math.round((ratio * pct_1rm) / EIGHTS)}${NBSP}% of your 8-rep ${weight}`
}
