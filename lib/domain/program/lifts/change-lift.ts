import { type Athlete, deriveAthlete } from '@/lib/domain/athlete/athlete'
import { projectedMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { anchorMaximum, type LiftAnchor, reanchor } from '@/lib/domain/blueprint/loads/reanchor'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { ProgramState } from '@/lib/domain/program/program-state'
import type { Exercise, Week } from '@/lib/domain/program/schema'
import { holdWeights } from './hold-weights'
import { reloadWeek } from './reload-week'

/** Below this share of the maximum a new estimate says no more than the last one. */
const LEAST_MOVE = 0.025

/** An exercise of a day whose weight differs: its first set that does, kg. */
export interface LoadChange {
  week: number
  day: number
  slot: string
  exercise_id: string
  was_kg: number | null
  becomes_kg: number | null
}

interface LiftChange {
  /** Of the lift in the anchor's week; null where nothing was known. */
  maximum_kg: { was: number | null; becomes: number }
  /** The set says what the plan reckons with already. */
  isKnown: boolean
  loads: LoadChange[]
  /** The weeks that differ, with their new weights; none where the estimate hardly moves. */
  weeks: Week[]
}

/**
 * What entering a lift anew changes: weights of all days from the anchor's on that follow from it. Throws
 * for a set of more than ten repetitions, which tells no maximum.
 */
export function changeLift(state: ProgramState, anchor: LiftAnchor): LiftChange {
  const athlete = deriveAthlete(state.profile, state.blueprint.wishes)
  const maximum_kg = maximaOf(athlete, state.anchors, anchor)
  const { was, becomes } = maximum_kg
  if (was !== null && Math.abs(becomes / was - 1) < LEAST_MOVE) {
    return { maximum_kg, isKnown: true, loads: [], weeks: [] }
  }
  const stays = staysAsItIs(state, anchor)
  const entered = [...state.anchors, anchor]
  const reloaded = state.weeks.map((each) => ({
    before: each.week,
    after: reloadWeek(state, each, { from: state.anchors, to: entered, stays }),
  }))
  const changes = holdWeights(reloaded, (week, day) => !stays(week, day)).map(
    ({ before, after }) => ({ week: after, loads: loadChanges(before, after) }),
  )
  return {
    maximum_kg,
    isKnown: false,
    loads: changes.flatMap(({ loads }) => loads),
    weeks: changes.flatMap(({ week, loads }) => (loads.length > 0 ? [week] : [])),
  }
}

/** Days before the anchor's, and days that were trained. */
export function staysAsItIs(
  { trained }: Pick<ProgramState, 'trained'>,
  { from_week, from_day }: LiftAnchor,
) {
  return (week: number, day: number) =>
    week < from_week ||
    (week === from_week && day < from_day) ||
    trained.some((each) => each.week === week && each.day === day)
}

function maximaOf(athlete: Athlete, anchors: readonly LiftAnchor[], anchor: LiftAnchor) {
  const becomes = anchorMaximum(anchor)
  if (becomes === null) throw new Error('A maximum is estimated from ten repetitions at most')
  const { lift, from_week, from_day } = anchor
  const before = reanchor(athlete, anchors, from_week, from_day)
  return { was: projectedMaximum(before, catalogueEntry(lift), from_week), becomes }
}

/** Of two versions of a week the first set of each exercise whose weight differs. */
export function loadChanges(before: Week, after: Week): LoadChange[] {
  return after.workouts.flatMap(({ day, exercises }, place) =>
    exercises.flatMap((exercise, index) => {
      const old = before.workouts[place]?.exercises[index]
      return old ? loadChange(after.week, day, old, exercise) : []
    }),
  )
}

function loadChange(week: number, day: number, before: Exercise, after: Exercise): LoadChange[] {
  const first = after.sets.findIndex(({ load_kg }, set) => before.sets[set]?.load_kg !== load_kg)
  if (first === -1) return []
  const { slot, exercise_id } = after
  const was_kg = before.sets[first]?.load_kg ?? null
  return [{ week, day, slot, exercise_id, was_kg, becomes_kg: after.sets[first]?.load_kg ?? null }]
}
