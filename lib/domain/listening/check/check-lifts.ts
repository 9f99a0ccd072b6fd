import { knownMaxima } from '@/lib/domain/athlete/known-lifts'
import { exerciseNamed } from '@/lib/domain/catalogue/catalogue'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { estimateMaximum } from '@/lib/domain/measures/estimate-maximum'
import { checkWhen } from './check-when'
import { type Claim, claim, type Written } from './claim'
import { inKilograms } from './in-kilograms'
import { numbersIn } from './numbers-in'
import { plainLetters } from './plain'
import { unhandled } from './unhandled'

/**
 * Lifts by the catalogue's ids and in kilograms. A load that its quote does not say is no wish; one that is far from what
 * the athlete is known to lift is asked about.
 */
export function checkLifts(lifts: RuleReading['lifts'], written: Written): Claim[] {
  const claims = lifts.flatMap((lift) => checkLift(lift, written))
  const maxima = new Map([...knownMaxima(written.form), ...maximaSaid(claims)])
  return claims.map((each) => (isFar(each, maxima) ? { ...each, sure: false } : each))
}

type Lift = RuleReading['lifts'][number]

function checkLift(lift: Lift, written: Written): Claim[] {
  const exercise = exerciseNamed(lift.exercise)
  if (!exercise) return [unhandled(lift, 'exercise')]
  const { by, quote } = checkWhen(lift, written)
  const ask = askOf(lift)
  const isNumbered = ask === 'target' || ask === 'current'
  const kg =
    isNumbered && lift.load !== null ? inKilograms({ ...lift, load: lift.load }, written) : null
  if (isNumbered && lift.load !== null && kg === null) return []
  const reps =
    isNumbered && lift.reps !== null && saysReps(lift.quote, lift.reps) ? lift.reps : null
  if (ask === 'current' && kg === null && reps === null) return []
  // A target without a number is the wish to get better.
  const meant = ask === 'target' && kg === null && reps === null && by === null ? 'improve' : ask
  return [
    claim({ ...lift, quote }, `lifts:${exercise.id}:${meant}`, {
      ...{ kind: 'lift', exercise_id: exercise.id, ask: meant },
      ...{ kg, reps, by },
    }),
  ]
}

function askOf({ ask, quote, load }: Lift): Lift['ask'] {
  return ask === 'target' && load !== null && isAddition(quote, load) ? 'improve' : ask
}

/** "Add 20 lb to my bench" is no bench of 20 lb. */
function isAddition(quote: string, load: number): boolean {
  const text = plainLetters(quote)
  const number = String(load).replace('.', '[.,]')
  const amount = `(?<![\\d.,])${number}(?![\\d.,]*\\d) ?(?:kgs?|kilos?|lbs?|pounds?|libras?|livres?)?`
  return (
    new RegExp(
      `(?:\\b(?:add|adding|put|gain|plus|another|extra|um|by|anadir|sumar|ajouter|prendre|adicionar|aumentar)\\b(?: on| about| at least| another| an extra)?|\\+) ?${amount}(?! (?:by|bis|para|pour)\\b)`,
    ).test(text) ||
    new RegExp(
      `${amount} (?:more|extra|heavier|on (?:my|the|to)|to my|onto|mehr|drauf|mas|de plus|en plus|a mais)\\b`,
    ).test(text)
  )
}

function saysReps(quote: string, reps: number): boolean {
  return numbersIn(quote).includes(reps)
}

function maximaSaid(claims: Claim[]): [string, number][] {
  return claims.flatMap(({ meaning }): [string, number][] => {
    if (meaning.kind !== 'lift' || meaning.ask !== 'current' || meaning.kg === null) return []
    return [[meaning.exercise_id, maximumOf(meaning.kg, meaning.reps)]]
  })
}

/** Targets, in kg, that no program asks for and nobody reaches in three years. */
function isFar({ meaning }: Claim, maxima: ReadonlyMap<string, number>): boolean {
  if (meaning.kind !== 'lift' || meaning.ask !== 'target' || meaning.kg === null) return false
  if (meaning.kg < 20 || meaning.kg > 500) return true
  const known = maxima.get(meaning.exercise_id)
  if (known === undefined) return false
  const share = maximumOf(meaning.kg, meaning.reps) / known
  return share < 0.5 || share > 1.6
}

function maximumOf(kg: number, reps: number | null): number {
  return estimateMaximum(kg, reps ?? 1) ?? kg
}
