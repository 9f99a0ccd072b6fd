import { z } from 'zod'

/**
 * The replies of the wire schemas, read from whatever JSON a server sends: some ignore bounds or parts
 * of a schema. Missing or wrong values become null or empty; composing decides what to do about each.
 */
const words = z.string().catch('')
/** Some servers send numbers as text. */
const figure = z
  .string()
  .max(20)
  .regex(/^\s*-?\d+(?:\.\d+)?\s*$/)
  .transform(Number)
const whole = z.union([z.number(), figure]).transform(Math.round).nullable().catch(null)
const id = z.string().max(80).catch('')

const looseExerciseSchema = z.object({
  slot: id,
  cue: words,
  /** undefined: nothing sensible was said */
  superset: z.string().max(1).nullish().catch(undefined),
})

const looseDaySchema = z.object({
  day: whole,
  title: words,
  focus: words,
  note: words,
  exercises: listOf(looseExerciseSchema, 40),
})

const looseWeekSchema = z.object({
  title: words,
  focus: words,
  note: words,
  days: listOf(looseDaySchema, 20),
})
export type LooseWeek = z.infer<typeof looseWeekSchema>

const looseMetadataSchema = z.object({
  why: words,
  name: words,
  strategy: words,
  slots: listOf(z.object({ slot: id, a: id, b: id }), 200),
})
export type LooseMetadata = z.infer<typeof looseMetadataSchema>

/** A repair may hold only what was to be repaired: what it says replaces what the reply before it said. */
export function readWeek(json: unknown, before: LooseWeek | null): LooseWeek {
  const now = looseWeekSchema.catch({ title: '', focus: '', note: '', days: [] }).parse(json)
  if (!before) return now
  return {
    ...overlay(before, now),
    days: overlayList(before.days, now.days, (day) => day.day, overlayDay),
  }
}

export function readMetadata(json: unknown, before: LooseMetadata | null): LooseMetadata {
  const now = looseMetadataSchema.catch({ why: '', name: '', strategy: '', slots: [] }).parse(json)
  if (!before) return now
  return {
    ...overlay(before, now),
    slots: overlayList(before.slots, now.slots, (choice) => choice.slot, overlay),
  }
}

/** At most so many entries, and none that is no object. */
function listOf<T extends z.ZodType>(schema: T, most: number) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((list) =>
      list.slice(0, most).flatMap((entry) => {
        const parsed = schema.safeParse(entry)
        return parsed.success ? [parsed.data] : []
      }),
    )
}

type LooseDay = LooseWeek['days'][number]

function overlayDay(before: LooseDay, now: LooseDay): LooseDay {
  return {
    ...overlay(before, now),
    exercises: overlayList(before.exercises, now.exercises, ({ slot }) => slot, overlay),
  }
}

function overlayList<T>(
  before: T[],
  now: T[],
  keyOf: (entry: T) => unknown,
  merge: (before: T, now: T) => T,
): T[] {
  const later = new Map(now.map((entry) => [keyOf(entry), entry]))
  const known = new Set(before.map(keyOf))
  const merged = before.map((entry) => {
    const update = later.get(keyOf(entry))
    return update ? merge(entry, update) : entry
  })
  return [...merged, ...now.filter((entry) => !known.has(keyOf(entry)))]
}

function overlay<T extends object>(before: T, now: T): T {
  const said = Object.entries(now).filter(([, value]) => value !== '' && value !== undefined)
  return { ...before, ...Object.fromEntries(said) } as T
}
