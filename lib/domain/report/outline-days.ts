import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'

/** A planned day before it is written. */
export interface DayOutline {
  day: number
  /** `Lower body` */
  name: string
  /** Its main lifts that the plan has fixed: a slot with several candidates is the writer's to fill. */
  lifts: string[]
}

/** The days of each week, by week, as they are known before the first word. */
export function outlineDays({ weeks, slots }: Blueprint): Record<number, DayOutline[]> {
  const mains = new Map(slots.flatMap((slot) => (slot.role === 'main' ? [[slot.slot, slot]] : [])))
  return Object.fromEntries(
    weeks.map(({ week, days }) => [
      week,
      days.map(({ day, focus, rows }) => ({
        day,
        name: focus,
        lifts: rows.flatMap(({ slot, exercise_id }) => {
          const main = mains.get(slot)
          const only = main?.candidates.length === 1 ? main.candidates[0] : undefined
          return main ? nameOf(exercise_id ?? only) : []
        }),
      })),
    ]),
  )
}

function nameOf(id: string | undefined): string[] {
  const entry = id === undefined ? undefined : exerciseById(id)
  return entry ? [entry.name] : []
}
