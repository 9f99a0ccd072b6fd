// How the report says a number: one decimal at most, always with its unit.

export function number(value: number): string {
  return String(Math.round(value * 10) / 10)
}

export function ratio(value: number): string {
  return value.toFixed(2).replace(/0$/, '')
}

export function percent(value: number): string {
  return `${number(value)} %`
}

export function minutes(value: number): string {
  return `${number(value)} min`
}

export function seconds(value: number): string {
  return `${number(value)} s`
}

export function rir(value: number): string {
  return `RIR ${number(value)}`
}

/** `sets` → "1 set", "5.5 sets" */
export function counted(noun: string): (value: number) => string {
  return (value) => `${number(value)} ${noun}${number(value) === '1' ? '' : 's'}`
}

export const sets = counted('set')
export const reps = counted('rep')
export const days = counted('day')

/** Beside an amount, by measure. */
export const amountWords = { reps: 'reps', seconds: 's', contacts: 'contacts' } as const
