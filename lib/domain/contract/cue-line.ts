import { z } from 'zod'
import { tagSchema } from '@/lib/domain/blueprint/styles/tags'
import { measureSchema, methodSchema } from '@/lib/domain/vocabulary'

const cueExerciseSchema = z.object({
  exercise_id: z.string().min(1),
  /** Of the first row that has it. */
  tag: tagSchema,
  measure: measureSchema,
  /** Null for what release 0.1 planned. */
  method: methodSchema.nullable(),
  /** No earlier block has it. */
  isNew: z.boolean(),
  /** Some week of the block has a top set of it. */
  isTopped: z.boolean(),
})
/** An exercise of a block, as far as a cue depends on it. */
export type CueExercise = z.infer<typeof cueExerciseSchema>

/** `back-squat H reps wave new topped`. */
export function writeCueLine(exercise: CueExercise): string {
  const { exercise_id, tag, measure, method, isNew, isTopped } = exercise
  return [
    ...[exercise_id, tag, measure, method ?? 'none'],
    ...(isNew ? ['new'] : []),
    ...(isTopped ? ['topped'] : []),
  ].join(' ')
}

/** Reads an exercise from its line. */
export const cueLineSchema = z.string().transform((line, context): CueExercise => {
  const [exercise_id, tag, measure, method, ...marks] = line.split(' ')
  const read = cueExerciseSchema.safeParse({
    ...{ exercise_id, tag, measure },
    method: method === 'none' ? null : method,
    isNew: marks.includes('new'),
    isTopped: marks.includes('topped'),
  })
  if (read.success) return read.data
  context.addIssue({ code: 'custom', message: `"${line.slice(0, 60)}" is no exercise` })
  return z.NEVER
})
