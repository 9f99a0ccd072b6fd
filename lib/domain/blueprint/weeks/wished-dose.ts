import { LAYOFF_SETS, layoffOf } from '@/lib/domain/athlete/time/layoff'
import { eventDose, type EventDose } from '@/lib/domain/blueprint/calendar/event-dose'
import { PRE_SEASON_WEEKS } from '@/lib/domain/blueprint/calendar/eased-weeks'
import { roundHalfEven } from '@/lib/domain/measures/round-half-even'
import type { PlanBasis } from './plan-basis'
import type { ProgramWeek } from './program-week'
import type { SetGroup, SlotRow } from './row'

export interface WishedDose extends EventDose {
  /** Reps in reserve that every set keeps. */
  reserve: number
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
  const isLoading = week.phase !== 'deload' && week.phase !== 'taper'
  const isReturning = week.week <= (layoffOf(athlete.wishes)?.weeks ?? 0)
  const isBefore = season === 'pre' && week.week > athlete.weeks - PRE_SEASON_WEEKS
  const shares = [
    week.phase === 'deload' ? Math.min(1, 2 * dose.share) : dose.share,
    isReturning ? LAYOFF_SETS : 1,
    season === 'in' && isLoading ? IN_SEASON_SHARE : 1,
    isBefore && isLoading ? PRE_SEASON_SHARE : 1,
  ]
  return {
    ...dose,
    share: Math.min(...shares),
    reserve: season === 'in' ? IN_SEASON_RESERVE : 0,
  }
}

/** The sets of a row with its day's dose; one set of each kind stays. */
export function withDose(
  { tag }: Pick<SlotRow, 'tag'>,
  groups: readonly SetGroup[],
  { share, reserve }: WishedDose,
): SetGroup[] {
  return groups.map((group) => {
    if (tag === 'c') return shorter(group, share)
    const sets = Math.max(1, roundHalfEven(group.sets * share))
    return withReserve({ ...group, sets }, reserve)
  })
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

function withReserve(group: SetGroup, reserve: number): SetGroup {
  if (group.rir === null || group.rir >= reserve) return group
  const missing = reserve - group.rir
  const pct = group.pct === null ? null : group.pct - PERCENT_A_REP * missing
  return { ...group, rir: reserve, pct }
}

/** Percent that a further repetition in reserve takes off. */
const PERCENT_A_REP = 2.5
