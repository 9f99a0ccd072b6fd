import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { allowedFor } from '@/lib/domain/catalogue/catalogue'
import { compareIds } from '@/lib/domain/catalogue/compare-ids'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import {
  muscleGroupSchema,
  type Measure,
  type Muscle,
  type Pattern,
  type Role,
} from '../vocabulary'
import { knownMaxima, maximumFor } from '@/lib/domain/athlete/known-lifts'
import { isCompound, isExplosive } from '@/lib/domain/measures/patterns'
import { populationOf } from '@/lib/domain/athlete/population'
import { usesSupersets } from './volume'
import { countSets, groupOfMuscle } from '@/lib/domain/measures/count-sets'
import { templateDays } from './template-days'
import type { DayTemplate, SlotTemplate } from './split'
import { trainingKind, trainsHeavy } from '@/lib/domain/athlete/training-kind'

/** A slot with the exercises that may fill it. */
export interface FilledSlot {
  /** Index of its day in the week. */
  dayIndex: number
  /** Its place in the day's training order. */
  place: number
  role: Role
  pattern: Pattern
  essential: boolean
  light: boolean
  /** Of the seventh day. */
  recovery: boolean
  /** Best first; all alike enough that sets, time and muscles hold for each of them. */
  candidates: CatalogueEntry[]
  lead: CatalogueEntry
  measure: Measure
  /** True when any candidate is done one side at a time: time is planned for it. */
  unilateral: boolean
}

export interface FilledDay extends Omit<DayTemplate, 'slots'> {
  slots: FilledSlot[]
}

const MOST = 12
/** As many as this besides the lead are a choice. */
const ENOUGH = 2

/**
 * The week's days with exercises for each slot. A pattern that this athlete cannot train gives way to
 * its nearest neighbour; slots of one day never share a candidate, so no session can hold an exercise twice.
 */
export function fillSlots(profile: AthleteProfile): FilledDay[] {
  const chooser = chooserFor(profile)
  return templateDays(profile).map((day, dayIndex) => {
    const wanted = withReplacements(day.slots, chooser.allowed)
    return { ...day, slots: fillDay(wanted, day, dayIndex, chooser) }
  })
}

interface Chooser {
  allowed: Map<Pattern, CatalogueEntry[]>
  score: (entry: CatalogueEntry, slot: SlotTemplate, axialBefore: number) => number
  used: Map<string, number>
  heavy: boolean
  /** True for an athlete whom easier forms suit. */
  eases: boolean
}

function fillDay(
  wanted: SlotTemplate[],
  day: DayTemplate,
  dayIndex: number,
  chooser: Chooser,
): FilledSlot[] {
  const taken = new Set<string>()
  const leads: (CatalogueEntry | null)[] = []
  let axial = 0
  // Every slot first gets its best exercise, then the lists are filled up in turn.
  for (const slot of wanted) {
    const [lead = null] = ranked(slot, chooser, axial, taken)
    leads.push(lead)
    if (!lead) continue
    taken.add(lead.id)
    if (lead.axial) axial += 1
    chooser.used.set(lead.id, (chooser.used.get(lead.id) ?? 0) + 1)
  }
  const lists = wanted.map((slot, index) => {
    const lead = leads[index]
    return lead ? { slot, lead, list: [lead], rest: similar(lead, slot, chooser) } : null
  })
  for (let round = 1; round < MOST; round += 1) {
    for (const each of lists) {
      const next = each?.rest.find((entry) => !taken.has(entry.id))
      if (!each || !next || each.list.length >= MOST) continue
      each.list.push(next)
      taken.add(next.id)
    }
  }
  return lists.flatMap((each) => {
    if (!each) return []
    const { slot, lead, list } = each
    return [
      {
        dayIndex,
        place: 0,
        role: slot.role,
        pattern: slot.pattern,
        essential: slot.essential,
        light: day.light || day.kind === 'recovery',
        recovery: day.kind === 'recovery',
        candidates: list,
        lead,
        measure: lead.measure,
        unilateral: list.some((entry) => entry.unilateral),
      },
    ]
  })
}

function ranked(
  slot: SlotTemplate,
  chooser: Chooser,
  axial: number,
  taken: ReadonlySet<string>,
): CatalogueEntry[] {
  const free = (chooser.allowed.get(slot.pattern) ?? []).filter((entry) => !taken.has(entry.id))
  return fitting(onPurpose(free, slot.pattern), slot)
    .map((entry) => ({ entry, score: chooser.score(entry, slot, axial) }))
    .sort((one, other) => other.score - one.score || compareEquals(one.entry, other.entry))
    .map(({ entry }) => entry)
}

