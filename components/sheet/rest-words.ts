import type { ExerciseGroup } from '@/lib/domain/program/number-exercises'
import type { Exercise } from '@/lib/domain/program/schema'
import type { WeekView } from '@/lib/domain/contract/views'
import { formatRest } from '@/lib/domain/words/format'
import { withinSentence } from '@/lib/domain/words/within-sentence'

/** `3:00`, `1:30 after both`, `in the rests of the back squat`; null where no rest is said. */
export function restOf(
  exercise: Exercise,
  group: ExerciseGroup,
  last: boolean,
  host: string | null,
): string | null {
  if (host) return `in the rests of the ${host}`
  if (group.superset) return restOfRound(group, last)
  return exercise.rest_seconds > 0 ? formatRest(exercise.rest_seconds) : null
}

/** The exercise in whose rests this one is done, as it is called within a sentence; null for most. */
export function hostOf(
  { in_rests_of }: Exercise,
  day: readonly Exercise[],
  names: WeekView['exercises'],
): string | null {
  const host = day.find(({ slot }) => slot === in_rests_of)
  return host ? withinSentence(names[host.exercise_id]?.name ?? host.exercise_id) : null
}

/** A superset rests once a round, so only its last line says so. */
function restOfRound({ members, rest_seconds }: ExerciseGroup, last: boolean): string | null {
  if (!last) return null
  return `${formatRest(rest_seconds)} after ${members.length === 2 ? 'both' : 'all'}`
}
