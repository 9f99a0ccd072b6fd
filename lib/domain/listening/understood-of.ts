import type { Understood } from './heard'
import type { Heard } from './listen'
import { quoteOf } from './say/quote-of'
import { sayLanguage } from './say/say-language'
import { sayRuling } from './say/say-ruling'
import type { PlanSeen, Told } from './say/told'
import { whereSeen } from './where/where-seen'

/**
 * What came of each thing that was heard, as it was written. What is a wish of its own has the answer of the plan that
 * stands; `plan` is null where there is none.
 */
export function understoodOf(
  { stored, profile, rulings }: Pick<Heard, 'stored' | 'profile' | 'rulings'>,
  plan: PlanSeen | null,
): Understood[] {
  const rows = rulings.map((ruling): Understood => {
    const [first, ...others] = ruling.wishes.map(({ meaning }) => meaning)
    const told: Told = { ruling, meanings: [first!, ...others], stored, profile, plan }
    const said = sayRuling(told)
    const isTaken = ruling.stand === 'obeyed' || ruling.stand === 'so'
    const isSeen = isTaken && (said.outcome === 'done' || said.outcome === 'partly')
    return {
      key: ruling.key,
      quote: quoteOf(ruling, profile),
      source: ruling.wishes[0]!.source,
      off: ruling.stand === 'off',
      where: isSeen ? whereSeen(told) : null,
      ...said,
    }
  })
  return [...sayLanguage(stored), ...rows]
}
