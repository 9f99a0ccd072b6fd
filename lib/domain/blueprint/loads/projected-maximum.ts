import type { Athlete } from '@/lib/domain/athlete/athlete'
import { plannableById } from '@/lib/domain/catalogue/plannable'
import type { Exercise } from '@/lib/domain/catalogue/exercise'
import { startRatio } from './start-ratios'

/**
 * Maximum of an exercise as the program begins, kg: entered, or by ratio from a lift that was. Null when
 * nothing is known.
 */
export function startMaximum(athlete: Athlete, exercise: Exercise): number | null {
  return maximumOf(athlete, exercise, new Set())
}

/** The maximum that the plan reckons with in a week: the first one, grown by what the level gains. */
export function projectedMaximum(
  athlete: Athlete,
  exercise: Exercise,
  week: number,
): number | null {
  const start = startMaximum(athlete, exercise)
  return start === null ? null : start * growth(pace(athlete, exercise, start), week)
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
    { to: Infinity, rate: 0.01 },
  ],
  intermediate: [{ to: Infinity, rate: 0.005 }],
  advanced: [{ to: Infinity, rate: 0.0025 }],
}

function growth(paces: readonly Pace[], week: number): number {
  let factor = 1
  for (let each = 2; each <= week; each += 1) {
    factor *= 1 + (paces.find(({ to }) => each <= to)?.rate ?? 0)
  }
  return factor
}

/** Share of the body's weight below which a beginner's lift still grows fast. Our judgement. */
const FAST_BELOW: Partial<Record<Exercise['pattern'], number>> = {
  knee: 1,
  hinge: 1.25,
  horizontal_push: 0.75,
  vertical_push: 0.5,
}

function pace(athlete: Athlete, { pattern }: Exercise, maximum: number): readonly Pace[] {
  if (athlete.level !== 'beginner') return PACES[athlete.level]
  const threshold = (FAST_BELOW[pattern] ?? 0) * (athlete.sex === 'female' ? 0.7 : 1)
  return maximum / athlete.bodyWeightKg < threshold ? PACES.fast : PACES.beginner
}

function maximumOf(athlete: Athlete, exercise: Exercise, asked: Set<string>): number | null {
  const entered = athlete.maxima.get(exercise.id)
  if (entered !== undefined) return entered
  const from = exercise.load_from ?? startRatio(exercise.id)
  if (!from || asked.has(exercise.id)) return null
  asked.add(exercise.id)
  const base = maximumOf(athlete, plannableById(from.lift), asked)
  return base === null ? null : base * from.ratio
}
