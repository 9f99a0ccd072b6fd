import { fillerPatterns, FILLER_REST, mayAlternate } from '@/lib/domain/blueprint/weeks/pairs'
import type { Row } from '@/lib/domain/blueprint/schema'
import { allowedFor, catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { composeExercise } from '@/lib/domain/program/compose-exercise'
import type { StateWeek } from '@/lib/domain/program/program-state'
import type { Exercise } from '@/lib/domain/program/schema'
import { workoutMinutes } from '@/lib/domain/program/workout-minutes'
import type { Place } from './find-place'
import { wordsWithout } from './words-without'

/**
 * The week with another exercise in a place: the row that the plan would have for it, what alternates with it no more
 * where the two are in each other's way, the session's minutes, and no words of what is no longer there.
 */
export function swapIn(place: Place, entry: CatalogueEntry, row: Row): StateWeek {
  const { plan, profile, athlete, slot, workout, week, basis } = place
  const written = composeExercise({
    ...{ athlete, blueprint: plan, week: basis, row, slot, entry },
    allowed: allowedFor(profile),
  })
  // A writer may have let them be done alone.
  const { superset, in_rests_of } = place.exercise
  const exercises = unpaired(
    workout.exercises.map((exercise) =>
      exercise.slot === slot.slot ? { ...written, superset, in_rests_of } : exercise,
    ),
  )
  const minutes = workoutMinutes(athlete, exercises)
  const sharing = new Map(exercises.map((exercise) => [exercise.slot, exercise]))
  const swapped = {
    ...week,
    workouts: week.workouts.map((each) =>
      each === workout ? { ...workout, minutes, exercises } : each,
    ),
  }
  return {
    week: wordsWithout(place, swapped, entry.id),
    basis: {
      ...basis,
      days: basis.days.map((day) => {
        if (day !== place.day) return day
        const rows = day.rows.map((each) => (each.slot === slot.slot ? row : each))
        return { ...day, minutes, rows: rows.map((each) => asShared(each, place, sharing)) }
      }),
    },
  }
}

/** Exercises that may still share their rests; what may not is done alone. */
function unpaired(exercises: readonly Exercise[]): Exercise[] {
  return exercises.map((exercise) => {
    const mate = exercises.find(
      (other) => other !== exercise && exercise.superset && other.superset === exercise.superset,
    )
    const host = exercises.find(({ slot }) => slot === exercise.in_rests_of)
    const alternates = mate && mayAlternate(patternOf(exercise), patternOf(mate))
    const fills =
      host && fillerPatterns.has(patternOf(exercise)) && host.rest_seconds >= FILLER_REST
    return {
      ...exercise,
      superset: alternates ? exercise.superset : null,
      in_rests_of: fills ? exercise.in_rests_of : null,
    }
  })
}

function patternOf({ exercise_id }: Exercise) {
  return catalogueEntry(exercise_id).pattern
}

/** A planned row shares what its exercise shared before and does no longer. */
function asShared(row: Row, { workout }: Place, sharing: ReadonlyMap<string, Exercise>): Row {
  const before = workout.exercises.find(({ slot }) => slot === row.slot)
  const after = sharing.get(row.slot)
  return {
    ...row,
    superset: before?.superset && !after?.superset ? null : row.superset,
    in_rests_of: before?.in_rests_of && !after?.in_rests_of ? null : row.in_rests_of,
  }
}
