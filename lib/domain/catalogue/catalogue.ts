import { compareIds } from './compare-ids'
import type { CatalogueEntry } from './entry'
import { armExercises } from './exercises/arms'
import { balanceExercises } from './exercises/balance'
import { conditioningExercises } from './exercises/conditioning'
import { hingeExercises } from './exercises/hinge'
import { kneeExercises } from './exercises/knee'
import { withKitForms } from './exercises/kit-forms'
import { legExercises } from './exercises/legs'
import { olympicExercises } from './exercises/olympic'
import { powerExercises } from './exercises/power'
import { pullExercises } from './exercises/pull'
import { pushExercises } from './exercises/push'
import { oneKettlebell, oneKettlebellExercises } from './exercises/one-kettlebell'
import { skillExercises } from './exercises/skills'
import { standIns } from './exercises/stand-ins'
import { trunkExercises } from './exercises/trunk'
import { variantExercises } from './exercises/variants'
import { equipmentItems } from './equipment'
import { phraseKeys, wordKey } from './names'
import { mannerOf } from './spoken/manners'
import { nearestNames, readyNames } from './spoken/nearest-names'
import { neverPlanned } from './spoken/never-planned'
import { hasAllWords, readExclusion } from './spoken/read-exclusion'
import { readName, wordBag } from './spoken/read-name'
import type {
  EquipmentItem,
  EquipmentPreset,
  Level,
  Limitation,
  Muscle,
  Role,
} from '@/lib/domain/vocabulary'

const { all, forms } = withKitForms([
  ...kneeExercises,
  ...hingeExercises,
  ...pushExercises,
  ...pullExercises,
  ...armExercises,
  ...legExercises,
  ...trunkExercises,
  ...powerExercises,
  ...balanceExercises,
  ...variantExercises,
  ...skillExercises,
  ...oneKettlebellExercises,
  ...olympicExercises,
  ...conditioningExercises,
])

/** Every exercise a program may name. Ids are stable for ever; their order means nothing. */
export const catalogue: readonly CatalogueEntry[] = all

/** All ids, for `z.enum`. */
export const exerciseIds = catalogue.map((entry) => entry.id) as [string, ...string[]]

/** Every exercise's name with all that it is called. */
export const exerciseNames = catalogue.map((entry) => ({
  name: entry.name,
  called: wordsOf(entry),
}))
const ready = readyNames(exerciseNames)

const byId = new Map(catalogue.map((entry) => [entry.id, entry]))
const byWords = new Map(
  catalogue.flatMap((entry) => wordsOf(entry).map((words) => [wordKey(words), entry] as const)),
)

/** By the words of a name in any order, where these lead to one exercise alone. */
const byBag = new Map<string, CatalogueEntry | undefined>()
for (const entry of catalogue)
  for (const bag of wordsOf(entry).map(wordBag))
    byBag.set(bag, byBag.has(bag) && byBag.get(bag) !== entry ? undefined : entry)

const byPhrase = new Map<string, Set<CatalogueEntry>>()
for (const entry of catalogue)
  for (const phrase of wordsOf(entry).flatMap(phraseKeys))
    byPhrase.set(phrase, (byPhrase.get(phrase) ?? new Set()).add(entry))

/** The exercise with exactly this id. */
export function exerciseById(id: string): CatalogueEntry | undefined {
  return byId.get(id)
}

/** The same exercise for whoever has a kettlebell or bands in place of dumbbells or a cable. */
export function kitFormOf({ id }: CatalogueEntry): CatalogueEntry | undefined {
  return forms.get(id)
}

/** An exercise and its form with other kit, where it has one. */
export function formsOf(entry: CatalogueEntry): CatalogueEntry[] {
  const form = kitFormOf(entry)
  return form ? [entry, form] : [entry]
}

const originals = new Map(
  catalogue.flatMap((entry) => {
    const form = kitFormOf(entry)
    return form ? [[form, entry] as const] : []
  }),
)

/** The exercise with this id; throws where an authored list or a plan names one that does not exist. */
export function catalogueEntry(id: string): CatalogueEntry {
  const entry = byId.get(id)
  if (!entry) throw new Error(`No exercise has the id ${id}`)
  return entry
}

/**
 * The exercise that a person or a model means by its id, name or an alias. Case, punctuation, spaces
 * and a plural s do not matter; anything else unknown is undefined, never the nearest guess.
 */
