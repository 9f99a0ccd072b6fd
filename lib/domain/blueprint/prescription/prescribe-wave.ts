import type { Athlete } from '@/lib/domain/athlete/athlete'
import { repsInReserve } from '@/lib/domain/measures/effort-equation'
import { roundHalfEven } from '@/lib/domain/measures/round-half-even'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { SetGroup, SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { belowTop, testWeek } from './below-top'
import { reserveFloor } from './reserve'
import { waveColumn, waveTable, type WaveSets } from './wave-tables'

/** Repetitions of a lift in a session at 80 % and more (Prilepin). */
const MOST_HEAVY_REPS = 20

/** What is left beyond this is no longer told apart: the set is easy. */
const EASY = 6

/** A barbell lift by its table: percent and reps of the week, with the sets that the fill added. */
export function prescribeWave(
  athlete: Athlete,
  row: SlotRow,
  tag: 'H' | 'V' | 'L' | 'S',
  week: ProgramWeek,
): SetGroup[] {
  const table = waveTable(athlete.style, tag, row.exercise, athlete.wishes.style)
  switch (week.phase) {
    case 'taper':
      return []
    case 'deload':
      return [deload(table.accumulation.at(-2) ?? [])]
    default: {
      if (athlete.wishes.season === 'in' && tag === 'H') return [inSeason(week)]
      const added = week.phase === 'realization' ? 0 : row.sets - row.base
      const groups = waveColumn(table[week.phase], week, athlete.weeks, testWeek(athlete))
        .map((planned) => forAge(athlete, planned))
        .map((planned, index, column) => loadingSets(planned, index, column.length, added))
        .map((group) => withReserve(athlete, group, week))
      return belowTop(athlete, groups)
    }
  }
}

/** Heavy and few, so that strength is kept and nobody is sore at the match: threes, week by week 80 to 85 %. */
function inSeason({ phase_week }: ProgramWeek): SetGroup {
  const pct = Math.min(85, 80 + 1.25 * (phase_week - 1))
  return fixedReps(3, 3, Math.min(EASY, roundHalfEven(repsInReserve(3, pct, 3))), pct)
}

/** Percent that a further repetition in reserve takes off. */
const PERCENT_A_REP = 2.5

/** Lighter with age, and no fewer reps than age allows at the top. */
function forAge({ ramp }: Athlete, { sets, reps, pct }: WaveSets): WaveSets {
  const eased = Math.min(ramp.topPercent, pct - ramp.percentOff)
  return { sets, reps: Math.max(ramp.leastReps, reps), pct: eased }
}

/** Lowers the percent until the last set leaves what age asks for. */
function withReserve(athlete: Athlete, group: SetGroup, week: ProgramWeek): SetGroup {
  if (group.pct === null || group.rir === null) return group
  const missing = Math.max(0, reserveFloor(athlete, week) - group.rir)
  return { ...group, pct: group.pct - PERCENT_A_REP * missing, rir: group.rir + missing }
}

function loadingSets(planned: WaveSets, index: number, groups: number, added: number): SetGroup {
  const last = index === groups - 1
  const asked = last ? Math.max(1, planned.sets + added) : planned.sets
  const sets = planned.pct >= 80 ? withinHeavyReps(asked, planned.reps) : asked
  const tiredBy = groups > 1 && index === 0 ? 1 : sets
  const rir = roundHalfEven(repsInReserve(planned.reps, planned.pct, tiredBy))
  return fixedReps(sets, planned.reps, Math.max(0, Math.min(EASY, rir)), planned.pct)
}

function withinHeavyReps(sets: number, reps: number): number {
  return Math.max(1, Math.min(sets, Math.floor(MOST_HEAVY_REPS / reps)))
}

/** Half the sets at 62 %: the movement is kept, the fatigue goes (Rogerson 2024). */
function deload(column: WaveSets[]): SetGroup {
  const usual = column.at(-1)
  return fixedReps(Math.max(2, Math.floor((usual?.sets ?? 2) / 2)), usual?.reps ?? 5, 5, 62)
}

function fixedReps(sets: number, reps: number, rir: number, pct: number): SetGroup {
  return { sets, amount_min: reps, amount_max: reps, rir, pct }
}