/** Of two with the same score the more usual comes first, then the one whose id does. */
function compareEquals(one: CatalogueEntry, other: CatalogueEntry): number {
  return placeOf(one) - placeOf(other) || compareIds(one.id, other.id)
}

function placeOf({ id }: CatalogueEntry): number {
  return usualExercises.includes(id) ? usualExercises.indexOf(id) : usualExercises.length
}

/** What a coach reaches for among equals, the first of a movement first. Our judgement. */
export const usualExercises: readonly string[] = [
  'back-squat',
  'pause-squat',
  'machine-leg-press',
  'goblet-squat',
  'bodyweight-squat',
  'conventional-deadlift',
  'romanian-deadlift',
  'dumbbell-romanian-deadlift',
  'bodyweight-hip-hinge',
  'bench-press',
  'close-grip-bench-press',
  'dumbbell-bench-press',
  'floor-push-up',
  'overhead-press',
  'seated-dumbbell-press',
  'standing-dumbbell-press',
  'chest-supported-row',
  'barbell-row',
  'table-row',
  'lat-pulldown',
  'dumbbell-fly',
  'standing-calf-raise',
  'front-plank',
  'power-clean',
  'countermovement-jump',
]

/** Those that train what the pattern is there for; its other members only where there is nothing else. */
function onPurpose(entries: CatalogueEntry[], pattern: Pattern): CatalogueEntry[] {
  const prime = PRIME[pattern]
  const trained = entries.filter((entry) => entry.primary.some((muscle) => prime?.includes(muscle)))
  return prime && trained.length > 0 ? trained : entries
}

const PRIME: Partial<Record<Pattern, Muscle[]>> = {
  knee: ['quads'],
  hinge: ['hamstrings', 'glutes'],
  horizontal_push: ['chest'],
  vertical_push: ['front_delts'],
  horizontal_pull: ['upper_back'],
  vertical_pull: ['lats'],
  chest_fly: ['chest'],
  side_raise: ['side_delts'],
  rear_raise: ['rear_delts'],
  elbow_flexion: ['biceps'],
  elbow_extension: ['triceps'],
  knee_extension: ['quads'],
  knee_flexion: ['hamstrings'],
  hip_extension: ['glutes'],
  hip_abduction: ['glutes'],
  calf_raise: ['calves'],
}
const UNLOADED = new Set<CatalogueEntry['load']>(['bodyweight', 'band'])
const TRUNK = new Set<Pattern>([
  'trunk_flexion',
  'trunk_stability',
  'trunk_rotation',
  'balance',
  'jump',
])
const HELD = new Set<Pattern>(['trunk_stability', 'balance', 'carry'])

/** Those that suit the role; when there is none, those of the nearest role. A compound stays a compound. */
function fitting(entries: CatalogueEntry[], { role, pattern }: SlotTemplate): CatalogueEntry[] {
  const nearest = role === 'accessory' && isCompound(pattern) ? ['secondary', 'main'] : []
  for (const roles of [nearest, ...NEAREST[role]]) {
    const suited = entries.filter((entry) => entry.roles.some((each) => roles.includes(each)))
    // Where only the athlete's own weight would lead, a loaded lift that usually supports may.
    const loaded = entries.filter((each) => !isUnloaded(each) && each.roles.includes('secondary'))
    if (role === 'main' && suited.every(isUnloaded)) suited.push(...loaded)
    if (suited.length > 0) return [...new Set(suited)]
  }
  return entries
}

function isUnloaded({ load }: CatalogueEntry): boolean {
  return UNLOADED.has(load)
}

const NEAREST: Record<Role, Role[][]> = {
  power: [['power']],
  main: [['main'], ['secondary'], ['accessory']],
  secondary: [['secondary', 'main'], ['accessory']],
  accessory: [['accessory', 'secondary'], ['main']],
}

/**
 * Exercises that may replace the lead without changing what the slot costs or trains: within half a
 * set of one muscle group for each set.
 */
function similar(lead: CatalogueEntry, slot: SlotTemplate, chooser: Chooser): CatalogueEntry[] {
  const fitting = ranked(slot, chooser, 0, new Set()).filter(
    (entry) =>
      entry.id !== lead.id &&
      entry.measure === lead.measure &&
      (lead.unilateral || !entry.unilateral) &&
      (lead.axial || !entry.axial) &&
      (isUnloaded(lead) || !isUnloaded(entry)) &&
      (lead.eased || !entry.eased || chooser.eases),
  )
  if (slot.role === 'power') return fitting
  // Those that train the very same, so that a change of variant changes no sums; where there are too few
  // of them for a choice, the next ones too.
  const at = (distance: number) =>
    fitting.filter((entry) => distanceInGroups(lead, entry) === distance)
  const same = at(0)
  // What leads a day of heavy work, or supports it, keeps its implement.
  const kin = same.filter((entry) => entry.load === lead.load)
  if (slot.role !== 'accessory' && chooser.heavy && kin.length >= ENOUGH) return kin
  return same.length >= ENOUGH ? same : [...same, ...at(0.5)]
}

