import type { Athlete } from '@/lib/domain/athlete/athlete'
import { startMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import type { Blueprint, BlueprintWeek, SetGroup } from '@/lib/domain/blueprint/schema'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { plannedSets } from '@/lib/domain/program/planned-sets'
import type { Exercise, ProgramSet } from '@/lib/domain/program/schema'

interface Reload {
  blueprint: Pick<Blueprint, 'weeks' | 'slots'>
  /** The planned week that the exercise was written from. */
  basis: BlueprintWeek
  day: number
  /** Whose maxima the weights follow by now, and whose they shall follow. */
  from: Athlete
  to: Athlete
}

/**
 * The exercise with the weights of another athlete's maxima: kilograms, the ramp and what next time depends
 * on, nothing else. What does not follow from what differs between the two stays as it is, whatever its weights came from.
 */
export function reloadExercise(exercise: Exercise, reload: Reload): Exercise {
  const plan = planner(exercise, reload)
  if (!plan) return exercise
  const was = plan(reload.from, exercise.sets)
  const becomes = plan(reload.to, exercise.sets)
  const follow = (sets: ProgramSet[]) =>
    reloadSets(sets, plan(reload.from, sets).sets, plan(reload.to, sets).sets)
  return {
    ...exercise,
    // How many steps a ramp has depends on its weights: two that weigh the same are one.
    warm_up: isSame(was.warm_up, becomes.warm_up) ? exercise.warm_up : becomes.warm_up,
    sets: reloadSets(exercise.sets, was.sets, becomes.sets),
    ...(exercise.asked && { asked: follow(exercise.asked) }),
    progression:
      exercise.progression && !isSame(was.progression, becomes.progression)
        ? becomes.progression
        : exercise.progression,
  }
}

function isSame(was: unknown, becomes: unknown): boolean {
  return JSON.stringify(was) === JSON.stringify(becomes)
}

/** How an athlete's sets of this exercise are reckoned; null where no weight of it can differ. */
function planner({ exercise_id, slot: name }: Exercise, { blueprint, basis, ...reload }: Reload) {
  const day = basis.days.find((each) => each.day === reload.day)
  const row = day?.rows.find(({ slot }) => slot === name)
  const slot = blueprint.slots.find((each) => each.slot === name)
  const entry = exerciseById(exercise_id)
  if (!row || !slot || !entry) return null
  if (startMaximum(reload.from, entry) === startMaximum(reload.to, entry)) return null
  return (athlete: Athlete, sets: readonly ProgramSet[]) =>
    plannedSets({
      athlete,
      blueprint,
      week: basis,
      row: { ...row, groups: groupsOf(sets) },
      slot,
      entry,
    })
}

/** Each set a group of its own: a weight does not depend on how many sets have it. */
function groupsOf(sets: readonly ProgramSet[]): SetGroup[] {
  return sets.flatMap(({ kind, amount_min, amount_max, rir, pct_1rm }) =>
    kind === 'warm_up' ? [] : [{ kind, sets: 1, amount_min, amount_max, rir, pct_1rm }],
  )
}

function reloadSets(sets: ProgramSet[], was: ProgramSet[], becomes: ProgramSet[]): ProgramSet[] {
  return sets.map((set, index) => {
    const load_kg = becomes[index]?.load_kg ?? null
    return was[index]?.load_kg === load_kg ? set : { ...set, load_kg }
  })
}
