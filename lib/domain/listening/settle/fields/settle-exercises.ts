import {
  catalogue,
  exerciseNamed,
  findExercise,
  resolveExclusions,
} from '@/lib/domain/catalogue/catalogue'
import type { AthleteProfile, KnownLift } from '@/lib/domain/athlete/profile'
import { kgToLb } from '@/lib/domain/measures/convert-units'
import type { OfKind, Settle, Settling, Verdict } from '@/lib/domain/listening/settle/ruling'

/** What the form's list holds. */
export const MOST_EXCLUDED = 50

/**
 * What is to be left out adds to the form's list, but for what is `wished` for by a name of its own; what no program has
 * is left out already. Of a lift with a number in the form it is asked.
 */
export function settleAvoid(
  [wish]: readonly [OfKind<'avoid'>],
  { profile, isMeant }: Settling,
  wished: ReadonlySet<string>,
): Verdict {
  const names = leftOut(namesOf(wish), wished)
  const known = profile.excluded_exercises
  const added = names.filter((name) => !known.includes(name))
  const { ids, never } = resolveExclusions(names)
  if (names.length > 0 && never.length === names.length) return { stand: 'so' }
  if (ids.size === 0) return { stand: 'said' }
  const before = resolveExclusions(known).ids
  if ([...ids].every((id) => before.has(id))) return { stand: 'so' }
  if (known.length + added.length > MOST_EXCLUDED) return { stand: 'unfit' }
  const isLifted = profile.known_lifts.some(({ exercise }) =>
    ids.has(exerciseNamed(exercise)?.id ?? ''),
  )
  return {
    stand: isLifted && !isMeant ? 'against_form' : 'obeyed',
    fills: { excluded_exercises: [...known, ...added] },
  }
}

/** The names, or one by one what they mean where something of it is wished for. */
function leftOut(names: string[], wished: ReadonlySet<string>): string[] {
  const ids = [...resolveExclusions(names).ids]
  const others = ids.filter((id) => !wished.has(id))
  return others.length === ids.length || others.length === 0 ? names : others
}

/** A name as it was written, or all exercises of a manner of moving. */
export function namesOf({ name, pattern }: OfKind<'avoid'>): string[] {
  if (name !== null) return [name]
  return catalogue.filter((entry) => entry.pattern === pattern).map(({ id }) => id)
}

/** A set of today is never taken for more than a question; a lift that the form has stays as it is. */
export const settleCurrent: Settle<'lift'> = ([wish], { profile, isMeant }) => {
  const lift = knownLiftOf(wish!, profile)
  const { known_lifts } = profile
  const known = known_lifts.find(
    ({ exercise }) => exerciseNamed(exercise)?.id === wish!.exercise_id,
  )
  if (known) return { stand: isSameSet(known, lift) ? 'so' : 'form_wins' }
  if (!lift || known_lifts.length >= 20) return { stand: 'unfit' }
  return { stand: isMeant ? 'obeyed' : 'doubted', fills: { known_lifts: [...known_lifts, lift] } }
}

function isSameSet(one: KnownLift, other: KnownLift | null): boolean {
  return one.weight === other?.weight && one.reps === other.reps
}

/** As the form asks for it, in the athlete's units; null where it is no set that says anything. */
export function knownLiftOf(
  { exercise_id, kg, reps }: OfKind<'lift'>,
  { units }: Pick<AthleteProfile, 'units'>,
): KnownLift | null {
  const entry = findExercise(exercise_id)
  const times = reps ?? 1
  if (!entry || kg === null || times > 20) return null
  const weight = units === 'kg' ? Math.round(4 * kg) / 4 : Math.round(2 * kgToLb(kg)) / 2
  if (weight < 1 || weight > 1500) return null
  return { exercise: ASKED_AS[exercise_id] ?? entry.name, weight, reps: times }
}

/** What the form calls the lifts that it asks for. */
const ASKED_AS: Record<string, string> = {
  'back-squat': 'Back squat',
  'bench-press': 'Bench press',
  'conventional-deadlift': 'Deadlift',
  'overhead-press': 'Overhead press',
}
