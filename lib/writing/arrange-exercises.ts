import type { Athlete } from '@/lib/domain/athlete/athlete'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { compoundPatterns } from '@/lib/domain/catalogue/coverage'
import type { Adjustment, Exercise } from '@/lib/domain/program/schema'
import { workoutMinutes } from '@/lib/domain/program/workout-minutes'
import type { LooseWeek } from './loose-reply'

type Said = Pick<LooseWeek, 'order' | 'alone'>

/**
 * Orders a day's exercises and decides about their supersets. Accessories follow the reply, compound
 * before isolation before trunk work; all others keep their places, and so does what is done in the rests of
 * a lift. A superset is undone where the reply asks for all its rows alone and the session still fits
 * the athlete's time; new ones are not made. What the reply says of other days' slots counts there.
 */
export function arrangeExercises(
  athlete: Athlete,
  planned: Exercise[],
  said: Said,
): { exercises: Exercise[]; adjustments: Adjustment[] } {
  const { exercises, adjustments } = undoPairs(athlete, planned, said)
  const order = new Map(said.order.map((slot, index) => [slot, index] as const).toReversed())
  const accessories = exercises
    .filter(isMovable)
    .sort((one, other) => placeOf(one, order) - placeOf(other, order))
  const placed = exercises.map((each) => (isMovable(each) ? accessories.shift()! : each))
  return { exercises: withPartnersTogether(placed), adjustments }
}

function isMovable({ role, in_rests_of }: Exercise) {
  return role === 'accessory' && in_rests_of === null
}

/** A number to sort accessories by. Rows that the reply leaves out come last of their kind, as the plan has them. */
function placeOf({ slot, exercise_id }: Exercise, order: Map<string, number>) {
  const { pattern } = catalogueEntry(exercise_id)
  const trunk = pattern.startsWith('trunk') || pattern === 'carry'
  const kind = trunk ? 2 : compoundPatterns.includes(pattern) ? 0 : 1
  return kind * 2000 + (order.get(slot) ?? 1000)
}

function withPartnersTogether(exercises: Exercise[]) {
  return exercises.flatMap((each, index) => {
    const { superset } = each
    if (superset === null) return [each]
    const partners = exercises.filter((other) => other.superset === superset)
    return exercises.indexOf(partners[0]!) === index ? partners : []
  })
}

function undoPairs(athlete: Athlete, planned: Exercise[], { alone }: Said) {
  const wantsAlone = ({ slot }: Exercise) => alone.includes(slot)
  const letters = new Set(planned.flatMap(({ superset }) => superset ?? []))
  const adjustments: Adjustment[] = []
  let exercises = planned
  for (const letter of letters) {
    const pair = exercises.filter(({ superset }) => superset === letter)
    if (!pair.some(wantsAlone)) continue
    const undone = exercises.map((each) =>
      pair.includes(each) ? { ...each, superset: null } : each,
    )
    if (pair.every(wantsAlone) && workoutMinutes(athlete, undone) <= athlete.sessionMinutes) {
      exercises = undone
      continue
    }
    adjustments.push({
      where: pair.map(({ slot }) => slot).join(' and '),
      asked: 'no superset',
      stored: `superset ${letter}`,
      reason: pair.every(wantsAlone)
        ? 'Done alone they would not fit into the session.'
        : 'A superset is left by all its exercises or by none.',
    })
  }
  return { exercises, adjustments }
}
