import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { Pairing } from '@/lib/domain/blueprint/weeks/pairs'
import { clockRow, sessionSeconds } from '@/lib/domain/blueprint/weeks/session-clock'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { Exercise } from './schema'

type TimedExercise = Pick<
  Exercise,
  'slot' | 'exercise_id' | 'role' | 'superset' | 'in_rests_of' | 'warm_up' | 'sets' | 'rest_seconds'
>

/** Length of a workout as it is written, whole minutes rounded up, warm-up included. */
export function workoutMinutes(athlete: Athlete, exercises: readonly TimedExercise[]): number {
  const clocked = exercises.map(({ exercise_id, role, warm_up, sets, rest_seconds }) =>
    clockRow(
      athlete,
      // The clock asks of a tag only whether it is conditioning.
      { tag: role === 'conditioning' ? 'c' : 'a', exercise: catalogueEntry(exercise_id) },
      sets.map(({ amount_min, amount_max, rir, pct_1rm }) => ({
        sets: 1,
        amount_min,
        amount_max,
        rir,
        pct: pct_1rm,
      })),
      rest_seconds,
      warm_up.length,
    ),
  )
  return Math.ceil(sessionSeconds(athlete, clocked, pairingOf(exercises)) / 60 - 1e-9)
}

function pairingOf(exercises: readonly TimedExercise[]): Pairing {
  const partner = (index: number, letter: string | null): number | null => {
    const mate = exercises.findIndex(
      (other, place) => place !== index && letter !== null && other.superset === letter,
    )
    return mate === -1 ? null : mate
  }
  return {
    mates: exercises.map(({ superset }, index) => partner(index, superset)),
    fillers: exercises.map(({ in_rests_of }) => {
      const host = exercises.findIndex(({ slot }) => slot === in_rests_of)
      return host === -1 ? null : host
    }),
  }
}
