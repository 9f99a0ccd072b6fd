import { percentOf } from '../blueprint/effort'
import { maximumFor } from '../blueprint/known-lifts'
import { roundLoad, weeksWithLoads } from '../blueprint/loads'
import { exerciseById, isAllowed, limitsOf } from '../catalogue'
import type { CatalogueEntry } from '../catalogue-entry'
import { formatRange, kgToLb } from '../format'
import type { Exercise, Week } from '../program'
import { muscleGroupSchema } from '../vocabulary'
import { muscleGroupWords } from '../words'
import { weeklySets } from '../weekly-sets'
import {
  daysIn,
  liftsIn,
  type AuditedDay,
  type AuditedProgram,
  type AuditedWeek,
  type Lift,
} from './audited-program'
import { atMost, mustBe } from './judge'
import type { Reading, Rule } from './rule'
import { minutes, number, percent, sets } from './say'
import { writtenMinutes } from './written-minutes'

/** What was promised: the athlete's wishes, the blueprint's numbers, and arithmetic that holds. */
export const contractRules: Rule[] = [
  {
    id: 'R01',
    title: 'Weeks and days as asked',
    source: 'our contract',
    scope: 'program',
    check: weeksAndDays,
  },
  {
    id: 'R02',
    title: 'Exercises that suit equipment, level and limits',
    source: 'our contract',
    scope: 'week',
    check: suitableExercises,
  },
  {
    id: 'R03',
    title: 'Sets, repetitions, reserve and rest that can be done',
    source: 'our contract',
    scope: 'week',
    check: sensibleNumbers,
  },
  {
    id: 'R05',
    title: 'Nothing twice',
    source: 'our contract',
    scope: 'program',
    check: nothingTwice,
  },
  {
    id: 'N01',
    title: 'Percentage against repetitions and reserve',
    source: 'Brzycki 1993',
    scope: 'week',
    check: percentagesAddUp,
  },
  {
    id: 'N02',
    title: 'Percentages where a maximum is known, not elsewhere',
    source: 'our contract',
    scope: 'week',
    check: percentagesWithMaximum,
  },
  {
    id: 'N03',
    title: 'Every exercise as the plan has it',
    source: 'our contract',
    scope: 'week',
    check: withinBlueprint,
  },
  {
    id: 'N12',
    title: 'Weights that can be loaded',
    source: 'our choice',
    scope: 'week',
    check: loadableWeights,
  },
  {
    id: 'N15',
    title: 'Last week with weights from the lifts you entered',
    source: 'our choice',
    scope: 'week',
    check: loadHorizon,
  },
  {
    id: 'N18',
    title: 'Stated length of a session, one-sided work timed twice',
    source: 'our formula',
    scope: 'week',
    check: statedMinutes,
  },
]

function weeksAndDays({ profile, blueprint, weeks }: AuditedProgram): Reading[] {
  const asked = Array.from({ length: profile.duration_weeks }, (_, index) => index + 1).join()
  const found = weeks.map(({ week }) => week).join()
  const inOrder = found === asked
  const count: Reading = {
    where: 'Weeks',
    ...mustBe(
      inOrder,
      'fail',
      inOrder ? `${weeks.length} weeks of ${profile.days_per_week} days` : `weeks ${found}`,
      `${profile.duration_weeks} weeks of ${profile.days_per_week} days`,
    ),
  }
  const days = weeks.map(({ week, workouts }): Reading => {
    const weekdays = workouts.map(({ weekday }) => weekday).join(' ')
    const numbered = workouts.every(({ day }, index) => day === index + 1)
    return {
      where: 'Days of the week',
      week,
      ...mustBe(
        numbered && weekdays === blueprint.weekdays.join(' '),
        'fail',
        weekdays,
        blueprint.weekdays.join(' '),
      ),
    }
  })
  return [count, ...days]
}

