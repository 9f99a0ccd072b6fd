import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { allowedFor } from '@/lib/domain/catalogue/catalogue'
import { athleteProfileSchema, type AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { writeProgram } from '@/testing/programs/write-program'
import { knowledge } from '@/lib/generation/knowledge'

/**
 * What the whole program costs in one reply, which is the way that this design replaces: the model itself writes every
 * row of every week, with its sets, repetitions, reserve, rest and cue. Tokens are those of a program as the coach writes
 * it; nothing is asked of a server.
 */
export function oneShot(answers: AthleteProfileInput): { read: number; written: number } {
  const profile = athleteProfileSchema.parse(answers)
  const { metadata, weeks } = writeProgram(profile)
  const prompt = [
    knowledge,
    JSON.stringify(profile),
    JSON.stringify(allowedFor(profile).map(({ id }) => id)),
  ]
  const { name, why, strategy } = metadata
  const reply = {
    ...{ name, why, strategy },
    weeks: weeks.map(({ week, phase, title, focus, note, workouts }) => ({
      ...{ week, phase, title, focus, note },
      days: workouts.map(({ weekday, title, focus, note, exercises }) => ({
        ...{ weekday, title, focus, note },
        exercises: exercises.map(({ exercise_id, sets, rest_seconds, cue }) => ({
          exercise: exercise_id,
          sets: sets.length,
          reps: [sets[0]!.amount_min, sets[0]!.amount_max],
          rir: sets[0]!.rir,
          percent: sets[0]!.pct_1rm,
          ...{ rest_seconds, cue },
        })),
      })),
    })),
  }
  return { read: tokens(prompt.join('\n')), written: tokens(JSON.stringify(reply)) }
}

function tokens(text: string): number {
  return encode(text).length
}
