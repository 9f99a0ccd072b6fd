import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { styleSchema } from '@/lib/domain/athlete/style'
import { usualWeekdays } from '@/lib/domain/athlete/training-weekdays'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { planBasis } from '@/lib/domain/blueprint/plan-program'
import { isLowerBody } from '@/lib/domain/catalogue/exercise-kinds'
import { levelSchema, type Weekday, weekdaySchema } from '@/lib/domain/vocabulary'
import { anyProfile } from '@/testing/plans/any-plan'
import { gridAthlete, gridProfile, type GridCase } from '@/testing/plans/grid-cases'
import { plainProgram } from '@/testing/programs/plain-program'
import { samplingSeed } from '@/testing/sampling'

const week = weekdaySchema.options
const request: GridCase = {
  ...{ style: 'strength', level: 'intermediate', days: 4, minutes: 60, kit: 'full_gym', weeks: 8 },
}

const anyWeekdays = fc.subarray([...week], { minLength: 1 })

function chosen(profile: AthleteProfile, weekdays: Weekday[]): AthleteProfile {
  return { ...profile, weekdays, days_per_week: weekdays.length }
}

describe('chosen weekdays', () => {
  test('are the days of the plan, all of them in every loading week, and no rule fails', () => {
    fc.assert(
      fc.property(anyProfile, anyWeekdays, (form, weekdays) => {
        const profile = chosen(
          { ...form, duration_weeks: Math.min(8, form.duration_weeks) },
          weekdays,
        )
        fc.pre(refusalOf(profile) === null)
        const program = plainProgram(profile)
        expect(program.blueprint.weekdays).toEqual(weekdays)
        for (const { phase, days } of program.blueprint.weeks) {
          const trained = days.map(({ weekday }) => weekday)
          if (phase === 'taper') expect(weekdays).toEqual(expect.arrayContaining(trained))
          else expect(trained).toEqual(weekdays)
        }
        expect(failures(program)).toEqual([])
      }),
      { numRuns: 20, seed: samplingSeed },
    )
  })

  test('keep heavy leg days apart wherever the weekdays allow', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...styleSchema.options),
        fc.constantFrom(...levelSchema.options),
        anyWeekdays,
        (style, level, weekdays) => {
          const shape = { ...request, style, level, days: weekdays.length }
          const athlete = { ...gridAthlete(shape), weekdays, weekdaysChosen: true }
          const plan = legDays(planBasis(athlete).days.slice(0, athlete.days))
          if (plan.length < 2 || 2 * plan.length > athlete.days) return
          expect(adjacent(weekdays, plan)).toBeLessThanOrEqual(leastAdjacent(weekdays, plan.length))
        },
      ),
      { numRuns: 40, seed: samplingSeed },
    )
  })

  test('that are the usual ones change nothing', () => {
    for (const days of [1, 3, 5, 7]) {
      const profile = gridProfile({ ...request, days })
      const plan = buildBlueprint({ ...profile, weekdays: usualWeekdays(days) })
      expect(plan).toEqual(buildBlueprint(profile))
    }
  })

  test('on a weekend put the heavy deadlift before the heavy squat, never the day after it', () => {
    const profile = chosen(gridProfile({ ...request, days: 2 }), ['sat', 'sun'])
    const lifts = buildBlueprint(profile).slots.filter(({ tag }) => tag === 'H')
    expect(lifts.filter(({ day }) => day === 1).map(({ key }) => key)).toContain('DL')
    expect(lifts.filter(({ day }) => day === 2).map(({ key }) => key)).toContain('SQ')
  })
})

function failures(program: Parameters<typeof auditProgram>[0]): string[] {
  return auditProgram(program)
    .findings.filter(({ severity }) => severity === 'fail')
    .map(({ rule, where, measured, limit }) => `${rule} ${where}: ${measured}, ${limit}`)
}

type Rows = ReturnType<typeof planBasis>['days'][number]

/** Places of the days that begin with a lift for the legs. */
function legDays(days: readonly Rows[]): number[] {
  return days.flatMap((rows, index) => {
    const first = rows.find(({ tag }) => tag !== 'p')
    return first && isLowerBody(first.exercise) ? [index] : []
  })
}

function adjacent(weekdays: readonly Weekday[], places: readonly number[]): number {
  const dates = places.map((place) => week.indexOf(weekdays[place]!))
  return dates.filter((date) => dates.includes((date + 1) % 7)).length
}

/** Of all ways to choose so many of the weekdays. */
function leastAdjacent(weekdays: readonly Weekday[], count: number): number {
  const choose = (from: number, left: number): number[][] =>
    left === 0
      ? [[]]
      : weekdays.flatMap((_, place) =>
          place < from ? [] : choose(place + 1, left - 1).map((rest) => [place, ...rest]),
        )
  return Math.min(...choose(0, count).map((places) => adjacent(weekdays, places)))
}
