import { phraseKeys, wordKey } from '@/lib/domain/catalogue/names'
import { mannerOf } from './manners'
import { nearestNames, type Offered, readyNames } from './nearest-names'
import { neverPlanned } from './never-planned'
import { hasAllWords, readExclusion } from './read-exclusion'
import { readName, wordBag } from './read-name'

/** Knows the catalogue's names and aliases where the catalogue itself is not: in the browser. */
export interface KnownWords {
  /** True for a whole name or alias, as a lift is named. */
  isLift(text: string): boolean
  /** True for a name, an alias or some words of one, or a manner of moving, as an exclusion is named. */
  isExclusion(text: string): boolean
  /** True for what may be left out because no program ever has it: burpees. */
  isNeverPlanned(text: string): boolean
  /** The names that come nearest to what is not known, best first. */
  nearest(text: string): string[]
}

export function knownWords(offered: readonly Offered[]): KnownWords {
  const words = offered.flatMap(({ called }) => called)
  const ready = readyNames(offered)
  const tokens = ready.flatMap((each) => each.tokens)
  const asked = new Map<string, string[]>()
  const keys = new Set(words.map(wordKey))
  const bags = new Set(words.map(wordBag))
  const phrases = new Set(words.flatMap(phraseKeys))
  const isLift = (text: string) =>
    readName(text).some((way) => keys.has(wordKey(way.words)) || bags.has(wordBag(way.words)))
  const isNeverPlanned = (text: string) => neverPlanned(text) !== undefined
  return {
    isLift,
    isNeverPlanned,
    isExclusion: (text) =>
      isLift(text) ||
      isNeverPlanned(text) ||
      readExclusion(text).some(
        (way) =>
          phrases.has(wordKey(way)) ||
          mannerOf(way) !== undefined ||
          tokens.some((name) => hasAllWords(name, way)),
      ),
    nearest: (text) => {
      const found = asked.get(text) ?? nearestNames(text, ready)
      asked.set(text, found)
      return found
    },
  }
}
