import { groupOfMuscle, groupsTrainedBy } from '@/lib/domain/measures/count-sets'
import {
  muscleGroupSchema,
  muscleSchema,
  weekdaySchema,
  type MuscleGroup,
  type Pattern,
} from '@/lib/domain/vocabulary'
import { muscleGroupWords, muscleWords } from '@/lib/domain/words/words'
import {
  type AuditedDay,
  type AuditedProgram,
  type AuditedWeek,
  type Lift,
} from '@/lib/domain/audit/audited-program'
import { atLeast, atMost, mustBe } from '@/lib/domain/audit/judge'
import type { Reading, Rule } from '@/lib/domain/audit/rule'
import { counted, days, sets } from '@/lib/domain/audit/say'

/** Whether there is enough rest between days. Consecutive days follow the calendar, Sunday beside Monday. */
export const recoveryRules: Rule[] = [
  {
    id: 'R14',
    title: 'One muscle on two days in a row',
    source: 'common practice',
    scope: 'week',
    check: consecutiveWork,
  },
  {
    id: 'R15',
    title: 'Heavy days in a row for one muscle',
    source: 'our choice',
    scope: 'week',
    check: consecutiveHeavyDays,
  },
  {
    id: 'R16',
    title: 'Training days for your level',
    source: 'ACSM 2009',
    scope: 'program',
    check: daysForLevel,
  },
  {
    id: 'N08',
    title: 'Days of rest or recovery a week',
    source: 'our choice',
    scope: 'week',
    check: restDays,
  },
  {
    id: 'N16',
    title: 'Heavy hinge beside a heavy squat day',
    source: 'our choice',
    scope: 'week',
    check: hingeBesideSquat,
  },
  {
    id: 'N20',
    title: 'Lower-body sessions beside your sport',
    source: 'Schumann 2022',
    scope: 'week',
    check: lowerBodySessions,
  },
]

/** Together more than six sets, at least three on each day. Equal weekly work builds as much, so it is only said. */
function consecutiveWork({ audited, profile }: AuditedProgram): Reading[] {
  if (profile.days_per_week < 3) return []
  return audited.flatMap((week) =>
    neighbours(week).flatMap(([one, other]) =>
      muscleSchema.options.flatMap((muscle): Reading[] => {
        if (groupOfMuscle[muscle] === null) return []
        const both = [one.muscles.get(muscle) ?? 0, other.muscles.get(muscle) ?? 0]
        const sum = Math.min(...both) < 3 ? 0 : both[0]! + both[1]!
        return [
          { where: muscleWords[muscle], week: week.number, ...atMost(sum, { info: 6 }, sets) },
        ]
      }),
    ),
  )
}

/** Heavy: four sets or more, one of them at 75 % or with two or fewer in reserve. */
function consecutiveHeavyDays({ audited }: AuditedProgram): Reading[] {
  return audited.flatMap((week) =>
    muscleGroupSchema.options.map((group): Reading => ({
      where: muscleGroupWords[group],
      week: week.number,
      ...atMost(longestRun(week, group), { warn: 3, fail: 5 }, days),
    })),
  )
}

function longestRun(week: AuditedWeek, group: MuscleGroup): number {
  const heavy = week.days
    .filter((day) => isHeavyFor(day, group))
    .map(({ workout }) => workout.weekday)
  const order = weekdaySchema.options
  let longest = 0
  for (const first of heavy) {
    let run = 1
    while (run < 7 && heavy.includes(order[(order.indexOf(first) + run) % 7]!)) run += 1
    longest = Math.max(longest, run)
  }
  return longest
}

function isHeavyFor({ groups, lifts }: AuditedDay, group: MuscleGroup): boolean {
  const near = ({ intensity, rir }: Lift) => (intensity ?? 0) >= 75 || (rir ?? 9) <= 2
  return (
    groups[group] >= 4 &&
    lifts.some(
      (lift) =>
        lift.exercise.role !== 'power' && near(lift) && groupsTrainedBy(lift.entry).includes(group),
    )
  )
}

/** 2-4, 3-5 and 4-6 days by level; more is a wish that is kept and said before. Ages have rules of their own. */
function daysForLevel({ profile, population }: AuditedProgram): Reading[] {
  if (population.under18 || population.senior) return []
  const usual = { beginner: 4, intermediate: 5, advanced: 6 }[profile.fitness_level]
  return [atMost(profile.days_per_week, { info: usual }, days)]
}

/** A recovery day is short and easy: at most 30 minutes, nothing on the spine, three in reserve. */
function restDays({ audited }: AuditedProgram): Reading[] {
  return audited.map((week): Reading => {
    const easy = week.days.filter(
      ({ workout, lifts }) =>
        workout.minutes <= 30 && lifts.every(({ entry, rir }) => !entry.axial && (rir ?? 3) >= 3),
    )
    const rest = 7 - week.days.length + easy.length
    return { week: week.number, ...atLeast(rest, { warn: 1 }, days) }
  })
}

/** Heavy is 80 % and more. */
function hingeBesideSquat({ audited }: AuditedProgram): Reading[] {
  const heavy = ({ lifts }: AuditedDay, pattern: Pattern) =>
    lifts.some(({ entry, intensity }) => entry.pattern === pattern && (intensity ?? 0) >= 80)
  return audited.flatMap((week) =>
    neighbours(week).map(([one, other]): Reading => {
      const close =
        (heavy(one, 'hinge') && heavy(other, 'knee')) ||
        (heavy(one, 'knee') && heavy(other, 'hinge'))
      const place = `${one.name} and ${other.name}`
      return {
        where: place,
        week: week.number,
        ...mustBe(
          !close,
          'warn',
          close ? 'on two days in a row' : '48 hours apart',
          '48 hours apart',
        ),
      }
    }),
  )
}

/** A sport needs the legs too. Read only where one was named, and said before. */
function lowerBodySessions({ audited, profile }: AuditedProgram): Reading[] {
  const suits = ['athletic_performance', 'endurance'].includes(profile.goal_category)
  if (!suits || !profile.specific_sport?.trim()) return []
  return audited.map((week): Reading => {
    const legs = week.days.filter(({ lifts }) =>
      lifts.some(
        ({ entry, exercise }) =>
          ['knee', 'hinge'].includes(entry.pattern) && exercise.role !== 'power',
      ),
    )
    return { week: week.number, ...atMost(legs.length, { info: 3 }, counted('session')) }
  })
}

/** Pairs of training days without a day between them. */
export function neighbours({ days: all }: Pick<AuditedWeek, 'days'>): [AuditedDay, AuditedDay][] {
  const order = weekdaySchema.options
  return all.flatMap((day): [AuditedDay, AuditedDay][] => {
    const next = order[(order.indexOf(day.workout.weekday) + 1) % 7]
    const other = all.find(({ workout }) => workout.weekday === next)
    return other ? [[day, other]] : []
  })
}
