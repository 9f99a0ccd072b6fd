import { z } from 'zod'
import { programMetadataSchema, weekSchema, workoutSchema } from '@/lib/domain/program/schema'
import { blockCueSchema } from '@/lib/domain/program/block-cues'

/**
 * What a model is asked to reply: words and choices, and nothing that code knows. One byte-stable schema holds all kinds of
 * replies, because a schema is the head of what providers cache: all calls of a program begin with the same bytes. It never
 * carries an athlete's data; what this athlete may use is said in the prompt and checked in code.
 */
const slotId = z.string().max(8)
const candidate = z.int().min(1).max(12)

const metadataReplySchema = programMetadataSchema.pick({ name: true }).extend({
  /** Only slots that depart from the plan, their candidates by number. */
  slots: z.array(z.object({ slot: slotId, a: candidate, b: candidate })).max(84),
})
export type MetadataReply = z.infer<typeof metadataReplySchema>

const storyReplySchema = programMetadataSchema.pick({ why: true, strategy: true })
export type StoryReply = z.infer<typeof storyReplySchema>

const weekReplySchema = weekSchema.pick({ title: true, focus: true, note: true }).extend({
  /** For each day its number, its title and its note. */
  days: z.array(z.array(z.string().max(workoutSchema.shape.note.maxLength!)).max(3)).max(7),
  /** Slots of days whose accessories change places, in the order that is wanted. */
  order: z.array(slotId).max(84),
  /** Slots that leave their pair. */
  alone: z.array(slotId).max(84),
})
export type WeekReply = z.infer<typeof weekReplySchema>

const cuesReplySchema = z.object({
  /** For each exercise its id and its cue. */
  cues: z.array(z.array(z.string().max(blockCueSchema.shape.cue.maxLength!)).max(2)).max(84),
})
export type CuesReply = z.infer<typeof cuesReplySchema>

export const programReplySchema = z.object({
  reply: z.union([metadataReplySchema, storyReplySchema, weekReplySchema, cuesReplySchema]),
})