function suitableExercises({ profile, weeks }: AuditedProgram): Reading[] {
  const limits = limitsOf(profile)
  const used = weeks.flatMap(({ week, workouts }) =>
    workouts.flatMap(({ exercises }) =>
      exercises.flatMap(({ exercise_id, alternatives }) =>
        [exercise_id, ...alternatives].map((id) => ({ id, week })),
      ),
    ),
  )
  const count = new Set(used.map(({ id }) => id)).size
  return used.map(({ id, week }): Reading => {
    const entry = exerciseById(id)
    const sound = entry !== undefined && isAllowed(entry, limits)
    return {
      where: entry?.name ?? id,
      week,
      ...mustBe(
        sound,
        'fail',
        sound ? `${count} exercises and alternatives` : reasonAgainst(entry, profile, limits),
        'all of them suit you',
      ),
    }
  })
}

function reasonAgainst(
  entry: CatalogueEntry | undefined,
  profile: AuditedProgram['profile'],
  limits: ReturnType<typeof limitsOf>,
): string {
  if (!entry) return 'not in the catalogue'
  if (limits.excluded.has(entry.id)) return 'you left it out'
  const limitation = entry.contraindications.find((each) => profile.limitations.includes(each))
  if (limitation) return `ruled out by a limit: ${limitation.replace('_', ' ')}`
  return isAllowed(entry, { ...limits, level: 'advanced' })
    ? 'harder than your level'
    : 'needs equipment you do not have'
}

const AMOUNTS = { reps: [1, 30], seconds: [5, 120], contacts: [1, 20] } as const
const AMOUNT_WORDS = { reps: 'reps', seconds: 's', contacts: 'contacts' } as const

function sensibleNumbers({ audited }: AuditedProgram): Reading[] {
  return liftsIn(audited).map(({ lift, week }): Reading => {
    const fault = faultOf(lift)
    return {
      where: lift.name,
      week,
      ...mustBe(
        !fault,
        'fail',
        fault?.[0] ?? 'all of them',
        fault?.[1] ?? 'within what can be done',
      ),
    }
  })
}

/** What was found and what is possible; null when nothing is wrong. */
function faultOf({ exercise, entry, work }: Lift): [string, string] | null {
  const [least, most] = AMOUNTS[entry.measure]
  const unit = AMOUNT_WORDS[entry.measure]
  if (exercise.measure !== entry.measure) return [`counted in ${exercise.measure}`, entry.measure]
  const bad = work.find((set) => set.amount_min < least || set.amount_max > most)
  if (bad)
    return [`${formatRange(bad.amount_min, bad.amount_max)} ${unit}`, `${least} to ${most} ${unit}`]
  const turned = work.find((set) => set.amount_max < set.amount_min)
  if (turned) return [`${turned.amount_min} to ${turned.amount_max}`, 'the smaller number first']
  const effort = work.find(({ rir }) => rir !== null && (rir < 0 || rir > 6))
  if (effort) return [`RIR ${effort.rir}`, 'RIR 0 to 6']
  const share = work.find(({ pct_1rm }) => pct_1rm !== null && (pct_1rm < 0 || pct_1rm > 100))
  if (share) return [percent(share.pct_1rm ?? 0), '0 to 100 %']
  const count = exercise.role === 'main' ? 8 : 6
  if (work.length < 1 || work.length > count) return [sets(work.length), `1 to ${count} sets`]
  const { rest_seconds } = exercise
  if (rest_seconds < 20 || rest_seconds > 420) return [`${rest_seconds} s of rest`, '20 to 420 s']
  return null
}

/** Exercises in a day, days in a week, and a week after another. */
function nothingTwice({ audited, weeks }: AuditedProgram): Reading[] {
  const exercises = daysIn(audited).map(({ day, week }): Reading => {
    const ids = day.workout.exercises.map(({ exercise_id }) => exercise_id)
    const twice = ids.find((id, index) => ids.indexOf(id) !== index)
    const name = twice && (exerciseById(twice)?.name ?? twice)
    return {
      where: day.name,
      week,
      ...mustBe(!twice, 'fail', name ? `${name} twice` : 'no exercise twice', 'each exercise once'),
    }
  })
  const sessions = weeks.map(({ week, workouts }): Reading => {
    const prints = workouts.map(({ exercises: each }) => fingerprint(each))
    const twice = prints.find((print, index) => prints.indexOf(print) !== index)
    return {
      where: 'Sessions of a week',
      week,
      ...mustBe(!twice, 'fail', twice ? 'two sessions alike' : 'no two alike', 'no two alike'),
    }
  })
  const repeats = weeks.flatMap((week, index): Reading[] => {
    const before = weeks[index - 1]
    if (!before || week.phase === 'taper') return []
    const same = weekPrint(week) === weekPrint(before)
    return [
      {
        where: 'Weeks',
        week: week.week,
        ...mustBe(
          !same,
          'fail',
          same ? 'the same as the week before' : 'no two alike',
          'no two alike',
        ),
      },
    ]
  })
  return [...exercises, ...sessions, ...repeats]
}

