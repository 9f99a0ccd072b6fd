import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { seededFraction } from '@/lib/coach/wording/seeded-fraction'
import type { WeekFacts, WeekRow } from './week-facts'

type Amounts = { sets: number; amount: number }

/**
 * Chooses sets and repetitions within the ranges of accessories. A seed of the athlete decides which of
 * them have longer and which shorter sets, for the whole program, so that a week compares with the one
 * before. In accumulation one small exercise gets a set more. Everything else is left as planned.
 */
export function adjustRows(block: WeekBlock, facts: WeekFacts): Map<WeekRow, Amounts> {
  const extra = rowWithExtraSet(block, facts)
  const rows = block.days.flatMap((day) => day.rows.map((row) => ({ row, day })))
  return new Map(
    rows.map(({ row, day }) => {
      const spare = block.athlete.session_minutes - day.minutes
      const shift = repShift(row, facts, spare)
      return [
        row,
        {
          sets: clamp(row.sets + (row === extra ? 1 : 0), row.sets_min, row.sets_max),
          amount: clamp(row.amount + shift, row.amount_min, row.amount_max),
        },
      ]
    }),
  )
}

/** Longer sets take time, so they need a few spare minutes; easy weeks stay as they are. */
function repShift(row: WeekRow, { key, phase }: WeekFacts, spareMinutes: number): number {
  if (row.role !== 'accessory' || row.measure !== 'reps') return 0
  if (phase === 'deload' || phase === 'taper') return 0
  const chance = seededFraction(`${key}/reps/${row.slot}`)
  if (chance < 0.5) {
    const shorter = chance < 0.3 ? 2 : 1
    return row.amount - shorter >= SHORTEST_SET ? -shorter : 0
  }
  return chance > 0.75 && spareMinutes >= MINUTES_FOR_LONGER_SETS ? 2 : 0
}

/** Small exercises are not for heavy sets, whatever the room. */
const SHORTEST_SET = 6

const MINUTES_FOR_LONGER_SETS = 3
const MINUTES_FOR_A_SET = 4

/** At most one in a week and only on single-joint work, so that no muscle leaves its planned range. */
function rowWithExtraSet(block: WeekBlock, { key, phase, place }: WeekFacts): WeekRow | null {
  if (phase !== 'accumulation' || place === 'first') return null
  const fitting = block.days
    .filter(({ kind, minutes }) => {
      return kind === 'training' && block.athlete.session_minutes - minutes >= MINUTES_FOR_A_SET
    })
    .flatMap(({ rows }) => rows)
    .filter((row) => row.sets_max > row.sets && row.superset === null && isIsolation(row))
    .map((row) => ({ row, order: seededFraction(`${key}/extra/${row.slot}`) }))
    .sort((one, other) => one.order - other.order)
  return fitting[0]?.row ?? null
}

function isIsolation({ role, exercise_id }: WeekRow): boolean {
  const pattern = exerciseById(exercise_id)?.pattern
  return role === 'accessory' && pattern !== undefined && ISOLATION.includes(pattern)
}

const ISOLATION: readonly string[] = [
  'chest_fly',
  'side_raise',
  'rear_raise',
  'elbow_flexion',
  'elbow_extension',
  'knee_extension',
  'knee_flexion',
  'hip_abduction',
  'hip_adduction',
  'calf_raise',
]

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}
