import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { comparable, type WireRequest } from './comparable'
import { haveHeaders, recordedRequests, recordedTraffic } from './recording'

/** What the server says in a request; the rest of an exchange is the app's. */
type Said = Pick<WireRequest, 'method' | 'url' | 'headers' | 'request'>
type Path = (string | number)[]

const cases = [
  ...new Set(
    recordedTraffic()
      .filter((exchange) => exchange.direction === 'server->app')
      .map((exchange) => exchange.case),
  ),
]

/** Times and stack traces may differ from run to run. An id may differ if it occurs only once. */
const free = [
  /^request\.events?(\.\d+)?(\.data\.events?(\.\d+)?)?\.ts$/,
  /^request\.(.*\.)?(error|result)\.stack$/,
]
/** Not compared: the connection header (see the engine's README) and the signature, which a test of its own verifies. */
const notCompared = /^headers\.(connection|x-inngest-signature)$/

describe('the comparison with the recording', () => {
  it.each(cases)(
    'sees any one field that is missing or of another kind, in the case "%s"',
    (name) => {
      expect(
        unseen(
          name,
          (value) => [undefined, otherKind(value)],
          () => false,
        ),
      ).toEqual([])
    },
  )

  it.each(cases)('sees any one field that says something else, in the case "%s"', (name) => {
    const wire = JSON.stringify(recordedRequests(name))
    const standsAlone = (value: unknown) => isId(value) && wire.split(String(value)).length === 2
    const isFree = (path: string, value: unknown) =>
      free.some((pattern) => pattern.test(path)) || standsAlone(value)
    expect(unseen(name, (value) => [somethingElse(value)], isFree)).toEqual([])
  })

  it.each(cases)('sees any one field too many, in the case "%s"', (name) => {
    const withMore = (value: unknown) => (isObject(value) ? [{ ...value, more: 1 }] : [])
    expect(unseen(name, withMore, (path) => path === 'headers')).toEqual([])
  })
})

/** The places in a case's requests where a change would go unnoticed. */
function unseen(
  name: string,
  changes: (value: unknown) => unknown[],
  isFree: (path: string, value: unknown) => boolean,
): string[] {
  const requests = recordedRequests(name)
  const options = { headers: haveHeaders(requests) }
  const wanted = comparable(requests, options)
  const found: string[] = []
  for (const [i, { method, url, headers, request }] of requests.entries()) {
    const said: Said = { method, url, headers, request }
    for (const path of paths(said)) {
      const place = path.join('.')
      const value = valueAt(said, path)
      if (isFree(place, value) || notCompared.test(place)) continue
      if (!options.headers && path[0] === 'headers') continue
      for (const change of changes(value)) {
        const { status, response } = requests[i]!
        const changed = requests.with(i, { ...withValue(said, path, change), status, response })
        if (!isSeen(changed, wanted, options)) found.push(`${i}: ${place}`)
      }
    }
  }
  return found
}

function isSeen(
  requests: WireRequest[],
  wanted: unknown[],
  options: { headers: boolean },
): boolean {
  try {
    return !isDeepStrictEqual(comparable(requests, options), wanted)
  } catch {
    // So far from a request that it cannot be compared.
    return true
  }
}

function paths(value: unknown, at: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [at]
  const inner = Object.entries(value).flatMap(([key, part]) =>
    paths(part, [...at, Array.isArray(value) ? Number(key) : key]),
  )
  return at.length === 0 ? inner : [at, ...inner]
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((part, key) => (part as Record<string, unknown>)[key], value)
}

/** A copy with another value at a place; without it when that is undefined. */
function withValue(value: unknown, [key, ...rest]: Path, change: unknown): Said {
  if (Array.isArray(value)) {
    const part = rest.length > 0 ? withValue(value[Number(key)], rest, change) : change
    return (part === undefined
      ? value.toSpliced(Number(key), 1)
      : value.with(Number(key), part)) as unknown as Said
  }
  const object = { ...(value as Record<string, unknown>) }
  const part = rest.length > 0 ? withValue(object[key!], rest, change) : change
  if (part === undefined) delete object[key!]
  else object[key!] = part
  return object as unknown as Said
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function otherKind(value: unknown): unknown {
  if (typeof value === 'string') return [value]
  return value === null ? 'null' : JSON.stringify(value)
}

/** Of the same kind, and for an id or a time of the same form. */
function somethingElse(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string') return anotherText(value)
  if (value === null) return { data: null }
  return Array.isArray(value) ? [...(value as unknown[]), 'more'] : { more: 1 }
}

/** An id with another character in it keeps its form. */
function anotherText(text: string): string {
  if (!isId(text)) return `${text}x`
  const at = text.length - 3
  return text.slice(0, at) + (text[at] === '1' ? '2' : '1') + text.slice(at + 1)
}

/** A ULID, a UUID, a job's id. */
function isId(value: unknown): boolean {
  return /^([0-9A-Z]{26}|[0-9a-f]{8}(-[0-9a-f]{4,12}){4}|[0-9a-z]{13})$/.test(String(value))
}
