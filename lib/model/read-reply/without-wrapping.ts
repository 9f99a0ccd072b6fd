import { parseJson } from '@/lib/model/parse-json'

/**
 * A value and what is left of it without what some servers put around a reply: a list of one, an
 * object with one key, JSON inside of a string. The value itself comes first, at most three layers.
 */
export function withoutWrapping(value: unknown): unknown[] {
  return unwrap(value, 3)
}

function unwrap(value: unknown, layers: number): unknown[] {
  const inside = layers > 0 ? contentOf(value) : undefined
  return inside === undefined ? [value] : [value, ...unwrap(inside, layers - 1)]
}

function contentOf(value: unknown): unknown {
  if (typeof value === 'string') return /^\s*[{["]/.test(value) ? parseJson(value) : undefined
  if (typeof value !== 'object' || value === null) return undefined
  const parts: unknown[] = Object.values(value)
  return parts.length === 1 ? parts[0] : undefined
}
