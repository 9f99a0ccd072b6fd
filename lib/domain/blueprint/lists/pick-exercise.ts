import type { Athlete } from '@/lib/domain/athlete/athlete'
import { seniorFrom } from '@/lib/domain/limits'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { startMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import type { EquipmentItem } from '@/lib/domain/vocabulary'
import { isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { standIns } from '@/lib/domain/catalogue/exercises/stand-ins'
import { isOutgrown, leastShare } from '@/lib/domain/blueprint/loads/is-outgrown'
import { isBeyondBest } from '@/lib/domain/blueprint/skills/beyond-best'
import { isEntryRung } from '@/lib/domain/blueprint/methods/ladder-rungs'
import { aroundJoints } from './around-joints'
import { liftFamily, type SlotKey } from './exercise-lists'

/** Different exercises of one isolation pattern in a week. */
const MOST_OF_A_PATTERN = 2

/**
 * The exercise that fills a slot: the first of its list that the athlete may use and the day does not
 * have; where variety helps, first one that the week does not have. Null when the list is exhausted.
 */
export function pickExercise(
  athlete: Athlete,
  key: SlotKey,
  usedToday: ReadonlySet<string>,
  uses: ReadonlyMap<string, number>,
): CatalogueEntry | null {
  const open = candidates(athlete, key).filter(({ id }) => !usedToday.has(id))
  const first = open[0]
  if (!first) return null
  if (staysTheSame(key)) return first
  if (isIsolationExercise(first) && patternIsFull(first, uses)) {
    const known = open.filter(({ id }) => uses.has(id))
    return leastUsed(known.length > 0 ? known : open, uses)
  }
  return open.find(({ id }) => !uses.has(id)) ?? leastUsed(open, uses)
}

/** The exercises of a slot's list that this athlete may use, best first. */
export function candidates(athlete: Athlete, key: SlotKey): CatalogueEntry[] {
  const allowed = anyForms(athlete, key)
  const proper = besideBar(athlete, sound(allowed))
  return key === 'LEGu' && athlete.level === 'beginner'
    ? proper.filter(({ difficulty }) => difficulty === 'beginner')
    : proper
}

/** Without what nobody would choose who has better: household things beside weights, bands beside a bar or a machine. */
function sound(allowed: readonly CatalogueEntry[]): CatalogueEntry[] {
  const hasWeights = allowed.some(isProperlyLoaded)
  const hasBarOrMachine = allowed.some(({ load }) => load === 'barbell' || load === 'machine')
  return allowed.filter(
    (each) => !(hasWeights && isMakeshift(each)) && !(hasBarOrMachine && isClumsy(each)),
  )
}

/** Who has a bar pulls on it and under a table; rows with a towel or a backpack are for want of both. */
function besideBar({ exercises }: Athlete, allowed: CatalogueEntry[]): CatalogueEntry[] {
  if (!ON_A_BAR.some((id) => exercises.has(id))) return allowed
  const better = allowed.filter(({ id }) => !LAST_ROWS.has(id))
  return better.length > 0 ? better : allowed
}

const ON_A_BAR = ['bar-hang', 'pull-up-negative', 'bar-inverted-row']
const LAST_ROWS = new Set(['towel-row', 'backpack-row'])

/** Hard to load well, or to hold. */
function isClumsy({ id, load }: CatalogueEntry): boolean {
  return load === 'band' || id === 'dumbbell-leg-curl'
}

/** The same, makeshift ones after real weights. */
export function anyForms(athlete: Athlete, key: SlotKey): CatalogueEntry[] {
  // A beginner's vertical pull begins on the pulldown.
  const list = aroundJoints(athlete, key === 'VP' && athlete.level === 'beginner' ? 'VPb' : key)
  const owned = heavyEnoughFirst(
    athlete,
    asWished(athlete, key, inTurn(athlete, key, list)),
  ).filter(({ id }) => athlete.exercises.has(id))
  const usual = owned.filter((each) => isUsual(athlete, each, key))
  const able = usual.filter((each) => !isBeyondBest(athlete, each))
  // Who cannot do enough of them yet takes what is easier, whatever the level.
  return able.length > 0 || usual.length === 0
    ? able
    : owned.filter((each) => !isBeyondBest(athlete, each))
}

/** Whether an exercise is neither too easy nor too hard to begin with; for speed the easier rungs are welcome. */
export function isUsual(athlete: Athlete, exercise: CatalogueEntry, key?: SlotKey): boolean {
  return (
    (athlete.level === 'beginner' || exercise.id !== 'wall-abduction-hold') &&
    (key === 'FAST' || isEntryRung(athlete, exercise.id)) &&
    (!isEasyForm(exercise) || takesEasyForms(athlete))
  )
}

/** What the athlete's own weights are too light for comes last. */
function heavyEnoughFirst(
  athlete: Athlete,
  list: readonly CatalogueEntry[],
): readonly CatalogueEntry[] {
  if (!athlete.ownWeights) return list
  return later(list, (exercise) =>
    isOutgrown(exercise, athlete, startMaximum(athlete, exercise), leastShare),
  )
}

/**
 * What was asked for first: machines or free weights in every list, competition lifts of strength, power and
 * weightlifting apart, and the conditioning that is to be kept.
 */
function asWished(
  { style, wishes, lifts }: Athlete,
  key: SlotKey,
  list: readonly CatalogueEntry[],
): readonly CatalogueEntry[] {
  const kept = lifts.map(({ exercise }) => exercise)
  if (key === 'STEADY' || key === 'INTV')
    return kept.some((each) => list.includes(each))
      ? later(list, (each) => !kept.includes(each))
      : list
  const machines = wishes.style.includes('machines')
  if (machines === wishes.style.includes('free_weights')) return list
  const isPlanned = !FREE_STYLES.has(style) && liftFamily(key) !== null
  if (isPlanned) return list
  return later(list, ({ load }) => (load === 'machine') !== machines)
}

/** Styles in which no barbell lift has to be practised. */
const FREE_STYLES = new Set<Athlete['style']>(['hypertrophy', 'general', 'fitness'])

/** Forms that train only those who cannot do more yet. */
function isEasyForm({ id, eased }: CatalogueEntry): boolean {
  return id === 'goblet-box-squat' || (eased && id !== 'chair-squat')
}

function takesEasyForms({ level, limited, age }: Athlete): boolean {
  return level === 'beginner' || limited || (age !== null && age >= seniorFrom)
}

/** Age from which beginners meet squat and deadlift in an easier form, unless they came with a number of theirs. */
const EASIER_FROM = 55

/** The list with what suits this athlete less at its end. */
function inTurn(
  athlete: Athlete,
  key: SlotKey,
  list: readonly CatalogueEntry[],
): readonly CatalogueEntry[] {
  if (athlete.lowImpact && (key === 'STEADY' || key === 'INTV'))
    return later(list, ({ id }) => RUNS.has(id))
  if (athlete.onlyKettlebells && (key === 'SQ' || key === 'LEGc'))
    return later(list, ({ unilateral, pattern }) => unilateral && pattern === 'knee')
  if (key === 'CORE' && athlete.level === 'beginner')
    return later(list, ({ load }) => load === 'machine')
  const age = athlete.level === 'beginner' && athlete.age !== null ? athlete.age : 0
  const isNew = ({ id }: CatalogueEntry) => !athlete.maxima.has(id)
  if (age >= seniorFrom && SENIOR_LIFTS.has(key))
    return later(list, (each) => isNew(each) && !isEasyToLearn(each))
  if (age >= seniorFrom && BENT_OVER.has(key))
    return later(list, (each) => each.load === 'barbell' && startMaximum(athlete, each) === null)
  const isFirstLift = key === 'SQ' || key === 'SQc' || key === 'DL'
  if (age < EASIER_FROM || !isFirstLift) return list
  return later(list, (each) => FREE_BAR.has(each.id) && isNew(each))
}

/** Lifts that beginners from 65 on meet on a machine or with dumbbells. */
const SENIOR_LIFTS = new Set<SlotKey>(['SQ', 'SQc', 'DL', 'BP', 'OHP'])

/** What they bend over for: without a bar too, unless its weight follows from a lift that they entered. */
const BENT_OVER = new Set<SlotKey>(['ROW', 'HG'])

function isEasyToLearn({ load, difficulty }: CatalogueEntry): boolean {
  return load !== 'barbell' && difficulty === 'beginner'
}

const RUNS = new Set(['easy-run', 'run-intervals'])
const FREE_BAR = new Set([
  'back-squat',
  'front-squat',
  'conventional-deadlift',
  'romanian-deadlift',
])

function later(
  list: readonly CatalogueEntry[],
  waits: (exercise: CatalogueEntry) => boolean,
): CatalogueEntry[] {
  return [...list.filter((each) => !waits(each)), ...list.filter(waits)]
}

/** Competition lifts, jumps, sprints and conditioning are practised, calves and trunk have little to vary. */
function staysTheSame(key: SlotKey): boolean {
  return liftFamily(key) !== null || SAME_EVERY_TIME.has(key)
}

const SAME_EVERY_TIME = new Set<SlotKey>([
  'STEADY',
  'INTV',
  'JUMP',
  'SPR',
  'CA',
  'CA2',
  'CORE',
  'CORE2',
])

function patternIsFull({ pattern }: CatalogueEntry, uses: ReadonlyMap<string, number>): boolean {
  const ids = [...uses.keys()].filter((id) => catalogueEntry(id).pattern === pattern)
  return ids.length >= MOST_OF_A_PATTERN
}

function leastUsed(
  exercises: readonly CatalogueEntry[],
  uses: ReadonlyMap<string, number>,
): CatalogueEntry | null {
  const count = ({ id }: CatalogueEntry) => uses.get(id) ?? 0
  return [...exercises].sort((one, other) => count(one) - count(other))[0] ?? null
}

/** Weights, or a bar, rings or bands to pull on. */
function isProperlyLoaded({ id, load, equipment }: CatalogueEntry): boolean {
  if (standIns.has(id)) return false
  if (load === 'barbell' || load === 'dumbbell' || load === 'machine' || load === 'kettlebell')
    return true
  return equipment.every((items) => items.some((item) => HOLDS.has(item)))
}

const HOLDS = new Set<EquipmentItem>(['pull_up_bar', 'suspension', 'bands'])

/** What nobody is given who has real weights for the same slot. */
function isMakeshift({ id, load, pattern }: CatalogueEntry): boolean {
  return standIns.has(id) || (load === 'bodyweight' && SMALL.has(pattern))
}

const SMALL = new Set<CatalogueEntry['pattern']>([
  'elbow_extension',
  'elbow_flexion',
  'side_raise',
  'rear_raise',
])