function fingerprint(exercises: Exercise[]): string {
  return exercises
    .map(({ exercise_id, written }) => JSON.stringify([exercise_id, written]))
    .sort()
    .join()
}

function weekPrint({ workouts }: Week): string {
  return workouts.map(({ exercises }) => fingerprint(exercises)).join('\n')
}

/** Three points of 1RM: one repetition more or less. */
function percentagesAddUp({ audited }: AuditedProgram): Reading[] {
  return liftsIn(audited).flatMap(({ lift, week }) =>
    lift.work.flatMap(({ pct_1rm, rir, amount_max }): Reading[] => {
      if (pct_1rm === null || rir === null) return []
      const due = (100 * (37 - amount_max - rir)) / 36
      const points = (value: number) => `${number(value)} points off`
      return [{ where: lift.name, week, ...atMost(Math.abs(pct_1rm - due), { fail: 3 }, points) }]
    }),
  )
}

function percentagesWithMaximum({ audited, maxima }: AuditedProgram): Reading[] {
  return liftsIn(audited).flatMap(({ lift, week }): Reading[] => {
    if (lift.work.every(({ pct_1rm }) => pct_1rm === null)) return []
    const known = maximumFor(lift.entry, maxima) !== null
    const sound = known && lift.entry.pct
    const found = !known ? 'no maximum known' : 'a lift that is not tested'
    return [
      {
        where: lift.name,
        week,
        ...mustBe(sound, 'fail', sound ? 'a maximum behind each' : found, 'a maximum behind each'),
      },
    ]
  })
}

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
      `${formatRange(row.sets_min, row.sets_max)} sets`,
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
  const range = formatRange(row.amount_min, row.amount_max)
  return [
    ...readings,
    ...amounts.map(({ amount_min, amount_max }) =>
      reading(
        amount_min >= row.amount_min && amount_max <= row.amount_max,
        `${formatRange(amount_min, amount_max)} ${AMOUNT_WORDS[row.measure]}`,
        `${range} ${AMOUNT_WORDS[row.measure]}`,
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
      (value) => `${number(value)} sets from the plan`,
    ),
  }))
}

/** Plates, dumbbell steps and stacks: 5 % of rounding, 10 % below 20 kg. */
function loadableWeights({ audited, maxima, profile }: AuditedProgram): Reading[] {
  return liftsIn(audited).flatMap(({ lift, week }) =>
    lift.work.flatMap(({ load_kg, amount_max, rir, pct_1rm }): Reading[] => {
      if (load_kg === null) return []
      const maximum = maximumFor(lift.entry, maxima)
      const share = rir === null ? pct_1rm : percentOf({ reps: amount_max, rir })
      const due = maximum !== null && share !== null ? (maximum * share) / 100 : null
      const nearest = roundLoad(load_kg, lift.entry.load, profile.units, 'ramp')
      const loadable = nearest !== null && Math.abs(nearest - load_kg) < 0.01
      if (!loadable || due === null) {
        const said = `${number(profile.units === 'kg' ? load_kg : kgToLb(load_kg))} ${profile.units}`
        return [
          { where: lift.name, week, ...mustBe(false, 'warn', said, 'a weight that can be loaded') },
        ]
      }
      const off = (100 * Math.abs(load_kg - due)) / due
      return [
        {
          where: lift.name,
          week,
          ...atMost(off, { warn: due < 20 ? 10 : 5 }, (v) => `rounded by ${percent(v)}`),
        },
      ]
    }),
  )
}

function loadHorizon({ audited }: AuditedProgram): Reading[] {
  return liftsIn(audited)
    .filter(({ lift }) => lift.work.some(({ load_kg }) => load_kg !== null))
    .map(({ week }): Reading => ({
      week,
      ...atMost(week, { fail: weeksWithLoads }, (n) => `week ${n}`),
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
