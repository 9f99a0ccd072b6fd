import { isOutgrown, leastShare } from '@/lib/domain/blueprint/loads/is-outgrown'
import { isLoaded } from '@/lib/domain/blueprint/loads/racks'
import { startMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { isUsual } from '@/lib/domain/blueprint/lists/pick-exercise'
import { catalogue, catalogueEntry, distanceBetween } from '@/lib/domain/catalogue/catalogue'
import { compareIds } from '@/lib/domain/catalogue/compare-ids'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { tokensOf } from '@/lib/domain/catalogue/names'
import type { SwapsView } from '@/lib/domain/contract/change/swap-change'
import { findPlace, type Place, type PlaceKey } from './find-place'
import { reasonAgainst } from './reason-against'
import { rowWith } from './row-with'
import { placesOf, staysBecause } from './swap-exercise'
import { swapIn } from './swap-in'
import type { SwapState } from './swap-state'
import { swapWork } from './swap-work'
import { whySwap } from './why-swap'

const NEAREST = 3
const MOST_FOUND = 8
const MOST_OTHERS = 5

/**
 * What may stand in a place, nearest first: three, or what a search finds, and what it finds that may not, with the reason.
 * Undefined where the program has no such place.
 */
export function listSwaps(state: SwapState, key: PlaceKey, search = ''): SwapsView | undefined {
  const place = findPlace(state, key)
  if (!place) return undefined
  const now = catalogueEntry(place.exercise.exercise_id)
  const judged = byNearness(place, now).map((entry) => ({
    entry,
    reason: reasonAgainst(place, entry),
  }))
  const possible = judged.flatMap(({ entry, reason }) => (reason === null ? [entry] : []))
  const words = tokensOf(search)
  const found =
    words.length > 0
      ? possible.filter((entry) => isCalled(entry, words))
      : possible.filter((entry) => isNear(place, now, entry) && isUsual(place.athlete, entry))
  const shown = found.slice(0, words.length > 0 ? MOST_FOUND : NEAREST)
  const because = staysBecause(state, key, key)
  return {
    ...key,
    now: swapWork(place.athlete, place.exercise),
    choices: shown.map((entry) => choiceOf(place, entry)),
    found: found.length,
    others: judged
      .filter(({ entry, reason }) => reason !== null && words.length > 0 && isCalled(entry, words))
      .slice(0, MOST_OTHERS)
      .map(({ entry: { id, name }, reason }) => ({ exercise_id: id, name, reason: reason! })),
    possible: possible.length,
    scopes: scopes.map((scope) => scopeOf(state, key, scope)),
    reason: because ?? (possible.length > 0 ? null : whyNone(place)),
  }
}

const scopes = ['today', 'onwards', 'everywhere'] as const

function choiceOf(place: Place, entry: CatalogueEntry): SwapsView['choices'][number] {
  const { athlete, slot, workout } = place
  const swapped = swapIn(place, entry, rowWith(place, entry, false)!)
  const day = swapped.week.workouts.find((each) => each.day === workout.day)!
  const exercise = day.exercises.find((each) => each.slot === slot.slot)!
  return { ...swapWork(athlete, exercise), why: whySwap(place, entry, swapped) }
}

function whyNone({ day, basis, slot }: Place): string {
  if (day.kind === 'test') return 'A test is done with the lift that it tests.'
  if (basis.phase === 'taper') return 'In a taper the lifts stay: nothing new before a test.'
  if (slot.tag === 'k') return 'This is the skill that you asked to learn.'
  return 'Nothing else in this place suits your equipment, level and limits.'
}

/**
 * The place's own candidates as the plan ranks them, then the same movement, then everything by its muscles; what is
 * beside the athlete's level, or without a weight in the place of one, after its like, and what is too light last.
 */
function byNearness({ slot, athlete }: Place, now: CatalogueEntry): CatalogueEntry[] {
  const rank = (entry: CatalogueEntry) => {
    const candidate = slot.candidates.indexOf(entry.id)
    if (isOutgrown(entry, athlete, startMaximum(athlete, entry), leastShare)) return 3000
    if (candidate !== -1) return candidate
    const kin = entry.pattern === now.pattern ? 1000 : 2000
    const isOdd = !isUsual(athlete, entry) || (isLoaded(now) && !isLoaded(entry))
    return kin + (isOdd ? 500 : 0) + distanceBetween(now, entry)
  }
  return catalogue
    .filter((entry) => entry !== now)
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((one, other) => one.rank - other.rank || compareIds(one.entry.id, other.entry.id))
    .map(({ entry }) => entry)
}

/** What is farther is found by its name alone. */
function isNear({ slot }: Place, now: CatalogueEntry, entry: CatalogueEntry): boolean {
  return (
    slot.candidates.includes(entry.id) ||
    entry.pattern === now.pattern ||
    entry.primary.some((muscle) => now.primary.includes(muscle))
  )
}

/** Whether every word begins one of a name's words. */
function isCalled(entry: CatalogueEntry, words: readonly string[]): boolean {
  return [entry.name, ...entry.aliases].some((name) => {
    const tokens = tokensOf(name)
    return words.every((word) => tokens.some((token) => token.startsWith(word)))
  })
}

function scopeOf(
  state: SwapState,
  key: PlaceKey,
  scope: (typeof scopes)[number],
): SwapsView['scopes'][number] {
  const open = placesOf(state, { ...key, scope }).filter((each) => !staysBecause(state, each, key))
  return {
    scope,
    weeks: [...new Set(open.map(({ week }) => week))],
    sessions: new Set(open.map(({ week, day }) => `${week} ${day}`)).size,
  }
}