/** In fractional sets a set. Front, side and rear of the shoulder, or front and side of the trunk, do not stand for each other. */
function distanceInGroups(one: CatalogueEntry, other: CatalogueEntry): number {
  const group = groupOfMuscle[one.primary[0] ?? 'forearms']
  const apart = group === 'core' || group === 'shoulders'
  if (apart && one.primary[0] !== other.primary[0]) return 1
  const [mine, theirs] = [one, other].map((entry) => countSets([{ entry, sets: 1 }]))
  return muscleGroupSchema.options.reduce(
    (sum, group) => sum + Math.abs(mine![group] - theirs![group]),
    0,
  )
}

function chooserFor(profile: AthleteProfile): Chooser {
  const allowed = new Map<Pattern, CatalogueEntry[]>()
  for (const entry of allowedFor(profile).filter((each) => suitsPerson(each, profile))) {
    allowed.set(entry.pattern, [...(allowed.get(entry.pattern) ?? []), entry])
  }
  // A pull-over alone is no vertical pull: a compound pattern needs a lift.
  for (const [pattern, entries] of allowed) {
    const lifts = entries.some((each) => each.roles.some((role) => role !== 'accessory'))
    if (isCompound(pattern) && !lifts) allowed.delete(pattern)
  }
  const used = new Map<string, number>()
  const maxima = knownMaxima(profile)
  const heavy = trainsHeavy(trainingKind(profile))
  const { senior } = populationOf(profile)
  const pairs = usesSupersets(profile)
  const gentle = senior || profile.fitness_level === 'beginner'
  const bodyMassIndex = profile.weight_kg / (profile.height_cm / 100) ** 2
  const needsRegression = profile.fitness_level === 'beginner' || bodyMassIndex >= 30

  const eases = senior || needsRegression
  const frail = senior && profile.fitness_level === 'beginner'
  const leading = new Set(
    templateDays(profile).flatMap(({ slots }) =>
      slots.flatMap(({ role, pattern }) => (role === 'main' ? [pattern] : [])),
    ),
  )
  const score = (entry: CatalogueEntry, slot: SlotTemplate, axial: number): number => {
    const place = entry.roles.indexOf(slot.role)
    let points = place === 0 ? 6 : place > 0 ? 4 : 0
    // A second compound for a muscle is still a compound, not a single-joint relative of it.
    if (slot.role === 'accessory' && isCompound(slot.pattern)) {
      points = entry.roles.includes('secondary') ? 6 : 2
    }
    if (slot.role === 'main' && entry.pct) points += heavy && !frail ? 12 : frail ? 0 : 5
    // A basic lift that leads no day of the week is trained where it supports one.
    if (slot.role === 'secondary' && !leading.has(slot.pattern) && entry.pct) {
      points += heavy && !gentle && entry.load_from === null ? 5 : 0
    }
    if (slot.role === 'main' && entry.pct && entry.load_from === null) points += frail ? -4 : 3
    if (slot.role === 'main' && maxima.has(entry.id)) points += 10
    else if (slot.role === 'main' && maximumFor(entry, maxima) !== null) points += 2
    // Strength is specific: what supports a main lift is lifted freely too.
    if (slot.role === 'secondary' && heavy && !gentle) {
      points += { barbell: 4, dumbbell: 2, kettlebell: 1 }[entry.load as string] ?? 0
    }
    if (UNLOADED.has(entry.load) && !TRUNK.has(entry.pattern)) points -= heavy ? 8 : 5
    if (entry.load === 'machine' && !isCompound(entry.pattern)) points += 2
    // A press is planned for its own muscle; one that trains another as much upsets the week's sums.
    if (
      (slot.role === 'accessory' || (gentle && slot.role !== 'main')) &&
      entry.pattern.endsWith('push') &&
      entry.primary.length > 1
    )
      points -= 3
    // Supersets need two stations: the one bar is for the main lifts.
    if (slot.role === 'accessory' && pairs && entry.load === 'barbell') points -= 4
    if (entry.eased && !eases) points -= 7
    if (entry.measure === 'seconds' && !HELD.has(entry.pattern)) points -= 6
    if (gentle && entry.difficulty === 'beginner') points += 4
    if (senior && entry.load === 'machine') points += 4
    if (needsRegression && entry.regression !== null) points -= 6
    if (axial >= 1 && entry.axial && slot.role !== 'main') {
      points -= slot.role !== 'secondary' ? 6 : axial === 1 ? 2 : 8
    }
    // Done fast, with a weight that is easy to set down.
    if (slot.role === 'power' && !isExplosive(slot.pattern) && entry.axial) points -= 12
    if (entry.unilateral !== slot.unilateral) points -= slot.unilateral ? 4 : 9
    return points - (isCompound(entry.pattern) ? 5 : 2) * (used.get(entry.id) ?? 0)
  }
  return { allowed, score, used, heavy: heavy && !gentle, eases }
}

