import { expect, it } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { athleteFactsSchema, type MetadataBlock } from '@/lib/domain/contract/canonical-block'
import { leadingLifts } from './leading-lifts'

type Planned = MetadataBlock['days'][number]['planned']

it('names for a beginner the lifts that take steps, not those beside them that stay light', () => {
  const planned: Planned = [
    { exercise_id: 'back-squat', tag: 'B' },
    { exercise_id: 'conventional-deadlift', tag: 'L' },
    { exercise_id: 'bench-press', tag: 'B' },
    { exercise_id: 'overhead-press', tag: 'V' },
  ]
  expect(leadingLifts(blockOf(planned))).toEqual(['back-squat', 'bench-press'])
})

it('names of a wave the heavy lifts', () => {
  const planned: Planned = [
    { exercise_id: 'back-squat', tag: 'H' },
    { exercise_id: 'bench-press', tag: 'V' },
  ]
  expect(leadingLifts(blockOf(planned))).toEqual(['back-squat'])
})

function blockOf(planned: Planned): MetadataBlock {
  const profile = athleteProfileSchema.parse({
    height_cm: 170,
    weight_kg: 60,
    goal_category: 'power',
    goal_raw: '',
    fitness_level: 'beginner',
    duration_weeks: 8,
    days_per_week: 1,
  })
  return {
    kind: 'metadata',
    athlete: athleteFactsSchema.parse(profile),
    style: 'athletic',
    phases: [{ phase: 'accumulation', from_week: 1, to_week: 8 }],
    days: [{ day: 1, weekday: 'mon', kind: 'training', focus: 'Full body', planned }],
    known: [],
    slots: [],
  }
}
