import { jsonAt } from './json-at'

/**
 * All objects and lists of JSON that stand whole in a text, in their order; prose, fences, tags and
 * tokens between them are passed over. What is cut off ends the search: a part of it is not the reply.
 */
export function jsonValuesIn(text: string): unknown[] {
  const values: unknown[] = []
  for (let at = nextBracket(text, 0); at >= 0; at = nextBracket(text, at)) {
    const found = jsonAt(text, at)
    if (found?.value !== undefined) values.push(found.value)
    at = found?.end ?? at + 1
  }
  return values
}

function nextBracket(text: string, from: number): number {
  const bracket = /[{[]/g
  bracket.lastIndex = from
  return bracket.exec(text)?.index ?? -1
}
