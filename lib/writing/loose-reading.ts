import {
  languageSchema,
  nothingRead,
  type Reading,
  readingSchema,
} from '@/lib/domain/listening/reading'

/**
 * What can be used of a model's reading that does not keep to its schema: items that are sound alone, in their bounds.
 * Null for what is no object.
 */
export function looseReading(json: unknown): Reading | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null
  const said = new Map(Object.entries(json))
  const { language: _language, ...parts } = readingSchema.shape
  const kept = Object.entries(parts).map(([part, schema]) => {
    const value = said.get(part)
    const most = schema.safeParse(value)
    if (most.success) return [part, most.data]
    if (!('element' in schema) || !Array.isArray(value)) return [part, nothingRead[part as Part]]
    return [part, soundItems(schema, value)]
  })
  const language = languageSchema.catch('other').parse(said.get('language'))
  return readingSchema.parse({ language, ...Object.fromEntries(kept) })
}

type Part = Exclude<keyof Reading, 'language'>

interface ListSchema {
  element: { safeParse: (item: unknown) => { success: boolean; data?: unknown } }
  safeParse: (list: unknown) => { success: boolean }
}

/** From the front, as many as the list may hold. */
function soundItems(schema: ListSchema, list: unknown[]): unknown[] {
  const sound: unknown[] = []
  for (const item of list.slice(0, 100)) {
    const { success, data } = schema.element.safeParse(item)
    if (success && schema.safeParse([...sound, data]).success) sound.push(data)
  }
  return sound
}
