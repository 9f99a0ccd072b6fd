import { describe, expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { athleteProfileSchema, type AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { planBasis } from '@/lib/domain/blueprint/plan-program'
import { isMainTag } from '@/lib/domain/blueprint/styles/tags'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { randomProfiles } from '@/testing/plans/random-profiles'
import { describeProfile } from '@/testing/programs/describe-profile'
import { writeProgram } from '@/testing/programs/write-program'

function someone(change: Partial<AthleteProfileInput>) {
  return athleteProfileSchema.parse({
    ...{ height_cm: 178, weight_kg: 78, age: 34, goal_category: 'hypertrophy', goal_raw: '' },
    ...{ fitness_level: 'intermediate', duration_weeks: 6, days_per_week: 3, session_minutes: 60 },
    equipment: ['full_gym'],
    ...change,
  })
}

const firstOf = (change: Partial<AthleteProfileInput>) =>
  buildBlueprint(someone(change)).slots.map(({ candidates }) => candidates[0]!)

describe('knee and lower back together', () => {
  const joints: AthleteProfileInput['limitations'] = ['knee', 'lower_back']

  test('are led by thrusts, leg curls, supported rows and machine presses', () => {
    const ids = firstOf({ limitations: joints })
    for (const id of ['barbell-hip-thrust', 'seated-leg-curl', 'chest-supported-row'])
      expect(ids).toContain(id)
    expect(ids).toContain('machine-chest-press')
    expect(ids).not.toContain('bodyweight-single-leg-rdl')
  })

  test('leave whoever trains for strength the press that is practised', () => {
    const ids = firstOf({ limitations: joints, goal_category: 'strength' })
    expect(ids).toContain('bench-press')
    expect(ids).toContain('barbell-hip-thrust')
  })

  test('are general fitness with walks where fewer than four movements can be loaded, and say so', () => {
    const plan = (limitations: AthleteProfileInput['limitations']) =>
      buildBlueprint(someone({ limitations, equipment: ['bodyweight_only'] }))
    expect(plan(joints).style).toBe('general')
    expect(plan(joints).notices.map(({ code }) => code)).toContain('few_loaded_movements')
    expect(plan(joints).slots.some(({ tag }) => tag === 'c')).toBe(true)
    expect(plan(['knee']).style).toBe('hypertrophy')
  })

  test('of anybody fail no rule, and no squat or hinge of theirs is a heavy lift', () => {
    for (const drawn of randomProfiles(14, 37)) {
      const weeks = Math.min(6, drawn.duration_weeks)
      const profile = { ...drawn, limitations: [...joints], duration_weeks: weeks }
      if (refusalOf(profile)) continue
      const { findings } = auditProgram(writeProgram(profile))
      const failing = findings.filter(({ severity }) => severity === 'fail')
      expect(failing, describeProfile(profile)).toEqual([])
      const rows = planBasis(deriveAthlete(profile)).days.flat()
      for (const { exercise, tag } of rows)
        if (exercise.pct) expect([isMainTag(tag), exercise.pattern]).not.toEqual([true, 'hinge'])
    }
  })
})

describe('a wrist', () => {
  test('presses on fists or handles where nothing else presses, and never over bent hands', () => {
    const home: Partial<AthleteProfileInput>[] = [
      { equipment: ['bodyweight_only'] },
      { equipment: ['barbell', 'rack', 'bench'], goal_category: 'strength' },
    ]
    for (const change of home) {
      const ids = firstOf({ ...change, limitations: ['wrist'] })
      expect(ids).toContain('fist-push-up')
      for (const id of ids) expect(catalogueEntry(id).contraindications, id).not.toContain('wrist')
    }
  })

  test('holds dumbbells and machines with neutral hands where there are any', () => {
    const ids = firstOf({ limitations: ['wrist'] })
    expect(ids).toContain('hammer-curl')
    expect(ids).toContain('dumbbell-bench-press')
    expect(ids).not.toContain('fist-push-up')
    expect(ids.some((id) => /barbell-row|ez-bar|front-squat|clean/.test(id))).toBe(false)
  })
})
