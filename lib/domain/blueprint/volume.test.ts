import { describe, expect, it } from 'vitest'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { PlannedWeek } from './phases'
import {
  doseShare,
  isMinimumDose,
  usesSupersets,
  weeklyTargets,
  type VolumeRequest,
} from './volume'
import { countSets } from '@/lib/domain/measures/count-sets'

describe('weekly sets', () => {
  it('of intermediate strength, 4 × 45 minutes, are as checked by hand in the last week of block 1', () => {
    const targets = weeklyTargets(request({}), week({ left: 0, block: 1 }))
    expect(targets).toMatchObject({
      chest: 8.13,
      back: 9.75,
      hamstrings: 6.5,
      biceps: 4.06,
      calves: 1.63,
    })
  })

  it('follow the wave of the phases', () => {
    const chest = (part: Partial<PlannedWeek>) => weeklyTargets(full, week(part)).chest
    expect(chest({ left: 0, block: 2 })).toBe(10)
    expect(chest({ left: 2, block: 2 })).toBe(9)
    expect(chest({ left: 6, block: 2 })).toBe(8.5)
    expect(chest({ left: 0, block: 1 })).toBe(9)
    expect(chest({ phase: 'intensification', block: 2 })).toBe(8.5)
    expect(chest({ phase: 'realization', block: 2 })).toBe(6.5)
    expect(chest({ phase: 'deload', block: 2 })).toBe(5)
  })

  it('are less where the week is short, and never more than the full dose', () => {
    expect(doseShare(full)).toBe(1)
    expect(doseShare(request({}))).toBeCloseTo(0.903, 3)
    expect(doseShare(request({ days_per_week: 1 }))).toBeCloseTo(0.226, 3)
    expect(doseShare(request({ session_minutes: 180, days_per_week: 1 }))).toBe(
      doseShare(request({ session_minutes: 105, days_per_week: 1 })),
    )
  })

  it('ask for supersets only where time is short', () => {
    expect(usesSupersets(request({ session_minutes: 45 }))).toBe(true)
    expect(usesSupersets(request({ session_minutes: 60, days_per_week: 1 }))).toBe(true)
    expect(usesSupersets(full)).toBe(false)
  })

  it.each([
    [1, 45, true],
    [1, 60, false],
    [2, 20, true],
    [3, 20, true],
    [2, 30, false],
    [4, 20, false],
  ])(
    'on %i days of %i minutes are a minimum dose: %s',
    (days_per_week, session_minutes, expected) => {
      expect(isMinimumDose({ days_per_week, session_minutes })).toBe(expected)
    },
  )

  it('count primary 1 and secondary 0.5, and of a group the most trained muscle', () => {
    const sets = countSets([
      { entry: exerciseById('bench-press')!, sets: 4 },
      { entry: exerciseById('overhead-press')!, sets: 3 },
    ])
    expect(sets).toMatchObject({ chest: 4, shoulders: 5, triceps: 3.5, back: 1.5, quads: 0 })
  })

  it('count the glutes half in squats and hinges, whole in a hip thrust', () => {
    const glutes = (id: string) => countSets([{ entry: exerciseById(id)!, sets: 2 }]).glutes
    expect(glutes('back-squat')).toBe(1)
    expect(glutes('romanian-deadlift')).toBe(1)
    expect(glutes('barbell-hip-thrust')).toBe(2)
  })
})

function request(part: Partial<VolumeRequest>): VolumeRequest {
  return {
    goal_category: 'strength',
    fitness_level: 'intermediate',
    days_per_week: 4,
    session_minutes: 45,
    specific_sport: null,
    age: 30,
    ...part,
  }
}

const full = request({ days_per_week: 6, session_minutes: 90 })

function week(part: Partial<PlannedWeek>): PlannedWeek {
  return {
    week: 5,
    phase: 'accumulation',
    block: 1,
    phase_week: 5,
    phase_weeks: 5,
    left: 0,
    ...part,
  }
}
