import type { Week } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { type NextTimeRule, nextTimes } from './next-times'

/** What stands under a week's days about next time. */
export interface SheetRules {
  rules: NextTimeRule[]
  /** The week on whose sheets the rules of the other rows stand; null where all stand here. */
  elsewhere: number | null
}

/**
 * What each printed week says of next time. The first one of a block says all of it, and so does one of which half has changed;
 * the others say what has changed, because the rest would be a third of a page of the same words, week after week.
 */
export function sheetRules(weeks: readonly Week[], units: Units): SheetRules[] {
  let whole: { week: Week; said: Set<string> } | undefined
  return weeks.map((week) => {
    const rules = nextTimes(week, units)
    if (whole && isOneBlock(whole.week, week)) {
      const changed = rules.filter((rule) => !whole!.said.has(signOf(rule)))
      if (changed.length < rules.length / 2) return { rules: changed, elsewhere: whole.week.week }
    }
    whole = { week, said: new Set(rules.map(signOf)) }
    return { rules, elsewhere: null }
  })
}

function isOneBlock(one: Week, other: Week): boolean {
  return one.block === other.block && one.phase === other.phase
}

function signOf({ rows, sentence }: NextTimeRule): string {
  return `${rows} ${sentence}`
}
