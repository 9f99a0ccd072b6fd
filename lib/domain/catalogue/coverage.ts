import { catalogue, isAllowed, limitsOf, type AthleteLimits, type ProfileLike } from './catalogue'
import type { CatalogueEntry } from './entry'
import { allEquipment } from './equipment'
import { muscleSchema, patternSchema, type Muscle, type Pattern } from '@/lib/domain/vocabulary'
import { muscleWords, patternWords } from '@/lib/domain/words/words'

/** Why nothing is left: the one thing that would have to change, or `several`. */
export type GapCause = 'exclusions' | 'limitations' | 'level' | 'equipment' | 'several'

/** A pattern or muscle that no allowed exercise trains, and what to tell the athlete. */
export type CoverageGap = { cause: GapCause; sentence: string } & (
  { kind: 'pattern'; subject: Pattern } | { kind: 'muscle'; subject: Muscle }
)

/**
 * What this athlete's equipment, limitations, exclusions and level leave without an exercise.
 * A compound pattern needs one that can be a main or secondary lift, so that a pull-over alone is no
 * vertical pull; other patterns need any; a muscle needs one that trains it directly.
 */
export function coverageGaps(
  profile: Pick<ProfileLike, 'equipment' | 'limitations'> & Partial<ProfileLike>,
): CoverageGap[] {
  const limits = limitsOf({ excluded_exercises: [], fitness_level: 'advanced', ...profile })
  const patterns = askedPatterns
    .filter((subject) => !isFilled(limits, fillsPattern(subject)))
    .map((subject) => {
      const cause = causeOf(limits, fillsPattern(subject))
      const sentence = `${patternWords[subject]}: ${because[cause]} ${insteadOfPattern[subject]}`
      return { kind: 'pattern' as const, subject, cause, sentence }
    })
  const muscles = muscleSchema.options
    .filter((subject) => !isFilled(limits, fillsMuscle(subject)))
    .map((subject) => {
      const cause = causeOf(limits, fillsMuscle(subject))
      const sentence = `${muscleWords[subject]}: ${because[cause]} Other exercises train it in passing.`
      return { kind: 'muscle' as const, subject, cause, sentence }
    })
  return [...patterns, ...muscles]
}

/** A program does without sprints and machines: jumps are fast too, and a walk is always there. */
type AskedPattern = Exclude<Pattern, 'sprint' | 'conditioning'>
export const askedPatterns = patternSchema.exclude(['sprint', 'conditioning']).options

/** The six patterns a balanced week is built on. */
export const compoundPatterns: readonly Pattern[] = [
  'knee',
  'hinge',
  'horizontal_push',
  'vertical_push',
  'horizontal_pull',
  'vertical_pull',
]

type Test = (entry: CatalogueEntry) => boolean

const fillsPattern =
  (pattern: Pattern): Test =>
  (entry) =>
    entry.pattern === pattern &&
    (!compoundPatterns.includes(pattern) ||
      entry.roles.includes('main') ||
      entry.roles.includes('secondary'))

const fillsMuscle =
  (muscle: Muscle): Test =>
  (entry) =>
    entry.primary.includes(muscle)

function isFilled(limits: AthleteLimits, fills: Test): boolean {
  return catalogue.some((entry) => fills(entry) && isAllowed(entry, limits))
}

/** The first single wish that, dropped, would fill the gap; the athlete's own words come first. */
function causeOf(limits: AthleteLimits, fills: Test): GapCause {
  if (isFilled({ ...limits, excluded: new Set() }, fills)) return 'exclusions'
  if (isFilled({ ...limits, limitations: [] }, fills)) return 'limitations'
  if (isFilled({ ...limits, level: 'advanced' }, fills)) return 'level'
  if (isFilled({ ...limits, equipment: allEquipment }, fills)) return 'equipment'
  return 'several'
}

const because: Record<GapCause, string> = {
  exclusions: 'left out, because you excluded every exercise that would fit.',
  limitations:
    'left out, because every exercise we have for it could disagree with a limitation you named.',
  level: 'left out for now, because every exercise we have for it is harder than your level.',
  equipment: 'left out, because your equipment allows no exercise for it.',
  several: 'left out, because your equipment and your limits together leave no exercise for it.',
}

const insteadOfPattern: Record<AskedPattern, string> = {
  knee: 'Hinges, bridges and leg curls train the legs instead.',
  hinge: 'Hip thrusts, bridges and leg curls train the same muscles.',
  horizontal_push: 'Overhead presses and triceps work train the pressing muscles instead.',
  vertical_push: 'Horizontal presses and shoulder raises train the shoulders instead.',
  horizontal_pull: 'Pull-downs and rear-delt work train the back instead.',
  vertical_pull:
    'Rows train the back instead; a door pull-up bar, a cable or a band would bring it back.',
  chest_fly: 'Presses train the chest.',
  side_raise: 'Presses train the shoulders.',
  rear_raise: 'Rows train the rear of the shoulders.',
  elbow_flexion: 'Rows and pull-ups train the biceps.',
  elbow_extension: 'Presses train the triceps.',
  knee_extension: 'Squats and lunges train the thighs.',
  knee_flexion: 'Hinges and bridges train the hamstrings.',
  hip_extension: 'Hinges and squats train the glutes.',
  hip_abduction: 'Single-leg work trains the outer hip.',
  hip_adduction: 'Squats and lunges train the inner thigh.',
  calf_raise: 'Walking and carries keep the calves working.',
  trunk_flexion: 'Bracing and anti-rotation work trains the trunk instead.',
  trunk_stability: 'Carries and anti-rotation work train the trunk instead.',
  trunk_rotation: 'Planks and carries train the trunk instead.',
  carry: 'Bracing work trains the trunk, and hinges the grip.',
  olympic: 'Other lifts done with fast intent train speed instead.',
  jump: 'Lifts done with fast intent train speed instead.',
  throw: 'Fast presses and pulls train upper-body speed instead.',
  balance: 'Single-leg and staggered exercises train balance instead.',
}