export function findExercise(words: string): CatalogueEntry | undefined {
  return byId.get(words) ?? byWords.get(wordKey(words))
}

/**
 * The exercise that a field names which asks for nothing else. It is known by more than in a sentence: by short names
 * ("sumo"), as trackers write it ("Bench Press (Barbell)"), and the big lifts in German, Spanish and French. A
 * misspelt name is undefined here too; `nearestExercises` has what to ask.
 */
export function exerciseNamed(words: string): CatalogueEntry | undefined {
  for (const way of readName(words)) {
    const entry = findExercise(way.words) ?? byBag.get(wordBag(way.words))
    const { kit } = way
    const fits =
      kit === null || entry?.equipment.some((items) => items.some((item) => kit.includes(item)))
    if (entry && fits) return entry
  }
  return undefined
}

/** Whether these are a name or some words of one, "lunges", as they may stand in the midst of a sentence. */
export function isPartOfName(words: string): boolean {
  return byPhrase.has(wordKey(words))
}

/** Names of exercises that come nearest to words that `exerciseNamed` does not know; none where nothing is near. */
export function nearestExercises(words: string): string[] {
  const kin = neverPlanned(words)
  return kin ? kin.map((id) => catalogueEntry(id).name) : nearestNames(words, ready)
}

/** What an athlete can and may do, ready to be asked of each entry. */
export type AthleteLimits = {
  equipment: ReadonlySet<EquipmentItem>
  limitations: readonly Limitation[]
  /** Ids. */
  excluded: ReadonlySet<string>
  level: Level
}

/** The part of an athlete's profile that decides which exercises are allowed. */
export type ProfileLike = {
  equipment: readonly (EquipmentPreset | EquipmentItem)[]
  limitations: readonly Limitation[]
  excluded_exercises: readonly string[]
  fitness_level: Level
}

export function limitsOf(profile: ProfileLike): AthleteLimits {
  return {
    equipment: equipmentItems(profile.equipment),
    limitations: profile.limitations,
    excluded: resolveExclusions(profile.excluded_exercises).ids,
    level: profile.fitness_level,
  }
}

/** True when the athlete has what it needs, it is no harder than their level, and nothing rules it out. */
export function isAllowed(entry: CatalogueEntry, limits: AthleteLimits): boolean {
  return (
    levelRank[entry.difficulty] <= levelRank[limits.level] &&
    !limits.excluded.has(entry.id) &&
    !entry.contraindications.some((limitation) => limits.limitations.includes(limitation)) &&
    isPossible(entry, limits.equipment)
  )
}

/** Whether there is what an exercise needs, and not the better kit of which it is a form. */
export function isPossible(entry: CatalogueEntry, owned: ReadonlySet<EquipmentItem>): boolean {
  const has = ({ equipment }: CatalogueEntry) =>
    equipment.some((items) => items.every((item) => owned.has(item)))
  const original = originals.get(entry)
  return has(entry) && !(original && has(original))
}

/**
 * Every exercise this athlete should be offered: what `isAllowed` permits, less the household
 * stand-ins for which they have proper weights.
 */
export function allowedFor(profile: ProfileLike): CatalogueEntry[] {
  const limits = limitsOf(profile)
  const permitted = catalogue.filter((entry) => isAllowed(entry, limits))
  return permitted.filter(
    (entry) => !isSecondBest(entry) || !permitted.some((other) => replaces(other, entry)),
  )
}

/**
 * What could stand in an exercise's place: same pattern and, unless a role is given, a role in
 * common. Closest muscles come first, then same measure, load and sidedness, nearest difficulty, and of
 * equals the one whose id comes first.
 */
export function alternatives(
  entry: CatalogueEntry,
  allowed: readonly CatalogueEntry[],
  n: number,
  role?: Role,
): CatalogueEntry[] {
  return allowed
    .filter((other) => other.id !== entry.id && other.pattern === entry.pattern)
    .filter((other) =>
      role ? other.roles.includes(role) : other.roles.some((each) => entry.roles.includes(each)),
    )
    .map((other) => ({ other, distance: distanceBetween(entry, other) }))
    .sort((a, b) => a.distance - b.distance || compareIds(a.other.id, b.other.id))
    .slice(0, n)
    .map(({ other }) => other)
}

