import type { Answers } from '@/lib/client/form/answers'
import { readNumber } from '@/lib/client/form/read-number'
import { cmToFeet, feetToCm, kgToLb, lbToKg } from '@/lib/domain/measures/convert-units'
import type { Units } from '@/lib/domain/vocabulary'

type Body = Pick<Answers, 'weight' | 'height' | 'feet' | 'inches' | 'lifts'>

/** What was typed in the other units, and what the switch made of it. */
export interface Converted {
  typed: Body
  became: Body
}

/**
 * The body's numbers and the lifts in the other units. What cannot be read stays as it was typed, and
 * what nobody has changed since the last switch comes back as it was typed.
 */
export function convertBody(
  answers: Answers,
  units: Units,
  last: Converted | null,
): { change: Partial<Answers>; converted: Converted | null } {
  if (units === answers.units) return { change: {}, converted: last }
  const typed = bodyOf(answers)
  const became = last ? restored(typed, inUnits(typed, units), last) : inUnits(typed, units)
  return { change: { units, ...became }, converted: { typed, became } }
}

function bodyOf({ weight, height, feet, inches, lifts }: Answers): Body {
  return { weight, height, feet, inches, lifts }
}

function inUnits(body: Body, units: Units): Body {
  const inOther = (text: string) => {
    const value = readNumber(text)
    return value === null ? text : half(units === 'kg' ? lbToKg(value) : kgToLb(value))
  }
  return {
    ...body,
    ...heightIn(body, units),
    weight: inOther(body.weight),
    lifts: body.lifts.map((lift) => ({ ...lift, weight: inOther(lift.weight) })),
  }
}

function heightIn(body: Body, units: Units): Partial<Body> {
  if (units === 'kg') {
    const [feet, inches] = [readNumber(body.feet), readNumber(body.inches || '0')]
    if (feet === null || inches === null) return {}
    return { height: String(Math.round(feetToCm(feet, inches))) }
  }
  const height = readNumber(body.height)
  if (height === null || height < 30) return {}
  const { feet, inches } = cmToFeet(height)
  return { feet: String(feet), inches: String(inches) }
}

function restored(now: Body, next: Body, { typed, became }: Converted): Body {
  const sameHeight =
    now.height === became.height && now.feet === became.feet && now.inches === became.inches
  const { height, feet, inches } = sameHeight ? typed : next
  return {
    height,
    feet,
    inches,
    weight: now.weight === became.weight ? typed.weight : next.weight,
    lifts: next.lifts.map((lift, index) => {
      const before = typed.lifts[index]
      const untouched = now.lifts[index]?.weight === became.lifts[index]?.weight
      return before && untouched ? { ...lift, weight: before.weight } : lift
    }),
  }
}

function half(value: number) {
  return String(Math.round(value * 2) / 2)
}
