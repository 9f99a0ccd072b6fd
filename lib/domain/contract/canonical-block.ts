import { z } from 'zod'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { styleSchema } from '@/lib/domain/athlete/style'
import { blueprintDaySchema, blueprintWeekSchema, slotSchema } from '@/lib/domain/blueprint/schema'
import { volumeGroupSchema } from '@/lib/domain/blueprint/styles/volume-groups'
import { phaseSchema } from '@/lib/domain/vocabulary'
import { cueLineSchema, writeCueLine } from './cue-line'
import { shortRow, shortRowSchema } from './short-row'
import { shortSlot, shortSlotSchema } from './short-slot'

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

/** A day of the plan; what is not said is a day of training. */
const daySchema = blueprintDaySchema
  .pick({ day: true, weekday: true, kind: true, focus: true })
  .extend({ kind: blueprintDaySchema.shape.kind.default('training') })

// In every block the athlete stands first and what differs last, so that prompts of one program begin alike.
const programSchema = z.object({ athlete: athleteFactsSchema, style: styleSchema })

const plannedSchema = z.string().transform((line) => {
  const [tag, exercise_id = ''] = line.split(' ')
  return { tag: slotSchema.shape.tag.parse(tag), exercise_id }
})

/** What words about a whole program depend on. */
const planSchema = programSchema.extend({
  phases: z.array(z.object({ phase: phaseSchema, from_week: z.int(), to_week: z.int() })),
  days: z.array(
    daySchema.extend({
      /** What the plan itself has on this day, in order: `H back-squat`. */
      planned: z.array(plannedSchema),
    }),
  ),
  /** Main lifts whose maximum is known or follows by ratio. */
  known: z.array(z.string()),
  /** Muscles that the athlete wants more and less of; absent where nobody asked. */
  more: z.array(volumeGroupSchema).optional(),
  less: z.array(volumeGroupSchema).optional(),
})
export type PlanBlock = z.infer<typeof planSchema>

/** What a metadata prompt carries: the plan, and the slots that leave something to choose. */
export const metadataBlockSchema = planSchema.extend({
  kind: z.literal('metadata'),
  slots: z.array(shortSlotSchema),
})
export type MetadataBlock = z.infer<typeof metadataBlockSchema>

/** `d1s2 s bulgarian-split-squat dumbbell-reverse-lunge`: a slot, its tag, and its exercises in odd and in even blocks. */
const chosenSchema = z.string().transform((line) => {
  const [slot = '', tag, a = '', b = a] = line.split(' ')
  return { slot, tag: slotSchema.shape.tag.parse(tag), a, b }
})

/** What a request for a program's reasons carries: the plan, and what was chosen. */
export const storyBlockSchema = planSchema.extend({
  kind: z.literal('story'),
  slots: z.array(chosenSchema),
})
export type StoryBlock = z.infer<typeof storyBlockSchema>

/** What a week's prompt carries: its own rows and the fixed exercise of each slot. It needs no other week. */
export const weekBlockSchema = programSchema.extend({
  program_name: z.string(),
  weeks_total: z.int(),
  /** Main lifts whose maximum is known or follows by ratio. */
  known: z.array(z.string()),
  kind: z.literal('week'),
  week: blueprintWeekSchema.pick({
    week: true,
    phase: true,
    block: true,
    phase_week: true,
    phase_weeks: true,
  }),
  days: z.array(daySchema.extend({ rows: z.array(shortRowSchema) })),
})
export type WeekBlock = z.infer<typeof weekBlockSchema>

/** What a request for the cues of a block carries: each of its exercises once. */
export const cuesBlockSchema = programSchema.extend({
  program_name: z.string(),
  weeks_total: z.int(),
  known: z.array(z.string()),
  kind: z.literal('cues'),
  block: blueprintWeekSchema.shape.block,
  phases: z.array(phaseSchema),
  exercises: z.array(cueLineSchema),
})
export type CuesBlock = z.infer<typeof cuesBlockSchema>

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
  storyBlockSchema,
  weekBlockSchema,
  cuesBlockSchema,
])
export type CanonicalBlock = z.infer<typeof canonicalBlockSchema>
/** What a program is written from: every block but the one for reading words. */
export type WritingBlock = Exclude<CanonicalBlock, WordsBlock>

const OPEN = '<program_data>'
const CLOSE = '</program_data>'

/** The one machine-readable part of a prompt, its tables a line for each row. `<` is escaped, so that no value can close it. */
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

function shortBlock(block: CanonicalBlock): object {
  switch (block.kind) {
    case 'words':
      return block
    case 'metadata':
      return { ...shortPlan(block), slots: block.slots.map(shortSlot) }
    case 'story':
      return {
        ...shortPlan(block),
        slots: block.slots.map(({ slot, tag, a, b }) =>
          [slot, tag, a, ...(a === b ? [] : [b])].join(' '),
        ),
      }
    case 'week':
      return {
        ...shortProgram(block),
        days: block.days.map((day) => ({ ...shortDay(day), rows: day.rows.map(shortRow) })),
      }
    case 'cues':
      return { ...shortProgram(block), exercises: block.exercises.map(writeCueLine) }
  }
}

function shortPlan<T extends PlanBlock>(block: T) {
  const days = block.days.map((day) => ({
    ...shortDay(day),
    planned: day.planned.map(({ tag, exercise_id }) => `${tag} ${exercise_id}`),
  }))
  return { ...shortProgram(block), days }
}

/** Without what the athlete left as it was: the schema has the same defaults. */
function shortProgram<T extends { athlete: object }>(block: T) {
  const told = Object.entries(block.athlete).filter(
    ([, value]) =>
      value !== null && JSON.stringify(value) !== '[]' && JSON.stringify(value) !== '{}',
  )
  return { ...block, athlete: Object.fromEntries(told) }
}

function shortDay<T extends { kind: string }>({ kind, ...day }: T) {
  return kind === 'training' ? day : { ...day, kind }
}
