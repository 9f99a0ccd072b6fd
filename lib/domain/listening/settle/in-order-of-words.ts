import type { Words } from '@/lib/domain/listening/facts'
import type { Ruling } from './ruling'

/** As it was written; what was not found in the words stays behind what was. */
export function inOrderOfWords({ goal_raw, notes }: Words, rulings: readonly Ruling[]): Ruling[] {
  const text = `${goal_raw}\n${notes}`.toLowerCase()
  const placeOf = ({ wishes }: Ruling) => {
    const places = wishes.map(({ quote }) => (quote ? text.indexOf(quote.toLowerCase()) : -1))
    const found = places.filter((place) => place >= 0)
    return found.length > 0 ? Math.min(...found) : text.length
  }
  return [...rulings].sort((one, other) => placeOf(one) - placeOf(other))
}
