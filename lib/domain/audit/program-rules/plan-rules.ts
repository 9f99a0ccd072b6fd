import { onDay } from '@/lib/domain/athlete/time/on-day'
import { methodOf, tagOfWeek } from '@/lib/domain/blueprint/methods/method-of-row'
import type { Row } from '@/lib/domain/blueprint/schema'
import { exerciseOfRow } from '@/lib/domain/program/planned-sets'
import type { ProgramSet, SlotChoice } from '@/lib/domain/program/schema'
import { workoutMinutes } from '@/lib/domain/program/workout-minutes'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import {
  daysIn,
  type AuditedDay,
  type AuditedProgram,
  type AuditedWeek,
  type Lift,
} from '@/lib/domain/audit/audited-program'
import { atMost, mustBe, type Judged } from '@/lib/domain/audit/judge'
import type { ProgramRule, Reading } from '@/lib/domain/audit/rule'
import { amount, minutes, percent } from '@/lib/domain/audit/say'

/** What is written, held against what was planned. */
export const planRules: ProgramRule[] = [
  {
    id: 'N03',
    title: 'Every exercise as the plan has it',
    source: 'our contract',
    scope: 'week',
    check: withinBlueprint,
  },
  {
    id: 'N18',
    title: 'Stated length of a session',
    source: 'our contract',
    scope: 'week',
    check: statedMinutes,
  },
]

/** Phase, days, slots, and each row's exercise and numbers. */
function withinBlueprint({ audited, metadata }: AuditedProgram): Reading[] {
  const choices = new Map(metadata.slots.map((choice) => [choice.slot, choice]))
  return audited.flatMap((week): Reading[] => {
    const { number: n, plan } = week
    if (!plan) return [planned('Week', n, mustBe(false, 'fail', 'not planned', 'a planned week'))]
    const { phase, block, workouts } = week.week
    const samePhase = plan.phase === phase && plan.block === block
    const [days, asked] = [daysOf(workouts), daysOf(plan.days)]
    return [
      planned('Phase', n, mustBe(samePhase, 'fail', phase, plan.phase)),
      planned('Days', n, mustBe(days === asked, 'fail', days, asked)),
      ...week.days.map((day) => planned(day.name, n, slotsAsPlanned(day))),
      ...week.days.flatMap(({ lifts }) =>
        lifts.flatMap((lift) => rowAsPlanned(lift, week, choices)),
      ),
    ]
  })
}

function planned(where: string, week: number, judged: Judged): Reading {
  const { measured, limit } = judged
  return {
    where,
    week,
    ...judged,
    sentence: `${where} in week ${week}: ${measured}, planned ${limit} (our contract).`,
  }
}

function daysOf(days: { day: number; weekday: string }[]): string {
  return days.map(({ day, weekday }) => `${day} ${weekday}`).join(', ')
}

function slotsAsPlanned({ workout, plan }: AuditedDay): Judged {
  const listed = (rows: readonly { slot: string }[]) =>
    rows
      .map(({ slot }) => slot)
      .sort()
      .join(' ')
  const [written, wanted] = [listed(workout.exercises), listed(plan?.rows ?? [])]
  return mustBe(written === wanted && plan?.kind === workout.kind, 'fail', written, wanted)
}

/** A writer may undo pairs and rests that are shared, never make them. */
function rowAsPlanned(
  { exercise, entry, row, slot, name }: Lift,
  { number: week, plan }: AuditedWeek,
  choices: ReadonlyMap<string, SlotChoice>,
): Reading[] {
  const choice = choices.get(exercise.slot)
  if (!row || !slot || !plan || !choice) return []
  const reading = (sound: boolean, measured: string, limit: string) =>
    planned(name, week, mustBe(sound, 'fail', measured, limit))
  const wanted = exerciseOfRow(row, choice, plan.block)
  const { superset, in_rests_of, rest_seconds, warm_up, role, progression } = exercise
  // By the exercise that was chosen: a sit-up in the place of a ladder's rung has no harder form.
  const tag = tagOfWeek(slot.tag, row.method)
  const method = row.method && methodOf({ tag, exercise: entry })
  return [
    reading(entry.id === wanted, entry.name, exerciseById(wanted)?.name ?? wanted),
    reading(role === slot.role, role, slot.role),
    reading(rest_seconds === row.rest_seconds, `${rest_seconds} s rest`, `${row.rest_seconds} s`),
    reading(
      superset === null || superset === row.superset,
      `superset ${superset}`,
      row.superset ? `superset ${row.superset}` : 'no superset',
    ),
    reading(
      in_rests_of === null || in_rests_of === row.in_rests_of,
      `in the rests of ${in_rests_of}`,
      row.in_rests_of ? `in the rests of ${row.in_rests_of}` : 'on its own',
    ),
    ...(row.method === null ? [] : [reading(...setsAsPlanned(row, exercise.sets))]),
    reading(
      isRamp(warm_up.length, row.ramp.length),
      `${warm_up.length} before`,
      `${row.ramp.length}`,
    ),
    reading(
      progression?.method === method || (progression?.method ?? null) === row.method,
      `method ${progression?.method}`,
      `method ${method}`,
    ),
  ]
}

/** Near the empty bar two steps of a ramp come to one weight, and one of them is left out; some step stays. */
function isRamp(written: number, planned: number): boolean {
  return written <= planned && (written > 0 || planned === 0)
}

/** Programs of release 0.1, which had no method, left their writer a set more or less. */
function setsAsPlanned(row: Row, sets: readonly ProgramSet[]): [boolean, string, string] {
  const written = sets.map((set) => sayNumbers(set, row))
  const wanted = row.groups.flatMap((group) =>
    Array<string>(group.sets).fill(sayNumbers(group, row)),
  )
  return [written.join() === wanted.join(), runs(written), runs(wanted)]
}

function sayNumbers(
  { kind, amount_min, amount_max, rir, pct_1rm }: Omit<ProgramSet, 'load_kg' | 'pct_of_work'>,
  { measure }: Row,
): string {
  const words = [
    kind === 'work' ? '' : kind.replace('_', '-'),
    amount(amount_min, amount_max, measure),
    pct_1rm === null ? '' : `at ${percent(pct_1rm)}`,
    rir === null ? '' : `RIR ${rir}`,
  ]
  return words.filter(Boolean).join(' ')
}

/** `3 × 8 reps RIR 2` for three sets of the same. */
function runs(sets: readonly string[]): string {
  const counts: { words: string; times: number }[] = []
  for (const words of sets) {
    const last = counts.at(-1)
    if (last?.words === words) last.times += 1
    else counts.push({ words, times: 1 })
  }
  return counts.map(({ words, times }) => `${times} × ${words}`).join(', ')
}

function statedMinutes({ audited, athlete }: AuditedProgram): Reading[] {
  return daysIn(audited).map(({ day, week }): Reading => {
    const stated = day.workout.minutes
    const reckoned = workoutMinutes(
      onDay(athlete, day.workout.day - 1),
      day.lifts.map(({ exercise }) => exercise),
    )
    return {
      where: day.name,
      week,
      ...atMost(Math.abs(stated - reckoned), { fail: 1 }, (n) => `${minutes(n)} off`),
      sentence: `${day.name} of week ${week} is said to take ${minutes(stated)}; by our clock it takes ${minutes(reckoned)} (our contract).`,
    }
  })
}
