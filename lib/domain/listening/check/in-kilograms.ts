import { lbToKg } from '@/lib/domain/measures/convert-units'
import type { Units } from '@/lib/domain/vocabulary'
import type { Written } from './claim'
import { numbersIn } from './numbers-in'
import { plainLetters } from './plain'

type Unit = 'kg' | 'lb' | 'stone' | 'plates' | 'bodyweights' | 'unsaid'

/**
 * Kilograms of a weight as it was written; null where the quote does not say the number, or not in such a unit. A weight
 * without a unit is in the units of the form. A plate is 20 kg or 45 lb on each side of a bar that weighs as much.
 */
export function inKilograms(
  { quote, load, unit }: { quote: string; load: number; unit: Unit | null },
  { form, text }: Pick<Written, 'form' | 'text'>,
): number | null {
  const numbers = numbersIn(quote)
  if (unit === 'plates' || unit === 'bodyweights') {
    if (!says[unit].test(plainLetters(quote))) return null
    if (!numbers.includes(load) && load !== 1) return null
    return rounded(unit === 'plates' ? ofPlates(load, form.units) : load * form.weight_kg)
  }
  if (!numbers.includes(load)) return null
  return rounded(inUnit(load, unitSaid(quote, unit, text) ?? form.units))
}

/** Plates that fit on a bar, on each side. */
const mostPlates = 8

function ofPlates(plates: number, units: Units): number | null {
  if (plates > mostPlates) return null
  return units === 'lb' ? lbToKg(45 + 90 * plates) : 20 + 40 * plates
}

const says = {
  kg: /\d ?kgs?\b|\bkgs?\b|\bkilos?\b|\bkilogram|公斤|千克|кг|كيلو/,
  lb: /\d ?lbs?\b|\blbs?\b|\bpounds?\b|\blibras?\b|\blivres?\b|\d ?#|磅/,
  stone: /\d ?st\b|\bstones?\b/,
  plates: /\bplates?\b|scheiben?\b|\bdiscos?\b|\bdisques?\b|\banilhas?\b|\bplacas?\b/,
  bodyweights:
    /\bbody ?-?weight|\d ?x? ?bw\b|\bbw\b|korpergewicht|\bpeso corporal\b|\bpoids (?:du |de )?corps\b|\bpeso do corpo\b|体重/,
}

/** The one that the quote says counts, whatever the reader says; else the reader's, where it stands in the words. */
function unitSaid(
  quote: string,
  unit: Exclude<Unit, 'plates' | 'bodyweights'> | null,
  text: string,
): 'kg' | 'lb' | 'stone' | null {
  const inQuote = (['kg', 'lb', 'stone'] as const).filter((one) =>
    says[one].test(plainLetters(quote)),
  )
  if (inQuote.length === 1) return inQuote[0]!
  if (unit === null || unit === 'unsaid') return null
  return says[unit].test(plainLetters(text)) ? unit : null
}

function inUnit(load: number, unit: 'kg' | 'lb' | 'stone'): number {
  if (unit === 'lb') return lbToKg(load)
  return unit === 'stone' ? load * kgPerStone : load
}

const kgPerStone = 14 * lbToKg(1)

function rounded(kg: number | null): number | null {
  return kg === null ? null : Math.round(kg * 100) / 100
}
