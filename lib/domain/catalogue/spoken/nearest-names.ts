import { tokensOf } from '@/lib/domain/catalogue/names'
import { readName } from './read-name'

/** A name to offer, and all that it is called. */
export interface Offered {
  name: string
  called: readonly string[]
}

/** The same with the words of each name ready to be compared. */
export interface ReadyNames {
  name: string
  tokens: readonly (readonly string[])[]
}

export function readyNames(offered: readonly Offered[]): ReadyNames[] {
  return offered.map(({ name, called }) => ({ name, tokens: called.map(tokensOf) }))
}

/**
 * The names that come nearest to words that nobody knows, best first: a letter is forgiven in words of four letters, two
 * in words of eight, so that "log press" is never thought to be "leg press". They are asked, never taken.
 */
export function nearestNames(words: string, offered: readonly ReadyNames[], most = 3): string[] {
  const wanted = readName(words)
    .map((way) => tokensOf(way.words))
    .filter((tokens) => tokens.length > 0)
  if (wanted.length === 0) return []
  return offered
    .map(({ name, tokens }) => ({
      name,
      likeness: Math.max(...tokens.flatMap((each) => wanted.map((one) => likeness(one, each)))),
    }))
    .filter((one) => one.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ name }) => name)
}

/** Of 1; our judgement: "shoulder press" finds "machine shoulder press", "flurb press" finds nothing. */
const LEAST_LIKENESS = 0.7

/** What share of their letters two names have in common, word by word; a misspelt word counts a little less. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const isSpaced = one.length !== other.length
  const whole = isSpaced ? joinedLikeness(one.join(''), other.join('')) : 0
  const left = [...other]
  let shared = 0
  for (const word of one) {
    const at = left.findIndex((each) => isNear(word, each))
    if (at < 0) continue
    const [found = ''] = left.splice(at, 1)
    shared += (word.length + found.length) * (word === found ? 1 : 0.9)
  }
  return Math.max(whole, shared / (one.join('').length + other.join('').length))
}

/** "Benchpres" is "bench press". */
function joinedLikeness(one: string, other: string): number {
  return one[0] === other[0] && one.length > 4 && isNear(one, other) ? 0.95 : 0
}

function isNear(one: string, other: string): boolean {
  if (one === other) return true
  // Nobody misses both the first letter and its place.
  if (one[0] !== other[0] && one[0] !== other[1] && one[1] !== other[0]) return false
  const shorter = Math.min(one.length, other.length)
  const longer = Math.max(one.length, other.length)
  const forgiven = longer < 4 || (shorter < 4 && shorter === longer) ? 0 : longer < 8 ? 1 : 2
  return longer - shorter <= forgiven && editsBetween(one, other) <= forgiven
}

/** Letters put in, left out, changed or swapped with their neighbour (optimal string alignment). */
export function editsBetween(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, j) => j)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row[j] = Math.min(
        row[j - 1]! + 1,
        last[j]! + 1,
        last[j - 1]! + (isSame ? 0 : 1),
        isSwapped ? before[j - 2]! + 1 : Infinity,
      )
    }
    before = last
    last = row
  }
  return last[other.length]!
}
