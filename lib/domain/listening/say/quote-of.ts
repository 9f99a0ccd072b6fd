import type { Words } from '@/lib/domain/listening/facts'
import type { Ruling } from '@/lib/domain/listening/settle/ruling'

const LONGEST = 160

/** The athlete's words for a row: from the first quote of its wishes to the last, where they stand near each other. */
export function quoteOf({ wishes }: Ruling, { goal_raw, notes }: Words): string | null {
  const quotes = [...new Set(wishes.flatMap(({ quote }) => quote ?? []))]
  const [first = null] = quotes
  if (quotes.length < 2) return first
  for (const text of [goal_raw, notes]) {
    const places = quotes.map((quote) => text.toLowerCase().indexOf(quote.toLowerCase()))
    const from = Math.min(...places)
    const to = Math.max(...places.map((place, index) => place + quotes[index]!.length))
    if (from >= 0 && to - from <= LONGEST) return text.slice(from, to)
  }
  return first
}
