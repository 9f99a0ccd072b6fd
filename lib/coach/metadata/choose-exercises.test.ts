import { expect, it } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { athleteFactsSchema, type MetadataBlock } from '@/lib/domain/contract/canonical-block'
import { chooseExercises } from './choose-exercises'

const squats = ['back-squat', 'front-squat', 'goblet-squat', 'bulgarian-split-squat']

it('puts no exercise twice into one day, in either variant', () => {
  for (let weight_kg = 60; weight_kg < 90; weight_kg++) {
    const chosen = chooseExercises(
      block({ weight_kg }, [
        slot('d1s1', 'accessory'),
        slot('d1s2', 'main'),
        slot('d1s3', 'secondary'),
      ]),
    )
    for (const variant of ['a', 'b'] as const) {
      expect(new Set(chosen.map((choice) => choice[variant])).size).toBe(3)
    }
  }
})

it('gives a main lift the best-ranked candidate, whatever stands before it in the day', () => {
  const slots = [slot('d1s1', 'accessory'), slot('d1s2', 'main')]
  expect(chooseExercises(block({}, slots))[1]?.a).toBe('back-squat')
})

it('changes every slot from variant a to b where the candidates allow it', () => {
  const [main, only] = chooseExercises(
    block({}, [
      slot('d1s1', 'main'),
      { ...slot('d2s1', 'main'), day: 2, candidates: ['push-press'] },
    ]),
  )
  expect(main?.b).not.toBe(main?.a)
  expect(only).toEqual({ slot: 'd2s1', a: 'push-press', b: 'push-press' })
})

it('keeps main lifts, and only those, where the program peaks', () => {
  const peaking: MetadataBlock['phases'] = [{ phase: 'realization', from_week: 1, to_week: 2 }]
  const slots = [slot('d1s1', 'main'), slot('d1s2', 'accessory')]
  const [main, accessory] = chooseExercises({ ...block({}, slots), phases: peaking })
  expect(main?.b).toBe(main?.a)
  expect(accessory?.b).not.toBe(accessory?.a)
})

function slot(id: string, role: MetadataBlock['slots'][number]['role']) {
  return {
    slot: id,
    day: 1,
    role,
    pattern: 'knee' as const,
    muscles: ['quads' as const],
    candidates: squats,
  }
}

function block(answers: object, slots: MetadataBlock['slots']): MetadataBlock {
  const profile = athleteProfileSchema.parse({
    height_cm: 180,
    weight_kg: 80,
    goal_category: 'hypertrophy',
    goal_raw: '',
    fitness_level: 'intermediate',
    duration_weeks: 8,
    days_per_week: 1,
    ...answers,
  })
  return {
    kind: 'metadata',
    athlete: athleteFactsSchema.parse(profile),
    phases: [{ phase: 'accumulation', from_week: 1, to_week: 8 }],
    days: [{ day: 1, weekday: 'mon', kind: 'training', focus: 'Legs' }],
    slots,
  }
}
