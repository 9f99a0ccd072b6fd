import type { Facts } from '@/lib/domain/listening/facts'
import { numberOf, numberWords } from '@/lib/domain/listening/lexicon/numbers'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { everyOf } from '@/lib/domain/listening/read/any-of'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said } from '@/lib/domain/listening/read/said'

const kilograms: Record<string, number> = { k: 1, l: 0.4536, p: 0.4536, s: 6.35 }
const days: Record<string, number> = { d: 1, w: 7, m: 30 }

/** More than a hundredth of one's weight in a week. */
const fastest = 0.01

const loss = everyOf(
  `(?:lose|losing|drop|dropping|cut|cutting|shed)\\s+(?:about |around |at least |up to )?(\\d{1,3}(?:\\.\\d)?)\\s*(kgs?|kilos?|lbs?|pounds?|stones?)\\b[^.;,]{0,25}?\\b(?:in|over|within)\\s+(?:just |only |the next |less than |under )?(?:(${numberWords}|a|an|couple)\\s+(?:of )?)?(days?|weeks?|wks?|months?)`,
)

/** Weight that is to be lost faster than is safe. */
export function findFastLoss(said: Said, { weight_kg, units }: Facts): RuleReading['health'] {
  return said.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(loss)].flatMap((match) => {
      const [, amount = '', unit = units, count = 'a', period = ''] = match
      const lost = Number(amount) * (kilograms[unit[0]!.toLowerCase()] ?? 1)
      const weeks = ((numberOf(count) ?? 1) * (days[period[0]!.toLowerCase()] ?? 7)) / 7
      if (lost / weeks <= fastest * (weight_kg ?? 80) * 1.01) return []
      return [{ quote: quoteOf(said, sentence, spanOf(match)), flag: 'rapid_weight_loss' as const }]
    }),
  )
}
