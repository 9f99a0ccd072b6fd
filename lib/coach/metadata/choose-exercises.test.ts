import { expect, it } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { athleteFactsSchema, type MetadataBlock } from '@/lib/domain/contract/canonical-block'
import { chooseExercises } from './choose-exercises'

type Slot = MetadataBlock['slots'][number]

const curls = ['seated-leg-curl', 'lying-leg-curl', 'dumbbell-leg-curl']

it('gives different athletes different exercises where the list ranks equals', () => {
  const chosen = athletes().map((block) => chooseExercises(block([slot('d1s1')]))[0]?.a)
  expect(new Set(chosen)).toEqual(new Set(['seated-leg-curl', 'lying-leg-curl']))
  const first = chosen.filter((id) => id === 'seated-leg-curl')
  expect(first.length).toBeGreaterThan(chosen.length / 2)
})

it('never gives what is loaded otherwise before what the list has ahead of it', () => {
  const unlike = slot('d1s1', { candidates: ['seated-leg-curl', 'dumbbell-leg-curl'] })
  for (const block of athletes()) {
    expect(chooseExercises(block([unlike]))[0]?.a).toBe('seated-leg-curl')
  }
})

it('leaves the first candidate to main lifts and power work', () => {
  for (const role of ['main', 'power'] as const) {
    for (const block of athletes()) {
      expect(chooseExercises(block([slot('d1s1', { role })]))[0]?.a).toBe('seated-leg-curl')
    }
  }
})

it('changes the exercise in even blocks only where the plan does', () => {
  for (const block of athletes()) {
    const [changing, staying] = chooseExercises(
      block([
        slot('d1s1', { variant: 'lying-leg-curl' }),
        slot('d2s1', { day: 2, variant: 'seated-leg-curl' }),
      ]),
    )
    expect(changing?.b).not.toBe(changing?.a)
    expect(staying?.b).toBe(staying?.a)
  }
})

it('puts nothing on a day twice, not even what the plan settled there', () => {
  for (const block of athletes()) {
    const slots = [
      slot('d1s1', { variant: 'lying-leg-curl' }),
      slot('d1s2', { variant: 'lying-leg-curl', candidates: [...curls, 'sliding-leg-curl'] }),
    ]
    const chosen = chooseExercises(block(slots, ['seated-leg-curl']))
    for (const variant of ['a', 'b'] as const) {
      const ids = ['seated-leg-curl', ...chosen.map((choice) => choice[variant])]
      expect(new Set(ids).size).toBe(3)
    }
  }
})

it('never gives a day what the plan has on another, which would make the two alike', () => {
  const [first, second, third] = curls as [string, string, string]
  for (const block of athletes()) {
    const slots = [
      slot('d1s1', { candidates: [first, second, third] }),
      slot('d2s1', { day: 2, candidates: [second, first, third], variant: second }),
    ]
    const chosen = chooseExercises(block(slots))
    expect(chosen.map(({ a }) => a)).toEqual([first, second])
  }
})

it('keeps to two exercises of a small pattern a week', () => {
  for (const block of athletes()) {
    const slots = [1, 2, 3, 4].map((day) => slot(`d${day}s1`, { day }))
    const chosen = chooseExercises(block(slots))
    expect(new Set(chosen.map(({ a }) => a)).size).toBeLessThanOrEqual(2)
  }
})

function slot(id: string, other: Partial<Slot> = {}): Slot {
  return {
    slot: id,
    day: 1,
    tag: 'a',
    role: 'accessory',
    pattern: 'knee_flexion',
    muscles: ['hamstrings'],
    candidates: curls,
    variant: curls[0]!,
    ...other,
  }
}

/** Thirty athletes who differ by their weight alone, ready to be given slots. */
function athletes() {
  return Array.from({ length: 30 }, (_, index) => {
    const profile = athleteProfileSchema.parse({
      height_cm: 180,
      weight_kg: 60 + index,
      goal_category: 'hypertrophy',
      goal_raw: '',
      fitness_level: 'intermediate',
      duration_weeks: 8,
      days_per_week: 1,
    })
    return (slots: Slot[], planned: string[] = []): MetadataBlock => ({
      kind: 'metadata',
      athlete: athleteFactsSchema.parse(profile),
      style: 'hypertrophy',
      phases: [{ phase: 'accumulation', from_week: 1, to_week: 8 }],
      days: [
        {
          day: 1,
          weekday: 'mon',
          kind: 'training',
          focus: 'Legs',
          planned: planned.map((exercise_id) => ({ exercise_id, tag: 'a' })),
        },
      ],
      known: [],
      slots,
    })
  })
}
