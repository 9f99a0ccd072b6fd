import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { WishAnswer, Wishes } from '@/lib/domain/athlete/wishes'
import { blueprintSteps } from '@/lib/domain/blueprint/build-blueprint'
import type { Blueprint, BlueprintDay, BlueprintWeek, Slot } from '@/lib/domain/blueprint/schema'
import { exerciseOfRow } from '@/lib/domain/program/planned-sets'
import type { Week } from '@/lib/domain/program/schema'
import type { WeekBasis } from './alone-plan'

interface AloneRequest {
  /** Of the program: the week keeps its place in the phases. */
  blueprint: Pick<Blueprint, 'weeks'>
  /** The week as it is now. */
  week: Week
  profile: AthleteProfile
  wishes: Wishes
}

interface PlannedAlone {
  basis: WeekBasis
  /** What came of each wish. */
  answers: WishAnswer[]
  notices: Blueprint['notices']
}

/**
 * Plans one week of a program anew from other answers and wishes, in steps as `blueprintSteps`: what that week would be
 * in a program of the same phases. Its rows have their exercises, those that the athlete does in this week already where
 * they fit. Throws for a week that the program does not have.
 */
export function* planAlone({
  blueprint,
  week,
  profile,
  wishes,
}: AloneRequest): Generator<undefined, PlannedAlone> {
  const phases = blueprint.weeks.map((each) => ({
    ...each,
    left: each.phase_weeks - each.phase_week,
  }))
  const { slots, weeks, answers, notices } = yield* blueprintSteps(profile, wishes, phases)
  const planned = weeks.find((each) => each.week === week.week)
  if (!planned) throw new Error(`The program has no week ${week.week}`)
  const used = new Set(planned.days.flatMap(({ rows }) => rows.map(({ slot }) => slot)))
  const own = slots.filter(({ slot }) => used.has(slot))
  const alone = { profile, wishes, slots: own }
  return { basis: { ...withExercises(planned, own, week), alone }, answers, notices }
}

function withExercises(planned: BlueprintWeek, slots: readonly Slot[], { workouts }: Week) {
  const known = new Set(
    workouts.flatMap(({ exercises }) => exercises.map((each) => each.exercise_id)),
  )
  const usual = new Map(
    slots.map(({ slot, candidates, variant }) => [
      slot,
      { slot, a: candidates[0] ?? variant, b: variant },
    ]),
  )
  const usualOf = (row: BlueprintDay['rows'][number]) =>
    exerciseOfRow(row, usual.get(row.slot)!, planned.block)
  const taken = new Set(planned.days.flatMap(({ rows }) => rows.map(usualOf)))
  const chosen = (row: BlueprintDay['rows'][number]): string => {
    const own = usualOf(row)
    if (row.exercise_id !== null || known.has(own)) return own
    const { candidates } = slots.find(({ slot }) => slot === row.slot)!
    const familiar = candidates.find((id) => known.has(id) && !taken.has(id))
    if (!familiar) return own
    taken.add(familiar)
    return familiar
  }
  return {
    ...planned,
    days: planned.days.map((day) => ({
      ...day,
      rows: day.rows.map((row) => ({ ...row, exercise_id: chosen(row) })),
    })),
  }
}
