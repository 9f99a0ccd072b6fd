import type { Answers } from '@/lib/client/answers'
import { readNumber } from '@/lib/client/profile-of'
import { cmToFeet, feetToCm, kgToLb, lbToKg } from '@/lib/domain/format'
import type { Units } from '@/lib/domain/vocabulary'

/** The body's numbers and the lifts in the other units. What cannot be read stays as it was typed. */
export function convertBody(answers: Answers, units: Units): Partial<Answers> {
  if (units === answers.units) return {}
  const weight = readNumber(answers.weight)
  const kilos = units === 'kg' ? lbToKg : kgToLb
  const change: Partial<Answers> = {
    units,
    lifts: answers.lifts.map((lift) => {
      const typed = readNumber(lift.weight)
      return typed === null ? lift : { ...lift, weight: half(kilos(typed)) }
    }),
  }
  if (weight !== null) change.weight = half(kilos(weight))
  if (units === 'kg') {
    const feet = readNumber(answers.feet)
    const inches = readNumber(answers.inches || '0')
    if (feet !== null && inches !== null) change.height = String(Math.round(feetToCm(feet, inches)))
  } else {
    const height = readNumber(answers.height)
    if (height !== null && height >= 30) {
      const { feet, inches } = cmToFeet(height)
      Object.assign(change, { feet: String(feet), inches: String(inches) })
    }
  }
  return change
}

function half(value: number) {
  return String(Math.round(value * 2) / 2)
}
