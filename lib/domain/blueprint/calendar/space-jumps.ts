import type { Athlete } from '@/lib/domain/athlete/athlete'
import { candidates } from '@/lib/domain/blueprint/lists/pick-exercise'
import type { DayTemplate, SlotPlan } from '@/lib/domain/blueprint/styles/day-notation'

/**
 * Takes jumps from a day that follows another day with jumps, and sprints from one that follows sprints: landings
 * and full speed want 48 hours. Throws stand in for them. `neighbours` are pairs of days, the second 24 hours later.
 */
export function spaceJumps(
  athlete: Athlete,
  days: readonly DayTemplate[],
  neighbours: readonly [number, number][],
): DayTemplate[] {
  const spaced = [...days]
  for (const [first, next] of neighbours) {
    for (const pattern of ['jump', 'sprint'] as const) {
      const isSuch = (slot: SlotPlan) => isFast(athlete, slot, pattern)
      const [before, after] = [spaced[first]!, spaced[next]!]
      const begins = before.core.some(isSuch)
      if (!begins && after.core.some(isSuch)) spaced[first] = withoutOffers(before, isSuch)
      else if (begins || before.menu.some(isSuch)) spaced[next] = without(after, isSuch)
    }
  }
  return spaced
}

function isFast(athlete: Athlete, { key, tag }: SlotPlan, pattern: 'jump' | 'sprint'): boolean {
  return tag === 'p' && candidates(athlete, key)[0]?.pattern === pattern
}

function withoutOffers(day: DayTemplate, isSuch: (slot: SlotPlan) => boolean): DayTemplate {
  return { ...day, menu: day.menu.filter((slot) => !isSuch(slot)) }
}

function without({ core, menu }: DayTemplate, isSuch: (slot: SlotPlan) => boolean): DayTemplate {
  const kept = core.filter((slot) => !isSuch(slot))
  const hasThrow = [...kept, ...menu].some(({ key }) => key === 'THROW')
  const instead: SlotPlan[] = kept.length < core.length && !hasThrow ? [THROW] : []
  return { core: [...instead, ...kept], menu: menu.filter((slot) => !isSuch(slot)) }
}

const THROW: SlotPlan = { key: 'THROW', tag: 'p' }
