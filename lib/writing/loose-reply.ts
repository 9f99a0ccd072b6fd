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

/** A list of so many words reads as an object with these keys, as some servers send it. */
function asObject(keys: readonly string[]) {
  return (entry: unknown) =>
    Array.isArray(entry) ? Object.fromEntries(keys.map((key, n) => [key, entry[n]])) : entry
}

const looseDaySchema = z.preprocess(
  asObject(['day', 'title', 'note']),
  z.object({ day: whole, title: words, note: words }),
)

const looseWeekSchema = z.object({
  title: words,
  focus: words,
  note: words,
  days: listOf(looseDaySchema, 20),
  /** Slots, as they are wanted one after the other. */
  order: listOf(z.string().max(80), 100),
  /** Slots that leave their pair. */
  alone: listOf(z.string().max(80), 100),
})
export type LooseWeek = z.infer<typeof looseWeekSchema>

/** A candidate's number, or its id or name. */
const candidate = z.union([z.string().max(80), z.number().transform(String)]).catch('')

const looseMetadataSchema = z.object({
  name: words,
  slots: listOf(z.object({ slot: id, a: candidate, b: candidate }), 200),
})
export type LooseMetadata = z.infer<typeof looseMetadataSchema>

const looseStorySchema = z.object({ why: words, strategy: words })
export type LooseStory = z.infer<typeof looseStorySchema>

const looseCuesSchema = z.object({
  cues: listOf(
    z.preprocess(asObject(['exercise_id', 'cue']), z.object({ exercise_id: id, cue: words })),
    200,
  ),
})
export type LooseCues = z.infer<typeof looseCuesSchema>

export const noWeek: LooseWeek = { title: '', focus: '', note: '', days: [], order: [], alone: [] }

/** A repair may hold only what was to be repaired: what it says replaces what the reply before it said. */
export function readWeek(json: unknown, before: LooseWeek | null): LooseWeek {
  const now = looseWeekSchema.catch(noWeek).parse(unwrap(json))
  if (!before) return now
  return { ...overlay(before, now), days: overlayList(before.days, now.days, ({ day }) => day) }
}

export function readMetadata(json: unknown, before: LooseMetadata | null): LooseMetadata {
  const now = looseMetadataSchema.catch({ name: '', slots: [] }).parse(unwrap(json))
  if (!before) return now
  return {
    ...overlay(before, now),
    slots: overlayList(before.slots, now.slots, ({ slot }) => slot),
  }
}

export function readStory(json: unknown, before: LooseStory | null): LooseStory {
  const now = looseStorySchema.catch({ why: '', strategy: '' }).parse(unwrap(json))
  return before ? overlay(before, now) : now
}

export function readCues(json: unknown, before: LooseCues | null): LooseCues {
  const now = looseCuesSchema.catch({ cues: [] }).parse(unwrap(json))
  if (!before) return now
  return { cues: overlayList(before.cues, now.cues, ({ exercise_id }) => exercise_id) }
}

/** Servers that were not told the schema may leave its outermost key away. */
function unwrap(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'reply' in json ? json.reply : json
}

/** At most so many entries, and none that cannot be read. */
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

function overlayList<T extends object>(before: T[], now: T[], keyOf: (entry: T) => unknown): T[] {
  const later = new Map(now.map((entry) => [keyOf(entry), entry]))
  const known = new Set(before.map(keyOf))
  const merged = before.map((entry) => {
    const update = later.get(keyOf(entry))
    return update ? overlay(entry, update) : entry
  })
  return [...merged, ...now.filter((entry) => !known.has(keyOf(entry)))]
}

/** What is said now, where something is. */
function overlay<T extends object>(before: T, now: T): T {
  const said = Object.entries(now).filter(
    ([, value]) => value !== '' && value !== undefined && !(Array.isArray(value) && !value.length),
  )
  return { ...before, ...Object.fromEntries(said) } as T
}
