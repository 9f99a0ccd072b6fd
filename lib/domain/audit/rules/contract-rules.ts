import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { exerciseById, isAllowed, limitsOf } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { count } from '@/lib/domain/words/format'
import type { Exercise, Week } from '@/lib/domain/program/schema'
import { daysIn, liftsIn, type AuditedProgram, type Lift } from '@/lib/domain/audit/audited-program'
import { mustBe } from '@/lib/domain/audit/judge'
import type { Reading, Rule } from '@/lib/domain/audit/rule'
import { amount, days, percent, sets } from '@/lib/domain/audit/say'

/** What was promised: the athlete's wishes, and numbers that can be done. */
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
    scope: 'week',
    check: nothingTwice,
  },
]

function weeksAndDays({ profile, blueprint, weeks }: AuditedProgram): Reading[] {
  const asked = Array.from({ length: profile.duration_weeks }, (_, index) => index + 1).join()
  const found = weeks.map(({ week }) => week).join()
  const inOrder = found === asked
  const inAll: Reading = {
    where: 'Weeks',
    ...mustBe(
      inOrder,
      'fail',
      inOrder
        ? `${count(weeks.length, 'week')} of ${days(profile.days_per_week)}`
        : `weeks ${found}`,
      `${count(profile.duration_weeks, 'week')} of ${days(profile.days_per_week)}`,
    ),
  }
  const byWeek = weeks.map(({ week, workouts }): Reading => {
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
  return [inAll, ...byWeek]
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
  const different = new Set(used.map(({ id }) => id)).size
  return used.map(({ id, week }): Reading => {
    const entry = exerciseById(id)
    const sound = entry !== undefined && isAllowed(entry, limits)
    return {
      where: entry?.name ?? id,
      week,
      ...mustBe(
        sound,
        'fail',
        sound
          ? `${count(different, 'exercise')}, alternatives included`
          : reasonAgainst(entry, profile, limits),
        'all of them suit you',
      ),
    }
  })
}

/** Why an athlete must not be given an exercise, in the finding's words (rule R02); null when nothing is against it. */
export function reasonAgainstExercise(id: string, profile: AthleteProfile): string | null {
  const limits = limitsOf(profile)
  const entry = exerciseById(id)
  if (entry && isAllowed(entry, limits)) return null
  return reasonAgainst(entry, profile, limits)
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
  if (exercise.measure !== entry.measure) return [`counted in ${exercise.measure}`, entry.measure]
  const bad = work.find((set) => set.amount_min < least || set.amount_max > most)
  if (bad)
    return [
      amount(bad.amount_min, bad.amount_max, entry.measure),
      `${least} to ${amount(most, most, entry.measure)}`,
    ]
  const turned = work.find((set) => set.amount_max < set.amount_min)
  if (turned) return [`${turned.amount_min} to ${turned.amount_max}`, 'the smaller number first']
  const effort = work.find(({ rir }) => rir !== null && (rir < 0 || rir > 6))
  if (effort) return [`RIR ${effort.rir}`, 'RIR 0 to 6']
  const share = work.find(({ pct_1rm }) => pct_1rm !== null && (pct_1rm < 0 || pct_1rm > 100))
  if (share) return [percent(share.pct_1rm ?? 0), '0 to 100 %']
  const mostSets = exercise.role === 'main' ? 8 : 6
  if (work.length < 1 || work.length > mostSets)
    return [sets(work.length), `1 to ${sets(mostSets)}`]
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
