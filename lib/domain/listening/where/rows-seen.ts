import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { Row, Slot } from '@/lib/domain/blueprint/schema'
import type { PlanSeen } from '@/lib/domain/listening/say/told'
import type { Weekday } from '@/lib/domain/vocabulary'
import { formatList } from '@/lib/domain/words/format'
import { weekdayWords } from '@/lib/domain/words/words'

export interface RowSeen {
  row: Row
  slot: Slot
  exercise: CatalogueEntry
}

/** `Tue and Fri, weeks 1 to 12`: the days on which most weeks have such rows, and those weeks; null where none has. */
export function whereRows(plan: PlanSeen, isSuch: (seen: RowSeen) => boolean): string | null {
  const slots = new Map(plan.slots.map((slot) => [slot.slot, slot]))
  const weeksOn = new Map<string, { days: Weekday[]; weeks: number[] }>()
  for (const { week, days } of plan.weeks) {
    const found = days.filter(({ rows }) =>
      rows.some((row) => {
        const slot = slots.get(row.slot)!
        const exercise = catalogueEntry(row.exercise_id ?? slot.candidates[0]!)
        return isSuch({ row, slot, exercise })
      }),
    )
    if (found.length === 0) continue
    const weekdays = found.map(({ weekday }) => weekday)
    const same = weeksOn.get(weekdays.join()) ?? { days: weekdays, weeks: [] }
    same.weeks.push(week)
    weeksOn.set(weekdays.join(), same)
  }
  const [first] = [...weeksOn.values()].sort((one, other) => other.weeks.length - one.weeks.length)
  if (!first) return null
  return `${formatList(first.days.map((day) => weekdayWords[day].short))}, ${weekWords(first.weeks)}`
}

/** `week 3`, `weeks 1 to 12`, `weeks 1 to 3 and 5 to 7` */
export function weekWords(weeks: readonly number[]): string {
  const runs: [number, number][] = []
  for (const week of weeks) {
    const last = runs.at(-1)
    if (last?.[1] === week - 1) last[1] = week
    else runs.push([week, week])
  }
  const words = runs.map(([from, to]) => (from === to ? String(from) : `${from} to ${to}`))
  return `${weeks.length === 1 ? 'week' : 'weeks'} ${formatList(words)}`
}
