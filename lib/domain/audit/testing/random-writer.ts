import { exerciseIds } from '@/lib/domain/catalogue'
import { tempoSchema } from '@/lib/domain/vocabulary'
import { seeded } from './sample-profiles'
import type { Writer } from './write-program'

/** A model that keeps the schema and nothing else: numbers, exercises, order and pairs by chance. */
export function randomWriter(seed: number): Writer {
  const next = seeded(seed)
  const pick = <T>(from: readonly T[]): T => from[next(from.length)]!
  const often = (percent: number) => next(100) < percent
  const shuffled = <T>(list: readonly T[]) =>
    list
      .map((value) => ({ value, at: next(1e6) }))
      .sort((one, other) => one.at - other.at)
      .map(({ value }) => value)
  return {
    metadata: (reply) => ({
      ...reply,
      slots: shuffled(reply.slots)
        .filter(() => often(90))
        .map((choice) => ({
          ...choice,
          a: often(50) ? pick(exerciseIds) : choice.b,
          b: often(50) ? pick(exerciseIds) : choice.a,
        })),
    }),
    week: (reply) => ({
      ...reply,
      note: often(20) ? 'Do 9 sets of 40 reps at 99 %, for 3 hours.' : reply.note,
      days: shuffled(reply.days).map((day) => ({
        ...day,
        day: often(5) ? 1 + next(7) : day.day,
        exercises: shuffled(day.exercises)
          .filter(() => often(90))
          .map((exercise) => ({
            ...exercise,
            slot: often(5) ? 'd9s9' : exercise.slot,
            sets: 1 + next(8),
            amount: often(50) ? 1 + next(120) : exercise.amount + next(5) - 2,
            tempo: pick([null, ...tempoSchema.options]),
            superset: pick([null, 'A', 'B', 'C', 'D']),
          })),
      })),
    }),
  }
}
