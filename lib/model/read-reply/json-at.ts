import { parseJson, strictToken } from '@/lib/model/parse-json'

/**
 * The object or list of JSON that begins at `from`, and where it ends. Its content is taken as it
 * stands; only what has one meaning is put right: a comma before a closing bracket, raw control
 * characters, a backslash before what needs none. `value` is undefined where the
 * brackets close on something else than JSON. Undefined where no JSON begins, and `end` is past the
 * text where it is not closed: nobody completes it.
 */
export function jsonAt(text: string, from: number): { value: unknown; end: number } | undefined {
  if (!begins.test(text.slice(from, from + 60))) return undefined
  let strict = ''
  let depth = 0
  /** Where a comma stands that no bracket may follow. */
  let comma = -1
  for (let at = from, token = tokenAt(text, at); token; token = tokenAt(text, at)) {
    at += token.length
    const isClosing = token === '}' || token === ']'
    if (isClosing && comma >= 0) strict = strict.slice(0, comma)
    if (token === ',') comma = strict.length
    else if (token.trim()) comma = -1
    strict += strictToken(token)
    if (token === '{' || token === '[') depth++
    if (isClosing && --depth === 0) return { value: parseJson(strict), end: at }
  }
  return { value: undefined, end: text.length + 1 }
}

/** `{see below}` is prose. */
const begins = /^(\{[\u0000-\u0020]*["}]|\[[\u0000-\u0020]*["{[\]\dtfn-])/

/** A whole string, a bracket, a comma, white space, or what stands between; nothing at the end. */
function tokenAt(text: string, at: number): string | undefined {
  const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\],]|\s+|[^{}[\],"\s]+/y
  token.lastIndex = at
  return token.exec(text)?.[0]
}