/** No depth jumps below 16 years or above 100 kg, no jumps for beginners of 65 and more (NSCA, from memory). */
function suitsPerson(
  entry: CatalogueEntry,
  { age, weight_kg, fitness_level }: AthleteProfile,
): boolean {
  if (entry.id === 'depth-jump') return (age === null || age >= 16) && weight_kg <= 100
  if (entry.pattern === 'jump' && age !== null && age >= 65) return fitness_level !== 'beginner'
  return true
}

/** Puts the nearest pattern in the place of one that cannot be trained; at most two slots of one pattern a day. */
function withReplacements(
  slots: SlotTemplate[],
  allowed: Map<Pattern, CatalogueEntry[]>,
): SlotTemplate[] {
  const count = new Map<Pattern, number>()
  const result: SlotTemplate[] = []
  const room = (pattern: Pattern) =>
    Math.min(2, allowed.get(pattern)?.length ?? 0) - (count.get(pattern) ?? 0)
  const lifts = (pattern: Pattern) =>
    (allowed.get(pattern) ?? []).filter(({ roles }) => roles.includes('main')).length
  const planned = (pattern: Pattern) => slots.filter((slot) => slot.pattern === pattern).length
  for (const slot of slots) {
    // The only squat there is belongs to the work that builds muscle and strength.
    if (slot.role === 'power' && isCompound(slot.pattern) && lifts(slot.pattern) < 2) continue
    const pattern =
      room(slot.pattern) > 0
        ? slot.pattern
        : (allowed.get(slot.pattern)?.length ?? 0) > 0
          ? null
          : (STAND_INS[slot.pattern] ?? []).find(
              (other) =>
                room(other) > 0 && planned(other) < Math.min(2, allowed.get(other)?.length ?? 0),
            )
    if (!pattern) continue
    count.set(pattern, (count.get(pattern) ?? 0) + 1)
    result.push({ ...slot, pattern, role: roleIn(slot.role, pattern) })
  }
  // A stand-in takes the place that its own weight asks for.
  return result.sort((one, other) => weightOf(one) - weightOf(other))
}

/** Fast, main, secondary, other compounds, the rest. */
function weightOf({ role, pattern }: SlotTemplate): number {
  if (role !== 'accessory') return ['power', 'main', 'secondary'].indexOf(role)
  return isCompound(pattern) ? 3 : 4
}

/** Work for one muscle is never the main lift of a day. */
function roleIn(role: Role, pattern: Pattern): Role {
  return role === 'power' || isCompound(pattern) ? role : 'accessory'
}

const STAND_INS: Partial<Record<Pattern, Pattern[]>> = {
  knee: ['knee_extension', 'hip_extension', 'hip_adduction'],
  hinge: ['hip_extension', 'knee_flexion', 'hip_abduction'],
  horizontal_push: ['chest_fly', 'vertical_push', 'elbow_extension'],
  vertical_push: ['side_raise', 'horizontal_push', 'rear_raise'],
  horizontal_pull: ['vertical_pull', 'rear_raise', 'elbow_flexion'],
  vertical_pull: ['horizontal_pull', 'rear_raise', 'elbow_flexion'],
  chest_fly: ['horizontal_push'],
  knee_extension: ['knee'],
  knee_flexion: ['hip_extension', 'hinge'],
  hip_extension: ['hip_abduction'],
  hip_abduction: ['hip_extension'],
  elbow_flexion: ['horizontal_pull'],
  elbow_extension: ['horizontal_push'],
  trunk_rotation: ['trunk_stability', 'trunk_flexion'],
  trunk_flexion: ['trunk_stability', 'trunk_rotation'],
  trunk_stability: ['trunk_flexion', 'trunk_rotation'],
  side_raise: ['rear_raise'],
  rear_raise: ['horizontal_pull'],
  // A throw is not replaced by a jump: jumps keep their 48 h.
  olympic: ['jump', 'throw'],
  jump: ['olympic', 'throw'],
}