/**
 * What the athlete wants to leave out, as ids. An id means that one exercise; any other words ("lunges",
 * "bench press") mean every exercise called so in part, because a coach who is told "no lunges" does
 * not offer another kind; a manner ("overhead", "jumping", "single leg") means all that are done so. `never` holds what
 * no program ever has, `unknown` the words that match nothing.
 */
export function resolveExclusions(words: readonly string[]): {
  ids: Set<string>
  never: string[]
  unknown: string[]
} {
  const ids = new Set<string>()
  const never: string[] = []
  const unknown: string[] = []
  for (const each of words) {
    const matches = excludedBy(each)
    for (const entry of matches) ids.add(entry.id)
    if (matches.length > 0) continue
    if (neverPlanned(each)) never.push(each)
    else unknown.push(each)
  }
  return { ids, never, unknown }
}

const levelRank: Record<Level, number> = { beginner: 0, intermediate: 1, advanced: 2 }

const loaded: readonly CatalogueEntry['load'][] = [
  'barbell',
  'dumbbell',
  'kettlebell',
  'machine',
  'band',
]

/** A household thing, or one kettlebell where two hands want weights. */
function isSecondBest({ id }: CatalogueEntry): boolean {
  return standIns.has(id) || oneKettlebell.has(id)
}

/** Whether one exercise does with real resistance everything that a stand-in does. */
function replaces(other: CatalogueEntry, standIn: CatalogueEntry): boolean {
  return (
    other !== standIn &&
    loaded.includes(other.load) &&
    other.pattern === standIn.pattern &&
    other.roles.some((role) => standIn.roles.includes(role)) &&
    standIn.primary.every((muscle) => other.primary.includes(muscle))
  )
}

function excludedBy(words: string): readonly CatalogueEntry[] {
  const exact = byId.get(words)
  if (exact) return formsOf(exact)
  for (const way of readExclusion(words)) {
    const isSo = mannerOf(way)
    if (isSo) return catalogue.filter(isSo)
    const called = byPhrase.get(wordKey(way))
    if (called) return [...called]
  }
  const named = exerciseNamed(words)
  if (named) return formsOf(named)
  if (neverPlanned(words)) return []
  for (const way of readExclusion(words)) {
    const kinds = kindsWith(way)
    if (kinds.length > 0) return kinds
  }
  return []
}

/** Every exercise whose name has all these words: "machine presses". Looked up once while they are few. */
function kindsWith(words: string): readonly CatalogueEntry[] {
  const known = lookedUp.get(words)
  if (known) return known
  const kinds = catalogue.filter((_, at) =>
    ready[at]!.tokens.some((name) => hasAllWords(name, words)),
  )
  if (lookedUp.size >= MOST_LOOKED_UP) lookedUp.clear()
  lookedUp.set(words, kinds)
  return kinds
}

const MOST_LOOKED_UP = 500
const lookedUp = new Map<string, readonly CatalogueEntry[]>()

/** How unlike two exercises are, muscles before everything else; 0 for the same. */
export function distanceBetween(a: CatalogueEntry, b: CatalogueEntry): number {
  return (
    10 * muscleDistance(a, b) +
    Number(a.measure !== b.measure) +
    Number(a.load !== b.load) +
    Number(a.unilateral !== b.unilateral) +
    0.5 * Math.abs(levelRank[a.difficulty] - levelRank[b.difficulty])
  )
}

/** 0 for the same muscles with the same weight, 1 for none in common (Ruzicka's distance; our judgement). */
function muscleDistance(a: CatalogueEntry, b: CatalogueEntry): number {
  const muscles = new Set([...a.primary, ...a.secondary, ...b.primary, ...b.secondary])
  let shared = 0
  let all = 0
  for (const muscle of muscles) {
    const [inA, inB] = [shareOf(a, muscle), shareOf(b, muscle)]
    shared += Math.min(inA, inB)
    all += Math.max(inA, inB)
  }
  return 1 - shared / all
}

/** Fractional sets that one set of an exercise counts for a muscle: 1, 0.5 or 0. */
export function shareOf(entry: CatalogueEntry, muscle: Muscle): number {
  if (entry.primary.includes(muscle)) return 1
  return entry.secondary.includes(muscle) ? 0.5 : 0
}

function wordsOf(entry: CatalogueEntry): string[] {
  return [entry.id, entry.name, ...entry.aliases]
}
