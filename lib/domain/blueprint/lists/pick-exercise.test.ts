import { describe, expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { gridProfile, type GridCase } from '@/testing/plans/grid-cases'
import { candidates } from './pick-exercise'

const lifter: GridCase = {
  style: 'strength',
  level: 'intermediate',
  days: 4,
  minutes: 60,
  kit: 'full_gym',
  weeks: 12,
}

describe('the exercises for a slot', () => {
  test('are no bands and no dumbbell between the feet where there are machines', () => {
    const athlete = deriveAthlete(gridProfile(lifter))
    for (const key of ['ROW', 'ROW2', 'LC', 'VP2', 'BI'] as const) {
      const ids = candidates(athlete, key).map(({ id }) => id)
      expect(ids.length, key).toBeGreaterThan(1)
      expect(ids.filter((id) => id.startsWith('band-') || id === 'dumbbell-leg-curl')).toEqual([])
    }
  })

  test('are bands where nothing better is', () => {
    const profile = { ...gridProfile(lifter), equipment: ['bodyweight_only', 'bands'] as const }
    const athlete = deriveAthlete({ ...profile, equipment: [...profile.equipment] })
    expect(candidates(athlete, 'ROW').map(({ id }) => id)).toContain('band-row')
  })

  test('train a beginner’s trunk on the floor before a machine or a bar', () => {
    const athlete = deriveAthlete(gridProfile({ ...lifter, level: 'beginner' }))
    expect(candidates(athlete, 'CORE')[0]?.id).toBe('reverse-crunch')
  })

  test('give a beginner of 65 and more machines and dumbbells before a bar, unless the lift is known', () => {
    const profile = { ...gridProfile({ ...lifter, level: 'beginner' }), age: 70 }
    const first = (known_lifts: typeof profile.known_lifts) => {
      const athlete = deriveAthlete({ ...profile, known_lifts })
      return (['SQ', 'DL', 'BP', 'OHP', 'ROW', 'HG'] as const).map(
        (key) => candidates(athlete, key)[0]!,
      )
    }
    expect(first([]).map(({ load }) => load)).not.toContain('barbell')
    const bench = { exercise: 'bench-press', weight: 40, reps: 5 }
    expect(first([bench]).map(({ id }) => id)).toContain('bench-press')
  })
})
