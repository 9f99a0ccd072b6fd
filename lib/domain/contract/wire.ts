import { z } from 'zod'
import { exerciseIds } from '@/lib/domain/catalogue/catalogue'
import {
  exerciseSchema,
  programMetadataSchema,
  weekSchema,
  workoutSchema,
} from '@/lib/domain/program/schema'

/**
 * What a model is asked to reply: picks of the program's own schemas, one byte-stable schema per
 * kind of step. Exercise ids are the whole catalogue; what this athlete may use is said in the
 * prompt and checked in code, so that the schema never carries an athlete's data.
 */
export const metadataReplySchema = programMetadataSchema
  .pick({ why: true, name: true, strategy: true })
  .extend({
    slots: z
      .array(z.object({ slot: z.string().max(8), a: z.enum(exerciseIds), b: z.enum(exerciseIds) }))
      .max(84),
  })
export type MetadataReply = z.infer<typeof metadataReplySchema>

export const weekReplySchema = weekSchema.pick({ note: true, title: true, focus: true }).extend({
  days: z
    .array(
      workoutSchema.pick({ day: true, title: true, focus: true, note: true }).extend({
        exercises: z
          .array(exerciseSchema.pick({ slot: true, cue: true, superset: true }))
          .min(1)
          .max(14),
      }),
    )
    .min(1)
    .max(7),
})
export type WeekReply = z.infer<typeof weekReplySchema>
