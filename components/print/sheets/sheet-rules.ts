import type { Week } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { type NextTimeRule, nextTimes } from './next-times'

/** What stands under a week's days about next time. */
export interface SheetRules {
  all: NextTimeRule[]
  /** Those that no earlier sheet has, and the week on whose sheets the others stand; null where there is none. */
  short: { changed: NextTimeRule[]; elsewhere: number } | null
}

/**
 * What each printed week says of next time. The first one of a block says all of it, and so does one of which half has changed;
 * the others may do with what has changed, because the rest is a third of a page of the same words, week after week.
 */
export function sheetRules(weeks: readonly Week[], units: Units): SheetRules[] {
  let whole: { week: Week; said: Set<string> } | undefined
  return weeks.map((week) => {
    const all = nextTimes(week, units)
    if (whole && isOneBlock(whole.week, week)) {
      const changed = all.filter((rule) => !whole!.said.has(signOf(rule)))
      const elsewhere = whole.week.week
      if (changed.length < all.length / 2) return { all, short: { changed, elsewhere } }
    }
    whole = { week, said: new Set(all.map(signOf)) }
    return { all, short: null }
  })
}

function isOneBlock(one: Week, other: Week): boolean {
  return one.block === other.block && one.phase === other.phase
}

function signOf({ rows, sentence }: NextTimeRule): string {
  return `${rows} ${sentence}`
}
