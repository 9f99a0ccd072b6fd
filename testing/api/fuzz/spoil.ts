import fc from 'fast-check'

/** The same JSON with one to three of its parts gone, exchanged for something odd, or joined by something unknown. */
export function spoiled(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const fault = fc.record({ where: fc.nat(), how: fc.nat({ max: 3 }), junk: junkValue })
  return fc
    .tuple(values, fc.array(fault, { minLength: 1, maxLength: 3 }))
    .map(([value, faults]) => faults.reduce<unknown>(spoil, structuredClone(value)))
}

interface Fault {
  where: number
  how: number
  junk: unknown
}

function spoil(value: unknown, { where, how, junk: drawn }: Fault): unknown {
  // A copy: what was drawn is drawn again, and would come to hold itself.
  const junk = structuredClone(drawn)
  const places = placesOf(value)
  const place = places[where % Math.max(1, places.length)]
  if (!place) return junk
  const { parent, key } = place
  if (how === 0) delete parent[key]
  else if (how === 1) parent[key] = junk
  else if (how === 2) parent[key] = [parent[key], junk]
  else Object.assign(parent, { [`${key}s`]: junk })
  return value
}

interface Place {
  parent: Record<string, unknown>
  key: string
}

function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const parent = value as Record<string, unknown>
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesOf(parent[key])])
}

/** What breaks parsers, databases and prompts. */
export const junkText = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '\0', 'a\0b', '\ud800', '\u202e', '🏋️'.repeat(40), 'x'.repeat(5_000), 'NaN', '-0'],
    ...[
      '__proto__',
      'constructor',
      "'; drop table program; --",
      '${7*7}',
      '</script>',
      '%',
      '{{a}}',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

export const junkValue: fc.Arbitrary<unknown> = fc.oneof(
  junkText,
  fc.constantFrom(null, true, {}, [], [[]], 0, -1, 0.5, 1e308, -1e308, 2 ** 53, 5e-324),
  fc.jsonValue({ maxDepth: 2 }),
)
