import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isNewToGyms } from '@/lib/domain/blueprint/obey/few-rows'
import type { PlanBasis } from '@/lib/domain/blueprint/weeks/plan-basis'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import { rowsOfWeek } from '@/lib/domain/blueprint/weeks/week-rows'
import { tiresLegs } from '@/lib/domain/catalogue/exercise-kinds'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { eventDose } from './event-dose'

/** Whether a day moves an exercise and does not load it, because of an event. */
export function isOnlyMoved(
  athlete: Athlete,
  week: number,
  day: number,
  exercise: CatalogueEntry,
): boolean {
  const weekday = athlete.weekdays[day]
  const dose = weekday ? eventDose(athlete, week, weekday) : null
  return !dose || (dose.easyLegs && tiresLegs(exercise))
}

/**
 * The week in which an unknown lift is found: the first one, except where machines stand for it or an event keeps
 * it light until later. Null where no day of the program ever loads it.
 */
export function findingWeek(basis: PlanBasis, exercise: CatalogueEntry): number | null {
  const { athlete, weeks } = basis
  if (!isNewToGyms(athlete) && !athlete.event) return 1
  const found = weeks.find((week) => loads(basis, week, exercise, basis.days.length))
  return found?.week ?? null
}

/** Whether a lift has been found before a day, from 0, begins. */
export function isFoundBefore(
  basis: PlanBasis,
  week: ProgramWeek,
  day: number,
  exercise: CatalogueEntry,
): boolean {
  const found = findingWeek(basis, exercise)
  if (found === null || week.week < found) return false
  return week.week > found || loads(basis, week, exercise, day)
}

/** Whether one of the first days of a week trains an exercise with its full weight. */
function loads(
  { athlete, days, weeks }: PlanBasis,
  week: ProgramWeek,
  exercise: CatalogueEntry,
  until: number,
): boolean {
  if (week.phase === 'taper') return false
  const blockStart = weeks.find(({ block }) => block === week.block) ?? week
  return rowsOfWeek(athlete, days, week, blockStart)
    .slice(0, until)
    .some(
      (rows, day) =>
        rows.some((row) => row.exercise === exercise) &&
        !isOnlyMoved(athlete, week.week, day, exercise),
    )
}
