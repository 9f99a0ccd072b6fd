import type { Athlete } from '@/lib/domain/athlete/athlete'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { layoffShare } from '@/lib/domain/athlete/time/layoff'
import { familyRatio, startRatio } from './start-ratios'

/**
 * Maximum of an exercise as the program begins, kg: entered, or by ratio from a lift that was. Null when
 * nothing is known.
 */
export function startMaximum(athlete: Athlete, exercise: CatalogueEntry): number | null {
  return maximumOf(athlete.maxima, exercise, new Set())
}

/** The maximum that the plan reckons with in a week: the first one, grown by what the level gains. */
export function projectedMaximum(
  athlete: Athlete,
  exercise: CatalogueEntry,
  week: number,
): number | null {
  const start = startMaximum(athlete, exercise)
  return start === null ? null : start * growthUntil(athlete, exercise, week)
}

/** What a maximum gains from the first week to this one, as a factor; below 1 after a layoff. */
export function growthUntil(athlete: Athlete, exercise: CatalogueEntry, week: number): number {
  const gained = (until: number) => growth(pace(athlete, exercise), until, athlete.ramp.growth)
  return gained(week) * layoffShare(athlete.wishes, week, gained)
}

/** Gain a week up to and with a week of the program. */
interface Pace {
  to: number
  rate: number
}

/** Our judgement, for both sexes alike (Roberts 2020). Deload weeks gain too. */
const PACES: Record<Athlete['level'] | 'fast', Pace[]> = {
  beginner: [
    { to: 8, rate: 0.025 },
    { to: 16, rate: 0.01 },
    { to: Infinity, rate: 0.005 },
  ],
  fast: [
    { to: 6, rate: 0.05 },
    { to: 12, rate: 0.025 },
    { to: 16, rate: 0.01 },
    { to: Infinity, rate: 0.005 },
  ],
  intermediate: [{ to: Infinity, rate: 0.005 }],
  advanced: [{ to: Infinity, rate: 0.0025 }],
}

function growth(paces: readonly Pace[], week: number, share: number): number {
  let factor = 1
  for (let each = 2; each <= week; each += 1) {
    factor *= 1 + share * (paces.find(({ to }) => each <= to)?.rate ?? 0)
  }
  return factor
}

interface Threshold {
  /** Share of the body's weight below which a beginner's lift still grows fast. */
  male: number
  /** Of the male share: women's upper bodies start lower. */
  female: number
}

/** Our judgement. */
const FAST_BELOW: Partial<Record<CatalogueEntry['pattern'], Threshold>> = {
  knee: { male: 1, female: 0.8 },
  hinge: { male: 1.25, female: 0.8 },
  horizontal_push: { male: 0.75, female: 0.65 },
  vertical_push: { male: 0.5, female: 0.65 },
}

/** Children grow into their lifts at a beginner's pace. */
const FAST_FROM_AGE = 16

/** Beginners below a share of their weight are in the fast lane; age takes its share of both lanes. */
function pace(athlete: Athlete, exercise: CatalogueEntry): readonly Pace[] {
  if (athlete.level !== 'beginner') return PACES[athlete.level]
  const maximum = maximumOf(athlete.maximaAtStart ?? athlete.maxima, exercise, new Set())
  if (maximum === null) return PACES.beginner
  const { male, female } = FAST_BELOW[exercise.pattern] ?? { male: 0, female: 0 }
  const threshold = athlete.sex === 'female' ? male * female : male
  const grown = athlete.age === null || athlete.age >= FAST_FROM_AGE
  const isLight = maximum / athlete.bodyWeightKg < threshold
  return grown && isLight ? PACES.fast : PACES.beginner
}

function maximumOf(
  maxima: Athlete['maxima'],
  exercise: CatalogueEntry,
  asked: Set<string>,
): number | null {
  const entered = maxima.get(exercise.id)
  if (entered !== undefined) return entered
  const from = familyRatio(exercise) ?? startRatio(exercise.id)
  if (!from || asked.has(exercise.id)) return null
  asked.add(exercise.id)
  const base = maximumOf(maxima, catalogueEntry(from.lift), asked)
  return base === null ? null : base * from.ratio
}
