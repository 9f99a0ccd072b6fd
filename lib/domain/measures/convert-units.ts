/** The international pound, exactly. */
export const KG_PER_LB = 0.45359237

export function kgToLb(kg: number): number {
  return kg / KG_PER_LB
}

export function lbToKg(lb: number): number {
  return lb * KG_PER_LB
}

/** Rounded to whole inches before feet are taken out, so that 182 cm are 6 ft 0 in and not 5 ft 12 in. */
export function cmToFeet(cm: number): { feet: number; inches: number } {
  const all = Math.round(cm / 2.54)
  return { feet: Math.floor(all / 12), inches: all % 12 }
}

export function feetToCm(feet: number, inches: number): number {
  return Math.round((feet * 12 + inches) * 25.4) / 10
}
