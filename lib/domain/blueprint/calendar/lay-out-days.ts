import type { Athlete } from '@/lib/domain/athlete/athlete'
import { usualWeekdays } from '@/lib/domain/athlete/training-weekdays'
import type { DayTemplate } from '@/lib/domain/blueprint/styles/day-notation'
import { weekdaySchema } from '@/lib/domain/vocabulary'
import { spaceJumps } from './space-jumps'
import { coreSeconds, isPeakDay, strainBetween } from './strain'

/**
 * The templates in the order of the athlete's weekdays: where those are the usual ones, the authored order. Else
 * the order in which neighbouring days strain the same least, hard days 48 hours apart where the days allow; the
 * longest day holds the most where no weekdays were chosen. Of equal orders the one nearest to the authored.
 */
export function layOutDays(athlete: Athlete, templates: readonly DayTemplate[]): DayTemplate[] {
  const isUsual = usualWeekdays(athlete.weekdays.length).every(
    (day, index) => athlete.weekdays[index] === day,
  )
  if (isUsual && haveEqualMinutes(athlete)) return [...templates]
  const close = neighbours(athlete)
  const strain = templates.map((one) => templates.map((other) => strainBetween(one, other)))
  const loads = templates.map(coreSeconds)
  const cost = (order: readonly number[]) => {
    const strains = close.map(([first, next]) => strain[order[first]!]?.[order[next]!] ?? 0)
    const days = order.map((place) => templates[place]!)
    const misfits =
      tooEarly(athlete, days) +
      misfit(
        athlete,
        order.map((place) => loads[place]!),
      )
    return strains.reduce((sum, each) => sum + each, misfits)
  }
  const orders = permutations(templates.map((_, index) => index))
  const costs = orders.map(cost)
  const best = orders[costs.indexOf(Math.min(...costs))] ?? []
  return spaceJumps(
    athlete,
    best.map((place) => templates[place]!),
    close,
  )
}

function haveEqualMinutes({ dayMinutes, sessionMinutes, days }: Athlete): boolean {
  return dayMinutes.slice(0, days).every((minutes) => minutes === sessionMinutes)
}

/** Pairs of training days of which the second is the day after the first; Monday follows Sunday. */
function neighbours({ weekdays, days }: Athlete): [number, number][] {
  const dates = weekdays.slice(0, days).map((day) => weekdaySchema.options.indexOf(day))
  return dates.flatMap((date, index): [number, number][] => {
    const next = dates.indexOf((date + 1) % 7)
    return next === -1 ? [] : [[index, next]]
  })
}

/** Days before the week's last on which its heaviest lifts are too early to be shown by a test on that day. */
const EARLY_DAYS = 4
const TOO_EARLY = 30

function tooEarly({ weekdays }: Athlete, order: readonly DayTemplate[]): number {
  const dates = order.map((_, index) => weekdaySchema.options.indexOf(weekdays[index]!))
  const last = dates.at(-1) ?? 0
  const heavy = dates.filter((_, index) => isPeakDay(order[index]!))
  return heavy.length === 0 || heavy.some((date) => last - date <= EARLY_DAYS) ? 0 : TOO_EARLY
}

/** What a longest day costs that does not hold the most: more than any neighbourhood where it is ours to choose. */
const LONGEST_DAY = 1000
/** A little, for all other days that hold more than a longer one. */
const SHORTER_DAY = 1

function misfit({ dayMinutes, days, weekdaysChosen }: Athlete, loads: readonly number[]): number {
  const minutes = dayMinutes.slice(0, days)
  const isUneven = minutes.some((each) => each !== minutes[0])
  if (!isUneven) return 0
  const heaviest = loads.indexOf(Math.max(...loads))
  const isLongest = minutes[heaviest] === Math.max(...minutes)
  const swapped = loads.flatMap((load, one) =>
    loads.filter((other, place) => load > other && (minutes[one] ?? 0) < (minutes[place] ?? 0)),
  ).length
  return (isLongest || weekdaysChosen ? 0 : LONGEST_DAY) + SHORTER_DAY * swapped
}

/** In the order of a dictionary, the given order first. */
function permutations(places: readonly number[]): number[][] {
  if (places.length <= 1) return [[...places]]
  return places.flatMap((place) =>
    permutations(places.filter((other) => other !== place)).map((rest) => [place, ...rest]),
  )
}
