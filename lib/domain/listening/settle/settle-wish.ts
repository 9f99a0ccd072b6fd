import { exerciseNamed } from '@/lib/domain/catalogue/catalogue'
import type { Wishes } from '@/lib/domain/athlete/wishes'
import { dateOf } from '@/lib/domain/words/dates'
import { daysOfWeek } from '@/lib/domain/athlete/training-weekdays'
import type { Weekday } from '@/lib/domain/vocabulary'
import type { OfKind, Settle, Settling, Verdict } from './ruling'

const DAY_MS = 24 * 60 * 60 * 1000

export const settleArea: Settle<'area'> = ([wish], { wishes }) => {
  const { area, ask } = wish!
  const others = wishes.areas
  if (others.some((each) => each.area === area)) return { stand: 'form_wins' }
  return added(others, { area, ask }, 8, (areas) => ({ areas }))
}

/** A target that no plan takes in kilograms is a lift to improve. */
export const settleLift: Settle<'lift'> = ([wish], { wishes }) => {
  const { exercise_id: exercise, ask, kg, reps, by } = wish!
  if (ask === 'current') return { stand: 'said' }
  const isGiven = wishes.lifts.some(
    (each) => exerciseNamed(each.exercise)?.id === exercise && each.ask === ask,
  )
  if (isGiven) return { stand: 'form_wins' }
  const lift = {
    ...{ exercise, ask, by },
    kg: kg !== null && kg >= 20 && kg <= 500 ? kg : null,
    reps: reps !== null && reps <= 50 ? reps : null,
  }
  return added(wishes.lifts, lift, 12, (lifts) => ({ lifts }))
}

/** Who wants the first one has none. */
export const settleSkill: Settle<'skill'> = ([wish], { wishes }) => {
  const { skill, reps } = wish!
  const now = wish!.now ?? (reps === 1 ? 0 : null)
  if (wishes.skills.some((each) => each.skill === skill)) return { stand: 'form_wins' }
  return added(wishes.skills, { skill, now, reps }, 5, (skills) => ({ skills }))
}

export const settleStyle: Settle<'style'> = ([wish], { wishes }) => {
  const { style } = wish!
  if (wishes.style.includes(style)) return { stand: 'form_wins' }
  return added(wishes.style, style, 6, (all) => ({ style: all }))
}

/** A match every week is planned for from the first of the program. */
export const settleEvent: Settle<'event'> = ([wish], settling) => {
  const { event: kind, weekday } = wish!
  const date = wish!.date ?? (kind === 'weekly_match' ? firstOn(weekday, settling) : null)
  if (date === null) return { stand: 'open' }
  return single(settling, 'event', { kind, date })
}

export const settleLayoff: Settle<'layoff'> = ([wish], settling) => {
  const { weeks } = wish!
  if (weeks === null) return { stand: 'open' }
  return weeks < 1 ? { stand: 'unfit' } : single(settling, 'layoff_weeks', Math.min(2600, weeks))
}

export const settleConditioning: Settle<'conditioning'> = ([wish], settling) => {
  const { want, minutes } = wish!
  return single(settling, 'conditioning', { want, minutes })
}

export const settleTone: Settle<'tone'> = ([wish], settling) => single(settling, 'tone', wish!.tone)

/** No wish about the body is obeyed beside words that ask for care with it. */
export function settleBody(
  [wish]: readonly OfKind<'body'>[],
  settling: Settling,
  needsCare: boolean,
): Verdict {
  return needsCare ? { stand: 'said' } : single(settling, 'body', wish!.aim)
}

/** What was given whole is the athlete's own and stands. */
function single<K extends keyof Wishes>(
  { wishes }: Settling,
  kind: K,
  value: NonNullable<Wishes[K]>,
): Verdict {
  return wishes[kind] === null
    ? { stand: 'obeyed', wishes: { [kind]: value } }
    : { stand: 'form_wins' }
}

function added<T>(
  before: readonly T[],
  one: T,
  most: number,
  change: (all: T[]) => Partial<Wishes>,
): Verdict {
  return before.length >= most
    ? { stand: 'unfit' }
    : { stand: 'obeyed', wishes: change([...before, one]) }
}

function firstOn(weekday: Weekday | null, { asked }: Settling): string | null {
  if (weekday === null) return null
  if (asked.form.start_date !== null) return dateOf(asked.form.start_date, 1, weekday)
  const today = Date.parse(`${asked.today}T00:00:00Z`)
  const ahead = Array.from({ length: 7 }, (_, days) => new Date(today + days * DAY_MS))
  const found = ahead.find((date) => daysOfWeek[(date.getUTCDay() + 6) % 7] === weekday)
  return found?.toISOString().slice(0, 10) ?? null
}
