import type { JsonSchema } from '@/lib/model/refused-by-strict-mode'
import type { WireFormat } from '@/lib/model/wire-format'
import { jsonValuesIn } from './json-values-in'
import { withoutWrapping } from './without-wrapping'
import { parseJson } from '@/lib/model/parse-json'

/**
 * The JSON that a text means as its reply: the last that fits the schema, out of its wrapping, else the
 * one with the most of the schema's own names. Undefined where there is none of either.
 */
export function replyIn(text: string, { schema, full }: WireFormat<unknown>): unknown {
  const plain = parseJson(text.trim())
  const values = plain === undefined ? jsonValuesIn(afterThoughts(text)) : [plain]
  const readings = values.toReversed().flatMap(withoutWrapping)
  const fitting = readings.find((reading) => schema.safeParse(reading).success)
  if (fitting !== undefined) return fitting
  const atRoot = new Set(Object.keys((full.properties ?? {}) as object))
  return mostNamed(readings, atRoot) ?? mostNamed(readings, namesIn(full)) ?? plain
}

/** The first of those that have the most of these names; undefined where none has any. */
function mostNamed(readings: unknown[], names: Set<string>): unknown {
  const known = readings.map((reading) => countNames(reading, names))
  const most = Math.max(0, ...known)
  return most > 0 ? readings[known.indexOf(most)] : undefined
}

/** Behind the last mark that ends a model's thoughts, unless nothing stands there. */
function afterThoughts(text: string): string {
  const last = [...text.matchAll(endOfThoughts)].at(-1)
  const rest = last ? text.slice(last.index + last[0].length) : text
  return rest.trim() ? rest : text
}

/** Of DeepSeek and Qwen, Granite and others, Magistral, Kimi, and the channels of gpt-oss. */
const endOfThoughts =
  /<\/(think|thinking|thoughts?|reasoning|reflection|analysis|scratchpad)>|\[\/THINK\]|◁\/think▷|<\|channel\|>final[^{]*?<\|message\|>/gi

function countNames(value: unknown, names: Set<string>): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 0
  return Object.keys(value).filter((key) => names.has(key)).length
}

/** Every name that an object of the schema has. */
function namesIn(node: JsonSchema, names = new Set<string>()): Set<string> {
  for (const name of Object.keys((node.properties ?? {}) as object)) names.add(name)
  for (const child of Object.values(node)) {
    if (typeof child === 'object' && child !== null) namesIn(child as JsonSchema, names)
  }
  return names
}
