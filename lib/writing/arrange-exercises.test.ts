import { describe, expect, it } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import type { Exercise } from '@/lib/domain/program/schema'
import { program } from '@/testing/programs/written-program'
import { arrangeExercises } from './arrange-exercises'
import { composeWeek } from './compose-week'
import { readWeek } from './loose-reply'

const of = program({ goal_category: 'hypertrophy' })
const athlete = deriveAthlete(of.profile)
const [week] = of.blueprint.weeks
const [workout] = composeWeek({ ...of, week: week!, reply: readWeek({}, null) }).value.workouts
const alone = workout!.exercises.map((each): Exercise => ({ ...each, superset: null }))
const small = alone.filter(({ role }) => role === 'accessory')
const slotsOf = (exercises: Exercise[]) => exercises.map(({ slot }) => slot)
/** As a reply that lists the day from its end says it. */
const reversed = { order: alone.toReversed().map(({ slot }) => slot), alone: [] }

describe('a reply that turns the day around', () => {
  it('turns accessories of a kind around and nothing else', () => {
    const { exercises, adjustments } = arrangeExercises(athlete, alone, reversed)
    expect(slotsOf(exercises)).not.toEqual(slotsOf(alone))
    expect(slotsOf(exercises).toSorted()).toEqual(slotsOf(alone).toSorted())
    const large = ({ role }: Exercise) => role !== 'accessory'
    expect(slotsOf(exercises.filter(large))).toEqual(slotsOf(alone.filter(large)))
    expect(adjustments).toEqual([])
  })

  it('leaves what is done in the rests of a lift where it is', () => {
    expect(small.length).toBeGreaterThan(2)
    for (const { slot } of small) {
      const day = alone.map((each) =>
        each.slot === slot ? { ...each, in_rests_of: alone[0]!.slot } : each,
      )
      const { exercises } = arrangeExercises(athlete, day, reversed)
      expect(slotsOf(exercises).indexOf(slot)).toBe(slotsOf(alone).indexOf(slot))
    }
  })
})

it('the rows of a pair are trained one after the other, where the first of them is', () => {
  const [first, last] = [small[0]!.slot, small.at(-1)!.slot]
  const day = alone.map((each) =>
    each.slot === first || each.slot === last ? { ...each, superset: 'A' as const } : each,
  )
  const slots = slotsOf(arrangeExercises(athlete, day, { order: [], alone: [] }).exercises)
  expect(Math.abs(slots.indexOf(first) - slots.indexOf(last))).toBe(1)
})
