import type { Athlete } from '@/lib/domain/athlete/athlete'
import { onDay } from '@/lib/domain/athlete/time/on-day'
import { fitSession } from './fit-session'
import { clockSession, loadRow } from './planned-rows'
import { onBasisDay, type PlanBasis } from './plan-basis'
import type { PlannedRow, PlannedSession, WeekPlan } from './planned-week'
import {
  findingWeek,
  isFoundBefore,
  isOnlyMoved,
} from '@/lib/domain/blueprint/calendar/finding-week'
import { findWeight, isUnknownLift } from '@/lib/domain/blueprint/prescription/find-weight'
import { prescribeRow } from '@/lib/domain/blueprint/prescription/prescribe-row'
import { firstOfBlock, type ProgramWeek } from './program-week'
import type { SetGroup, SlotRow } from './row'
import { tiresLegs } from '@/lib/domain/catalogue/exercise-kinds'
import { doseOfDay, weekDose, withinUsual } from './wished-dose'
import { asTrainedIn } from './return-gently'
import { restsBeforeTest } from './rest-before-test'
import { withTest } from '@/lib/domain/blueprint/skills/open-with-skill'
import { taperSessions } from './taper'
import { testsOnDate } from './taper-days'
import { rowsOfWeek, steadyInstead } from './week-rows'

type Session = Omit<PlannedSession, 'minutes' | 'pairing'>

/** One week, from the rows and its place in the program: no other week is asked. */
export function planWeek(basis: PlanBasis, week: ProgramWeek): WeekPlan {
  const { athlete } = basis
  const planned = withTest(athlete, basis.days, week)
  const days = rowsOfWeek(athlete, planned, week, firstOfBlock(basis.weeks, week))
  const sessions =
    week.phase === 'taper' ? taperDays(basis, week, days) : trainingDays(basis, week, days)
  return {
    week,
    sessions: sessions.map((session) => {
      const today = onDay(athlete, session.day - 1)
      const rows = fitSession(timeFor(today, week, session), session.rows, session.kind)
      const { seconds, pairing } = clockSession(today, rows)
      return { ...session, rows, pairing, minutes: Math.ceil(seconds / 60) }
    }),
  }
}

/** The tested lifts' sessions; what is learnt beside them is tried on the first of them. */
function taperDays(basis: PlanBasis, week: ProgramWeek, days: SlotRow[][]): Session[] {
  const tries = days.flat().filter(({ skillPart }) => skillPart === 'test')
  const lifts = days.map((rows) => rows.filter(({ tag }) => tag !== 'k'))
  const tried = tries.map((row) =>
    loadRow(basis, week, row, prescribeRow(basis.athlete, row, week)),
  )
  return taperSessions(basis, week, lifts).map((session, index) =>
    index === 0 ? { ...session, rows: [...tried, ...session.rows] } : session,
  )
}

function trainingDays(basis: PlanBasis, week: ProgramWeek, days: SlotRow[][]): Session[] {
  const { athlete } = basis
  const giveOut = weekDose()
  return days.flatMap((rows, index): Session[] => {
    const loaded = days
      .slice(0, index)
      .flatMap((others, day) =>
        others.filter(({ exercise }) => !isOnlyMoved(athlete, week.week, day, exercise)),
      )
    const before = days.slice(0, index).flat()
    const today = onBasisDay(basis, index)
    const dose = doseOfDay(basis, week, index)
    if (!dose) return []
    const rests = restsBeforeTest(basis, week, days, index)
    const todays = dose.easyLegs ? rows.map((row) => steadyInstead(athlete, row) ?? row) : rows
    const trained = todays.flatMap((row, place): PlannedRow[] => {
      const isMoved = dose.easyLegs && tiresLegs(row.exercise)
      const asked = rests || isMoved ? lightWeek(week) : week
      const full = prescribeRow(asTrainedIn(athlete, week.week), row, asked)
      const sofar = [...loaded, ...rows.slice(0, place)]
      const findsIn = isMoved ? null : findingWeek(basis, row.exercise)
      const finds = findWeight(athlete, row, asked, full, sofar, findsIn) !== null
      const given = giveOut(row, full, dose, finds)
      const planned = withinUsual(
        basis,
        week,
        index,
        row,
        isMoved ? unweighed(basis, week, index, row, given) : given,
      )
      const found = finds ? findWeight(athlete, row, asked, planned, sofar, findsIn) : null
      const earlier = before.filter((other) => isSameLift(other, row)).length
      if (planned.length === 0) return []
      return [
        {
          ...loadRow(today, asked, row, found ? [found] : planned, earlier),
          finds: found !== null,
        },
      ]
    })
    const kind = index >= athlete.days ? 'recovery' : 'training'
    return trained.length > 0 ? [{ day: index + 1, kind, rows: trained }] : []
  })
}

/** What is only moved, and has never been found, is light by its repetitions alone. */
function unweighed(
  basis: PlanBasis,
  week: ProgramWeek,
  day: number,
  row: SlotRow,
  groups: SetGroup[],
): SetGroup[] {
  if (!isUnknownLift(basis.athlete, row)) return groups
  if (isFoundBefore(basis, week, day, row.exercise)) return groups
  return groups.map((group) => ({ ...group, pct: null }))
}

/** A meet takes the time it takes. */
const MEET_MINUTES = 240

function timeFor(athlete: Athlete, week: ProgramWeek, { kind }: Session): Athlete {
  const isMeet = kind === 'test' && testsOnDate(athlete, week)
  return isMeet ? { ...athlete, sessionMinutes: MEET_MINUTES } : athlete
}

/** What the same day would be in a deload. */
function lightWeek(week: ProgramWeek): ProgramWeek {
  return { ...week, phase: 'deload' }
}

function isSameLift(one: SlotRow, other: SlotRow): boolean {
  return one.tag === other.tag && one.exercise === other.exercise
}
