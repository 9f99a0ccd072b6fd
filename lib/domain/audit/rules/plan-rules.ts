import { countRange } from '@/lib/domain/words/format'
import { muscleGroupSchema } from '@/lib/domain/vocabulary'
import { weeklySets } from '@/lib/domain/program/weekly-sets'
import { muscleGroupWords } from '@/lib/domain/words/words'
import {
  daysIn,
  type AuditedDay,
  type AuditedProgram,
  type AuditedWeek,
  type Lift,
} from '@/lib/domain/audit/audited-program'
import { atMost, mustBe } from '@/lib/domain/audit/judge'
import type { Reading, Rule } from '@/lib/domain/audit/rule'
import { amount, minutes, sets } from '@/lib/domain/audit/say'
import { writtenMinutes } from '@/lib/domain/audit/written-minutes'

/** What is written, held against what was planned. */
export const planRules: Rule[] = [
  {
    id: 'N03',
    title: 'Every exercise as the plan has it',
    source: 'our contract',
    scope: 'week',
    check: withinBlueprint,
  },
  {
    id: 'N18',
    title: 'Stated length of a session, one-sided work timed twice',
    source: 'our formula',
    scope: 'week',
    check: statedMinutes,
  },
]

/** Phases, slots, and each number within the room that its row leaves. */
function withinBlueprint({ audited }: AuditedProgram): Reading[] {
  return audited.flatMap((week): Reading[] => {
    const { number: n, plan } = week
    if (!plan)
      return [{ where: 'Week', week: n, ...mustBe(false, 'fail', 'not planned', 'a planned week') }]
    const samePhase = plan.phase === week.week.phase && plan.block === week.week.block
    return [
      { where: 'Phase', week: n, ...mustBe(samePhase, 'fail', week.week.phase, plan.phase) },
      {
        where: 'Days',
        week: n,
        ...mustBe(
          daysOf(week.week.workouts) === daysOf(plan.days),
          'fail',
          daysOf(week.week.workouts),
          daysOf(plan.days),
        ),
      },
      ...week.days.flatMap((day) => slotsAsPlanned(day, n)),
      ...week.days.flatMap(({ lifts: each }) => each.flatMap((lift) => rowAsPlanned(lift, n))),
      ...groupsAsPlanned(week),
    ]
  })
}

function daysOf(days: { day: number; weekday: string }[]): string {
  return days.map(({ day, weekday }) => `${day} ${weekday}`).join(', ')
}

function slotsAsPlanned({ workout, plan, name }: AuditedDay, week: number): Reading[] {
  const written = workout.exercises
    .map(({ slot }) => slot)
    .sort()
    .join(' ')
  const planned = (plan?.rows ?? [])
    .map(({ slot }) => slot)
    .sort()
    .join(' ')
  return [
    {
      where: name,
      week,
      ...mustBe(written === planned && plan?.kind === workout.kind, 'fail', written, planned),
    },
  ]
}

function rowAsPlanned({ exercise, entry, row, slot, work, name }: Lift, week: number): Reading[] {
  if (!row || !slot) return []
  const main = exercise.written.filter(({ kind }) => kind === 'work')
  const backOff = exercise.written.filter(({ kind }) => kind === 'back_off')
  const reading = (sound: boolean, measured: string, limit: string): Reading => ({
    where: name,
    week,
    ...mustBe(sound, 'fail', measured, limit),
  })
  const readings = [
    reading(entry.pattern === slot.pattern, entry.pattern, slot.pattern),
    reading(exercise.role === slot.role, exercise.role, slot.role),
    reading(
      main.length >= row.sets_min && main.length <= row.sets_max,
      sets(main.length),
      countRange(row.sets_min, row.sets_max, 'set'),
    ),
    reading(
      backOff.length === (row.back_off?.sets ?? 0),
      `${sets(backOff.length)} behind the main ones`,
      sets(row.back_off?.sets ?? 0),
    ),
    reading(
      exercise.rest_seconds === row.rest_seconds,
      `${exercise.rest_seconds} s of rest`,
      `${row.rest_seconds} s`,
    ),
    reading(
      exercise.superset === null || exercise.superset === row.superset,
      `superset ${exercise.superset}`,
      row.superset ? `superset ${row.superset}` : 'no superset',
    ),
    reading(
      exercise.progression === row.progression,
      `progression by ${exercise.progression}`,
      row.progression,
    ),
  ]
  // An exercise of another measure (after a swap) has amounts of its own.
  if (entry.measure !== row.measure) return readings
  const amounts = work.filter(({ kind }) => kind === 'work')
  return [
    ...readings,
    ...amounts.map(({ amount_min, amount_max }) =>
      reading(
        amount_min >= row.amount_min && amount_max <= row.amount_max,
        amount(amount_min, amount_max, row.measure),
        amount(row.amount_min, row.amount_max, row.measure),
      ),
    ),
    ...amounts.map((set) => reading(set.rir === row.rir, `RIR ${set.rir}`, `RIR ${row.rir}`)),
    ...backOff.map((set) =>
      reading(
        set.amount_max === row.back_off?.amount && set.rir === row.back_off?.rir,
        `${set.amount_max} at RIR ${set.rir} behind the main sets`,
        `${row.back_off?.amount} at RIR ${row.back_off?.rir}`,
      ),
    ),
  ]
}

/** The room of single rows may not add up: each group stays within a set of its plan. */
function groupsAsPlanned({ week, sets: written, number: n }: AuditedWeek): Reading[] {
  const planned = weeklySets({
    workouts: week.workouts.map(({ exercises }) => ({
      exercises: exercises.map((exercise) => ({ ...exercise, written: exercise.planned })),
    })),
  })
  return muscleGroupSchema.options.map((group): Reading => ({
    where: `Sets of the week, ${muscleGroupWords[group].toLowerCase()}`,
    week: n,
    ...atMost(
      Math.abs(written[group] - planned[group]),
      { fail: 1 },
      (value) => `${sets(value)} from the plan`,
    ),
  }))
}

function statedMinutes({ audited, profile }: AuditedProgram): Reading[] {
  return daysIn(audited).map(({ day, week }): Reading => {
    const off = Math.abs(day.workout.minutes - writtenMinutes(profile, day))
    return {
      where: day.name,
      week,
      ...atMost(off, { fail: 1 }, (value) => `${minutes(value)} from the formula`),
    }
  })
}
