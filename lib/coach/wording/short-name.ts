import { catalogue } from '@/lib/domain/catalogue/catalogue'
import { liftName } from '@/lib/domain/words/lift-name'

/**
 * How a lift is called when its whole name has just been said: its last two words, without what it is done on.
 * Names that are short already stay, and so do those whose last words are another lift's name.
 */
export function shortName(lift: string): string {
  if (lift.length <= SHORT_ENOUGH) return lift
  const name = lift.replace(/ (?:to|under|on|with|against|in) .*$/, '').replace(/ machine$/, '')
  const short = name.split(' ').slice(-2).join(' ')
  return TAKEN.has(short.toLowerCase()) ? lift : short
}

const SHORT_ENOUGH = 15

/** What exercises are called, on the page and in sentences. */
const TAKEN = new Set(catalogue.flatMap(({ id, name }) => [name, liftName(id)].map(lower)))

function lower(name: string): string {
  return name.toLowerCase()
}
