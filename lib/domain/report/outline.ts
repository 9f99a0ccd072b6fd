import type { Blueprint, BlueprintWeek, Row } from '@/lib/domain/blueprint/schema'
import { formatWork, type Prescription, prescribeRow } from '@/lib/domain/words/prescription'
import type { Phase } from '@/lib/domain/vocabulary'

/** What is known of a week before it is written. */
export interface WeekOutline {
  week: number
  phase: Phase
  phase_week: number
  phase_weeks: number
  /** `1 × 3 @ 87 %`: the main lift, without back-off sets. */
  work: string
  /** `1 × 3 @ 87 % then 3 × 5 @ 77 %`: all of the main lift. */
  all_work: string
  /** Heaviest of the main lift, whole percent of the week's maximum; null where none is known. */
  pct: number | null
  /** Of the main lift, reps in reserve; null for power work and holds. */
  rir: number | null
  sets: number
}

export function outlineWeeks(blueprint: Blueprint): WeekOutline[] {
  const main = mainSlot(blueprint)
  return blueprint.weeks.map((week) => {
    const { phase, phase_week, phase_weeks } = week
    const prescription = withKnownMaxima(blueprint, week, mainRow(week, main))
    const { parts, rir } = prescription
    const percents = parts.flatMap(({ pct }) => pct ?? [])
    return {
      week: week.week,
      phase,
      phase_week,
      phase_weeks,
      work: formatWork({ parts: isTest(parts) ? parts : parts.slice(0, 1) }),
      all_work: formatWork(prescription),
      pct: percents.length > 0 ? Math.max(...percents) : null,
      rir,
      sets: setsOf(week),
    }
  })
}

/** A percentage is shown where it is of something: of a maximum that the plan reckons with. */
function withKnownMaxima(
  { projected, slots }: Blueprint,
  { block }: BlueprintWeek,
  row: Row,
): Prescription {
  const prescription = prescribeRow(row)
  const slot = slots.find((each) => each.slot === row.slot)
  const exercise = row.exercise_id ?? (block % 2 === 1 ? slot?.candidates[0] : slot?.variant)
  // Release 0.1 had no methods; its percentages were of maxima that it did not keep.
  if (row.method === null || projected.some(({ exercise_id }) => exercise_id === exercise)) {
    return prescription
  }
  return { ...prescription, parts: prescription.parts.map((part) => ({ ...part, pct: null })) }
}

/** The lift that leads the program: the first main one with percentages, else the first main one. */
function mainSlot({ slots, weeks }: Blueprint): string | undefined {
  const mains = slots.filter(({ role }) => role === 'main').map(({ slot }) => slot)
  const inPercent = new Set(rowsOf(weeks[0]).flatMap((row) => (hasPercent(row) ? row.slot : [])))
  return mains.find((slot) => inPercent.has(slot)) ?? mains[0]
}

/** That lift at its heaviest of the week, as in a taper it stands on several days; else the week's first row. */
function mainRow(week: BlueprintWeek, main: string | undefined): Row {
  const rows = rowsOf(week)
  const own = rows.filter(({ slot }) => slot === main)
  return own.toSorted((a, b) => heaviest(b) - heaviest(a))[0] ?? rows.find(hasPercent) ?? rows[0]!
}

function rowsOf(week: BlueprintWeek | undefined): Row[] {
  return week?.days.flatMap(({ rows }) => rows) ?? []
}

function hasPercent(row: Row): boolean {
  return heaviest(row) > 0
}

function heaviest({ groups }: Row): number {
  return Math.max(...groups.map(({ pct_1rm }) => pct_1rm ?? 0))
}

function isTest(parts: readonly { kind: string }[]): boolean {
  return parts.every(({ kind }) => kind === 'test')
}

function setsOf(week: BlueprintWeek): number {
  return rowsOf(week)
    .flatMap(({ groups }) => groups)
    .reduce((sum, { sets }) => sum + sets, 0)
}
