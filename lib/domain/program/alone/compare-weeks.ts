import { z } from 'zod'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { Exercise, Week, Workout } from '@/lib/domain/program/schema'
import { weekdaySchema } from '@/lib/domain/vocabulary'

/** An exercise of a day, and its working sets. */
export const workSchema = z.object({ exercise_id: z.string(), name: z.string(), sets: z.int() })
type Work = z.infer<typeof workSchema>

const minutes = z.int().nullable()

/** What a day was and what it becomes; an exercise that goes, or comes, has nothing on the other side. */
export const dayChangeSchema = z.object({
  day: z.int(),
  weekday: weekdaySchema,
  minutes: z.object({ was: minutes, becomes: minutes }),
  exercises: z.array(z.object({ was: workSchema.nullable(), becomes: workSchema.nullable() })),
})
export type DayChange = z.infer<typeof dayChangeSchema>

/** What differs between two versions of a week, day by day, each exercise beside the one that takes its place. */
export function compareWeeks(was: Week, becomes: Week): DayChange[] {
  const days = new Set([...was.workouts, ...becomes.workouts].map(({ day }) => day))
  return [...days].sort().map((day) => {
    const before = was.workouts.find((workout) => workout.day === day)
    const after = becomes.workouts.find((workout) => workout.day === day)
    return {
      day,
      weekday: (after ?? before)!.weekday,
      minutes: { was: before?.minutes ?? null, becomes: after?.minutes ?? null },
      exercises: besideEachOther(worksOf(before), worksOf(after)),
    }
  })
}

function worksOf(workout: Workout | undefined): Work[] {
  return (workout?.exercises ?? []).map(({ exercise_id, sets }: Exercise) => ({
    exercise_id,
    name: catalogueEntry(exercise_id).name,
    sets: sets.filter(({ kind }) => kind !== 'warm_up').length,
  }))
}

/** The same exercise first, then one of the same movement, in the order of the new day; what only goes is last. */
function besideEachOther(before: Work[], after: Work[]): DayChange['exercises'] {
  const left = [...before]
  const take = (fits: (work: Work) => boolean): Work | null => {
    const place = left.findIndex(fits)
    return place === -1 ? null : (left.splice(place, 1)[0] ?? null)
  }
  const same = new Map(
    after.map(({ exercise_id }) => [exercise_id, take((work) => work.exercise_id === exercise_id)]),
  )
  const pairs = after.map((becomes) => ({
    was: same.get(becomes.exercise_id) ?? take((work) => isAlike(work, becomes)),
    becomes,
  }))
  return [...pairs, ...left.map((was) => ({ was, becomes: null }))]
}

function isAlike(one: Work, other: Work): boolean {
  return patternOf(one) === patternOf(other)
}

function patternOf({ exercise_id }: Work) {
  return catalogueEntry(exercise_id).pattern
}
