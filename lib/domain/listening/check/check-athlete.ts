import type { WishMeaning } from '@/lib/domain/listening/heard'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { checkWhen } from './check-when'
import { type Claim, claim, type Written } from './claim'
import { inKilograms } from './in-kilograms'
import { numbersIn } from './numbers-in'
import { saysMinutes, saysMonths, saysWeeks } from './spans-in'
import { weekdaysIn } from './weekdays-in'

/** What there is at most one of: an event, a sport, a lay-off, what the body is to become. */
export function checkAthlete(reading: RuleReading, written: Written): Claim[] {
  const { event, sport, layoff, conditioning, body, tone } = reading
  return [
    ...(event ? eventOf(event, written) : []),
    ...(sport ? sportOf(sport) : []),
    ...(layoff ? [layoffOf(layoff)] : []),
    ...(conditioning ? [conditioningOf(conditioning)] : []),
    ...(body ? [bodyOf(body, written)] : []),
    ...(tone ? [claim(tone, 'tone', { kind: 'tone', tone: tone.tone })] : []),
  ]
}

type One<Part extends keyof RuleReading> = NonNullable<RuleReading[Part]>

/** A weekday that the words do not say is nobody's match. */
function eventOf(event: One<'event'>, written: Written): Claim[] {
  const { kind, weekday } = event
  if (weekday !== null && !weekdaysIn(event.quote).has(weekday)) return []
  const { by, quote } = checkWhen(event, written)
  return [claim({ ...event, quote }, 'event', { kind: 'event', event: kind, date: by, weekday })]
}

/** The sport fills in the form, its season is a wish of its own. */
function sportOf(item: One<'sport'>): Claim[] {
  const { sport, season } = item
  const alone = claim(item, 'sport', { kind: 'sport', sport, season: null })
  if (season === null) return [alone]
  const short = ({ off_season: 'off', pre_season: 'pre', in_season: 'in' } as const)[season]
  return [alone, claim(item, 'season', { kind: 'sport', sport, season: short })]
}

function layoffOf(layoff: One<'layoff'>): Claim {
  const { quote, months, cause } = layoff
  const isSaid = months !== null && months > 0 && saysMonths(quote, months)
  const weeks = isSaid ? Math.round((months * 52) / 12) : null
  return claim(layoff, 'layoff_weeks', { kind: 'layoff', weeks, cause })
}

function conditioningOf(conditioning: One<'conditioning'>): Claim {
  const { quote, want, minutes } = conditioning
  const isSaid = minutes !== null && saysMinutes(quote, minutes)
  const meaning: WishMeaning = { kind: 'conditioning', want, minutes: isSaid ? minutes : null }
  return claim(conditioning, 'conditioning', meaning)
}

function bodyOf(body: One<'body'>, written: Written): Claim {
  const { quote, aim, weeks } = body
  const isSaid = weeks !== null && saysWeeks(quote, weeks)
  const kg = amountOf(body, written)
  return claim(body, 'body', { kind: 'body', aim, kg, weeks: isSaid ? weeks : null })
}

/** "From 98 to 104" is six; a weight that one wants to have is as far as it is from today's. */
function amountOf({ quote, amount, unit }: One<'body'>, written: Written): number | null {
  if (amount === null) return null
  const numbers = numbersIn(quote)
  const two = numbers.find((number) => numbers.includes(Math.round((number + amount) * 100) / 100))
  const kg = inKilograms({ quote, load: amount, unit }, written)
  if (kg === null) return two === undefined ? null : difference(quote, two, amount, unit, written)
  const { weight_kg } = written.form
  return kg > weight_kg / 2 ? Math.round(Math.abs(kg - weight_kg) * 100) / 100 : kg
}

function difference(
  quote: string,
  from: number,
  amount: number,
  unit: One<'body'>['unit'],
  written: Written,
): number | null {
  const [low, high] = [from, from + amount].map((load) =>
    inKilograms({ quote, load, unit }, written),
  )
  if (low === null || low === undefined || high === null || high === undefined) return null
  return Math.round((high - low) * 100) / 100
}
