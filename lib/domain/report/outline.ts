import type { Blueprint, BlueprintWeek } from '@/lib/domain/blueprint/schema'
import { formatWork, prescribeRow } from '@/lib/domain/words/format'
import type { Phase } from '@/lib/domain/vocabulary'

/** What is known of a week before it is written. */
export interface WeekOutline {
  week: number
  phase: Phase
  phase_week: number
  phase_weeks: number
  /** `3 × 2 @ 92 %`: the main lift, without back-off sets. */
  work: string
  /** `3 × 2 @ 92 % and 2 × 3 @ 86 %`: all of the main lift. */
  all_work: string
  /** Of the main lift, whole percent of 1RM; null where no maximum is known. */
  pct: number | null
  /** Of the main lift, reps in reserve; null for power work and holds. */
  rir: number | null
  sets: number
}

export function outlineWeeks(blueprint: Blueprint): WeekOutline[] {
  const roles = new Map(blueprint.slots.map(({ slot, role }) => [slot, role]))
  return blueprint.weeks.map((week) => {
    const { phase, phase_week, phase_weeks } = week
    const rows = week.days.flatMap((day) => day.rows)
    const main = rows.filter(({ slot }) => roles.get(slot) === 'main')
    const shown = main.find(({ pct_1rm }) => pct_1rm !== null) ?? main[0] ?? rows[0]!
    const prescription = prescribeRow(shown)
    return {
      week: week.week,
      phase,
      phase_week,
      phase_weeks,
      work: formatWork({ parts: prescription.parts.slice(0, 1) }),
      all_work: formatWork(prescription),
      pct: prescription.parts[0]?.pct ?? null,
      rir: prescription.rir,
      sets: plannedSets(week),
    }
  })
}

function plannedSets({ days }: BlueprintWeek): number {
  return days
    .flatMap(({ rows }) => rows)
    .reduce((sum, { sets, back_off }) => sum + sets + (back_off?.sets ?? 0), 0)
}
