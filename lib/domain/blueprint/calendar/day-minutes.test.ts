import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { minutesOn } from '@/lib/domain/athlete/time/minutes-on'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { weekdaySchema } from '@/lib/domain/vocabulary'
import { anyProfile } from '@/testing/plans/any-plan'
import { gridProfile, type GridCase } from '@/testing/plans/grid-cases'
import { plainProgram } from '@/testing/programs/plain-program'
import { samplingSeed } from '@/testing/sampling'

const request: GridCase = {
  ...{ style: 'strength', level: 'intermediate', days: 3, minutes: 60, kit: 'full_gym', weeks: 8 },
}

const ownMinutes = fc.dictionary(
  fc.constantFrom(...weekdaySchema.options),
  fc.constantFrom(20, 30, 45, 60, 75, 90, 120),
  { minKeys: 1, maxKeys: 3 },
)

describe('minutes of their own', () => {
  test('are never exceeded on their day, and no rule fails', () => {
    fc.assert(
      fc.property(anyProfile, ownMinutes, fc.boolean(), (form, minutes, isChosen) => {
        const named = weekdaySchema.options.filter((day) => minutes[day])
        const profile = {
          ...form,
          duration_weeks: Math.min(8, form.duration_weeks),
          days_per_week: isChosen ? named.length : Math.max(named.length, form.days_per_week),
          weekdays: isChosen ? named : [],
          minutes_by_day: minutes,
        }
        fc.pre(refusalOf(profile) === null)
        const program = plainProgram(profile)
        expect(program.blueprint.weekdays).toEqual(expect.arrayContaining(named))
        for (const { weekday, minutes: planned } of program.blueprint.weeks.flatMap(
          ({ days }) => days,
        ))
          expect(planned).toBeLessThanOrEqual(minutesOn(profile, weekday))
        const failed = auditProgram(program).findings.filter(({ severity }) => severity === 'fail')
        expect(failed).toEqual([])
      }),
      { numRuns: 20, seed: samplingSeed },
    )
  })

  test('make the day longer that has more, and the shorter one shorter', () => {
    const plan = buildBlueprint({
      ...gridProfile(request),
      minutes_by_day: { mon: 30, wed: 90 },
    })
    const [mon, wed, fri] = plan.weeks[1]!.days.map(({ minutes }) => minutes)
    expect(mon).toBeLessThanOrEqual(30)
    expect(wed).toBeGreaterThan(60)
    expect(fri).toBeGreaterThan(45)
    expect(fri).toBeLessThanOrEqual(60)
  })

  test('that equal the usual ones change nothing', () => {
    const profile = gridProfile(request)
    expect(buildBlueprint({ ...profile, minutes_by_day: { mon: 60, fri: 60 } })).toEqual(
      buildBlueprint(profile),
    )
  })

  test('pull the training days onto their days where none were chosen', () => {
    const plan = buildBlueprint({ ...gridProfile(request), minutes_by_day: { sat: 90, tue: 45 } })
    expect(plan.weekdays).toEqual(['tue', 'thu', 'sat'])
  })
})
