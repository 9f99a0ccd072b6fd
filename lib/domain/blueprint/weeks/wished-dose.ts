import { LAYOFF_SETS, layoffOf } from '@/lib/domain/athlete/time/layoff'
import { eventDose, type EventDose } from '@/lib/domain/blueprint/calendar/event-dose'
import { PRE_SEASON_WEEKS } from '@/lib/domain/blueprint/calendar/eased-weeks'
import { prescribeRow } from '@/lib/domain/blueprint/prescription/prescribe-row'
import { tiresLegs } from '@/lib/domain/catalogue/exercise-kinds'
import { possibleAmounts } from '@/lib/domain/limits'
import { roundHalfEven } from '@/lib/domain/measures/round-half-even'
import type { PlanBasis } from './plan-basis'
import { isLoading, type ProgramWeek } from './program-week'
import { countWorkingSets, type SetGroup, type SlotRow } from './row'

export interface WishedDose extends EventDose {
  /** Reps in reserve that every set keeps. */
  reserve: number
  /** Weeks after a layoff share out their sets over all rows. */
  isReturning: boolean
}

const IN_SEASON_SHARE = 0.65
const IN_SEASON_RESERVE = 3
const PRE_SEASON_SHARE = 0.6

/** What wishes leave of a training day, from 0: an event, the season, weeks without training. Null: the day is free. */
export function doseOfDay(basis: PlanBasis, week: ProgramWeek, day: number): WishedDose | null {
  const { athlete } = basis
  const { season } = athlete.wishes
  const dose = eventDose(athlete, week.week, athlete.weekdays[day]!)
  if (!dose) return null
  const isBuilding = isLoading(week)
  const isReturning = week.week <= (layoffOf(athlete.wishes)?.weeks ?? 0)
  const isBefore = season === 'pre' && week.week > athlete.weeks - PRE_SEASON_WEEKS
  const shares = [
    week.phase === 'deload' ? Math.min(1, 2 * dose.share) : dose.share,
    isReturning ? LAYOFF_SETS : 1,
    season === 'in' && isBuilding ? IN_SEASON_SHARE : 1,
    isBefore && isBuilding ? PRE_SEASON_SHARE : 1,
  ]
  return {
    ...dose,
    share: Math.min(...shares),
    reserve: season === 'in' ? IN_SEASON_RESERVE : 0,
    isReturning,
  }
}

type GiveOut = (
  row: Pick<SlotRow, 'tag'>,
  groups: readonly SetGroup[],
  dose: WishedDose,
  finds: boolean,
) => SetGroup[]

/**
 * Gives the rows of one week, in the order in which they are trained, their sets by their days' doses. After a
 * layoff the share is that of the whole week: a row of two keeps both where the total allows it.
 */
export function weekDose(): GiveOut {
  let due = 0
  return (row, groups, dose, finds) => {
    if (row.tag === 'c' || !dose.isReturning) return withDose(row, groups, dose, finds)
    return groups.map((group) => {
      due += group.sets * dose.share
      const sets = atLeast(group, Math.ceil(due - ROUNDING), finds && groups.length === 1)
      due -= sets
      return eased({ ...group, sets }, dose)
    })
  }
}

/** What sums of shares may be off by. */
const ROUNDING = 1e-9

/** The sets of a row with its day's dose; one set of each kind stays. */
export function withDose(
  { tag }: Pick<SlotRow, 'tag'>,
  groups: readonly SetGroup[],
  dose: WishedDose,
  finds = false,
): SetGroup[] {
  return groups.map((group) => {
    if (tag === 'c') return shorter(group, dose.share)
    const sets = roundHalfEven(group.sets * dose.share)
    return eased({ ...group, sets: atLeast(group, sets, finds && groups.length === 1) }, dose)
  })
}

/** Two sets are the least that find a weight. */
function atLeast(group: SetGroup, sets: number, finds: boolean): number {
  return Math.min(group.sets, Math.max(finds ? 2 : 1, sets))
}

/** The sets that a light week leaves a row in season: never more than a usual week gives it. */
export function withinUsual(
  basis: PlanBasis,
  week: ProgramWeek,
  day: number,
  row: SlotRow,
  groups: SetGroup[],
): SetGroup[] {
  const { wishes, event } = basis.athlete
  const isKeptLow = wishes.season === 'in' || event?.kind === 'weekly_match'
  const usual = basis.weeks.filter((each) => each.week < week.week && isLoading(each)).at(-1)
  if (!isKeptLow || !usual || week.phase !== 'deload' || row.tag === 'c') return groups
  const dose = doseOfDay(basis, usual, day)
  if (!dose) return groups
  const isMoved = dose.easyLegs && tiresLegs(row.exercise)
  const asked: ProgramWeek = isMoved ? { ...usual, phase: 'deload' } : usual
  const most = countWorkingSets(withDose(row, prescribeRow(basis.athlete, row, asked), dose))
  return groups.map((group) => ({ ...group, sets: Math.min(group.sets, Math.max(1, most)) }))
}

/** Conditioning is shortened in its minutes or rounds. */
function shorter(group: SetGroup, share: number): SetGroup {
  const amount = (of: number) => Math.min(of, Math.max(LEAST_CONDITIONING, Math.round(of * share)))
  return share === 1
    ? group
    : { ...group, amount_min: amount(group.amount_min), amount_max: amount(group.amount_max) }
}

/** Minutes or rounds. */
const LEAST_CONDITIONING = 5

function eased(group: SetGroup, { reserve, easier }: WishedDose): SetGroup {
  if (group.rir === null) return group
  const missing = Math.min(EASIEST - group.rir, Math.max(easier, reserve - group.rir))
  if (missing <= 0) return group
  const pct = group.pct === null ? null : group.pct - PERCENT_A_REP * missing
  return { ...group, rir: group.rir + missing, pct }
}

/** Reps in reserve beyond which nobody can count. */
const [, EASIEST] = possibleAmounts.reserve

/** Percent that a further repetition in reserve takes off. */
const PERCENT_A_REP = 2.5
