import { z } from 'zod'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { styleSchema } from '@/lib/domain/athlete/style'
import { blueprintDaySchema, blueprintWeekSchema, slotSchema } from '@/lib/domain/blueprint/schema'
import { volumeGroupSchema } from '@/lib/domain/blueprint/styles/volume-groups'
import { phaseSchema } from '@/lib/domain/vocabulary'
import { shortRow, shortRowSchema } from './short-row'

/** The athlete without free words: those are escaped and stand last, outside the block. */
export const athleteFactsSchema = athleteProfileSchema.omit({
  goal_raw: true,
  notes: true,
  specific_sport: true,
  excluded_exercises: true,
  health_flags: true,
  known_lifts: true,
  start_date: true,
  time_zone: true,
})

/** What a metadata prompt carries: the athlete, the phases, and the slots that leave something to choose. */
export const metadataBlockSchema = z.object({
  kind: z.literal('metadata'),
  athlete: athleteFactsSchema,
  style: styleSchema,
  phases: z.array(z.object({ phase: phaseSchema, from_week: z.int(), to_week: z.int() })),
  days: z.array(
    blueprintDaySchema.pick({ day: true, weekday: true, kind: true, focus: true }).extend({
      /** What the plan itself has on this day, in order. */
      planned: z.array(z.object({ exercise_id: z.string(), tag: slotSchema.shape.tag })),
    }),
  ),
  /** Main lifts whose maximum is known or follows by ratio. */
  known: z.array(z.string()),
  /** Muscles that the athlete wants more and less of; absent where nobody asked. */
  more: z.array(volumeGroupSchema).optional(),
  less: z.array(volumeGroupSchema).optional(),
  slots: z.array(
    slotSchema.pick({
      slot: true,
      day: true,
      tag: true,
      role: true,
      pattern: true,
      muscles: true,
      candidates: true,
      variant: true,
    }),
  ),
})
export type MetadataBlock = z.infer<typeof metadataBlockSchema>

/** What a week's prompt carries: its own rows and the fixed exercise of each slot. It needs no other week. */
export const weekBlockSchema = z.object({
  kind: z.literal('week'),
  athlete: athleteFactsSchema,
  style: styleSchema,
  program_name: z.string(),
  weeks_total: z.int(),
  /** Main lifts whose maximum is known or follows by ratio. */
  known: z.array(z.string()),
  week: blueprintWeekSchema.pick({
    week: true,
    phase: true,
    block: true,
    phase_week: true,
    phase_weeks: true,
  }),
  days: z.array(
    blueprintDaySchema
      .pick({ day: true, weekday: true, kind: true, focus: true, minutes: true })
      .extend({
        rows: z.array(shortRowSchema),
      }),
  ),
})
export type WeekBlock = z.infer<typeof weekBlockSchema>

/** What a request to read an athlete's words carries beside them. */
export const wordsBlockSchema = z.object({
  kind: z.literal('words'),
  /** The day from which "in 12 weeks" counts. */
  today: z.iso.date(),
  units: athleteFactsSchema.shape.units,
  weight_kg: athleteFactsSchema.shape.weight_kg,
  /** What the athlete answered in the form: some of its facts, by their names. */
  form: z.record(z.string(), z.unknown()),
})
export type WordsBlock = z.infer<typeof wordsBlockSchema>

export const canonicalBlockSchema = z.discriminatedUnion('kind', [
  wordsBlockSchema,
  metadataBlockSchema,
  weekBlockSchema,
])
export type CanonicalBlock = z.infer<typeof canonicalBlockSchema>

const OPEN = '<program_data>'
const CLOSE = '</program_data>'

/** The one machine-readable part of a prompt, rows in their short form. `<` is escaped, so that no value can close it. */
export function renderCanonicalBlock(block: CanonicalBlock): string {
  return `${OPEN}\n${JSON.stringify(shortBlock(block)).replaceAll('<', '\\u003c')}\n${CLOSE}`
}

/** Reads the first block of a prompt; throws a ZodError or SyntaxError when it is not a sound one, returns null when there is none. */
export function readCanonicalBlock(prompt: string): CanonicalBlock | null {
  const start = prompt.indexOf(OPEN)
  const end = prompt.indexOf(CLOSE, start)
  if (start < 0 || end < 0) return null
  return canonicalBlockSchema.parse(JSON.parse(prompt.slice(start + OPEN.length, end)))
}

function shortBlock(block: CanonicalBlock): z.input<typeof canonicalBlockSchema> {
  if (block.kind !== 'week') return block
  return { ...block, days: block.days.map((day) => ({ ...day, rows: day.rows.map(shortRow) })) }
}
